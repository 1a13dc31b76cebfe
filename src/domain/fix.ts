import type { Records } from '../generated/types.ts';
import { changesBetween } from './changes.ts';
import { entryTime } from './entry-time.ts';
import type { Change, Finding } from './finding.ts';
import { priorityOf } from './incident/priority.ts';
import { type HeadDifference, headDifferences, mayStart, replay } from './lifecycle.ts';
import { getAt, isAbsent, withAt } from './path.ts';
import type { Move, MovingKind, MovingRecord, MovingType } from './record-type.ts';
import { movingType } from './record-types.ts';
import type { Row } from './row.ts';
import type { Workspace } from './workspace.ts';

/** Which side is right where head and timeline differ: the head then gets the event that it lacks. */
export type Prefer = 'timeline' | 'head';

/** The changes that mend one record. */
export interface Fix {
  readonly kind: MovingKind;
  readonly path: string;
  readonly id: string;
  /** The record as it was. */
  readonly record: MovingRecord;
  readonly changes: readonly Change[];
}

export interface Fixes {
  readonly fixes: readonly Fix[];
  /** What could be fixed in another record, and why not here. */
  readonly unfixed: readonly { readonly finding: Finding; readonly why: string }[];
}

export interface FixContext {
  /** Who is said to have made the events that are added. */
  readonly by: string;
  /** Ms since the epoch. */
  readonly now: number;
}

/** Who makes the events of one record, and at what instant. */
interface Stamp {
  readonly by: string;
  readonly at: string;
}

const HEAD = 'record/head-matches-timeline';
const MATRIX = 'incident/priority-matrix';

/** The rules whose findings can be mended safely. */
export const fixable: readonly string[] = [HEAD, MATRIX];

/**
 * The changes that mend what `check` found, one fix a record. A record that would not be right afterwards is left as it
 * is, and so is one whose head and timeline differ where nobody says which is right.
 */
export const fixesFor = (
  workspace: Workspace,
  findings: readonly Finding[],
  prefer: Prefer | undefined,
  context: FixContext,
): Fixes => {
  const mendable = findings.filter((finding) => fixable.includes(finding.rule));
  const paths = new Set(mendable.map((finding) => finding.path));
  const fixes: Fix[] = [];
  const unfixed: { finding: Finding; why: string }[] = [];
  for (const row of workspace.rows) {
    if (!paths.has(row.path)) continue;
    const own = mendable.filter((finding) => finding.path === row.path);
    const mended = mend(workspace, row, own, prefer, context);
    if ('why' in mended) unfixed.push(...own.map((finding) => ({ finding, why: mended.why })));
    else
      fixes.push({
        kind: row.kind,
        path: row.path,
        id: row.id,
        record: row.record,
        changes: changesBetween(row.record, mended.record),
      });
  }
  return { fixes, unfixed };
};

type Mended = { readonly record: MovingRecord } | { readonly why: string };

const mend = (
  { catalogue }: Workspace,
  row: Row,
  findings: readonly Finding[],
  prefer: Prefer | undefined,
  context: FixContext,
): Mended => {
  const type = movingType(row.kind) as unknown as MovingType;
  const stamp = { by: context.by, at: entryTime(context.now, catalogue.zone, row.record.timeline) };
  const differences = headDifferences(type, row.record, row.spans);
  let record: MovingRecord = row.record;
  if (differences.length > 0) {
    if (prefer === undefined)
      return { why: 'head and timeline differ, and --prefer timeline or --prefer head says which is right' };
    if (prefer === 'timeline')
      record = differences.reduce((r, { path, folded }) => withAt(r, path, folded), record);
    else {
      const adopted = adopt(type, row, differences, stamp);
      if ('why' in adopted) return adopted;
      record = adopted.record;
    }
  } else if (findings.every((finding) => finding.rule === HEAD)) {
    return { why: 'an approval is given by its approver, not by a fix' };
  }
  if (row.kind !== 'incident' || !findings.some((finding) => finding.rule === MATRIX)) return { record };
  const { impact, urgency, priority, priority_override: override } = record as Records['incident'];
  const proper = override?.priority ?? priorityOf(catalogue.policy, impact, urgency);
  if (proper === undefined || proper === priority) return { record };
  const entry = {
    ...stamped(stamp, 'prioritised'),
    priority: proper,
    reason: 'As the matrix has it',
  };
  return verified(type, withAt(append(record, [entry]), 'priority', proper), row);
};

type Entry = Readonly<Record<string, unknown>> & { readonly event: string };

