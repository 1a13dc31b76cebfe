import type { Course } from './course.ts';
import { dueOf, pausedIn } from './due.ts';
import type { Life } from './life.ts';
import type { Terms } from './terms.ts';
import type { Phase } from './verdict.ts';

export type StepKind =
  | 'started'
  | 'restarted'
  | 'paused'
  | 'resumed'
  | 'retargeted'
  /** The priority changed, but the clock keeps the limit that it broke (rule C6). */
  | 'kept'
  | 'breached'
  | 'stopped'
  | 'withdrawn'
  | 'voided'
  | 'now';

/**
 * What befell a clock at an instant (ms since the epoch), and where it stood after it. From one step to the next under
 * one limit, `used` (ms) grows by the service time of `calendar` between them, or by nothing while it is paused or
 * stopped; under another limit it is counted anew.
 */
export interface Step {
  readonly at: number;
  /** Index of the timeline's entry; null where none says it. */
  readonly entry: number | null;
  readonly what: StepKind;
  /** The reason of a pause. */
  readonly reason?: string;
  readonly priority: string | null;
  /** As the agreement writes it; null under a priority without a limit. */
  readonly limit: string | null;
  readonly calendar: string | null;
  readonly used: number;
  /** As of then; null where nothing is due. */
  readonly due: number | null;
}

interface Mark {
  readonly at: number;
  readonly entry: number | null;
  readonly what: StepKind;
  readonly reason?: string;
  readonly phase?: Phase;
}

/** The steps of a clock that began anew with each life; the last one is how it stands. */
export const stepsOf = (terms: Terms, course: Course, lives: readonly Life[]): readonly Step[] =>
  lives.flatMap((life, i) => {
    const begins = i === 0 ? 'started' : 'restarted';
    const isLast = i === lives.length - 1;
    return lifeSteps(terms, life, marksOf(course, life, begins, isLast));
  });

const marksOf = (
  { now, cancelled }: Course,
  { phases, pauses, stop, verdict }: Life,
  begins: StepKind,
  isLast: boolean,
): readonly Mark[] => {
  const [first, ...changes] = phases as readonly [Phase, ...Phase[]];
  const breach = cancelled === undefined ? verdict?.breach : undefined;
  const marks: Mark[] = [];
  pauses.forEach(({ from, to, reason, entry, end }, i) => {
    const ends = to !== null && !(stop && to >= stop.at);
    // A resolve that a reopening withdrew had stopped the clock till then.
    const withdrawn = reason === 'resolved' && ends;
    marks.push({ at: from, entry, ...(withdrawn ? { what: 'stopped' } : { what: 'paused', reason }) });
    if (ends && to !== pauses[i + 1]?.from)
      marks.push({ at: to, entry: end, what: withdrawn ? 'withdrawn' : 'resumed' });
  });
  for (const [i, phase] of changes.entries()) {
    const late = breach && i >= (verdict?.phase ?? 0);
    marks.push({ at: phase.from, entry: phase.entry, what: late ? 'kept' : 'retargeted', phase });
  }
  if (breach) marks.push({ at: breach.at, entry: breach.retarget, what: 'breached' });
  // Of one instant, entries stand as in the file, and what no entry says comes after them.
  marks.sort((a, b) => a.at - b.at || (a.entry ?? Infinity) - (b.entry ?? Infinity) || 0);
  const last: Mark[] = stop
    ? [{ at: stop.at, entry: stop.entry, what: isLast && cancelled !== undefined ? 'voided' : 'stopped' }]
    : [{ at: now, entry: null, what: 'now' }];
  return [{ at: first.from, entry: first.entry, what: begins, phase: first }, ...marks, ...last];
};

const lifeSteps = (
  { clauses, fromChange }: Terms,
  { phases, pauses }: Life,
  marks: readonly Mark[],
): readonly Step[] => {
  const origin = (phases[0] as Phase).from;
  let phase = phases[0] as Phase;
  return marks.map(({ at, entry, what, reason, phase: next }) => {
    if (next && what !== 'kept') phase = next;
    const clause = clauses.get(phase.priority ?? undefined);
    const from = fromChange ? phase.from : origin;
    const due = clause ? dueOf(clause, from, pauses, at) : Infinity;
    return {
      at,
      entry,
      what,
      ...(reason === undefined ? {} : { reason }),
      priority: phase.priority,
      limit: clause?.text ?? null,
      calendar: clause?.calendar ?? null,
      used: clause ? clause.hours.elapsed(from, at) - pausedIn(clause, from, pauses, at) : 0,
      due: Number.isFinite(due) ? due : null,
    };
  });
};
