/** What an export does that a lifecycle does not expect, and the one way in which it is taken. */
export const oddities = {
  closed_then_reopened:
    'Work went on after a closing: that closing is kept as a note on the resolved incident, and only the last one closes.',
  edited_after_closing:
    'Rows after the last closing change no state: their facts are taken, no event is made.',
  changed_after_closing: 'Team, assignee or priority changed after the last closing: they stay as they were.',
  never_resolved:
    'Closed without having been resolved: resolved at the same instant, with a note that says so.',
  held_after_resolved: 'On hold again after it was resolved: reopened, then held.',
  back_to_new: 'New again after work had begun: read as in progress.',
  unknown_state: 'A state that the mapping does not know: the former state stays.',
  unknown_value: 'A value that the mapping does not know: the former one stays.',
  hold_without_reason: 'On hold for no reason that is written: held as awaiting_internal.',
  time_back:
    'Updated earlier than the row before it: its events are taken no earlier than those before them.',
  before_opening: 'Updated before it was opened: taken at the opening.',
  revision_back: 'The count of updates goes back from one row to the next: the order of the rows is kept.',
  newest_first: 'The rows stand from the newest to the oldest: read backwards.',
  opening_varies: 'The opening differs from row to row: the first one stands.',
  repeated_time: 'A local time that occurred twice: taken as the first one.',
  skipped_time: 'A local time that the clock skipped: shifted forward.',
  off_matrix: 'The priority is not what the matrix of itil.yaml gives for impact and urgency.',
  unlinked: 'The problem or change is in no record here: its number is kept under custom.',
  long_id: 'Two numbers would have the same id: the later number has a longer one.',
} as const;

export type Oddity = keyof typeof oddities;

/** A row, or all rows of an incident, that could not be taken. */
export interface NotTaken {
  readonly line: number;
  readonly number?: string;
  readonly reason: string;
}

/** What an import came to. Each oddity has the incidents it was seen in, in the order they came. */
export interface Tally {
  readonly rows: number;
  readonly rows_without_news: number;
  readonly incidents: number;
  readonly events: Readonly<Record<string, number>>;
  readonly oddities: readonly {
    readonly kind: Oddity;
    readonly incidents: number;
    readonly times: number;
    readonly numbers: readonly string[];
  }[];
  readonly unknown_values: Readonly<Record<string, number>>;
  readonly not_taken: readonly NotTaken[];
}

/** Counts while an import runs; `result` is what it came to so far. */
export interface Counter {
  readonly row: () => void;
  readonly withoutNews: () => void;
  readonly incident: () => void;
  readonly event: (event: string) => void;
  readonly odd: (kind: Oddity, number: string) => void;
  readonly unknown: (field: string, value: string, number: string) => void;
  readonly notTaken: (row: NotTaken) => void;
  readonly result: () => Tally;
}

export const counter = (): Counter => {
  let [rows, rowsWithoutNews, incidents] = [0, 0, 0];
  const events = new Map<string, number>();
  const seen = new Map<Oddity, { times: number; numbers: Set<string> }>();
  const unknown = new Map<string, number>();
  const notTaken: NotTaken[] = [];
  const add = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  const odd = (kind: Oddity, number: string): void => {
    const found = seen.get(kind) ?? { times: 0, numbers: new Set() };
    found.times += 1;
    found.numbers.add(number);
    seen.set(kind, found);
  };
  return {
    row: () => (rows += 1),
    withoutNews: () => (rowsWithoutNews += 1),
    incident: () => (incidents += 1),
    event: (event) => add(events, event),
    odd,
    unknown(field, value, number) {
      odd(field === 'state' ? 'unknown_state' : 'unknown_value', number);
      add(unknown, `${field}: ${value}`);
    },
    notTaken: (row) => notTaken.push(row),
    result: () => ({
      rows,
      rows_without_news: rowsWithoutNews,
      incidents,
      events: Object.fromEntries(events),
      oddities: (Object.keys(oddities) as Oddity[]).flatMap((kind) => {
        const found = seen.get(kind);
        return found
          ? [{ kind, incidents: found.numbers.size, times: found.times, numbers: [...found.numbers] }]
          : [];
      }),
      unknown_values: Object.fromEntries(unknown),
      not_taken: notTaken,
    }),
  };
};
