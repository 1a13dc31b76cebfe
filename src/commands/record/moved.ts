import type { Block, Cell, Doc } from '../../doc.ts';
import { command, id, paragraph, text } from '../../doc.ts';
import { entryMade, words } from '../../domain/move.ts';
import type { MovingKind, MovingType, State, StateOf } from '../../domain/record-type.ts';
import type { Row } from '../../domain/row.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import type { Records } from '../../generated/types.ts';
import type { ClockData } from '../clock-data.ts';
import { clockLine } from './moved-clocks.ts';
import type { DutyData } from './moved-duties.ts';

/** What a move answers for each record: enough for a person to go on, and for a script to link it. */
export interface Moved {
  readonly id: string;
  readonly title: string;
  readonly event: string;
  readonly at: string;
  readonly state: string;
  readonly was: string | null;
  readonly priority: string | null;
  /** Of a change: standard, normal or emergency. */
  readonly type: string | null;
  readonly service: string | null;
  /** The outage that still runs. */
  readonly outage: { readonly kind: string; readonly from: string } | null;
  /** The service-level clocks that run now, or that the move stopped, paused or moved. */
  readonly clocks: readonly ClockData[];
  /** What is to be done now: approvals that are missing, a review. */
  readonly duties: readonly DutyData[];
  /** What changed of the head besides the state: `priority` → [`P3`, `P1`]. */
  readonly changed: Readonly<Record<string, readonly [string | null, string | null]>>;
  /** The entry that the move wrote. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** Of an opening: false where an open record with the same key stood in for a new one. */
  readonly created?: boolean;
  readonly path: string;
  /** The command that usually comes next. */
  readonly next: string | null;
}

export const movedOf = <K extends MovingKind>(
  type: MovingType<K>,
  row: Row<K>,
  before: Row<K> | undefined,
  verb: string,
  clocks: readonly ClockData[],
  duties: readonly DutyData[] = [],
): Moved => {
  const event = [type.moves[verb]?.event].flat();
  const made = entryMade(before?.record as Records[K] | undefined, row.record);
  const entry = made ?? row.record.timeline.findLast((e) => event.includes(e.event as never));
  const record = row.record as unknown as Readonly<Record<string, unknown>>;
  const old = before?.record as unknown as Readonly<Record<string, unknown>> | undefined;
  const { next: usual } = type.states[row.record.state as StateOf<K>] as State<K>;
  const first = duties.find((duty) => duty.id === row.id && duty.verb !== null)?.verb;
  const next = first ?? (typeof usual === 'function' ? usual(row.record) : usual);
  return {
    id: row.id,
    title: row.record.title,
    event: entry?.event ?? '',
    at: entry?.at ?? '',
    state: row.record.state,
    was: before?.record.state ?? null,
    priority: word(record.priority),
    type: word(record.type),
    service: word(record.service ?? (record.services as readonly string[] | undefined)?.join(', ')),
    outage: runningOutage(row.record),
    clocks,
    duties,
    changed: old === undefined ? {} : changedFields(Object.keys(type.folded), old, record),
    entry: { ...entry },
    path: row.path,
    next: next === undefined ? null : `itil ${type.kind} ${next} ${tailOf(row.id)}`,
  };
};

const word = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value);

const changedFields = (
  folded: readonly string[],
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): Record<string, readonly [string | null, string | null]> =>
  Object.fromEntries(
    folded
      .filter((path) => !path.includes('.') && path !== 'hold' && word(old[path]) !== word(now[path]))
      .map((path) => [path, [word(old[path]), word(now[path])] as const]),
  );

/** The shortest name of a record that people type. */
export const tailOf = (recordId: string): string => (recordId.split('-').at(-1) ?? recordId).toLowerCase();

/** `INC-20260908-7K3Q  P1  checkout  opened 2026-09-08 03:14 +02:00`, what changed, the next step, the path. */
export const movedView = (moved: readonly Moved[]): Doc => moved.flatMap((m) => oneView(m));

const runningOutage = (record: Records[MovingKind]): Moved['outage'] => {
  const outages: NonNullable<Records['incident']['outages']> =
    'outages' in record ? (record.outages ?? []) : [];
  const running = outages.find((outage) => outage.to === undefined);
  return running ? { kind: running.kind, from: running.from } : null;
};

/** What an opening says of the outage that it begins: the time alone where it is of the same day. */
const since = ({ outage, at, was }: Moved): readonly Cell[] => {
  if (outage === null || was !== null) return [];
  const from =
    outage.from.slice(0, 10) === at.slice(0, 10) ? outage.from.slice(11, 16) : { instant: outage.from };
  return [`, ${outage.kind} since `, from];
};

/** Keys of an entry that are told otherwise, or that the person has just typed at length. */
const TOLD: ReadonlySet<string> = new Set(['at', 'by', 'event', 'recorded_at', 'note', 'field', 'target']);

/** `  reason awaiting_change, ref CHG-20260907-P4XD`: what the entry says beyond what changed in the head. */
const recorded = ({ entry, changed, was, created }: Moved): Doc => {
  if (was === null || created === false) return [];
  const link = entry.field === undefined ? {} : { [String(entry.field)]: entry.target };
  const hold = entry.hold as Readonly<Record<string, unknown>> | undefined;
  const { hold: _, ...rest } = entry;
  const said = Object.entries({ ...rest, ...link, ...hold }).filter(
    ([key]) => !TOLD.has(key) && changed[key] === undefined,
  );
  const cells = said.flatMap(([key, value], i): readonly Cell[] => [
    `${i === 0 ? '  ' : ', '}${words(key)} `,
    cellOf(value),
  ]);
  return cells.length === 0 ? [] : [paragraph(...cells)];
};

const cellOf = (value: unknown): Cell =>
  typeof value === 'string' && parseInstant(value) !== undefined ? { instant: value } : String(value);

const dutyLine = (own: string, { id: of, what, due }: DutyData): Block =>
  paragraph(
    `  ${of === own ? '' : `${of}: `}${what}`,
    ...(due === null ? [] : [', due before ', { instant: due }]),
  );

const oneView = (m: Moved): Doc => {
  const parts = [m.priority ?? m.type, m.service].filter((p) => p !== null).map((p) => `  ${p}`);
  const changes = Object.entries(m.changed).map(
    ([path, [was, is]]) => `${words(path)} ${was ?? '–'} → ${is ?? '–'}`,
  );
  const happened = m.created === false ? '  open already, ' : '  ';
  return [
    paragraph(
      id(m.id, 'strong'),
      ...parts,
      `${happened}${words(m.event)} `,
      { instant: m.at },
      ...since(m),
      ...(m.was !== null && m.was !== m.state ? [`  ${words(m.was)} → ${words(m.state)}`] : []),
    ),
    ...changes.map((change) => paragraph(`  ${change}`)),
    ...recorded(m),
    ...m.clocks.map(clockLine),
    ...m.duties.map((duty) => dutyLine(m.id, duty)),
    ...(m.next === null ? [] : [paragraph('  next: ', command(m.next))]),
    paragraph('  ', text(m.path, 'muted')),
  ];
};
