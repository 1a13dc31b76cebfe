import { DAY, dayNumber, daysInMonth } from '../../domain/time/date.ts';
import { HOUR, MINUTE, SECOND } from '../../domain/time/instant.ts';
import type { Zone } from '../../domain/time/zone.ts';
import { UserError } from '../../errors.ts';

/** Reads a written time as milliseconds of the wall clock; undefined for a text of another form or no real time. */
export type LocalTimeReader = (text: string) => number | undefined;

/** An instant read from a wall clock, and whether the clock was changed just then. */
interface ClockReading {
  readonly at: number;
  readonly clock?: 'repeated' | 'skipped';
}

const FORMS: Readonly<Record<string, string>> = {
  yyyy: '(\\d{4})',
  MM: '(\\d\\d)',
  M: '(\\d\\d?)',
  dd: '(\\d\\d)',
  d: '(\\d\\d?)',
  HH: '(\\d\\d)',
  H: '(\\d\\d?)',
  hh: '(\\d\\d)',
  h: '(\\d\\d?)',
  mm: '(\\d\\d)',
  ss: '(\\d\\d)',
  a: '([AaPp])\\.?[Mm]\\.?',
};

/**
 * A reader of times written as `d/M/yyyy HH:mm`: `yyyy M MM d dd H HH h hh mm ss a`, all else stands for itself.
 * Throws a UserError for a format with other letters, or without year, month and day.
 */
export const localTimeReader = (format: string): LocalTimeReader => {
  const parts = format.match(/([A-Za-z])\1*|[^A-Za-z]+/g) ?? [];
  const places: string[] = [];
  const pattern = parts.map((part) => {
    if (!/[A-Za-z]/.test(part)) return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const form = FORMS[part];
    if (form === undefined) {
      const letters = Object.keys(FORMS).join(' ');
      throw new UserError(
        `date format ${format}: ${part} is none of ${letters}`,
        '--date-format "dd/MM/yyyy HH:mm"',
      );
    }
    places.push(part.charAt(0));
    return form;
  });
  const missing = ['y', 'M', 'd'].filter((place) => !places.includes(place));
  if (missing.length > 0) {
    throw new UserError(
      `date format ${format} has no ${missing.join(', no ')}`,
      '--date-format "dd/MM/yyyy HH:mm"',
    );
  }

  const form = new RegExp(`^${pattern.join('')}$`);
  const [year, month, day, hour, hour12, minute, second, half] = ['y', 'M', 'd', 'H', 'h', 'm', 's', 'a'].map(
    (place) => places.indexOf(place) + 1,
  ) as [number, number, number, number, number, number, number, number];
  return (text) => {
    const found = form.exec(text);
    if (!found) return undefined;
    const part = (place: number): number => (place === 0 ? 0 : Number(found[place]));
    const afternoon = half > 0 && /p/i.test(found[half] ?? '');
    const hours = hour12 > 0 ? (part(hour12) % 12) + (afternoon ? 12 : 0) : part(hour);
    const real =
      part(month) >= 1 &&
      part(month) <= 12 &&
      part(day) >= 1 &&
      part(day) <= daysInMonth(part(year), part(month));
    if (!real || hours > 23 || part(minute) > 59 || part(second) > 59) return undefined;
    const days = dayNumber(part(year), part(month), part(day));
    return days * DAY + hours * HOUR + part(minute) * MINUTE + part(second) * SECOND;
  };
};

/** The instant of a wall-clock time: of a repeated one the first, a skipped one shifted forward (as rule T4). */
export const clockReading = (local: number, zone: Zone): ClockReading => {
  const [at, again] = zone.toInstants(local);
  if (at === undefined) return { at: zone.gapShifted(local), clock: 'skipped' };
  return again === undefined ? { at } : { at, clock: 'repeated' };
};
