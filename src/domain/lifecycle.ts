import type { Records } from '../generated/types.ts';
import { equal } from './equal.ts';
import { getAt, isAbsent } from './path.ts';
import type { EntryOf, Move, MovingKind, MovingType, Need, StateOf } from './record-type.ts';
import { parseInstant } from './time/instant.ts';

/** How a record stood from one entry to the next: instants in ms since the epoch, `to` null in the last. */
export interface Span {
  readonly from: number;
  readonly to: number | null;
  /** Index of the entry in the timeline. */
  readonly entry: number;
  readonly event: string;
  readonly by: string;
  readonly state: string;
  /** The folded fields, by path. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An entry that the lifecycle does not allow where it stands. */
export interface Illegal {
  /** Its index in the timeline. */
  readonly entry: number;
  readonly event: string;
  /** The state that it met; undefined before the opening. */
  readonly state: string | undefined;
}

export interface Replay {
  readonly spans: readonly Span[];
  readonly illegal: readonly Illegal[];
}

interface Verb {
  readonly verb: string;
  readonly move: Move<MovingKind>;
}

const verbs = new WeakMap<object, ReadonlyMap<string, Verb>>();

/** The move that an event is the past tense of, with its verb, by event; worked out once a kind. */
export const eventsOf = (type: MovingType): ReadonlyMap<string, Verb> => {
  let map = verbs.get(type);
  if (!map) {
    const entries = Object.entries(type.moves as Record<string, Move<MovingKind>>).flatMap(([verb, move]) =>
      [move.event].flat().map((event) => [event as string, { verb, move }] as const),
    );
    verbs.set(type, (map = new Map(entries)));
  }
  return map;
};

/** True if the move may start from this state of the record. */
export const mayStart = (move: Move<MovingKind>, record: unknown, state: string | undefined): boolean => {
  if (move.from === 'nothing') return state === undefined;
  return move.from.some((from) =>
    typeof from === 'string'
      ? from === state
      : from.state === state && from.when(record as Records[MovingKind]),
  );
};

/** The state that an event leads to; undefined for an event that no move of the kind has. */
const stateAfter = (move: Move<MovingKind>, event: string, state: string | undefined): string | undefined => {
  const to = typeof move.to === 'string' ? move.to : (move.to as Record<string, string>)[event];
  if (to === undefined || to === 'same' || (state !== undefined && move.stays?.includes(state as never)))
    return state;
  return to;
};

/** An entry as it reads with its corrections, and its index in the file. */
type Read = readonly [entry: EntryOf<MovingKind>, index: number];

/**
 * The timeline as it reads with its corrections: a `corrected` entry that names an entry (`of`) changes what replay
 * reads there, its instant and so its place included; one dated after now has not been made yet.
 */
const corrected = (timeline: readonly EntryOf<MovingKind>[], now: number): readonly Read[] => {
  const read = timeline.map((entry, index): Read => [entry, index]);
  const fixes = timeline.filter(
    (e) => e.event === 'corrected' && e.of && e.field !== undefined && (parseInstant(e.at) ?? now) <= now,
  );
  if (fixes.length === 0) return read;
  return read
    .map(([entry, index]): Read => {
      const own = fixes.filter((fix) => fix.of?.event === entry.event && fix.of?.at === entry.at);
      return [{ ...entry, ...Object.fromEntries(own.map((fix) => [fix.field, fix.now])) }, index];
    })
    .sort(([a, i], [b, j]) => (parseInstant(a.at) ?? 0) - (parseInstant(b.at) ?? 0) || i - j);
};

/**
 * Replays a record's timeline: one span an entry. Illegal entries are noted and change no state. Corrections count that
 * were made by now (ms since the epoch); absent, all of them.
 */
export const replay = (
  type: MovingType,
  record: Records[MovingKind],
  now = Number.POSITIVE_INFINITY,
): Replay => {
  const events = eventsOf(type);
  const folded = Object.entries(type.folded) as [string, string][];
  const spans: (Omit<Span, 'to'> & { to: number | null })[] = [];
  const illegal: Illegal[] = [];
  let state: string | undefined;
  let fields: Record<string, unknown> = {};

  for (const [entry, index] of corrected(record.timeline as readonly EntryOf<MovingKind>[], now)) {
    const verb = events.get(entry.event);
    const anywhere = entry.event === 'corrected' && state !== undefined;
    if (!anywhere && (!verb || !mayStart(verb.move, record, state))) {
      illegal.push({ entry: index, event: entry.event, state });
    } else {
      if (verb) state = stateAfter(verb.move, entry.event, state);
      fields = foldEntry(type, folded, fields, entry, state, verb?.move.from === 'nothing');
    }
    const from = parseInstant(entry.at) ?? Number.NaN;
    const last = spans.at(-1);
    if (last) last.to = from;
    spans.push({
      from,
      to: null,
      entry: index,
      event: entry.event,
      by: entry.by,
      state: state ?? '',
      fields,
    });
  }
  return { spans, illegal };
};

const foldEntry = (
  type: MovingType,
  folded: readonly [string, string][],
  before: Record<string, unknown>,
  entry: EntryOf<MovingKind>,
  state: string | undefined,
  opens: boolean,
): Record<string, unknown> => {
  let after = before;
  const set = (path: string, value: unknown): void => {
    if (after === before) after = { ...before };
    if (value === undefined) delete after[path];
    else after[path] = value;
  };
  const said = entry as unknown as Readonly<Record<string, unknown>>;
  for (const [path, key] of folded) {
    const value = said[key];
    if (value !== undefined && (key !== 'at' || opens)) {
      const cleared = (type.clears as Record<string, string>)[path];
      if (cleared !== undefined && value !== before[path] && before[cleared] !== undefined)
        set(cleared, undefined);
      set(path, value);
    }
    const states = (type.belongs as Record<string, readonly string[]>)[path];
    if (states && after[path] !== undefined && !states.includes(state ?? '')) set(path, undefined);
  }
  return after;
};

/** What the timeline says the head is: its state, and every folded field by path (absent = not in the head). */
export const fold = (
  type: MovingType,
  record: Records[MovingKind],
): { state: string; fields: Readonly<Record<string, unknown>> } => {
  const last = replay(type, record).spans.at(-1);
  return { state: last?.state ?? '', fields: last?.fields ?? {} };
};

export interface HeadDifference {
  readonly path: string;
  /** What the head says, and what the timeline comes to; undefined where one of them says nothing. */
  readonly head: unknown;
  readonly folded: unknown;
}

/** Where head and timeline disagree: state, and the folded fields. */
export const headDifferences = (
  type: MovingType,
  record: Records[MovingKind],
  spans: readonly Span[],
): readonly HeadDifference[] => {
  const last = spans.at(-1);
  if (!last) return [];
  const paths = ['state', ...Object.keys(type.folded)];
  return paths.flatMap((path) => {
    const head = getAt(record, path);
    const value = path === 'state' ? last.state : last.fields[path];
    return equal(head, value) ? [] : [{ path, head, folded: value }];
  });
};

/** What a state needs: what the state that it is like needs, then its own. */
export const needsOf = <K extends MovingKind>(type: MovingType<K>, state: StateOf<K>): readonly Need<K>[] => {
  const { like, needs = [] } = type.states[state];
  return like === undefined ? needs : [...needsOf(type, like), ...needs];
};

/** The path of a field that is needed, always or in some cases. */
export const pathOf = (need: Need<MovingKind>): string => (typeof need === 'string' ? need : need.path);

/** Fields that the record lacks for the state it is in: what prompts ask for and a refusal names. */
export const missing = <K extends MovingKind>(type: MovingType<K>, record: Records[K]): readonly string[] =>
  (needsOf(type, record.state as StateOf<K>) as readonly Need<MovingKind>[])
    .filter((need) => typeof need === 'string' || need.when(record as never))
    .map(pathOf)
    .filter((path) => isAbsent(getAt(record, path)));

/** True for a state in which there is still work to do. */
export const isOpen = (type: MovingType, state: string): boolean =>
  (type.states as Record<string, { open: boolean }>)[state]?.open ?? false;

/** True for a state that no move leaves: a record in it is done with for good. */
export const isFinal = (type: MovingType, state: string): boolean =>
  !Object.values(type.moves as Record<string, Move<MovingKind>>).some(
    ({ from }) =>
      from !== 'nothing' && from.some((one) => (typeof one === 'string' ? one : one.state) === state),
  );
