import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarInput } from '../../../src/domain/time/calendar-days.ts';
import { weekdays } from '../../../src/domain/time/date.ts';
import { MINUTE } from '../../../src/domain/time/instant.ts';
import { serviceHours } from '../../../src/domain/time/service-hours.ts';
import { minuteClock } from '../../support/minute-clock.ts';

const DAYS = 24;

/** Local days on which a clock is set, most at night, in Havana at midnight, in Lord Howe by half an hour. */
const changes = fc.constantFrom(
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['America/Havana', '2026-03-08'],
  ['America/Havana', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Africa/Casablanca', '2026-03-22'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['Asia/Kolkata', '2026-01-01'],
  ['UTC', '2028-02-29'],
);

const time = fc
  .oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 95 }))
  .map(
    (quarters) =>
      `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`,
  );
const range = fc
  .tuple(time, fc.oneof({ weight: 5, arbitrary: time }, { weight: 1, arbitrary: fc.constant('24:00') }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${from}-${to}`);
const ranges = fc.array(range, { maxLength: 3 });

const cases = changes.chain(([zone, date]) => {
  const middle = Temporal.PlainDate.from(date).toZonedDateTime(zone).startOfDay();
  const near = fc
    .integer({ min: -3, max: 3 })
    .map((days) => Temporal.PlainDate.from(date).add({ days }).toString());
  const holiday = fc.record({ date: near, hours: fc.option(ranges, { nil: undefined }) });
  return fc.record({
    from: fc.constant(middle.epochMilliseconds - (DAYS / 2) * 1440 * MINUTE),
    calendar: fc.record({
      zone: fc.constant(zone),
      always: fc.constantFrom(false, false, false, true),
      hours: fc.record(Object.fromEntries(weekdays.map((day) => [day, ranges])), { requiredKeys: [] }),
      holidays: fc.array(holiday, { maxLength: 4 }),
    }) as fc.Arbitrary<CalendarInput>,
    // Minutes within the days around the change.
    a: fc.integer({ min: 8 * 1440, max: 16 * 1440 }),
    b: fc.integer({ min: 8 * 1440, max: 16 * 1440 }),
    length: fc.integer({ min: 1, max: 3 * 1440 }),
  });
});

describe('service hours agree with counting minutes', () => {
  it('in every answer about instants', () => {
    fc.assert(
      fc.property(cases, ({ calendar, from, a, b, length }) => {
        const { open } = minuteClock(calendar, from, DAYS);
        const hours = serviceHours(calendar);
        const at = (minute: number) => from + minute * MINUTE;
        const minuteOf = (instant: number) => (instant - from) / MINUTE;
        const isOpen = (minute: number) => open[minute] ?? false;
        const opens = (minute: number) => isOpen(minute) && !isOpen(minute - 1);
        const closes = (minute: number) => !isOpen(minute) && isOpen(minute - 1);
        /** Where counting runs out of minutes (a day short of the end, which it knows in part), all that can be said is "later". */
        const onward = (start: number, holds: (minute: number) => boolean, answer: number) => {
          const last = open.length - 3 * 1440;
          let minute = start;
          while (minute < last && !holds(minute)) minute++;
          if (minute < last) expect(minuteOf(answer)).toBe(minute);
          else expect(minuteOf(answer)).toBeGreaterThanOrEqual(last);
        };
        const backward = (start: number, holds: (minute: number) => boolean, answer: number) => {
          let minute = start;
          while (minute > 3 * 1440 && !holds(minute)) minute--;
          if (minute > 3 * 1440) expect(minuteOf(answer)).toBe(minute);
          else expect(minuteOf(answer)).toBeLessThanOrEqual(3 * 1440);
        };
        const count = (start: number, end: number) => open.slice(start, end).filter(Boolean).length;

        expect(hours.isOpen(at(a))).toBe(isOpen(a));
        expect(hours.elapsed(at(a), at(b)) / MINUTE).toBe(a <= b ? count(a, b) : 0 - count(b, a));
        onward(a, isOpen, hours.nextOpen(at(a)));
        onward(a + 1, opens, hours.nextOpening(at(a)));
        onward(a + 1, closes, hours.nextClose(at(a)));
        backward(a, (minute) => isOpen(minute - 1), hours.prevOpen(at(a)));
        backward(a - 1, opens, hours.prevOpening(at(a)));

        let used = 0;
        onward(a + 1, (minute) => isOpen(minute - 1) && ++used === length, hours.due(at(a), length * MINUTE));
        let back = 0;
        backward(a - 1, (minute) => isOpen(minute) && ++back === length, hours.due(at(a), -length * MINUTE));
      }),
      { numRuns: 150 },
    );
  });

  it('in the dates that work', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 5 }), ({ calendar, from, a }, n) => {
        const hours = serviceHours(calendar);
        const start = Temporal.Instant.fromEpochMilliseconds(from + a * MINUTE).toZonedDateTimeISO(
          calendar.zone,
        );
        let date = start.toPlainDate();
        for (let left = n, tries = 0; left > 0 && tries < 400; tries++) {
          date = date.add({ days: 1 });
          if (hours.isWorkingDay(date.toString())) left--;
          if (tries === 399) date = start.toPlainDate();
        }
        fc.pre(!date.equals(start.toPlainDate()));
        const sameTime = date
          .toPlainDateTime(start.toPlainTime())
          .toZonedDateTime(calendar.zone, { disambiguation: 'compatible' });
        expect(hours.addBusinessDays(start.epochMilliseconds, n)).toBe(sameTime.epochMilliseconds);
        expect(hours.workingDate(start.toPlainDate().toString(), n)).toBe(date.toString());
        expect(hours.businessDayDeadline(start.epochMilliseconds, n)).toBe(
          date.add({ days: 1 }).toZonedDateTime(calendar.zone).startOfDay().epochMilliseconds,
        );
      }),
    );
  });
});

describe('laws', () => {
  const instant = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2029, 0) });
  const length = fc.integer({ min: 1, max: 2000 * 60 * MINUTE });

  it('what is due has passed, and had not a millisecond before', () => {
    fc.assert(
      fc.property(cases, instant, length, ({ calendar }, start, ms) => {
        const hours = serviceHours(calendar);
        const due = hours.due(start, ms);
        fc.pre(Number.isFinite(due));
        expect(hours.elapsed(start, due)).toBe(ms);
        expect(hours.elapsed(start, due - 1)).toBe(ms - 1);
        const back = hours.due(start, -ms);
        fc.pre(Number.isFinite(back));
        expect(hours.elapsed(back, start)).toBe(ms);
        expect(hours.elapsed(back + 1, start)).toBe(ms - 1);
      }),
    );
  });

  it('time adds up, and its parts are the open spans', () => {
    fc.assert(
      fc.property(cases, instant, instant, instant, ({ calendar }, a, b, c) => {
        const hours = serviceHours(calendar);
        expect(hours.elapsed(a, b) + hours.elapsed(b, c)).toBe(hours.elapsed(a, c));
        expect(hours.elapsed(a, b) + hours.elapsed(b, a)).toBe(0);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const spans = hours.intervals(from, to);
        expect(spans.reduce((sum, span) => sum + span.to - span.from, 0)).toBe(hours.elapsed(from, to));
      }),
      { numRuns: 50 },
    );
  });

  it('spans back are spans onward', () => {
    fc.assert(
      fc.property(cases, instant, fc.integer({ min: 1, max: 20 }), ({ calendar }, from, n) => {
        const hours = serviceHours(calendar);
        const ahead = hours.periods(from, 'forward', n);
        fc.pre(ahead.length > 0 && Number.isFinite(ahead.at(-1)?.to));
        expect(hours.periods(ahead.at(-1)?.to ?? 0, 'backward', ahead.length).map(({ to }) => to)).toEqual(
          ahead.map(({ to }) => to).toReversed(),
        );
      }),
      { numRuns: 50 },
    );
  });
});
