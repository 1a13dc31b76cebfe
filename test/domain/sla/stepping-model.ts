import type { MinuteClock } from '../../support/minute-clock.ts';

/** What happens to an incident in a minute, in order. */
export type Happening =
  | { readonly minute: number; readonly what: 'hold'; readonly pauses: boolean }
  | { readonly minute: number; readonly what: 'resume' | 'resolve' | 'reopen' }
  | { readonly minute: number; readonly what: 'prioritise'; readonly priority: string };

export interface Agreed {
  /** Limit in minutes and open minutes by priority; a priority that is missing has no limit. */
  readonly limits: Readonly<Record<string, { readonly minutes: number; readonly clock: MinuteClock }>>;
  readonly reopen: 'resume' | 'restart' | 'ignore';
  readonly fromChange: boolean;
}

/** Minutes since the window's beginning. */
export interface Outcome {
  readonly state: 'running' | 'paused' | 'met' | 'missed';
  readonly priority: string;
  readonly stop: number | null;
  readonly breached: number | null;
  readonly byRetarget: boolean;
  readonly used: number;
  readonly paused: number;
  /** Null where it lies beyond the window, or breaches did not leave one to show. */
  readonly due: number | null;
}

/**
 * A resolution clock the slow way: one minute after another, with a tally for each priority. It shares nothing with
 * the code under test. Undefined where no limit holds and none was broken.
 */
export const stepThrough = (
  agreed: Agreed,
  opened: number,
  priorityAtOpening: string,
  happenings: readonly Happening[],
  now: number,
): Outcome | undefined => {
  const names = Object.keys(agreed.limits);
  const zero = () => Object.fromEntries(names.map((name) => [name, 0]));
  let used = zero();
  let paused = zero();
  /** While resolved: a pause only once a reopening withdraws the stop. */
  let waited = zero();
  let reached: Record<string, number | undefined> = {};
  let priority = priorityAtOpening;
  let recorded = priorityAtOpening;
  let since = opened;
  let incident: 'open' | 'held' | 'resolved' = 'open';
  let pausing = false;
  let stop: number | null = null;
  let breached: number | null = null;
  let byRetarget = false;
  let over = false;

  const limitOf = (name: string) => agreed.limits[name]?.minutes ?? Number.POSITIVE_INFINITY;
  const note = (minute: number) => {
    for (const name of names) if ((used[name] ?? 0) >= limitOf(name)) reached[name] ??= minute;
  };
  const begin = (minute: number) => {
    used = zero();
    paused = zero();
    waited = zero();
    reached = {};
    note(minute);
  };
  const judge = (minute: number) => {
    const due = reached[priority];
    if (breached !== null || stop !== null || due === undefined || due >= minute) return;
    breached = Math.max(due, since);
    byRetarget = due < since;
  };
  const retarget = (minute: number) => {
    if (breached !== null || priority === recorded) return;
    priority = recorded;
    since = minute;
    if (agreed.fromChange) begin(minute);
  };

  begin(opened);
  for (let minute = opened; minute <= now; minute += 1) {
    if (minute > since) judge(minute);
    for (const happening of happenings.filter((one) => one.minute === minute)) {
      if (over) break;
      if (happening.what === 'prioritise') {
        recorded = happening.priority;
        if (stop === null) retarget(minute);
      } else if (happening.what === 'hold' && incident !== 'resolved') {
        incident = 'held';
        pausing = happening.pauses;
      } else if (happening.what === 'resume' && incident === 'held') {
        incident = 'open';
        pausing = false;
      } else if (happening.what === 'resolve' && incident !== 'resolved') {
        judge(minute);
        incident = 'resolved';
        pausing = false;
        stop = minute;
      } else if (happening.what === 'reopen' && incident === 'resolved') {
        incident = 'open';
        if (agreed.reopen === 'ignore') over = true;
        else {
          stop = null;
          for (const name of names) paused[name] = (paused[name] ?? 0) + (waited[name] ?? 0);
          waited = zero();
          if (agreed.reopen === 'restart' && breached === null) {
            priority = recorded;
            since = minute;
            begin(minute);
          } else retarget(minute);
        }
      }
    }
    if (minute === now) {
      judge(minute);
      break;
    }
    for (const name of names) {
      if (!agreed.limits[name]?.clock.open[minute]) continue;
      if (stop !== null) waited[name] = (waited[name] ?? 0) + 1;
      else if (pausing) paused[name] = (paused[name] ?? 0) + 1;
      else used[name] = (used[name] ?? 0) + 1;
    }
    note(minute + 1);
  }

  const limit = agreed.limits[priority];
  if (!limit) return undefined;
  let due = reached[priority] ?? null;
  let left = limitOf(priority) - (used[priority] ?? 0);
  for (
    let minute = now;
    due === null && stop === null && minute < limit.clock.open.length - 4320;
    minute += 1
  ) {
    if (limit.clock.open[minute]) left -= 1;
    if (left === 0) due = minute + 1;
  }
  const ended = breached === null ? 'met' : 'missed';
  return {
    state: stop === null ? (pausing ? 'paused' : 'running') : ended,
    priority,
    stop,
    breached,
    byRetarget,
    used: used[priority] ?? 0,
    paused: paused[priority] ?? 0,
    due: stop === null || breached !== null ? due : null,
  };
};
