import { UserError } from '../errors.ts';
import type { Records } from '../generated/types.ts';
import type { Catalogue } from './catalogue.ts';
import { either } from './either.ts';
import { type Illegal, mayStart, missing, replay } from './lifecycle.ts';
import { isAbsent, withAt } from './path.ts';
import type {
  EntryOf,
  Move,
  MoveContext,
  MoveInput,
  MovingKind,
  MovingRecord,
  MovingType,
  StateOf,
} from './record-type.ts';
import { parseInstant } from './time/instant.ts';

/** An entry made later than this after its instant bears `recorded_at` (records.md, the envelope). */
const LATE_MS = 15 * 60_000;

/**
 * The record as it is after a move, its head folded anew from the timeline. Nothing is checked but the lifecycle
 * itself: what the new state needs and what the rules say is asked of the result.
 * Throws a UserError where the lifecycle forbids the move.
 */
export const makeMove = <K extends MovingKind>(
  type: MovingType<K>,
  record: Records[K],
  verb: string,
  input: MoveInput,
  context: MoveContext,
): Records[K] => {
  refuseWhereForbidden(record, verb, moveOf(type, verb));
  return carriedOut(type, record, verb, input, context);
};

/** A new record from its opening move. Throws a UserError where the opening is impossible (an instant in the future). */
export const openRecord = <K extends MovingKind>(
  type: MovingType<K>,
  id: string,
  verb: string,
  input: MoveInput,
  context: MoveContext,
): Records[K] => carriedOut(type, { id, timeline: [] } as unknown as Records[K], verb, input, context);

/** The fields set, the entry put into the timeline, the head folded anew. */
const carriedOut = <K extends MovingKind>(
  type: MovingType<K>,
  record: Records[K],
  verb: string,
  input: MoveInput,
  context: MoveContext,
): Records[K] => {
  const move = moveOf(type, verb);
  const effect = move.effect?.(record, input, context) ?? {};
  const event = effect.event ?? [move.event].flat()[0];
  const entry = entryOf(type.folded, event as string, input, effect.entry, context);
  const fields = Object.entries({ ...input.fields, ...effect.fields });
  const changed = fields.reduce<MovingRecord>((r, [path, value]) => withAt(r, path, value), record);
  const timeline = insertEntry(record.timeline, entry, record.id, context);
  return refold(type, record, withAt(changed, 'timeline', timeline) as Records[K], verb, entry);
};

/** The move of a verb. Throws an Error for a verb that the kind does not have. */
export const moveOf = <K extends MovingKind>(type: MovingType<K>, verb: string): Move<K> => {
  const move = type.moves[verb];
  if (!move) throw new Error(`${type.kind} has no move ${verb}`);
  return move;
};

const refuseWhereForbidden = <K extends MovingKind>(
  record: Records[K],
  verb: string,
  move: Move<K>,
): void => {
  const state = record.state as StateOf<K>;
  if (mayStart(move as unknown as Move<MovingKind>, record, state)) return;
  const from =
    move.from === 'nothing'
      ? []
      : move.from.flatMap((f) => (typeof f === 'string' ? f : f.when(record) ? f.state : []));
  const instead = move.instead?.[state] ?? `itil show ${record.id}`;
  const allowed = either([...new Set(from)].map(words));
  throw new UserError(
    `${record.id} is ${words(state)}, and ${verb} is possible only while it is ${allowed}`,
    instead.replaceAll('{id}', record.id),
  );
};

/** A name of a state, event or field in words: `in_progress` is `in progress`. */
export const words = (name: string): string => name.replaceAll('_', ' ');

