/** A set of durations or counts told in four figures; all null for an empty set (rule N2). */
export interface Spread {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

/**
 * Mean, median (of an even n the mean of the middle two, rule G2) and 90th percentile: the smallest value that at least
 * 90 % of the set do not exceed (nearest rank), so that it is a value that occurred.
 */
export const spread = (values: readonly number[]): Spread => {
  const n = values.length;
  if (n === 0) return { n, mean: null, median: null, p90: null };
  const sorted = Float64Array.from(values).sort();
  const at = (i: number): number => sorted[i] as number;
  const middle = Math.floor(n / 2);
  let sum = 0;
  for (const value of sorted) sum += value;
  return {
    n,
    mean: sum / n,
    median: n % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
    p90: at(Math.ceil(n * 0.9) - 1),
  };
};

/** Part of a whole as a ratio; null where there is no whole. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** A part of `n`; the ratio unrounded, null where there is nothing to take a share of (rule N2). */
export interface Share {
  readonly part: number;
  readonly n: number;
  readonly ratio: number | null;
}

/** The share of a set that passes a test. */
export const shareOf = <T>(set: readonly T[], test: (one: T) => boolean): Share => {
  const part = set.filter(test).length;
  return { part, n: set.length, ratio: ratio(part, set.length) };
};
