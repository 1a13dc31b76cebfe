import { DAY, parseDate } from './date.ts';
import { parseDuration } from './duration.ts';
import {
  formatInstant,
  formatLocal,
  formatTime,
  HOUR,
  inRange,
  MINUTE,
  parseInstant,
  SECOND,
} from './instant.ts';
import { dayAt } from './period.ts';
import type { Zone } from './zone.ts';

export type Problem = { readonly problem: string };
export type Moment = { readonly at: number };
export type MomentPeriod = { readonly from: number; readonly to: number };

const DAY_AND_TIME =
  /^(?:(\d{4}-\d\d-\d\d|today|yesterday|tomorrow)(?:[ T]+(?=.)|$))?(?:(\d?\d):(\d\d)(?::(\d\d))?)?$/;
const SHIFT = /^([-+])(\w+)$/;
const NAMED_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

const FORMS =
  'write 03:07, 2026-11-24 03:07, yesterday 18:20, -12m, or with an offset 2026-11-24T03:07+01:00';

type DayAndTime = { readonly day: number | undefined; readonly time: number };

/** A day number, where one is written, and the milliseconds since its midnight. */
const dayAndTime = (text: string, today: number): DayAndTime | Problem => {
  const [, date, hour, minute = '00', second = '00'] = DAY_AND_TIME.exec(text) ?? [];
  if (date === undefined && hour === undefined) return { problem: `"${text}" is no time: ${FORMS}` };
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)) {
    return { problem: `"${text}" is no time: a day goes from 00:00 to 23:59` };
  }
  const time = Number(hour ?? 0) * HOUR + Number(minute) * MINUTE + Number(second) * SECOND;
  if (date === undefined) return { day: undefined, time };
  const named = NAMED_DAYS[date];
  const day = named === undefined ? parseDate(date) : today + named;
  return day === undefined ? { problem: `there is no ${date} in the calendar` } : { day, time };
};

/** What is said of a time out of range, after the time. */
export const OUT_OF_RANGE = 'is not a time in range: 0001-01-01 to 9999-12-30, in UTC';

const ranged = (at: number, text: string): Moment | Problem =>
  inRange(at) ? { at } : { problem: `"${text}" ${OUT_OF_RANGE}` };

/** The instant of a local time, or why there is not exactly one. */
const onlyInstant = (local: number, zone: Zone): Moment | Problem => {
  const [at, again] = zone.toInstants(local);
  if (at === undefined) {
    const change = zone.opening(local);
    const [from, to] = [change - 1, change].map((instant) => formatTime(change + zone.offsetAt(instant)));
    return {
      problem: `${formatLocal(local)} does not exist in ${zone.name}: the clock goes from ${from} to ${to}`,
    };
  }
  if (again === undefined) return { at };
  const both = `${formatInstant(at, zone)} or ${formatInstant(again, zone)}`;
  return { problem: `${formatLocal(local)} occurs twice in ${zone.name}: write ${both}` };
};

/**
 * What a person types for a moment: RFC 3339, `2026-11-24 03:07` or its parts (a time is today's, a date its
 * 00:00), `yesterday 18:20`, `now`, `-12m`, `+1h30m`. Local times are the zone's; one that the clock skips or
 * shows twice is a problem, told in a sentence.
 */
export const parseMoment = (text: string, zone: Zone, now: number): Moment | Problem => {
  const typed = text.trim();
  if (typed === 'now') return { at: now };
  const instant = parseInstant(typed.replace(' ', 'T'));
  if (instant !== undefined) return ranged(instant, typed);
  const [, sign, length = ''] = SHIFT.exec(typed) ?? [];
  const shift = parseDuration(length);
  if (sign && shift?.unit === 'time') return ranged(sign === '-' ? now - shift.ms : now + shift.ms, typed);

  const today = dayAt(now, zone);
  const read = dayAndTime(typed, today);
  if ('problem' in read) return read;
  const found = onlyInstant((read.day ?? today) * DAY + read.time, zone);
  return 'problem' in found ? found : ranged(found.at, typed);
};

/**
 * What a person types for a period: two moments `A/B`, where a `B` without a date is the next such time after `A`,
 * or a moment and a length, `22:00+90m`.
 */
export const parseMomentPeriod = (text: string, zone: Zone, now: number): MomentPeriod | Problem => {
  const [, start, length = '', end] = /^(.+?)(?:\+((?:\d+[hms])+)|\/(.+))$/.exec(text.trim()) ?? [];
  const span = parseDuration(length);
  if (start === undefined || (end === undefined && span?.unit !== 'time')) {
    return { problem: `"${text}" is no period: write 2026-11-24 22:00/23:30 or 22:00+90m` };
  }
  const from = parseMoment(start, zone, now);
  if ('problem' in from) return from;
  const to =
    span?.unit === 'time' ? ranged(from.at + span.ms, text) : endMoment(end ?? '', from.at, zone, now);
  return 'problem' in to ? to : ordered(from.at, to.at, zone);
};

const endMoment = (text: string, from: number, zone: Zone, now: number): Moment | Problem => {
  const end = dayAndTime(text.trim(), 0);
  if ('problem' in end || end.day !== undefined) return parseMoment(text, zone, now);
  const start = zone.toLocal(from);
  const sameDay = Math.floor(start / DAY) * DAY + end.time;
  return onlyInstant(sameDay < start ? sameDay + DAY : sameDay, zone);
};

const ordered = (from: number, to: number, zone: Zone): MomentPeriod | Problem =>
  to > from
    ? { from, to }
    : { problem: `the end ${formatInstant(to, zone)} is not after the start ${formatInstant(from, zone)}` };
