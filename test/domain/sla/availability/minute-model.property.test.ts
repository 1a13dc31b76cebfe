import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CalendarInput } from '../../../../src/domain/time/calendar-days.ts';
import { formatInstant } from '../../../../src/domain/time/instant.ts';
import { minuteClock } from '../../../support/minute-clock.ts';
import { LONDON, ms } from '../cases.ts';
import { agreed, available, incident, MINUTE, maintenance } from './cases.ts';

/** The week in which the clocks go forward, minute by minute, and the Thursday on which the agreement changes. */
const WEEK = { from: ms('2026-03-23 00:00'), to: ms('2026-03-30 00:00') };
const LENGTH = (WEEK.to - WEEK.from) / MINUTE;
const CHANGE = (ms('2026-03-26 00:00') - WEEK.from) / MINUTE;
/** Five working days after Friday the 20th, 10:00. */
const IN_TIME = (ms('2026-03-27 10:00') - WEEK.from) / MINUTE;

const CALENDARS: Readonly<Record<'always' | 'days', CalendarInput>> = {
  always: { zone: 'Europe/London', always: true },
  days: {
    zone: 'Europe/London',
    hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['08:00-18:00']])),
  },
};
const openMinutes = (calendar: CalendarInput): readonly boolean[] => {
  const { from, open } = minuteClock(calendar, ms('2026-03-21 00:00'), 12);
  const offset = (WEEK.from - from) / MINUTE;
  return open.slice(offset, offset + LENGTH);
};
const OPEN = { always: openMinutes(CALENDARS.always), days: openMinutes(CALENDARS.days) };

/** Minutes of the week; what begins before it or ends after it too. */
const span = fc
  .tuple(
    fc.integer({ min: -300, max: LENGTH + 100 }),
    fc.oneof(fc.integer({ min: 0, max: 90 }), fc.nat(3000)),
  )
  .map(([from, length]) => ({ from, to: from + length }));

const outage = fc.record({
  span,
  degraded: fc.boolean(),
  open: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  customer: fc.constantFrom(undefined, 'retail', 'marketplace'),
  service: fc.constantFrom('checkout', 'checkout', 'portal'),
});

const change = fc.record({
  span,
  down: fc.array(span, { maxLength: 2 }),
  whole: fc.boolean(),
  approved: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  announced: fc.constantFrom('early', 'late', 'never'),
});

const version = fc.record({
  hours: fc.constantFrom('always' as const, 'days' as const),
  weight: fc.constantFrom(0, 0.1, 0.25, 0.5, 1),
  excluded: fc.boolean(),
});

type Version = typeof version extends fc.Arbitrary<infer T> ? T : never;

const text = (minute: number): string => formatInstant(WEEK.from + minute * MINUTE, LONDON);
const local = (minute: number): string => text(minute).slice(0, 16).replace('T', ' ');
const covers = ({ from, to }: { readonly from: number; readonly to: number }, minute: number): boolean =>
  from <= minute && minute < to;

it('agrees with a model that looks at every minute of a week', () => {
  fc.assert(
    fc.property(
      fc.array(outage, { maxLength: 6 }),
      fc.array(change, { maxLength: 3 }),
      fc.tuple(version, version),
      fc.integer({ min: 1, max: LENGTH + 2000 }),
      (outages, changes, versions, now) => {
        const spellOf = (minute: number): Version => (minute < CHANGE ? versions[0] : versions[1]);
        const mayExclude = ({ span: { from, to }, approved, announced }: (typeof changes)[number]): boolean =>
          from < to && approved && (announced === 'early' || (announced === 'late' && from >= IN_TIME));

        // The slow way: one minute after the other.
        const sums = { agreed: [0, 0], down: [0, 0], degraded: [0, 0] };
        const begun = changes.filter((one) => one.span.from < now);
        let breaks = 0;
        let felt = false;
        let costs = false;
        for (let minute = 0; minute < LENGTH; minute += 1) {
          const { hours, weight, excluded } = spellOf(minute);
          const part = minute < CHANGE ? 0 : 1;
          if (part === 1 && now <= CHANGE) break;
          const inWindow = begun.some((one) => excluded && mayExclude(one) && covers(one.span, minute));
          const counts = (OPEN[hours][minute] as boolean) && !inWindow;
          const known = minute < now;
          const incidents = outages.filter(
            (one) =>
              one.service === 'checkout' &&
              one.customer !== 'marketplace' &&
              one.span.from < now &&
              covers({ from: one.span.from, to: one.open ? now : one.span.to }, minute),
          );
          const works = begun.filter(
            (one) =>
              (one.whole ? [one.span] : one.down).some((down) => covers(down, minute)) &&
              !(excluded && mayExclude(one) && covers(one.span, minute)),
          );
          const down = known && (works.length > 0 || incidents.some((one) => !one.degraded));
          const degraded = known && weight > 0 && incidents.some((one) => one.degraded);
          if (counts) sums.agreed[part] = (sums.agreed[part] as number) + 1;
          if (counts && down) sums.down[part] = (sums.down[part] as number) + 1;
          else if (counts && degraded) sums.degraded[part] = (sums.degraded[part] as number) + 1;
          const here = down || degraded;
          if (felt && !here && costs) breaks += 1;
          costs = here && ((felt && costs) || counts);
          felt = here;
        }
        if (felt && costs) breaks += 1;

        const rows = [
          ...outages.map((one) =>
            incident(
              [
                local(one.span.from),
                undefined,
                {
                  from: text(one.span.from),
                  ...(one.open ? {} : { to: text(one.span.to) }),
                  kind: one.degraded ? 'degraded' : 'down',
                },
              ],
              {
                service: one.service,
                opened_at: text(one.span.from),
                timeline: [{ at: text(one.span.from), by: 'mo', event: 'opened' }],
                ...(one.customer === undefined ? {} : { customers: [one.customer] }),
              },
            ),
          ),
          ...changes.map((one) => {
            const [from, to] = [text(one.span.from), text(one.span.to)];
            const down = one.down.map((part) => ({ from: text(part.from), to: text(part.to) }));
            const announced = { early: '2026-03-02T10:00Z', late: '2026-03-20T10:00Z', never: undefined };
            return maintenance(local(one.span.from), local(one.span.to), {
              window: { from, to },
              actual: { from, to, ...(one.whole ? {} : { down }) },
              announced_at: announced[one.announced as 'early'],
              ...(one.approved ? {} : { approvals: [] }),
            });
          }),
        ];
        const found = available(
          rows,
          agreed(
            ...versions.map(({ hours, weight, excluded }, i) => ({
              ...(i === 0 ? { until: '2026-03-25' } : { from: '2026-03-26' }),
              hours,
              availability: { target: '99%', period: 'week' as const, degraded_weight: weight },
              maintenance: { excluded, notice: '5bd' },
            })),
          ),
          { period: '2026-W13', now: local(now) },
        );
        for (const segment of found.segments) {
          const part = segment.from < WEEK.from + CHANGE * MINUTE ? 0 : 1;
          expect([segment.agreed, segment.down, segment.degraded].map((sum) => sum / MINUTE)).toEqual([
            sums.agreed[part],
            sums.down[part],
            sums.degraded[part],
          ]);
          const counted = segment.pieces.reduce((sum, one) => sum + (one.to - one.from) * one.weight, 0);
          expect(counted).toBeCloseTo(segment.downtime, 3);
        }
        expect(found.figures.breaks).toBe(breaks);
      },
    ),
    { numRuns: 150 },
  );
});
