import type { Course, Pause, Stop } from './course.ts';
import { limitOf, pausedIn, usedUpAt } from './due.ts';
import type { Step } from './steps.ts';
import type { AgreementKind, Measure, Terms } from './terms.ts';
import type { Phase, Verdict } from './verdict.ts';

/**
 * Open clocks run or are paused, breached or not; a stopped one was met or missed (rule C4); one of a cancelled
 * incident is void (rule C8).
 */
export type ClockState = 'running' | 'paused' | 'met' | 'missed' | 'void';

/**
 * One incident judged by one target of one agreement (rule C1). Instants are in ms since the epoch; `limit`, `used`,
 * `left` and `paused` in ms of service time of `calendar`.
 */
export interface Clock {
  readonly agreement: string;
  readonly kind: AgreementKind;
  /** The first day of the version that judges it. */
  readonly version: string;
  readonly target: string;
  readonly measure: Measure;
  readonly calendar: string;
  /** The priority that it counts under (rule C6): at its breach, else at its stop, else now. */
  readonly priority: string | null;
  /** All that it had, in order, one after another. */
  readonly priorities: readonly string[];
  /** The limit as the agreement writes it. */
  readonly limit_text: string;
  /** Of business days: up to the due that they have without a pause (rule T4). */
  readonly limit: number;
  readonly start: number;
  /** Where the limit counts from: the start, a reopening that restarts it, or a change of priority (`from_change`). */
  readonly counts_from: number;
  readonly stop: number | null;
  readonly state: ClockState;
  /** While paused, that of going on now (rule C3); null if void, or never due. */
  readonly due: number | null;
  readonly breached_at: number | null;
  /** A change of priority put its due into the past (rule C6). */
  readonly by_retarget: boolean;
  readonly used: number;
  /** Negative when over; zero where it is over in closed hours alone. */
  readonly left: number;
  readonly paused: number;
  readonly pauses: readonly Pause[];
  /** When it is at risk if it goes on; null once it is stopped. */
  readonly warn_at: number | null;
  readonly at_risk: boolean;
  /** How the figures came about; only when asked for. */
  readonly steps?: readonly Step[];
}

/** The clock that a verdict amounts to. */
export const clockOf = (
  terms: Terms,
  { now, cancelled }: Course,
  start: number,
  phases: readonly Phase[],
  pauses: readonly Pause[],
  stop: Stop | undefined,
  { clause, priority, from, due, breach }: Verdict,
): Clock => {
  const isVoid = cancelled !== undefined;
  const end = stop?.at ?? now;
  const unpausedDays = clause.limit.unit === 'bd' && pauses.length === 0 && Number.isFinite(due);
  const limit = unpausedDays ? clause.hours.elapsed(from, due) : limitOf(clause, from);
  const paused = pauses.length === 0 ? 0 : pausedIn(clause, from, pauses, end);
  const used = clause.hours.elapsed(from, end) - paused;
  const state = isVoid
    ? 'void'
    : stop
      ? breach
        ? 'missed'
        : 'met'
      : isOngoing(pauses)
        ? 'paused'
        : 'running';
  const broken = isVoid ? undefined : breach;
  return {
    agreement: terms.agreement,
    kind: terms.kind,
    version: terms.version,
    target: terms.target,
    measure: terms.measure,
    calendar: clause.calendar,
    priority,
    priorities: phases.length === 1 ? (priority === null ? [] : [priority]) : namesOf(phases),
    limit_text: clause.text,
    limit,
    start,
    counts_from: from,
    stop: stop?.at ?? null,
    state,
    due: isVoid || !Number.isFinite(due) ? null : due,
    breached_at: broken?.at ?? null,
    by_retarget: broken !== undefined && broken.retarget !== null,
    used,
    left: limit - used,
    paused,
    pauses,
    warn_at: stop || broken ? null : finite(usedUpAt(limit * terms.warnAt, clause.hours, from, pauses, end)),
    at_risk: state === 'running' && !broken && used >= terms.warnAt * limit,
  };
};

const isOngoing = (pauses: readonly Pause[]): boolean => {
  const last = pauses.at(-1);
  return last !== undefined && last.to === null;
};

const namesOf = (phases: readonly Phase[]): readonly string[] =>
  phases.flatMap(({ priority }) => (priority === null ? [] : [priority]));

const finite = (at: number): number | null => (Number.isFinite(at) ? at : null);

/** True for a clock that is neither stopped nor void. */
export const isOpenClock = ({ state }: Clock): boolean => state === 'running' || state === 'paused';

/** True once its due has passed while it ran, or it was stopped too late (rules C4, C5). */
export const isBreached = ({ breached_at }: Clock): boolean => breached_at !== null;

/** The due shown to the team (rule C2): the earliest of the open clocks; null where nothing is due. */
export const nextDue = (clocks: readonly Clock[]): number | null => {
  let first: number | null = null;
  for (const clock of clocks)
    if (isOpenClock(clock) && clock.due !== null && (first === null || clock.due < first)) first = clock.due;
  return first;
};
