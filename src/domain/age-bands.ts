import { DAY } from './time/date.ts';

const BANDS = [
  ['0–2 days', 3],
  ['3–7 days', 8],
  ['8–30 days', 31],
  ['over 30 days', Number.POSITIVE_INFINITY],
] as const;

/** How many of a set of ages (ms) fall in each band of days. */
export const ageBands = (ages: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    BANDS.map(([name, below], i) => {
      const from = i === 0 ? 0 : (BANDS[i - 1]?.[1] ?? 0);
      return [name, ages.filter((age) => age / DAY >= from && age / DAY < below).length];
    }),
  );
