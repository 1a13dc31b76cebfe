import { type BusinessDays, businessDays } from './business-days.ts';
import { type CalendarInput, calendarDays } from './calendar-days.ts';
import { aroundTheClock, type OpenTime, openTime } from './open-time.ts';
import { type Zone, zone as zoneOf } from './zone.ts';

/** A stretch of instants `[from, to)`. */
export type Interval = { readonly from: number; readonly to: number };

/** What a calendar says about time: open time, working dates, and the open spans behind both. */
export type ServiceHours = OpenTime &
  BusinessDays & {
    readonly zone: Zone;
    readonly alwaysOpen: boolean;
    readonly neverOpen: boolean;
    /** Open spans onward from an instant in order, or back from it, the latest first; clipped at it. */
    periods(from: number, direction: 'forward' | 'backward', count: number): readonly Interval[];
    /** The open spans within `[from, to)`, clipped. */
    intervals(from: number, to: number): readonly Interval[];
  };

/**
 * The service hours of a calendar, worked out year by year as questions need them, with the same answers in any
 * order. Throws an Error for a zone that does not exist.
 */
export const serviceHours = (calendar: CalendarInput): ServiceHours => {
  const zone = zoneOf(calendar.zone);
  const days = calendarDays(calendar);
  const { alwaysOpen, neverOpen } = days;
  const open = alwaysOpen ? aroundTheClock : openTime(days, zone);
  return {
    ...open,
    ...businessDays(days, zone),
    zone,
    alwaysOpen,
    neverOpen,
    periods: (from, direction, count) => {
      const spans = direction === 'forward' ? onward(open, from) : backward(open, from);
      return Array.from({ length: count }, () => spans.next().value).filter((span) => span !== undefined);
    },
    intervals: (from, to) => {
      const found: Interval[] = [];
      for (const span of onward(open, from)) {
        if (span.from >= to) break;
        found.push(span.to > to ? { from: span.from, to } : span);
      }
      return found;
    },
  };
};

/** A calendar record as it is written: what it leaves out is taken from the calendar that it extends. */
export type CalendarSource = Omit<CalendarInput, 'zone'> & {
  readonly zone?: string | undefined;
  readonly extends?: string | undefined;
};

/**
 * The calendar with all that it extends: its own zone and hours (`always` is hours too), else those of the nearest
 * calendar that has them, and the holidays of all, its own last so that they count. An unknown name ends the chain,
 * and so does one that was there before. Without any zone, it has `zone`.
 */
export const resolveCalendar = (
  calendar: CalendarSource,
  lookup: (id: string) => CalendarSource | undefined,
  zone = 'UTC',
): CalendarInput => {
  const chain: CalendarSource[] = [];
  for (let next: CalendarSource | undefined = calendar; next && !chain.includes(next); ) {
    chain.push(next);
    next = next.extends === undefined ? undefined : lookup(next.extends);
  }
  const hours = chain.find((link) => link.always || link.hours);
  return {
    zone: chain.find((link) => link.zone !== undefined)?.zone ?? zone,
    always: hours?.always,
    hours: hours?.hours,
    holidays: chain.toReversed().flatMap((link) => link.holidays ?? []),
  };
};

function* onward(open: OpenTime, start: number): Generator<Interval, undefined> {
  for (let at = start; Number.isFinite(at); ) {
    const from = open.nextOpen(at);
    if (!Number.isFinite(from)) return;
    at = open.nextClose(from);
    yield { from, to: at };
  }
}

function* backward(open: OpenTime, end: number): Generator<Interval, undefined> {
  for (let at = end; Number.isFinite(at); ) {
    const to = open.prevOpen(at);
    if (!Number.isFinite(to)) return;
    at = open.prevOpening(to);
    yield { from: at, to };
  }
}
