export const DAY = 86_400_000;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

// Days in the 400 years after which the Gregorian calendar repeats itself.
const CYCLE = 146_097;
// Days from 0000-03-01 to 1970-01-01: years are counted from March, so that a leap day comes last.
const MARCH_ZERO = 719_468;

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Days since 1970-01-01 of a Gregorian date; a month or day outside its range counts on (month 13 is January). */
export const dayNumber = (year: number, month: number, day: number): number => {
  const years = year + Math.floor((month - 1) / 12);
  const fromMarch = (((month - 3) % 12) + 12) % 12;
  const marchYear = fromMarch > 9 ? years - 1 : years;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * CYCLE + yearOfEra * 365 + leapDays + dayOfYear - MARCH_ZERO;
};

/** The Gregorian date of a day number (days since 1970-01-01). */
export const civilDate = (dayNumber: number): CivilDate => {
  const shifted = dayNumber + MARCH_ZERO;
  const era = Math.floor(shifted / CYCLE);
  const dayOfEra = shifted - era * CYCLE;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
};

/** The number that two decimal digits of `text` make, or NaN where there are not two. */
export const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

const DASH = 45;

/** The day number of the `YYYY-MM-DD` at the beginning of `text`, or undefined where no real date stands. */
export const leadingDate = (text: string): number | undefined => {
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const real = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? dayNumber(year, month, day) : undefined;
};

/** The day number (days since 1970-01-01) of `YYYY-MM-DD`; undefined for anything but a date of the calendar. */
export const parseDate = (text: string): number | undefined =>
  text.length === 10 ? leadingDate(text) : undefined;

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export const formatDate = (day: number): string => {
  const date = civilDate(day);
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
};

/** 0 for Monday to 6 for Sunday, as in `weekdays`. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** A later (or earlier) date; a text that is no date comes back as it is. */
export const addDays = (date: string, days: number): string => {
  const day = parseDate(date);
  return day === undefined ? date : formatDate(day + days);
};

/** The Monday of an ISO week: week 1 is the one that holds 4 January. */
export const weekStart = (year: number, week: number): number => {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekday(fourth) + (week - 1) * 7;
};

/** ISO year and week of a day: the year is that of the week's Thursday. */
export const isoWeek = (day: number): { readonly year: number; readonly week: number } => {
  const thursday = day - weekday(day) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
};
