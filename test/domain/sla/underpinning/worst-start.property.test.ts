import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Leg, worstStart } from '../../../../src/domain/sla/underpinning/worst-start.ts';
import { weekdays } from '../../../../src/domain/time/date.ts';
import { serviceHours } from '../../../../src/domain/time/service-hours.ts';
import { type ModelLeg, modelDue, STEP } from './stepping-model.ts';

const SECOND = 1000;
const MONDAY = Date.parse('2026-03-02T00:00Z');
const WEEK = { from: MONDAY, to: MONDAY + 7 * 86_400_000 };

type Range = readonly [number, number];

/** Closed, one or two ranges, a night that reaches into the next day, or all day. */
const day: fc.Arbitrary<readonly Range[]> = fc.oneof(
  fc.constant([]),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 4, maxLength: 4 })
    .map((edges) => edges.toSorted((a, b) => a - b) as [number, number, number, number])
    .chain(([a, b, c, d]) =>
      fc.constantFrom<readonly Range[]>(
        [[a, b]],
        [
          [a, b],
          [c, d],
        ],
      ),
    ),
  fc.constantFrom<readonly Range[]>([[44, 60]], [[0, 48]]),
);

const week = fc
  .array(day, { minLength: 7, maxLength: 7 })
  .filter((days) => days.flat().reduce((sum, [from, to]) => sum + to - from, 0) >= 12);

const limit: fc.Arbitrary<ModelLeg['limit']> = fc.oneof(
  {
    arbitrary: fc.integer({ min: 0, max: 24 }).map((steps) => ({ unit: 'time' as const, steps })),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      unit: fc.constant('bd' as const),
      days: fc.integer({ min: 1, max: 2 }),
      eod: fc.boolean(),
    }),
    weight: 1,
  },
);

const leg: fc.Arbitrary<ModelLeg> = fc.record({ week, offset: fc.constantFrom(0, 2, -11), limit });

const clockTime = (steps: number): string =>
  `${String(Math.floor(steps / 2)).padStart(2, '0')}:${steps % 2 === 0 ? '00' : '30'}`;

const legOf = ({ week: days, offset, limit: of }: ModelLeg): Leg => ({
  hours: serviceHours({
    zone: `${offset < 0 ? '-' : '+'}${clockTime(Math.abs(offset))}`,
    hours: Object.fromEntries(
      days.map((ranges, i) => [
        weekdays[i],
        ranges.map(([from, to]) => `${clockTime(from)}-${clockTime(to > 48 ? to - 48 : to)}`),
      ]),
    ),
  }),
  limit: of.unit === 'time' ? { unit: 'time', ms: of.steps * STEP } : of,
});

/** Between two steps nothing bends: what lies on a step and the seconds beside it is all that there is. */
const modelWorst = (parts: readonly ModelLeg[], promise: ModelLeg) => {
  const dues = parts.map(modelDue);
  const promised = modelDue(promise);
  let worst = { start: 0, excess: Number.NEGATIVE_INFINITY };
  for (let at = WEEK.from; at <= WEEK.to; at += STEP)
    for (const start of [at - SECOND, at, at + SECOND]) {
      if (start < WEEK.from || start >= WEEK.to) continue;
      const excess = dues.reduce((due, next) => next(due), start) - promised(start);
      if (excess >= worst.excess) worst = { start, excess };
    }
  return worst;
};

it('finds the worst start of a week, of equals the last, as walking step by step does', () => {
  fc.assert(
    fc.property(fc.array(leg, { minLength: 1, maxLength: 3 }), leg, (parts, promise) => {
      const { start, excess } = worstStart(parts.map(legOf), legOf(promise), WEEK);
      expect({ start, excess }).toEqual(modelWorst(parts, promise));
    }),
    { numRuns: 100 },
  );
});
