import { DAY, formatDate, leadingDate, pad, twoDigits } from './date.ts';
import type { Zone } from './zone.ts';

export const SECOND = 1000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;

const PLUS = 43;
const DASH = 45;
const DOT = 46;
const ZERO = 48;
const COLON = 58;
const T = 84;
const Z = 90;

/** 0001-01-01 and 9999-12-31 in UTC: a day before the last, so that no zone writes a year of five digits. */
const FIRST = -62_135_596_800_000;
const END = 253_402_214_400_000;

/** True for the instants whose year has four digits in whatever zone: what a person or a clock may name. */
export const inRange = (ms: number): boolean => ms >= FIRST && ms < END;

const isDigit = (text: string, at: number): boolean => {
  const digit = text.charCodeAt(at) - ZERO;
  return digit >= 0 && digit <= 9;
};

/**
 * Milliseconds since the epoch of an RFC 3339 instant (`2026-09-08T03:14+02:00`): an offset or `Z` is needed,
 * seconds and their fraction are not. Digits past the millisecond are dropped. Undefined for anything else,
 * leap seconds, hour 24 and dates that do not exist included.
 */
export const parseInstant = (text: string): number | undefined => {
  const day = leadingDate(text);
  if (day === undefined || text.charCodeAt(10) !== T || text.charCodeAt(13) !== COLON) return undefined;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  let ms = 0;
  let at = 16;
  if (text.charCodeAt(at) === COLON) {
    const second = twoDigits(text, 17);
    if (!(second < 60)) return undefined;
    ms = second * SECOND;
    at = 19;
    if (text.charCodeAt(at) === DOT) {
      const start = ++at;
      for (let unit = 100; isDigit(text, at); at++, unit /= 10) {
        if (unit >= 1) ms += (text.charCodeAt(at) - ZERO) * unit;
      }
      if (at === start) return undefined;
    }
  }
  const offset = parseOffset(text, at);
  if (!(hour < 24 && minute < 60) || offset === undefined) return undefined;
  return day * DAY + hour * HOUR + minute * MINUTE + ms - offset;
};

/** Milliseconds east of UTC of the `Z` or `±HH:MM` that `text` ends with at position `at`. */
export const parseOffset = (text: string, at = 0): number | undefined => {
  const sign = text.charCodeAt(at);
  if (sign === Z) return text.length === at + 1 ? 0 : undefined;
  if ((sign !== PLUS && sign !== DASH) || text.length !== at + 6 || text.charCodeAt(at + 3) !== COLON)
    return undefined;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (!(hours < 24 && minutes < 60)) return undefined;
  return (sign === DASH ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
};

/** `+02:00`, `-03:30`, `+00:00`, of milliseconds east of UTC; seconds (of local mean times) are rounded away. */
export const formatOffset = (offset: number): string => {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
};

/** `03:14`, `03:14:07` or `03:14:07.250`: the time of day of local milliseconds, no longer than it has to be. */
export const formatTime = (local: number): string => {
  const ms = local - Math.floor(local / DAY) * DAY;
  const clock = `${pad(Math.floor(ms / HOUR))}:${pad(Math.floor(ms / MINUTE) % 60)}`;
  if (ms % MINUTE < 1) return clock;
  const fraction = Math.floor(ms % SECOND);
  return `${clock}:${pad(Math.floor(ms / SECOND) % 60)}${fraction === 0 ? '' : `.${pad(fraction, 3)}`}`;
};

/** `2026-09-08 03:14` of local milliseconds, as a person types it. */
export const formatLocal = (local: number): string =>
  `${formatDate(Math.floor(local / DAY))} ${formatTime(local)}`;

/**
 * An instant in RFC 3339 with the zone's offset (`2026-09-08T03:14+02:00`; UTC has `Z`), which `parseInstant`
 * reads back to the same millisecond.
 */
export const formatInstant = (ms: number, zone: Zone): string => {
  if (zone.utc) return `${formatDate(Math.floor(ms / DAY))}T${formatTime(ms)}Z`;
  // The offset that is written has whole minutes, and the wall clock has to agree with what is written.
  const offset = Math.round(zone.offsetAt(ms) / MINUTE) * MINUTE;
  const local = ms + offset;
  return `${formatDate(Math.floor(local / DAY))}T${formatTime(local)}${formatOffset(offset)}`;
};
