import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  dayNumber,
  daysInMonth,
  formatDate,
  isoWeek,
  parseDate,
  weekday,
  weekdays,
  weekStart,
} from '../../../src/domain/time/date.ts';

const days = fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) });
const plainDate = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day });

describe('dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-11-24', 20781],
  ])('%s is day %i', (text, day) => {
    expect(parseDate(text)).toBe(day);
    expect(formatDate(day)).toBe(text);
  });

  it.each([
    '',
    '2026-2-03',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-04-00',
    '2026/04/01',
  ])('"%s" is no date', (text) => expect(parseDate(text)).toBeUndefined());

  it('agrees with Temporal on every day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = plainDate(day);
        expect(civilDate(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(dayNumber(date.year, date.month, date.day)).toBe(day);
        expect(parseDate(formatDate(day))).toBe(day);
        expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
        expect(weekday(day)).toBe(date.dayOfWeek - 1);
        expect(isoWeek(day)).toEqual({ year: date.yearOfWeek, week: date.weekOfYear });
        expect(weekStart(date.yearOfWeek ?? 0, date.weekOfYear ?? 0)).toBe(day - weekday(day));
      }),
    );
  });

  it('counts months beyond a year on', () => {
    expect(dayNumber(2026, 13, 1)).toBe(dayNumber(2027, 1, 1));
    expect(dayNumber(2026, 0, 1)).toBe(dayNumber(2025, 12, 1));
    expect(dayNumber(2026, -10, 1)).toBe(dayNumber(2025, 2, 1));
  });

  it('adds days, and leaves alone what is no date', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('soon', 1)).toBe('soon');
  });

  it('begins the week on Monday', () => {
    expect(weekdays[weekday(parseDate('2026-11-23') ?? 0)]).toBe('mon');
  });
});
