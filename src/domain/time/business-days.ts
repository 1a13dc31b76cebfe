import type { CalendarDays } from './calendar-days.ts';
import { DAY, formatDate, parseDate } from './date.ts';
import { inRange } from './instant.ts';
import type { Zone } from './zone.ts';

/** Working dates of a calendar (rule T4): dates with hours, a holiday only with its own. */
export type BusinessDays = {
  isWorkingDay(date: string): boolean;
  isHoliday(date: string): boolean;
  /** The n-th working date after a date (before it, where n is negative); undefined if there are not so many. */
  workingDate(date: string, n: number): string | undefined;
  /**
   * The n-th working date after the start's local date at the same local time, or with `eod` at its last closing;
   * a time outside its hours stays. ±Infinity where the calendar has no such date in years of four digits.
   */
  addBusinessDays(start: number, n: number, options?: { readonly eod?: boolean }): number;
  /** 24:00 of the n-th working date after the event's local date: kept before it, overdue at it. */
  businessDayDeadline(event: number, n: number): number;
};

export const businessDays = (days: CalendarDays, zone: Zone): BusinessDays => {
  const works = (day: number): boolean => days.ranges(day).length > 0;

  const nth = (start: number, n: number): number => {
    const step = n < 0 ? -1 : 1;
    let day = start;
    for (let left = Math.abs(n); left > 0; ) {
      day += step;
      if (!inRange(day * DAY)) return step * Number.POSITIVE_INFINITY;
      if (works(day)) left--;
      else if (!days.weekly && (step > 0 ? day >= days.special.end : day < days.special.first)) {
        return step * Number.POSITIVE_INFINITY;
      }
    }
    return day;
  };

  return {
    isWorkingDay(date) {
      const day = parseDate(date);
      return day !== undefined && works(day);
    },
    isHoliday(date) {
      const day = parseDate(date);
      return day !== undefined && days.isHoliday(day);
    },
    workingDate(date, n) {
      const start = parseDate(date);
      const day = start === undefined ? Number.NaN : nth(start, n);
      return Number.isFinite(day) ? formatDate(day) : undefined;
    },
    addBusinessDays(start, n, { eod = false } = {}) {
      const local = zone.toLocal(start);
      const today = Math.floor(local / DAY);
      const day = nth(today, n);
      if (!Number.isFinite(day)) return day;
      const closing = eod ? days.ranges(day).at(-1)?.to : undefined;
      return closing === undefined
        ? zone.gapShifted(local + (day - today) * DAY)
        : zone.closing(day * DAY + closing);
    },
    businessDayDeadline(event, n) {
      const day = nth(Math.floor(zone.toLocal(event) / DAY), n);
      return Number.isFinite(day) ? zone.opening((day + 1) * DAY) : day;
    },
  };
};
