import { isoWeek, pad, parseDate } from '../../time/date.ts';

/** The ISO week of a date or of the date that an RFC 3339 instant begins with: `Week 2026-W41`. */
export const weekName = (text: string): string => {
  const { year, week } = isoWeek(parseDate(text.slice(0, 10)) ?? 0);
  return `Week ${pad(year, 4)}-W${pad(week)}`;
};
