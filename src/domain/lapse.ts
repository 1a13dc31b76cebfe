import { DAY } from './time/date.ts';
import { type Duration, parseDuration } from './time/duration.ts';
import type { ServiceHours } from './time/service-hours.ts';

const read = new Map<string, Duration | undefined>();

/**
 * The instant (ms since the epoch) at which a length that policy names has passed since another: hours and minutes in
 * the service time of `hours`, `bd` in its working dates (rule T4), `d` of 24 hours each. Infinity where that never
 * comes, or the length cannot be read.
 */
export const lapse = (hours: ServiceHours, from: number, length: string): number => {
  if (!read.has(length)) read.set(length, parseDuration(length));
  const duration = read.get(length);
  if (!duration) return Number.POSITIVE_INFINITY;
  if (duration.unit === 'd') return from + duration.days * DAY;
  if (duration.unit === 'time') return hours.due(from, duration.ms);
  return hours.addBusinessDays(from, duration.days, { eod: duration.eod });
};

/** The deadline of a duty: 24:00 of the N-th working date where policy counts in `bd` (rule T4), else as `lapse`. */
export const deadline = (hours: ServiceHours, from: number, length: string): number => {
  const bd = /^(\d+)bd$/.exec(length)?.[1];
  return bd === undefined ? lapse(hours, from, length) : hours.businessDayDeadline(from, Number(bd));
};
