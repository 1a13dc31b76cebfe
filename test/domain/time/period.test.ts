import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, HOUR, parseInstant } from '../../../src/domain/time/instant.ts';
import { monthsOf, parsePeriod } from '../../../src/domain/time/period.ts';
import { zone } from '../../../src/domain/time/zone.ts';

const berlin = zone('Europe/Berlin');
const now = parseInstant('2026-11-24T03:12+01:00') ?? 0;

describe('parsePeriod (rule T5)', () => {
  it.each([
    ['2026', '2026', '2026-01-01T00:00+01:00', '2027-01-01T00:00+01:00'],
    ['2026-10', '2026-10', '2026-10-01T00:00+02:00', '2026-11-01T00:00+01:00'],
    ['2026-12', '2026-12', '2026-12-01T00:00+01:00', '2027-01-01T00:00+01:00'],
    ['2026-Q3', '2026-Q3', '2026-07-01T00:00+02:00', '2026-10-01T00:00+02:00'],
    ['2026-Q4', '2026-Q4', '2026-10-01T00:00+02:00', '2027-01-01T00:00+01:00'],
    ['2026-W43', '2026-W43', '2026-10-19T00:00+02:00', '2026-10-26T00:00+01:00'],
    ['2026-W53', '2026-W53', '2026-12-28T00:00+01:00', '2027-01-04T00:00+01:00'],
    ['2026-10-05', '2026-10-05', '2026-10-05T00:00+02:00', '2026-10-06T00:00+02:00'],
    ['2026-01..2026-06', '2026-01..2026-06', '2026-01-01T00:00+01:00', '2026-07-01T00:00+02:00'],
    ['2026-01-05..2026-02-03', '2026-01-05..2026-02-03', '2026-01-05T00:00+01:00', '2026-02-04T00:00+01:00'],
    ['2025..2026-Q1', '2025..2026-Q1', '2025-01-01T00:00+01:00', '2026-04-01T00:00+02:00'],
    ['2026-11..', '2026-11..2026-11-24', '2026-11-01T00:00+01:00', '2026-11-25T00:00+01:00'],
    ['today', '2026-11-24', '2026-11-24T00:00+01:00', '2026-11-25T00:00+01:00'],
    ['yesterday', '2026-11-23', '2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00'],
    ['this-week', '2026-W48', '2026-11-23T00:00+01:00', '2026-11-30T00:00+01:00'],
    ['last-week', '2026-W47', '2026-11-16T00:00+01:00', '2026-11-23T00:00+01:00'],
    ['this-month', '2026-11', '2026-11-01T00:00+01:00', '2026-12-01T00:00+01:00'],
    ['last-month', '2026-10', '2026-10-01T00:00+02:00', '2026-11-01T00:00+01:00'],
    ['this-quarter', '2026-Q4', '2026-10-01T00:00+02:00', '2027-01-01T00:00+01:00'],
    ['last-quarter', '2026-Q3', '2026-07-01T00:00+02:00', '2026-10-01T00:00+02:00'],
    ['this-year', '2026', '2026-01-01T00:00+01:00', '2027-01-01T00:00+01:00'],
    ['last-year', '2025', '2025-01-01T00:00+01:00', '2026-01-01T00:00+01:00'],
  ])('%s', (text, label, from, to) => {
    const period = parsePeriod(text, berlin, now);
    expect(
      period && [period.label, formatInstant(period.from, berlin), formatInstant(period.to, berlin)],
    ).toEqual([label, from, to]);
    expect(parsePeriod(label, berlin, 0)).toEqual(period);
  });

  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-Q0',
    '2026-Q5',
    '2026-W00',
    '2027-W53',
    '2026-1',
    '2026-02-30',
    'last-day',
  ])('"%s" is none', (text) => expect(parsePeriod(text, berlin, now)).toBeUndefined());

  it.each(['2026-06..2026-01', '..2026-01', '2026..x', 'x..2026', '2026-01..2026-02..2026-03'])(
    '"%s" is none',
    (text) => expect(parsePeriod(text, berlin, now)).toBeUndefined(),
  );

  it('has its real length, changes of the clock included', () => {
    const length = (text: string) => {
      const period = parsePeriod(text, berlin, now);
      return period ? (period.to - period.from) / HOUR : 0;
    };
    expect(length('2026-03-29')).toBe(23);
    expect(length('2026-10-25')).toBe(25);
    expect(length('2026-03')).toBe(31 * 24 - 1);
  });

  it('depends on the zone: today is not the same day everywhere', () => {
    expect(parsePeriod('today', zone('America/New_York'), now)?.label).toBe('2026-11-23');
  });
});

describe('monthsOf', () => {
  it('lists the whole months that a period touches', () => {
    const period = parsePeriod('2025-12-31..2026-02-01', berlin, now) ?? { from: 0, to: 0 };
    expect(monthsOf(period, berlin).map(({ label }) => label)).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(monthsOf(period, berlin).at(-1)).toEqual(parsePeriod('2026-02', berlin, now));
  });

  it('covers every period without a hole, and not one month more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e12 }), fc.integer({ min: 1, max: 4e10 }), (from, length) => {
        const months = monthsOf({ from, to: from + length }, berlin);
        expect(months[0]?.from).toBeLessThanOrEqual(from);
        expect(months[0]?.to).toBeGreaterThan(from);
        expect(months.at(-1)?.from).toBeLessThan(from + length);
        expect(months.at(-1)?.to).toBeGreaterThanOrEqual(from + length);
        for (const [i, month] of months.entries()) expect(months[i + 1]?.from ?? month.to).toBe(month.to);
      }),
    );
  });
});
