import type { Records } from '../../generated/types.ts';
import { asOf } from '../as-of.ts';
import { isResponse } from '../incident/history.ts';
import type { Span } from '../lifecycle.ts';
import type { PeopleBook } from '../people.ts';
import type { Row } from '../row.ts';
import { parseInstant } from '../time/instant.ts';
import type { Terms } from './terms.ts';

/** From opening, or a reopening, to the resolve: indices of spans, `resolved` undefined while there is none. */
export interface Round {
  readonly from: number;
  readonly resolved: number | undefined;
}

/** What happened to an incident as far as its clocks care, up to and at now. */
export interface Course {
  readonly record: Records['incident'];
  readonly now: number;
  /** From the opening on; none has begun after now. */
  readonly spans: readonly Span[];
  readonly rounds: readonly Round[];
  /** It never had another priority than at its opening. */
  readonly onePriority: boolean;
  /** Indices of spans. */
  readonly responded: number | undefined;
  readonly cancelled: number | undefined;
  readonly closed: number | undefined;
}

/** Where a clock ends: the spans before `index` are its life. */
export interface Stop {
  readonly at: number;
  readonly index: number;
  /** The timeline's entry, null where an outage's end stopped it. */
  readonly entry: number | null;
}

/** A time that does not count, from the entry that began it to the one that ended it; `to` null while it lasts. */
export interface Pause {
  readonly from: number;
  readonly to: number | null;
  /** The reason of the hold, or `resolved`. */
  readonly reason: string;
  readonly entry: number;
  readonly end: number | null;
}

/** What happened up to and at now; undefined for an incident that was not yet opened. */
export const courseOf = (row: Row<'incident'>, people: PeopleBook, now: number): Course | undefined => {
  const { record } = row;
  const spans = begun(row, now);
  if (spans.length === 0) return undefined;
  const rounds: Round[] = [];
  let from: number | undefined = 0;
  let responded: number | undefined;
  let closed: number | undefined;
  let cancelled: number | undefined;
  let before: Span | undefined;
  let onePriority = true;
  for (let i = 0; i < spans.length; i += 1) {
    const span = spans[i] as Span;
    if (before && span.fields.priority !== before.fields.priority) onePriority = false;
    if (responded === undefined && isResponse(record, span, before, people)) responded = i;
    if (span.state !== before?.state) {
      if (isSettled(span)) {
        if (from !== undefined) rounds.push({ from, resolved: i });
        from = undefined;
        if (span.state === 'closed') closed = i;
      } else from ??= i;
      if (span.state === 'cancelled') cancelled = i;
    }
    before = span;
  }
  if (from !== undefined) rounds.push({ from, resolved: undefined });
  return { record, now, spans, rounds, onePriority, responded, cancelled, closed };
};

/** Spans that count, from the opening to now and allowed where they stand: nearly always all of them. */
const begun = (row: Row<'incident'>, now: number): readonly Span[] => {
  const { spans, illegal } = asOf(row, now);
  if (illegal.length === 0) return spans;
  return spans.filter(({ entry, state }) => state !== '' && !illegal.some((one) => one.entry === entry));
};

/** Resolved, or closed after it: the clocks of the restoration stand. */
export const isSettled = ({ state }: Span): boolean => state === 'resolved' || state === 'closed';

export const stopAt = ({ spans }: Course, index: number | undefined): Stop | undefined => {
  const span = index === undefined ? undefined : spans[index];
  return span && { at: span.from, index: index as number, entry: span.entry };
};

const NONE: readonly Pause[] = [];

/**
 * The pauses of a clock that counts from `since`, in the span `first`, to its stop (rule C3): on hold for a reason that
 * its target pauses on, and resolved. One that still runs at the stop ends there.
 */
export const pausesBetween = (
  { spans }: Course,
  { pauseOn, measure }: Pick<Terms, 'pauseOn' | 'measure'>,
  since: number,
  first: number,
  stop: Stop | undefined,
): readonly Pause[] => {
  if (measure === 'response') return NONE;
  const end = stop?.index ?? spans.length;
  let found: Pause[] | undefined;
  let from = 0;
  let reason: string | undefined;
  for (let i = first; i <= end; i += 1) {
    const span = i < end ? (spans[i] as Span) : undefined;
    const next = span && reasonIn(span, pauseOn);
    if (reason !== undefined && (next !== reason || i === end)) {
      const begin = spans[from] as Span;
      const start = Math.max(begin.from, since);
      const to = span?.from ?? stop?.at ?? null;
      const ended = span ? span.entry : (stop?.entry ?? null);
      if (to === null || to > start)
        (found ??= []).push({ from: start, to, reason, entry: begin.entry, end: ended });
    }
    if (next !== reason) from = i;
    reason = next;
  }
  return found ?? NONE;
};

const reasonIn = (span: Span, pauseOn: ReadonlySet<string>): string | undefined => {
  if (isSettled(span)) return 'resolved';
  if (span.state !== 'on_hold') return undefined;
  const reason = (span.fields.hold as { readonly reason?: string } | undefined)?.reason;
  return reason !== undefined && pauseOn.has(reason) ? reason : undefined;
};

/**
 * Where a restore clock stops in a round (rule C1): at the end of its last `down` outage of the service, without one
 * at the resolve, which also ends an outage that has no end. A reopening withdraws what stopped it before.
 */
export const restored = (course: Course, round: number): Stop | undefined => {
  const { record, spans, rounds, now } = course;
  const { from: begin, resolved } = rounds[round] as Round;
  const resolve = stopAt(course, resolved);
  const since = round === 0 ? Number.NEGATIVE_INFINITY : (spans[begin] as Span).from;
  // What begins after this round's resolve belongs to a later one.
  const until = round < rounds.length - 1 ? (resolve?.at ?? now) : now;
  let last = Number.NEGATIVE_INFINITY;
  for (const { kind, from, to, services } of record.outages ?? []) {
    if (kind !== 'down' || !((parseInstant(from) ?? Number.NaN) <= until)) continue;
    if (services && record.service !== undefined && !services.includes(record.service)) continue;
    const end = to === undefined ? undefined : parseInstant(to);
    if (end === undefined || end > now) return resolve;
    if (end > since && end > last) last = end;
  }
  if (last === Number.NEGATIVE_INFINITY) return resolve;
  const at = Math.max(last, (spans[0] as Span).from);
  const index = spans.findIndex((span, i) => i > 0 && span.from >= at);
  return { at, index: index < 0 ? spans.length : index, entry: null };
};
