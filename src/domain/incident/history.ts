import type { Records } from '../../generated/types.ts';
import { asOf } from '../as-of.ts';
import type { Span } from '../lifecycle.ts';
import type { PeopleBook } from '../people.ts';
import type { Row } from '../row.ts';

/** What an incident's timeline says happened to it, up to and at now. Instants in ms since the epoch. */
export interface History {
  readonly opened: number;
  /** The response (records.md): the first event by a person that leaves `new`, names an assignee, or resolves. */
  readonly responded: number | null;
  /** The resolve that stands: null while open, and after a reopening. */
  readonly resolved: number | null;
  readonly closed: number | null;
  readonly cancelled: boolean;
  readonly reopens: number;
  /** How often it was handed from one team to another. */
  readonly reassignments: number;
  readonly priorityChanges: number;
  readonly spans: readonly Span[];
}

/** What happened up to now (ms since the epoch). Events that the lifecycle does not allow where they stand did not happen. */
export const historyOf = (row: Row<'incident'>, people: PeopleBook, now: number): History => {
  const { spans, illegal } = asOf(row, now);
  let responded: number | null = null;
  let resolved: number | null = null;
  let closed: number | null = null;
  let reopens = 0;
  let reassignments = 0;
  let priorityChanges = 0;
  let before: Span | undefined;

  for (const span of spans) {
    if (illegal.some(({ entry }) => entry === span.entry)) continue;
    if (responded === null && isResponse(row.record, span, before, people)) responded = span.from;
    if (span.event === 'resolved') resolved = span.from;
    if (span.event === 'reopened') {
      resolved = null;
      reopens += 1;
    }
    if (span.event === 'closed') closed = span.from;
    if (before) {
      const team = before.fields.team;
      if (team !== undefined && span.fields.team !== team) reassignments += 1;
      if (before.fields.priority !== span.fields.priority) priorityChanges += 1;
    }
    before = span;
  }
  return {
    opened: spans[0]?.from ?? Number.NaN,
    responded,
    resolved,
    closed,
    cancelled: before?.state === 'cancelled',
    reopens,
    reassignments,
    priorityChanges,
    spans,
  };
};

/** True if the entry is the response (records.md): who did it, and what it did. */
export const isResponse = (
  record: Records['incident'],
  span: Span,
  before: Span | undefined,
  people: PeopleBook,
): boolean => {
  if (people.isSystem(span.by)) return false;
  const assignee = span.fields.assignee;
  // One named at opening counts only if it is the opener: naming somebody else is no response yet.
  if (before === undefined)
    return typeof assignee === 'string' && people.canonical(assignee) === people.canonical(span.by);
  if (span.event === 'resolved') return true;
  if (span.state !== 'new' && before.state === 'new' && span.state !== 'cancelled') return true;
  return record.timeline[span.entry]?.assignee !== undefined;
};

/** The span that an instant falls in; undefined before the first. */
export const spanAt = (spans: readonly Span[], at: number): Span | undefined =>
  spans.findLast((span) => span.from <= at);
