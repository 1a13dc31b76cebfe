import type { Interval } from './service-hours.ts';

/** How long at least one of the intervals lasts, in their unit: what overlaps counts once, what ends before it begins not at all. */
export const unionLength = (intervals: readonly Interval[]): number => {
  let length = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return length;
};