/** The new timeline entry: stamps, then the folded fields that the move sets, then what it carries. */
const entryOf = (
  foldedFields: Readonly<Record<string, unknown>>,
  event: string,
  input: MoveInput,
  more: Readonly<Record<string, unknown>> | undefined,
  { at, by, now }: MoveContext,
): EntryOf<MovingKind> => {
  const folded = Object.entries(foldedFields as Record<string, string>)
    .filter(([path, key]) => key !== 'at' && input.fields[path] !== undefined)
    .map(([path, key]) => [key, input.fields[path]]);
  const late = (parseInstant(now) ?? 0) - (parseInstant(at) ?? 0) > LATE_MS;
  const all = {
    at,
    by,
    event,
    ...(late ? { recorded_at: now } : {}),
    ...Object.fromEntries(folded),
    ...input.entry,
    ...more,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as EntryOf<MovingKind>;
};

/** Entries stand in order of `at`, equal instants in the order they were made. */
const insertEntry = <E extends { readonly at: string }>(
  timeline: readonly E[],
  entry: E,
  id: string,
  { at, now }: MoveContext,
): readonly E[] => {
  const when = parseInstant(at);
  const today = parseInstant(now);
  if (when === undefined || today === undefined) throw new Error(`not an instant: ${at} or ${now}`);
  if (when > today) throw new UserError(`${at} lies in the future (now is ${now})`);
  const opened = timeline[0];
  if (opened && when < (parseInstant(opened.at) ?? 0)) {
    throw new UserError(`${at} is before ${id} was opened, ${opened.at}`);
  }
  const index = timeline.findLastIndex((e) => (parseInstant(e.at) ?? 0) <= when) + 1;
  return timeline.toSpliced(index, 0, entry);
};

/**
 * Sets the folded head fields from the timeline, drops those that the state does not keep. Refuses a history that the
 * move makes impossible; what was impossible before it is a finding of `check`, and stands in no move's way.
 */
const refold = <K extends MovingKind>(
  type: MovingType<K>,
  before: Records[K],
  record: Records[K],
  verb: string,
  entry: EntryOf<MovingKind>,
): Records[K] => {
  const generic = type as unknown as MovingType;
  const { spans, illegal } = replay(generic, record);
  const wrong = illegal.length > 0 ? newlyIllegal(generic, before, record, illegal) : undefined;
  if (wrong) {
    const later = entryAt(record, wrong);
    throw new UserError(
      later === entry
        ? `${record.id} was ${words(wrong.state ?? 'not open')} at ${entry.at}, and ${verb} is not possible then`
        : `${verb} at ${entry.at} makes the later ${wrong.event} of ${later?.at} impossible`,
      `itil show ${record.id}`,
    );
  }
  const last = spans.at(-1);
  let next = withAt(record, 'state', last?.state);
  for (const path of Object.keys(type.folded)) next = withAt(next, path, last?.fields[path]);
  for (const [path, states] of Object.entries(type.belongs as Record<string, readonly string[]>)) {
    if (!states.includes(last?.state ?? '')) next = withAt(next, path, undefined);
  }
  return next;
};

/** The first entry that is impossible in the record, and was not in the one before the move. */
const newlyIllegal = (
  type: MovingType,
  before: MovingRecord,
  record: MovingRecord,
  illegal: readonly Illegal[],
): Illegal | undefined => {
  const old = new Set(replay(type, before).illegal.map((one) => entryAt(before, one)));
  return illegal.find((one) => !old.has(entryAt(record, one)));
};

const entryAt = (record: MovingRecord, { entry }: Illegal): EntryOf<MovingKind> | undefined =>
  record.timeline[entry];

/** The paths that the state reached by a move still lacks: those its entry needs, then those of the record. */
export const lacking = <K extends MovingKind>(
  type: MovingType<K>,
  record: Records[K],
  verb: string,
  entry: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
): readonly string[] => {
  const ofEntry = entryKeys(moveOf(type, verb), record, catalogue).filter((key) => isAbsent(entry[key]));
  return [...ofEntry, ...missing(type, record)];
};

/** The keys that the entry of a move must have, always or for what the move made of the record. */
export const entryKeys = <K extends MovingKind>(
  move: Move<K>,
  record: Records[K],
  catalogue: Catalogue,
): readonly string[] => {
  const now = Object.entries(move.entryWhen ?? {}).filter(([, why]) =>
    (why as (record: Records[K], catalogue: Catalogue) => string | undefined)(record, catalogue),
  );
  return [...(move.entry ?? []), ...now.map(([key]) => key)];
};

/** The entry that a move put into the timeline, wherever it went there; undefined where none was made. */
export const entryMade = <K extends MovingKind>(
  before: Records[K] | undefined,
  after: Records[K],
): EntryOf<K> | undefined => {
  const old = new Set<unknown>(before?.timeline);
  return (after.timeline as readonly EntryOf<K>[]).find((entry) => !old.has(entry));
};
