import type { Zone } from '../../domain/time/zone.ts';
import { withoutAbsent } from '../../domain/without-absent.ts';
import type { CsvRow } from './csv-rows.ts';
import { clockReading, type LocalTimeReader } from './local-time.ts';
import type { State } from './mapping.ts';
import { slug } from './slug.ts';
import type { Cells, Table } from './table.ts';
import type { Counter } from './tally.ts';

/** An incident as it stood after one update. What a row does not say is as in the row before it. */
export interface Snapshot extends Standing {
  /** Ms since the epoch. */
  readonly at: number;
  readonly by: string;
  readonly note?: string;
}

/** What of an incident follows from its events. */
export interface Standing {
  readonly state: State;
  /** The hold reason, while on hold. */
  readonly hold?: string;
  readonly impact?: string;
  readonly urgency?: string;
  readonly priority?: string;
  readonly team?: string;
  readonly assignee?: string;
}

/** How the rows of one file are read. */
export interface Reading {
  readonly table: Table;
  readonly time: LocalTimeReader;
  readonly zone: Zone;
  /** One row an incident: its stamps hold. */
  readonly stamps: boolean;
  /** The priority by the matrix of policy, where a row names none. */
  readonly priorityOf: (impact: string | undefined, urgency: string | undefined) => string | undefined;
}

/** Written where the schema wants somebody, and nobody is named. */
const NOBODY = 'unknown';

const UNREASONED = 'awaiting_internal';

/** The history of one incident, row by row; rows without a time are reported and left out. */
export const snapshotsOf = (
  number: string,
  rows: readonly CsvRow[],
  reading: Reading,
  count: Counter,
): readonly Snapshot[] => {
  let before: Standing = { state: 'new' };
  let noted: string | undefined;
  return (reading.stamps ? rows.slice(-1) : rows).flatMap((row) => {
    const written = reading.table.text(row.cells, 'updated_at');
    const at = instantOf(written, number, reading, count);
    if (at === undefined) {
      count.notTaken({ line: row.line, number, reason: 'it does not say when it was updated' });
      return [];
    }
    before = standing(row.cells, before, number, reading, count);
    const note = reading.table.lines(row.cells, 'note');
    const snapshot = {
      ...before,
      at,
      by: person(row.cells, 'updated_by', reading.table),
      ...(note === undefined || note === noted ? {} : { note }),
    };
    noted = note;
    return reading.stamps ? stamped(row.cells, snapshot, number, reading, count) : [snapshot];
  });
};

/** The instant of a time as it is written; undefined where it is none of the date format. */
export const instantOf = (
  written: string | undefined,
  number: string,
  { time, zone }: Reading,
  count: Counter,
): number | undefined => {
  const local = written === undefined ? undefined : time(written);
  if (local === undefined) return undefined;
  const { at, clock } = clockReading(local, zone);
  if (clock !== undefined) count.odd(clock === 'repeated' ? 'repeated_time' : 'skipped_time', number);
  return at;
};

/** Who did it, as a slug. */
export const person = (
  cells: Cells,
  field: 'updated_by' | 'opened_by' | 'resolved_by' | 'closed_by',
  table: Table,
): string => slug(table.text(cells, field) ?? NOBODY);

const standing = (
  cells: Cells,
  before: Standing,
  number: string,
  reading: Reading,
  count: Counter,
): Standing => {
  const { table, priorityOf } = reading;
  const value = (
    field: 'state' | 'hold_reason' | 'impact' | 'urgency' | 'priority' | 'team',
  ): string | undefined => {
    const word = table.value(cells, field);
    if (word === null) count.unknown(field, table.text(cells, field) ?? '', number);
    return word ?? undefined;
  };
  const said = value('state');
  const [state, reason] =
    said === undefined ? [before.state, before.hold] : (said.split('/') as [State, string?]);
  let hold = state === 'on_hold' ? (value('hold_reason') ?? reason) : undefined;
  if (state === 'on_hold' && hold === undefined) {
    count.odd('hold_without_reason', number);
    hold = UNREASONED;
  }
  const impact = value('impact') ?? before.impact;
  const urgency = value('urgency') ?? before.urgency;
  const team = value('team') ?? before.team;
  const assignee = table.text(cells, 'assignee');
  // A new team has nobody yet, as in our own lifecycle; without one, a name that is missing says nothing.
  const stays = team === before.team ? before.assignee : undefined;
  return withoutAbsent({
    state,
    hold,
    impact,
    urgency,
    priority: value('priority') ?? priorityOf(impact, urgency) ?? before.priority,
    team,
    assignee: assignee === undefined ? stays : slug(assignee),
  });
};

/** The one row of an incident as the two or three updates that its stamps tell of. */
const stamped = (
  cells: Cells,
  last: Snapshot,
  number: string,
  reading: Reading,
  count: Counter,
): readonly Snapshot[] => {
  if (last.state !== 'resolved' && last.state !== 'closed') return [last];
  const stamp = (field: 'resolved_at' | 'closed_at'): number | undefined =>
    instantOf(reading.table.text(cells, field), number, reading, count);
  const { note: _, ...plain } = last;
  const by = (field: 'resolved_by' | 'closed_by'): string =>
    reading.table.text(cells, field) === undefined ? last.by : person(cells, field, reading.table);
  const resolved = stamp('resolved_at');
  return [
    ...(resolved === undefined
      ? []
      : [{ ...plain, state: 'resolved' as const, at: resolved, by: by('resolved_by') }]),
    ...(last.state === 'closed'
      ? [{ ...plain, at: stamp('closed_at') ?? last.at, by: by('closed_by') }]
      : []),
    ...(last.state === 'resolved' && resolved === undefined ? [last] : []),
  ];
};
