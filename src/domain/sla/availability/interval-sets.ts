import type { Interval } from '../../time/service-hours.ts';

/** Intervals in order, none touching another. */
export type Intervals = readonly Interval[];

/** All that any of the intervals covers; touching ones are one, and one without length is none. */
export const union = (intervals: Intervals): Intervals => {
  const found: Interval[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    if (!(to > from)) continue;
    const last = found.at(-1);
    if (last === undefined || from > last.to) found.push({ from, to });
    else if (to > last.to) found[found.length - 1] = { from: last.from, to };
  }
  return found;
};

/** What both sets cover. */
export const intersect = (a: Intervals, b: Intervals): Intervals => {
  const found: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as Interval, b[j] as Interval];
    const from = Math.max(one.from, other.from);
    const to = Math.min(one.to, other.to);
    if (to > from) found.push({ from, to });
    if (one.to < other.to) i += 1;
    else j += 1;
  }
  return found;
};

/** What the first set covers and the second does not. */
export const subtract = (a: Intervals, b: Intervals): Intervals => {
  const found: Interval[] = [];
  let j = 0;
  for (const { from, to } of a) {
    let at = from;
    while (j < b.length && (b[j] as Interval).to <= at) j += 1;
    for (let k = j; k < b.length && (b[k] as Interval).from < to; k += 1) {
      const hole = b[k] as Interval;
      if (hole.from > at) found.push({ from: at, to: hole.from });
      at = Math.max(at, hole.to);
    }
    if (at < to) found.push({ from: at, to });
  }
  return found;
};

export const lengthOf = (intervals: Intervals): number =>
  intervals.reduce((sum, { from, to }) => sum + to - from, 0);

/** The part of an interval within `[from, to)`, as a set. */
export const clipped = (interval: Interval, { from, to }: Interval): Intervals =>
  union([{ from: Math.max(interval.from, from), to: Math.min(interval.to, to) }]);
