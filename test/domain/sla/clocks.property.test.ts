import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../../src/domain/sla/clocks-of.ts';
import type { CalendarInput } from '../../../src/domain/time/calendar-days.ts';
import { weekdays } from '../../../src/domain/time/date.ts';
import { formatInstant, MINUTE } from '../../../src/domain/time/instant.ts';
import { zone } from '../../../src/domain/time/zone.ts';
import type { Calendar, Target } from '../../../src/generated/types.ts';
import { type MinuteClock, minuteClock } from '../../support/minute-clock.ts';
import { agreed, catalogue, type Entry, row } from './cases.ts';
import { type Happening, stepThrough } from './stepping-model.ts';

const DAYS = 24;
const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;

/** Local days in the middle of the window, on most of which a clock is set. */
const places = [
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Asia/Kolkata', '2026-01-10'],
] as const;

const time = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const range = fc
  .tuple(time, time)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${from}-${to}`);
const hours = fc.record(Object.fromEntries(weekdays.map((day) => [day, fc.array(range, { maxLength: 2 })])), {
  requiredKeys: [],
});

/** Often in the same minute, sometimes days later. */
const gap = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 1500 }));
type Gapped<T> = T extends unknown ? Omit<T, 'minute'> & { readonly gap: number } : never;
const happening: fc.Arbitrary<Gapped<Happening>> = fc.oneof(
  fc.record({ gap, what: fc.constant('hold' as const), pauses: fc.boolean() }),
  fc.record({ gap, what: fc.constantFrom('resume' as const, 'resolve' as const, 'reopen' as const) }),
  fc.record({ gap, what: fc.constant('prioritise' as const), priority: fc.constantFrom(...PRIORITIES) }),
);

const cases = fc.record({
  limits: fc.tuple(
    ...[1, 2, 3].map(() => fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 2000 }))),
  ),
  reopen: fc.constantFrom('resume' as const, 'restart' as const, 'ignore' as const),
  fromChange: fc.boolean(),
  opened: fc.integer({ min: 6 * 1440, max: 12 * 1440 }),
  priority: fc.constantFrom(...PRIORITIES),
  happenings: fc.array(happening, { maxLength: 9 }),
  later: gap,
});

const entryOf = (one: Happening, at: (minute: number) => string): Entry => {
  const by = { at: at(one.minute), by: 'mo' } as const;
  switch (one.what) {
    case 'hold':
      return {
        ...by,
        event: 'held',
        hold: { reason: one.pauses ? 'awaiting_customer' : 'awaiting_supplier' },
      };
    case 'prioritise':
      return { ...by, event: 'prioritised', priority: one.priority as 'P1' };
    case 'resume':
      return { ...by, event: 'resumed' };
    case 'resolve':
      return { ...by, event: 'resolved', code: 'fixed' };
    case 'reopen':
      return { ...by, event: 'reopened', reason: 'again' };
  }
};

interface Place {
  readonly name: string;
  readonly from: number;
  readonly inputs: Readonly<Record<string, CalendarInput>>;
  readonly clocks: Readonly<Record<string, MinuteClock>>;
}

/** A window of time with three calendars, whose minutes are counted once. */
const placeOf = ([name, date]: (typeof places)[number], seed: number): Place => {
  const middle = Temporal.PlainDate.from(date).toZonedDateTime(name).startOfDay();
  const from = middle.epochMilliseconds - (DAYS / 2) * 1440 * MINUTE;
  const [a, b] = fc.sample(hours, { numRuns: 2, seed });
  const inputs: Record<string, CalendarInput> = {
    P1: { zone: name, always: true },
    P2: { zone: name, hours: a as NonNullable<typeof a> },
    P3: { zone: name, hours: b as NonNullable<typeof b> },
  };
  const clocks = Object.entries(inputs).map(([id, input]) => [id, minuteClock(input, from, DAYS)]);
  return { name, from, inputs, clocks: Object.fromEntries(clocks) };
};

describe('clocks agree with a model that counts minutes', () => {
  it.each(places.flatMap((place, i) => [i, i + 10].map((seed) => [place[0], seed, place] as const)))(
    'in verdict, due, breach and every figure: %s, calendars %i',
    (_, seed, place) => {
      const { name, from, inputs, clocks: minuteClocks } = placeOf(place, seed);
      const at = (minute: number): string => formatInstant(from + minute * MINUTE, zone(name));
      const calendars = Object.entries(inputs).map(
        ([id, input]) => ({ id, title: id, ...input }) as Calendar,
      );
      fc.assert(
        fc.property(cases, (drawn) => {
          let minute = drawn.opened;
          const happenings = drawn.happenings.map(({ gap: after, ...one }) => {
            minute += after;
            return { ...one, minute } as Happening;
          });
          const now = minute + drawn.later;
          fc.pre(now < 19 * 1440);
          const target: Partial<Target> = {
            limits: { P1: `${drawn.limits[0]}m`, P2: `${drawn.limits[1]}m`, P3: `${drawn.limits[2]}m` },
            calendars: { P1: 'P1', P2: 'P2', P3: 'P3' },
            reopen: drawn.reopen,
            on_priority_change: drawn.fromChange ? 'from_change' : 'retroactive',
          };
          const timeline: Entry[] = [
            { at: at(drawn.opened), by: 'mo', event: 'opened', priority: drawn.priority },
            ...happenings.map((one) => entryOf(one, at)),
          ];
          const setting = { calendars, ...agreed(target, { from: '2025-01-01' }) };
          const [clock] = clocksOf(row(timeline), catalogue(setting), from + now * MINUTE).clocks;

          const limits = Object.fromEntries(
            Object.entries(minuteClocks).map(([id, one], i) => [
              id,
              { minutes: drawn.limits[i] ?? 0, clock: one },
            ]),
          );
          const model = stepThrough(
            { limits, reopen: drawn.reopen, fromChange: drawn.fromChange },
            drawn.opened,
            drawn.priority,
            happenings,
            now,
          );
          const minutes = (ms: number | null): number | null => (ms === null ? null : (ms - from) / MINUTE);
          expect(
            clock && {
              state: clock.state,
              priority: clock.priority,
              stop: minutes(clock.stop),
              breached: minutes(clock.breached_at),
              byRetarget: clock.by_retarget,
              used: clock.used / MINUTE,
              paused: clock.paused / MINUTE,
              due: model?.due === null ? null : minutes(clock.due),
            },
          ).toEqual(model);
        }),
        { numRuns: 120 },
      );
    },
  );
});
