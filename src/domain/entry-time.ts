import { formatInstant, MINUTE, parseInstant } from './time/instant.ts';
import type { Zone } from './time/zone.ts';

/**
 * The instant of an entry that is made now (ms since the epoch): to the minute, as people say it, but never before the
 * last entry that is there, which may bear seconds of the same minute.
 */
export const entryTime = (
  now: number,
  zone: Zone,
  timeline: readonly { readonly at: string }[] = [],
): string => {
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const last = timeline.at(-1)?.at ?? '';
  const before = parseInstant(last) ?? minute;
  return before > minute && before <= now ? last : formatInstant(minute, zone);
};
