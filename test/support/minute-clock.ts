import { Temporal } from 'temporal-polyfill';
import type { CalendarInput } from '../../src/domain/time/calendar-days.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Whether each minute of a stretch of time is open. */
export type MinuteClock = { readonly from: number; readonly open: readonly boolean[] };

/**
 * Service hours the slow way: a list of all minutes of some days with what the wall clock shows in each, in which
 * the edges of every range of every date are looked up one by one. Shares nothing with the code under test.
 */
export const minuteClock = (calendar: CalendarInput, from: number, days: number): MinuteClock => {
  const wall = wallClock(calendar.zone, from, days);
  const open = new Array<boolean>(wall.length).fill(false);
  const [first = 0, last = 0] = [wall[0], wall.at(-1)].map((minute = 0) => Math.floor(minute / DAY_MINUTES));
  for (let day = first + 1; day < last; day++) {
    for (const [start, end] of rangesOf(calendar, day)) {
      const opening = openingOf(wall, day * DAY_MINUTES + start);
      const closing = closingOf(wall, day * DAY_MINUTES + end);
      for (let i = opening; i < closing; i++) open[i] = true;
    }
  }
  return { from, open };
};

/** Local minutes since 1970 in each minute from an instant on. */
const wallClock = (name: string, from: number, days: number): readonly number[] => {
  const wall: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(name);
  while (wall.length < days * DAY_MINUTES) {
    const change = at.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const offset = at.offsetNanoseconds / 6e10;
    for (let ms = at.epochMilliseconds; ms < change && wall.length < days * DAY_MINUTES; ms += MINUTE) {
      wall.push(ms / MINUTE + offset);
    }
    if (Number.isFinite(change)) at = Temporal.Instant.fromEpochMilliseconds(change).toZonedDateTimeISO(name);
  }
  return wall;
};

// Whatever the clock skips ends and begins with the minute after the jump.
const openingOf = (wall: readonly number[], local: number): number =>
  wall.findIndex((minute) => minute >= local);
const closingOf = (wall: readonly number[], local: number): number =>
  wall.includes(local) ? wall.lastIndexOf(local) : openingOf(wall, local);

const rangesOf = (
  { hours, holidays = [], always }: CalendarInput,
  day: number,
): readonly [number, number][] => {
  const dateOf = (number: number) => Temporal.PlainDate.from('1970-01-01').add({ days: number });
  const textsOf = (number: number) => {
    const date = dateOf(number);
    const holiday = holidays.findLast((other) => other.date === date.toString());
    if (holiday) return { holiday: true, texts: holiday.hours ?? [] };
    const weekday = weekdays[date.dayOfWeek - 1] ?? 'mon';
    return { holiday: false, texts: always ? ['00:00-24:00'] : (hours?.[weekday] ?? []) };
  };
  const minutes = (text: string): [number, number] => {
    const [from = 0, to = 0] = text
      .split('-')
      .map((part) => Number(part.slice(0, 2)) * 60 + Number(part.slice(3)));
    return [from, to];
  };
  const today = textsOf(day);
  const before = textsOf(day - 1);
  const ordinaryBefore = hours?.[weekdays[dateOf(day - 1).dayOfWeek - 1] ?? 'mon'] ?? [];

  const own = today.texts
    .map(minutes)
    .map(([from, to]): [number, number] => [from, to < from ? DAY_MINUTES : to]);
  if (today.holiday) return own;
  // The morning after belongs to this date: the weekly hours have it whether or not yesterday was a holiday.
  const nights = [...(always ? [] : ordinaryBefore), ...(before.holiday ? before.texts : [])];
  const mornings = nights.map(minutes).filter(([from, to]) => 0 < to && to < from);
  return [...own, ...mornings.map(([, to]): [number, number] => [0, to])];
};
