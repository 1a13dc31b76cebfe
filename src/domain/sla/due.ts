import { DAY } from '../time/date.ts';
import type { Pause } from './course.ts';
import type { Clause } from './terms.ts';

/**
 * When a limit that counts from `from` is used up, its pauses taken out (rules T3, T4); `until` is the instant that
 * one knows of: what runs then is taken to go on. Infinity where the calendar never has so many hours.
 */
export const dueOf = (
  { limit, hours }: Pick<Clause, 'limit' | 'hours'>,
  from: number,
  pauses: readonly Pause[],
  until: number,
): number => {
  if (limit.unit === 'bd') {
    let due = hours.addBusinessDays(from, limit.days, limit);
    for (const pause of pauses) {
      const [start, end] = [Math.max(pause.from, from), Math.min(pause.to ?? until, until)];
      if (start >= due || start >= until || due === Number.POSITIVE_INFINITY) break;
      if (end > start) due = hours.due(due, hours.elapsed(start, end));
    }
    return due;
  }
  return usedUpAt(limit.unit === 'd' ? limit.days * DAY : limit.ms, hours, from, pauses, until);
};

/** When so much service time (ms) has been used. Used up just as a pause begins, it is so there (rule T3). */
export const usedUpAt = (
  ms: number,
  hours: Clause['hours'],
  from: number,
  pauses: readonly Pause[],
  until: number,
): number => {
  let at = from;
  let left = ms;
  for (const pause of pauses) {
    const [start, end] = [Math.max(pause.from, at), Math.min(pause.to ?? until, until)];
    if (start >= until) break;
    if (end <= start) continue;
    const passed = hours.elapsed(at, start);
    if (passed >= left) break;
    left -= passed;
    at = end;
  }
  return hours.due(at, left);
};

/** The limit in service time (ms): of business days, that up to the due that they have without a pause (rule T4). */
export const limitOf = ({ limit, hours }: Clause, from: number): number => {
  if (limit.unit === 'time') return limit.ms;
  if (limit.unit === 'd') return limit.days * DAY;
  const due = hours.addBusinessDays(from, limit.days, limit);
  return Number.isFinite(due) ? hours.elapsed(from, due) : due;
};

/** Service time (ms) in the pauses that begin before `until`. */
export const pausedIn = (
  { hours }: Pick<Clause, 'hours'>,
  from: number,
  pauses: readonly Pause[],
  until: number,
): number => {
  let sum = 0;
  for (const pause of pauses) {
    const [start, end] = [Math.max(pause.from, from), Math.min(pause.to ?? until, until)];
    if (end > start) sum += hours.elapsed(start, end);
  }
  return sum;
};