const append = (record: MovingRecord, entries: readonly Entry[]): MovingRecord =>
  ({ ...record, timeline: [...record.timeline, ...entries] }) as unknown as MovingRecord;

/** The record if its head says what its timeline comes to, and nothing in it is impossible that was not before. */
const verified = (type: MovingType, record: MovingRecord, row: Row): Mended => {
  const { spans, illegal } = replay(type, record);
  const wrong = illegal[row.illegal.length];
  if (wrong) return { why: `${wrong.event} is impossible while ${row.id} is ${wrong.state}` };
  const [left] = headDifferences(type, record, spans);
  if (!left) return { record };
  return {
    why: `no event says that ${left.path} is ${left.head === undefined ? 'nothing' : JSON.stringify(left.head)}`,
  };
};

/** The head kept, and the events appended that lead the timeline to it. */
const adopt = (type: MovingType, row: Row, differences: readonly HeadDifference[], stamp: Stamp): Mended => {
  const { record, spans } = row;
  const from = spans.at(-1)?.state ?? '';
  const moved = differences.some(({ path }) => path === 'state');
  const paths = differences.map(({ path }) => path).filter((path) => path !== 'state');
  const last = moved ? stateEntry(type, row, from, stamp) : undefined;
  if (moved && !last) {
    const hint = Object.entries(type.moves).find(
      ([, move]) => mayStart(move, record, from) && move.to === record.state,
    )?.[0];
    const alone = hint === undefined ? '' : ` by itself: itil ${row.kind} ${hint} ${row.id}`;
    return { why: `no move leads from ${from} to ${record.state}${alone}` };
  }
  const carried = paths.filter((path) => last && takes(last.move, path));
  const byVerb = new Map<string, Entry>();
  for (const path of paths.filter((one) => !carried.includes(one))) {
    const event = carrier(type, record, from, path);
    if (event === undefined) return { why: `no event says what ${path} is` };
    byVerb.set(event, { ...stamped(stamp, event), ...byVerb.get(event), ...folded(type, record, [path]) });
  }
  const entries = [
    ...byVerb.values(),
    ...(last ? [{ ...last.entry, ...folded(type, record, carried) }] : []),
  ];
  return verified(type, append(record, entries), row);
};

const stamped = ({ at, by }: Stamp, event: string): Entry => ({ at, by, event });

const folded = (
  type: MovingType,
  record: MovingRecord,
  paths: readonly string[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    paths.map((path) => [(type.folded as Record<string, string>)[path] as string, getAt(record, path)]),
  );

const takes = (move: Move<MovingKind>, path: string): boolean =>
  (move.takes ?? []).some((taken) => taken === path || taken.startsWith(`${path}.`)) ||
  // The priority is never given: it follows from the impact.
  (path === 'priority' && takes(move, 'impact'));

/** The event that says a folded field and leaves the state as it is. */
const carrier = (type: MovingType, record: MovingRecord, from: string, path: string): string | undefined => {
  const move = Object.values(type.moves).find(
    (one) => one.to === 'same' && mayStart(one, record, from) && takes(one, path),
  );
  return move && [move.event].flat()[0];
};

/** The entry of the one move that leads from the timeline's state to the head's, if the head has all that it needs. */
const stateEntry = (
  type: MovingType,
  { kind, record }: Row,
  from: string,
  stamp: Stamp,
): { readonly move: Move<MovingKind>; readonly entry: Entry } | undefined => {
  for (const move of Object.values(type.moves)) {
    if (!mayStart(move, record, from)) continue;
    for (const event of [move.event].flat()) {
      const entry = { ...stamped(stamp, event), ...said(kind, record, event) };
      if ((move.entry ?? []).some((key) => isAbsent(getAt(entry, key)))) continue;
      if (replay(type, append(record, [entry])).spans.at(-1)?.state === record.state) return { move, entry };
    }
  }
  return undefined;
};

/** What an event says that the head says too: key of the entry, path in the head. */
const SAID: Readonly<Record<string, readonly [key: string, path: string]>> = {
  'incident resolved': ['code', 'resolution.code'],
  'change finished': ['outcome', 'outcome.code'],
  'csi closed': ['outcome', 'outcome.code'],
};

const said = (kind: MovingKind, record: MovingRecord, event: string): Readonly<Record<string, unknown>> => {
  if (event === 'cancelled' && getAt(record, 'duplicate_of') !== undefined) return { reason: 'duplicate' };
  const [key, path] = SAID[`${kind} ${event}`] ?? [];
  const value = path === undefined ? undefined : getAt(record, path);
  return key === undefined || value === undefined ? {} : { [key]: value };
};
