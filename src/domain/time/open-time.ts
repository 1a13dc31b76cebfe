import type { CalendarDays } from './calendar-days.ts';
import { civilDate, DAY } from './date.ts';
import { type OpenSpans, openSpans } from './open-spans.ts';
import { dayAt } from './period.ts';
import type { Zone } from './zone.ts';

/**
 * Open time on the line of instants, all in milliseconds. What never comes is `Infinity`, and what never was
 * `-Infinity`: a calendar without hours is never due.
 */
export type OpenTime = {
  isOpen(at: number): boolean;
  /** Open time between two instants, negative where the second is the earlier (rule T2). */
  elapsed(from: number, to: number): number;
  /**
   * The earliest instant at which `ms` of open time has passed: at a closing, not at the opening after it. Of a
   * negative length the latest such instant before the start: at an opening. Zero stays (rule T3).
   */
  due(start: number, ms: number): number;
  /** `at` itself while open, else the next opening. */
  nextOpen(at: number): number;
  /** `at` itself if it was open just before, else the last closing. */
  prevOpen(at: number): number;
  /** The end of the current, else of the next open span. */
  nextClose(at: number): number;
  /** The first opening after `at`. */
  nextOpening(at: number): number;
  /** The last opening before `at`. */
  prevOpening(at: number): number;
};

export const aroundTheClock: OpenTime = {
  isOpen: () => true,
  elapsed: (from, to) => to - from,
  due: (start, ms) => start + ms,
  nextOpen: (at) => at,
  prevOpen: (at) => at,
  nextClose: () => Number.POSITIVE_INFINITY,
  nextOpening: () => Number.POSITIVE_INFINITY,
  prevOpening: () => Number.NEGATIVE_INFINITY,
};

// What is further away counts as never.
const HORIZON = 400 * 366 * DAY;
// Outside its special days a calendar that ever opens and closes does so within a week.
const FORTNIGHT = 14 * DAY;

const NONE = new Float64Array(0);
const NOTHING: OpenSpans = {
  from: Number.POSITIVE_INFINITY,
  to: Number.NEGATIVE_INFINITY,
  opens: NONE,
  closes: NONE,
  sums: NONE,
};

/** Open time from a table of spans that grows by whole years, as far as it is asked for. */
export const openTime = (days: CalendarDays, zone: Zone): OpenTime => {
  const build = openSpans(days, zone);
  let spans = NOTHING;
  let first = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;

  const grow = (from: number, to: number): OpenSpans => {
    first = Math.min(first, from);
    end = Math.max(end, to);
    spans = build(first, end);
    return spans;
  };
  const covering = (at: number): OpenSpans => {
    if (at >= spans.from && at < spans.to) return spans;
    const { year } = civilDate(dayAt(at, zone));
    return grow(year, year + 1);
  };

  /** What `find` finds in a table that grows onward, at most beyond `limit`. */
  const ahead = (at: number, limit: number, find: (spans: OpenSpans) => number | undefined): number => {
    let table = covering(at);
    for (let years = 1; ; years *= 2) {
      const found = find(table);
      if (found !== undefined) return found;
      if (table.to > limit) return Number.POSITIVE_INFINITY;
      table = grow(first, end + years);
    }
  };
  const back = (at: number, limit: number, find: (spans: OpenSpans) => number | undefined): number => {
    let table = covering(at);
    for (let years = 1; ; years *= 2) {
      const found = find(table);
      if (found !== undefined) return found;
      if (table.from < limit) return Number.NEGATIVE_INFINITY;
      table = grow(first - years, end);
    }
  };
  const lastEdge = (at: number): number =>
    Math.min(Math.max(at, days.special.end * DAY) + FORTNIGHT, at + HORIZON);
  const firstEdge = (at: number): number =>
    Math.max(Math.min(at, days.special.first * DAY) - FORTNIGHT, at - HORIZON);

  const dueAfter = (start: number, ms: number): number =>
    ahead(start, days.weekly ? start + HORIZON : lastEdge(start), (table) => {
      const sum = openBefore(table, start) + ms;
      const span = below(table.sums, sum) - 1;
      return span < table.opens.length ? get(table.opens, span) + sum - get(table.sums, span) : undefined;
    });
  const dueBefore = (start: number, ms: number): number =>
    back(start, days.weekly ? start - HORIZON : firstEdge(start), (table) => {
      const sum = openBefore(table, start) + ms;
      const span = upTo(table.sums, sum) - 1;
      return span < 0 ? undefined : get(table.opens, span) + sum - get(table.sums, span);
    });

  const isOpen = (at: number): boolean => {
    const { opens, closes } = covering(at);
    return at < get(closes, upTo(opens, at) - 1);
  };
  const nextOpening = (at: number): number => ahead(at, lastEdge(at), ({ opens }) => opens[upTo(opens, at)]);

  return {
    isOpen,
    elapsed(from, to) {
      covering(from);
      const table = covering(to);
      return openBefore(table, to) - openBefore(table, from);
    },
    due(start, ms) {
      if (ms === 0) return start;
      return ms > 0 ? dueAfter(start, ms) : dueBefore(start, ms);
    },
    nextOpening,
    nextOpen: (at) => (isOpen(at) ? at : nextOpening(at)),
    prevOpen: (at) =>
      back(at, firstEdge(at), ({ opens, closes }) => {
        const span = below(opens, at) - 1;
        return span < 0 ? undefined : Math.min(at, get(closes, span));
      }),
    // A span that ends with the table may go on beyond it, and one that begins with it may have begun before.
    nextClose: (at) =>
      ahead(at, lastEdge(at), ({ closes, to }) => {
        const close = closes[upTo(closes, at)];
        return close === to ? undefined : close;
      }),
    prevOpening: (at) =>
      back(at, firstEdge(at), ({ opens, from }) => {
        const open = opens[below(opens, at) - 1];
        return open === from ? undefined : open;
      }),
  };
};

/** Open time from the beginning of the table to `at`. */
const openBefore = ({ opens, closes, sums }: OpenSpans, at: number): number => {
  const span = upTo(opens, at) - 1;
  return span < 0 ? 0 : get(sums, span) + Math.min(at, get(closes, span)) - get(opens, span);
};

const get = (values: Float64Array, i: number): number => values[i] ?? Number.NaN;

/** How many of the ascending values are at most `limit`. */
const upTo = (values: Float64Array, limit: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (get(values, middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many of the ascending values are less than `limit`. */
const below = (values: Float64Array, limit: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (get(values, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
