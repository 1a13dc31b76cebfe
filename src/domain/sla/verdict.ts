import type { Span } from '../lifecycle.ts';
import { type Course, isSettled, type Pause, type Stop } from './course.ts';
import { dueOf } from './due.ts';
import type { Clause, Terms } from './terms.ts';

/** A due that passed while the clock ran (rule C5), and what brought it. */
export interface Breach {
  readonly at: number;
  /** The change of priority made the due lie in the past (rule C6): its entry, else null. */
  readonly retarget: number | null;
}

/** What a clock comes to between an origin and its stop, or now. */
export interface Verdict {
  readonly clause: Clause;
  readonly priority: string | null;
  /** The instant from which the limit counts. */
  readonly from: number;
  readonly due: number;
  readonly breach: Breach | undefined;
}

/** The priority that a clock is under from an instant on. */
export interface Phase {
  readonly from: number;
  readonly priority: string | null;
  readonly entry: number;
}

/** Priorities from an origin to the stop: while an incident is resolved a change waits for the reopening (rule C6). */
export const phasesOf = (
  { spans, onePriority }: Course,
  origin: number,
  first: number,
  stop: Stop | undefined,
): readonly Phase[] => {
  const begin = spans[first] as Span;
  let last = begin.fields.priority;
  const phases: Phase[] = [{ from: origin, priority: nameOf(last), entry: begin.entry }];
  if (onePriority) return phases;
  const end = stop?.index ?? spans.length;
  for (let i = first + 1; i < end; i += 1) {
    const span = spans[i] as Span;
    const { priority } = span.fields;
    if (priority === last || isSettled(span)) continue;
    phases.push({ from: span.from, priority: nameOf(priority), entry: span.entry });
    last = priority;
  }
  return phases;
};

const nameOf = (priority: unknown): string | null => (typeof priority === 'string' ? priority : null);

/**
 * Judges a clock: phase by phase under the limit of the priority then in force (rule C6), till its due passes or the
 * clock stops. Undefined where it ends unbroken under a priority without a limit.
 */
export const verdictOf = (
  { clauses, fromChange }: Terms,
  phases: readonly Phase[],
  pauses: readonly Pause[],
  stop: Stop | undefined,
  now: number,
): Verdict | undefined => {
  const last = phases.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const { from: begin, priority, entry } = phases[i] as Phase;
    const end = phases[i + 1]?.from ?? stop?.at ?? now;
    const clause = clauses.get(priority ?? undefined);
    // A priority that was in force for no time judges only what ends under it.
    if (!clause || (i < last && end <= begin)) continue;
    const from = fromChange ? begin : (phases[0] as Phase).from;
    const due = dueOf(clause, from, pauses, end);
    if (due < end && ((i === last && stop) || !isPaused(pauses, due, end))) {
      const breach = { at: Math.max(due, begin), retarget: due < begin ? entry : null };
      return { clause, priority, from, due, breach };
    }
    if (i === last) return { clause, priority, from, due, breach: undefined };
  }
  return undefined;
};

/** True in a pause that began before the due: business days can be due in closed hours, where no pause moves them. */
const isPaused = (pauses: readonly Pause[], due: number, at: number): boolean =>
  pauses.some(({ from, to }) => from < due && from < at && (to === null || to > at));
