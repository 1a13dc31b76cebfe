import { DAY, parseDate, twoDigits, type Weekday, weekday, weekdays } from './date.ts';
import { HOUR, MINUTE } from './instant.ts';

export type Holiday = {
  readonly date: string;
  readonly name?: string | undefined;
  readonly hours?: readonly string[] | undefined;
};

/** The hours of a calendar record whose `extends` is resolved; `always` is every day from 00:00 to 24:00. */
export type CalendarInput = {
  readonly zone: string;
  readonly always?: boolean | undefined;
  readonly hours?: Readonly<Partial<Record<Weekday, readonly string[] | undefined>>> | undefined;
  readonly holidays?: readonly Holiday[] | undefined;
};

/** Local milliseconds since the midnight that begins a day, at most 24:00. */
export type Range = { readonly from: number; readonly to: number };

/** Which hours a calendar has on which date: day numbers and wall clocks, before any zone comes into it. */
export type CalendarDays = {
  /** The ranges of a day, in order and apart from each other. */
  ranges(day: number): readonly Range[];
  isHoliday(day: number): boolean;
  /** Whether an ordinary week has hours; without, there are none outside the `special` days. */
  readonly weekly: boolean;
  /** The days `[first, end)` outside which all weeks are alike. */
  readonly special: { readonly first: number; readonly end: number };
  readonly alwaysOpen: boolean;
  readonly neverOpen: boolean;
};

/** Reads `09:00-17:30`, `18:00-24:00`, and the overnight `22:00-06:00`, whose `to` lies before its `from`. */
export const parseHours = (text: string): Range | undefined => {
  const from = timeOfDay(text, 0);
  const to = timeOfDay(text, 6);
  const real = text.length === 11 && text[5] === '-' && from < DAY && to <= DAY && from !== to;
  return real ? { from, to } : undefined;
};

/**
 * The days of a calendar. A holiday has its own hours or none; of two on one date the later counts. An overnight
 * range is cut at midnight, and its morning is under the holidays of the morning's date. Hours and dates that
 * cannot be read count as not written.
 */
export const calendarDays = (calendar: CalendarInput): CalendarDays => {
  const shifts = weekdays.map((name) =>
    readHours(calendar.always ? ['00:00-24:00'] : calendar.hours?.[name]),
  );
  const week = shifts.map(({ own }, i) => joined([...own, ...(shifts[(i + 6) % 7]?.spill ?? [])]));
  const ordinary = (day: number): readonly Range[] => week[weekday(day)] ?? [];

  const holidays = new Map<number, Shifts>();
  for (const { date, hours } of calendar.holidays ?? []) {
    const day = parseDate(date);
    if (day !== undefined) holidays.set(day, readHours(hours));
  }
  const special = new Map<number, readonly Range[]>();
  for (const [day, { own, spill }] of holidays) {
    special.set(day, joined(own));
    if (spill.length > 0 && !holidays.has(day + 1))
      special.set(day + 1, joined([...ordinary(day + 1), ...spill]));
  }

  const dates = [...special.keys()];
  const all = [...week, ...special.values()];
  return {
    ranges: (day) => special.get(day) ?? ordinary(day),
    isHoliday: (day) => holidays.has(day),
    weekly: week.some((ranges) => ranges.length > 0),
    special: { first: Math.min(...dates), end: Math.max(...dates) + 1 },
    alwaysOpen: all.every(([first]) => first?.from === 0 && first.to === DAY),
    neverOpen: all.every((ranges) => ranges.length === 0),
  };
};

/** The ranges within a day, and what an overnight one leaves for the next. */
type Shifts = { readonly own: readonly Range[]; readonly spill: readonly Range[] };

const readHours = (hours: readonly string[] = []): Shifts => {
  const own: Range[] = [];
  const spill: Range[] = [];
  for (const text of hours) {
    const range = parseHours(text);
    if (!range) continue;
    own.push({ from: range.from, to: range.to < range.from ? DAY : range.to });
    if (range.to < range.from && range.to > 0) spill.push({ from: 0, to: range.to });
  }
  return { own, spill };
};

const joined = (ranges: readonly Range[]): readonly Range[] => {
  const found: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && range.from <= last.to)
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else found.push(range);
  }
  return found;
};

const timeOfDay = (text: string, at: number): number => {
  const minutes = twoDigits(text, at + 3);
  return text[at + 2] === ':' && minutes < 60 ? twoDigits(text, at) * HOUR + minutes * MINUTE : Number.NaN;
};
