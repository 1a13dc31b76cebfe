import {
  civilDate,
  DAY,
  dayNumber,
  formatDate,
  isoWeek,
  pad,
  parseDate,
  weekday,
  weekStart,
} from './date.ts';
import type { Zone } from './zone.ts';

/** A calendar period (rule T5) as instants `[from, to)`; its label names the same period at any later time. */
export type Period = { readonly from: number; readonly to: number; readonly label: string };

/** Day numbers `[first, end)`. */
type Days = { readonly first: number; readonly end: number; readonly label: string };

const months = (year: number, month: number, count: number, label: string): Days => ({
  first: dayNumber(year, month, 1),
  end: dayNumber(year, month + count, 1),
  label,
});

/** The day, week, … that holds a day. */
const around = {
  day: (day: number): Days => ({ first: day, end: day + 1, label: formatDate(day) }),
  week(day: number): Days {
    const { year, week } = isoWeek(day);
    const first = day - weekday(day);
    return { first, end: first + 7, label: `${pad(year, 4)}-W${pad(week)}` };
  },
  month(day: number): Days {
    const { year, month } = civilDate(day);
    return months(year, month, 1, `${pad(year, 4)}-${pad(month)}`);
  },
  quarter(day: number): Days {
    const { year, month } = civilDate(day);
    const quarter = Math.ceil(month / 3);
    return months(year, quarter * 3 - 2, 3, `${pad(year, 4)}-Q${quarter}`);
  },
  year(day: number): Days {
    const { year } = civilDate(day);
    return months(year, 1, 12, pad(year, 4));
  },
};

const NAMED = /^(?:(today|yesterday)|(this|last)-(week|month|quarter|year))$/;
const NUMBERED = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])|W(\d\d)))?$/;

const daysOf = (text: string, today: number): Days | undefined => {
  const date = parseDate(text);
  if (date !== undefined) return around.day(date);

  const [, day, which, unit] = NAMED.exec(text) ?? [];
  if (day) return around.day(day === 'today' ? today : today - 1);
  if (unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year') {
    const current = around[unit](today);
    return which === 'this' ? current : around[unit](current.first - 1);
  }

  const [, year, month, quarter, week] = NUMBERED.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (week !== undefined) {
    const found = around.week(weekStart(Number(year), Number(week)));
    return found.label === text ? found : undefined;
  }
  if (quarter !== undefined) return around.quarter(dayNumber(Number(year), Number(quarter) * 3, 1));
  if (month === undefined) return around.year(dayNumber(Number(year), 1, 1));
  const found = around.month(dayNumber(Number(year), Number(month), 1));
  return found.label === text ? found : undefined;
};

const inZone = ({ first, end, label }: Days, zone: Zone): Period => ({
  from: zone.opening(first * DAY),
  to: zone.opening(end * DAY),
  label,
});

/** The day number of an instant in a zone. */
export const dayAt = (instant: number, zone: Zone): number => Math.floor(zone.toLocal(instant) / DAY);

/**
 * Reads `2026`, `2026-Q3`, `2026-10`, `2026-W43`, `2026-10-05`, two of them as `A..B` (both inside; `A..` ends
 * today), `today`, `yesterday`, `this-month`, `last-month` and the same of week, quarter and year.
 */
export const parsePeriod = (text: string, zone: Zone, now: number): Period | undefined => {
  const today = dayAt(now, zone);
  const [start = '', end] = text.split(/\.\.(.*)/, 2);
  const first = daysOf(start, today);
  if (!first || end === undefined) return first && inZone(first, zone);
  const last = daysOf(end || 'today', today);
  if (!last || last.end <= first.first) return undefined;
  return inZone({ first: first.first, end: last.end, label: `${first.label}..${last.label}` }, zone);
};

export type Unit = keyof typeof around;

/** The whole calendar periods of a unit that a period touches, in order; the first and last may reach beyond it. */
export const periodsIn = (period: Pick<Period, 'from' | 'to'>, zone: Zone, unit: Unit): readonly Period[] => {
  const found: Period[] = [];
  for (let days = around[unit](dayAt(period.from, zone)); ; days = around[unit](days.end)) {
    const next = inZone(days, zone);
    if (next.from >= period.to) return found;
    found.push(next);
  }
};

/** The whole calendar months that a period touches, in order. */
export const monthsOf = (period: Pick<Period, 'from' | 'to'>, zone: Zone): readonly Period[] =>
  periodsIn(period, zone, 'month');
