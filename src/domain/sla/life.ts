import { type Clock, clockOf } from './clock.ts';
import { type Course, type Pause, pausesBetween, type Stop } from './course.ts';
import { stepsOf } from './steps.ts';
import type { Terms } from './terms.ts';
import { type Phase, phasesOf, type Verdict, verdictOf } from './verdict.ts';

/** A stretch of a clock's life, from an origin to its stop, and what it comes to. */
export interface Life {
  /** The instant from which it counts, and the span that it falls in. */
  readonly since: number;
  readonly first: number;
  readonly stop: Stop | undefined;
  readonly phases: readonly Phase[];
  readonly pauses: readonly Pause[];
  readonly verdict: Verdict | undefined;
}

export const lifeOf = (
  terms: Terms,
  course: Course,
  first: number,
  since: number,
  stop: Stop | undefined,
): Life => {
  const phases = phasesOf(course, terms, since, first, stop);
  const pauses = pausesBetween(course, terms, since, first, stop);
  return { since, first, stop, phases, pauses, verdict: verdictOf(terms, phases, pauses, stop, course.now) };
};

/** The clock of its last life; undefined where that ended unbroken under a priority without a limit. */
export const clockOfLives = (
  terms: Terms,
  course: Course,
  start: number,
  lives: readonly Life[],
  explain: boolean,
): Clock | undefined => {
  const { phases, pauses, stop, verdict } = lives.at(-1) as Life;
  if (!verdict) return undefined;
  const clock = clockOf(terms, course, start, phases, pauses, stop, verdict);
  return explain ? { ...clock, steps: stepsOf(terms, course, lives) } : clock;
};
