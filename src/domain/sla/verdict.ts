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
  /** Index of the phase that decided it. */
  readonly phase: number;
  /** The instant from which the limit counts. */
  readonly from: number;
  readonly due: number;
  readonly breach: Breach | undefined;
}

/** The priority that a clock is under from an instant on, till it stops or has another. */
export interface Phase {
  readonly from: number;
  /** Null for the last. */
  readonly to: number | null;
  /** It ended with a resolve, though a reopening withdrew that later: till then the clock was judged. */
  readonly stood: boolean;
  readonly priority: string | null;
  readonly entry: number;
}

/**
 * The phases from an origin to the stop. While an incident is resolved its clocks stand, and a change of priority waits
 * for the reopening (rule C6); a response that is still out does not stand.
 */
export const phasesOf = (
  { spans, onePriority }: Course,
  { measure }: Pick<Terms, 'measure'>,
  origin: number,
  first: number,
  stop: Stop | undefined,
): readonly Phase[] => {
  const begin = spans[first] as Span;
  let last = begin.fields.priority;
  let phase: Phase = { from: origin, to: null, stood: false, priority: nameOf(last), entry: begin.entry };
  if (onePriority) return [phase];
  const phases: Phase[] = [];
  const end = stop?.index ?? spans.length;
  let stands: number | undefined;
  for (let i = first + 1; i < end; i += 1) {
    const span = spans[i] as Span;
    if (measure !== 'response' && isSettled(span)) {
      stands ??= span.from;
      continue;
    }
    const { priority } = span.fields;
    if (priority !== last) {
      phases.push({ ...phase, to: stands ?? span.from, stood: stands !== undefined });
      phase = { from: span.from, to: null, stood: false, priority: nameOf(priority), entry: span.entry };
      last = priority;
    }
    stands = undefined;
  }
  return [...phases, phase];
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
    const { from: begin, to, stood, priority, entry } = phases[i] as Phase;
    const end = to ?? stop?.at ?? now;
    const clause = clauses.get(priority ?? undefined);
    // A priority that was in force for no time judges only what ends under it.
    if (!clause || (i < last && end <= begin && !stood)) continue;
    const from = fromChange ? begin : (phases[0] as Phase).from;
    const due = dueOf(clause, from, pauses, end);
    const stopped = stood || (i === last && stop !== undefined);
    const overran =
      stopped ||
      (i < last ? ranIn(pauses, due, end) : clause.limit.unit !== 'bd' || !isPaused(pauses, due, end));
    if (due < end && overran) {
      const breach = { at: Math.max(due, begin), retarget: due < begin ? entry : null };
      return { clause, priority, phase: i, from, due, breach };
    }
    if (i === last) return { clause, priority, phase: i, from, due, breach: undefined };
  }
  return undefined;
};

/**
 * False if it was resolved all the time between two instants: a due that the resolve itself meets is not passed before
 * the reopening (rules C4, C7).
 */
const ranIn = (pauses: readonly Pause[], from: number, to: number): boolean => {
  let resolved = 0;
  for (const pause of pauses) {
    if (pause.reason === 'resolved')
      resolved += Math.max(0, Math.min(pause.to ?? to, to) - Math.max(pause.from, from));
  }
  return resolved < to - from;
};

/** True in a pause that began before the due: business days can be due in closed hours, where no pause moves them. */
const isPaused = (pauses: readonly Pause[], due: number, at: number): boolean =>
  pauses.some(({ from, to }) => from < due && from < at && (to === null || to > at));
