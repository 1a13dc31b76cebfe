import type { CalendarDays } from './calendar-days.ts';
import { DAY, dayNumber } from './date.ts';
import type { Zone } from './zone.ts';

/**
 * The open spans of some whole years, as instants, in order, touching ones joined; complete for instants in
 * `[from, to)`. `sums[i]` is the open time before span `i`, and the last sum that of all spans.
 */
export type OpenSpans = {
  readonly from: number;
  readonly to: number;
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  readonly sums: Float64Array;
};

/** Builds the spans of the years `[first, end)` of a calendar; each year is worked out once. */
export const openSpans = (days: CalendarDays, zone: Zone): ((first: number, end: number) => OpenSpans) => {
  const years = new Map<number, readonly number[]>();
  const edgesOf = (year: number): readonly number[] => {
    const known = years.get(year) ?? yearEdges(days, zone, year);
    years.set(year, known);
    return known;
  };

  return (first, end) => {
    const edges: number[] = [];
    for (let year = first; year < end; year++) {
      const next = edgesOf(year);
      for (let i = 0; i < next.length; i += 2) addSpan(edges, next[i] ?? 0, next[i + 1] ?? 0);
    }
    return toSpans(
      edges,
      zone.opening(dayNumber(first, 1, 1) * DAY),
      zone.opening(dayNumber(end, 1, 1) * DAY),
    );
  };
};

/** Openings and closings in turn; an edge in the spring gap or the repeated hour as rule T2 has it. */
const yearEdges = (days: CalendarDays, zone: Zone, year: number): readonly number[] => {
  const edges: number[] = [];
  const end = dayNumber(year + 1, 1, 1);
  for (let day = dayNumber(year, 1, 1); day < end; day++) {
    for (const { from, to } of days.ranges(day)) {
      addSpan(edges, zone.opening(day * DAY + from), zone.closing(day * DAY + to));
    }
  }
  return edges;
};

const addSpan = (edges: number[], open: number, close: number): void => {
  if (close <= open) return;
  const last = edges.at(-1);
  if (last === undefined || open > last) edges.push(open, close);
  else if (close > last) edges[edges.length - 1] = close;
};

const toSpans = (edges: readonly number[], from: number, to: number): OpenSpans => {
  const count = edges.length / 2;
  const opens = new Float64Array(count);
  const closes = new Float64Array(count);
  const sums = new Float64Array(count + 1);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const open = edges[2 * i] ?? 0;
    const close = edges[2 * i + 1] ?? 0;
    opens[i] = open;
    closes[i] = close;
    sum += close - open;
    sums[i + 1] = sum;
  }
  return { from, to, opens, closes, sums };
};
