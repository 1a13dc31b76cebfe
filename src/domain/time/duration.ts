import { DAY } from './date.ts';
import { HOUR, MINUTE, SECOND } from './instant.ts';

/** A length of service time, a number of business days (to their closing: `eod`), or of days of 24 h each. */
export type Duration =
  | { readonly unit: 'time'; readonly ms: number }
  | { readonly unit: 'bd'; readonly days: number; readonly eod: boolean }
  | { readonly unit: 'd'; readonly days: number };

const TIME = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const DAYS = /^(\d+)(?:(bd)( eod)?|d)$/;

/** Reads `90s`, `30m`, `4h`, `1h30m`, `2bd`, `2bd eod`, `7d`; undefined for any other text, `0bd` included. */
export const parseDuration = (text: string): Duration | undefined => {
  const time = TIME.exec(text);
  if (time && text !== '') {
    const [, hours = 0, minutes = 0, seconds = 0] = time;
    return { unit: 'time', ms: Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND };
  }
  const [, count, business, eod] = DAYS.exec(text) ?? [];
  if (count === undefined) return undefined;
  const days = Number(count);
  if (!business) return { unit: 'd', days };
  return days === 0 ? undefined : { unit: 'bd', days, eod: eod !== undefined };
};

/**
 * Milliseconds as they are written in records: `1h30m`, `45s`, `0m`, `-2h`. Exact, and read back by `parseDuration`
 * unless negative or with a fraction of a second (`1.5s`).
 */
export const formatDuration = (ms: number): string => {
  const length = Math.abs(ms);
  const hours = Math.floor(length / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  const seconds = (length % MINUTE) / SECOND;
  const text = `${hours ? `${hours}h` : ''}${minutes ? `${minutes}m` : ''}${seconds ? `${seconds}s` : ''}`;
  return text === '' ? '0m' : `${ms < 0 ? '-' : ''}${text}`;
};

const UNITS = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'min'],
  [SECOND, 's'],
] as const;

/**
 * Milliseconds for people, in the largest unit that fits and the next: `2 d 3 h`, `1 h 24 min`, `45 s`. What is
 * smaller is dropped, so that nothing looks longer than it was; a day has 24 h.
 */
export const humanDuration = (ms: number): string => told(ms, UNITS);

/** The same in hours and less: a day of service time has no fixed length. */
export const humanServiceTime = (ms: number): string => told(ms, UNITS.slice(1));

const told = (ms: number, units: readonly (readonly [number, string])[]): string => {
  const length = Math.abs(ms);
  const first = units.findIndex(([unit]) => length >= unit);
  const [unit, name] = units[first] ?? [1, ''];
  if (first < 0) return '0 s';
  const next = units[first + 1];
  const rest = next ? Math.floor((length % unit) / next[0]) : 0;
  return `${ms < 0 ? '-' : ''}${Math.floor(length / unit)} ${name}${next && rest ? ` ${rest} ${next[1]}` : ''}`;
};
