import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarInput } from '../../src/domain/time/calendar-days.ts';
import { parseDate, weekday, weekdays } from '../../src/domain/time/date.ts';
import { formatInstant, parseInstant } from '../../src/domain/time/instant.ts';
import { type Interval, type ServiceHours, serviceHours } from '../../src/domain/time/service-hours.ts';
import { zone } from '../../src/domain/time/zone.ts';

type Ranges = readonly (readonly [string, string])[];

type VectorCalendar = {
  readonly timezone: string;
  readonly hours: Readonly<Record<string, Ranges>>;
  readonly holidays: readonly string[];
  readonly breaks?: readonly { readonly date: string; readonly start: string; readonly end: string }[];
  readonly overrides?: Readonly<Record<string, Ranges>>;
};

type Metric = {
  readonly name: string;
  readonly target_seconds?: number;
  readonly target_days?: number;
  readonly end_of_working_day?: boolean;
  readonly pausable?: boolean;
  readonly start?: string;
  readonly stop?: string;
};

type Verdict = { readonly metric: string; readonly [field: string]: unknown };

export type Vector = {
  readonly id: string;
  readonly kind: string;
  readonly description: string;
  readonly calendar: VectorCalendar;
  readonly expected: unknown;
  readonly convention?: { readonly code: string; readonly plain_expected: unknown };
  readonly start: string;
  readonly end: string;
  readonly at: string;
  readonly from: string;
  readonly date: string;
  readonly local: string;
  readonly created: string;
  readonly days: number;
  readonly count: number;
  readonly duration_seconds: number;
  readonly direction: 'forward' | 'backward';
  readonly pauses?: readonly (readonly [string, string])[];
  readonly events: readonly { readonly at: string; readonly clock: 'run' | 'pause' }[];
  readonly metrics: readonly Metric[];
};

/** The vectors of every JSON file of a folder, by file name. */
export const readVectors = (folder: string): readonly (readonly [string, readonly Vector[]])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')).vectors]);

/** What a vector says under the plain convention, and what the service hours answer, both in comparable form. */
export const runVector = (vector: Vector): { readonly expected: unknown; readonly actual: unknown } => {
  const expected = vector.convention?.plain_expected ?? vector.expected;
  const hours = serviceHours(toCalendar(vector.calendar));
  const answer = answers[vector.kind];
  if (!answer) throw new Error(`${vector.id} is of the unknown kind ${vector.kind}`);
  return vector.kind === 'sla_incident'
    ? replayed(vector, expected as readonly Verdict[], hours)
    : { expected: plain(expected), actual: plain(answer(vector, hours)) };
};

const answers: Readonly<Record<string, (vector: Vector, hours: ServiceHours) => unknown>> = {
  add: (v, hours) => written(dueAcross(hours, instant(v.start), v.duration_seconds * 1000, pausesOf(v))),
  between: (v, hours) => elapsedAcross(hours, instant(v.start), instant(v.end), pausesOf(v)) / 1000,
  is_open: (v, hours) => hours.isOpen(instant(v.at)),
  next_open: (v, hours) => written(hours.nextOpen(instant(v.at))),
  prev_open: (v, hours) => written(hours.prevOpen(instant(v.at))),
  next_close: (v, hours) => written(hours.nextClose(instant(v.at))),
  next_opening: (v, hours) => written(hours.nextOpening(instant(v.at))),
  open_periods: (v, hours) =>
    hours.periods(instant(v.from), v.direction, v.count).map(({ from, to }) => [written(from), written(to)]),
  add_days: (v, hours) => written(hours.addBusinessDays(instant(v.start), v.days)),
  add_days_date: (v, hours) => hours.workingDate(v.date, v.days),
  is_working_day: (v, hours) => hours.isWorkingDay(v.date),
  is_holiday: (v, hours) => hours.isHoliday(v.date),
  local_to_instant: (v, hours) => written(hours.zone.gapShifted(instant(`${v.local}Z`))),
  sla_incident: () => undefined,
};

const instant = (text: string): number => {
  const ms = parseInstant(text);
  if (ms === undefined) throw new Error(`${text} is no instant`);
  return ms;
};

const written = (ms: number): string => formatInstant(ms, zone('UTC'));

/** Instants in UTC, so that one written with another offset is equal. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  const ms = typeof value === 'string' ? parseInstant(value) : undefined;
  return ms === undefined ? value : written(ms);
};

const pausesOf = ({ pauses = [] }: Vector): readonly Interval[] =>
  pauses.map(([from, to]) => ({ from: instant(from), to: instant(to) }));

/** Overrides and breaks of a date become a holiday with hours of its own; a holiday beats both. */
const toCalendar = ({
  timezone,
  hours,
  holidays,
  breaks = [],
  overrides = {},
}: VectorCalendar): CalendarInput => {
  const dates = new Set([...Object.keys(overrides), ...breaks.map(({ date }) => date)]);
  const special = [...dates].map((date) => {
    const ordinary = hours[weekdays[weekday(parseDate(date) ?? 0)] ?? 'mon'] ?? [];
    const closed = breaks.filter((pause) => pause.date === date);
    return {
      date,
      hours: closed.reduce(without, overrides[date] ?? ordinary).map(([from, to]) => `${from}-${to}`),
    };
  });
  return {
    zone: timezone,
    hours: Object.fromEntries(
      Object.entries(hours).map(([day, ranges]) => [day, ranges.map(([from, to]) => `${from}-${to}`)]),
    ),
    holidays: [...special, ...holidays.map((date) => ({ date }))],
  };
};

const without = (ranges: Ranges, { start, end }: { readonly start: string; readonly end: string }): Ranges =>
  ranges.flatMap(([from, to]): Ranges => {
    const parts: Ranges = [
      [from, start < to ? start : to],
      [end > from ? end : from, to],
    ];
    return parts.filter(([a, b]) => a < b);
  });

const elapsedAcross = (hours: ServiceHours, from: number, to: number, pauses: readonly Interval[]): number =>
  pauses.reduce(
    (open, pause) => {
      const [start, end] = [Math.max(from, pause.from), Math.min(to, pause.to)];
      return start < end ? open - hours.elapsed(start, end) : open;
    },
    hours.elapsed(from, to),
  );

/** Service time used up as a pause begins is due there; a pause takes open time only. */
const dueAcross = (hours: ServiceHours, start: number, ms: number, pauses: readonly Interval[]): number => {
  if (ms <= 0) return hours.due(start, ms);
  let at = start;
  let left = ms;
  for (const pause of pauses) {
    if (pause.to <= at) continue;
    const until = Math.max(at, pause.from);
    const passed = hours.elapsed(at, until);
    if (passed >= left) break;
    left -= passed;
    at = pause.to;
  }
  return hours.due(at, left);
};

/** A due of whole days moves on by the open time of each pause that begins before it. */
const daysDueAcross = (
  hours: ServiceHours,
  start: number,
  metric: Metric,
  pauses: readonly Interval[],
): number => {
  const due = hours.addBusinessDays(start, metric.target_days ?? 0, {
    eod: metric.end_of_working_day ?? false,
  });
  return pauses.reduce((at, pause) => {
    const lost = pause.from < at ? hours.elapsed(Math.max(start, pause.from), pause.to) : 0;
    return hours.due(at, Math.max(0, lost));
  }, due);
};

const replayed = (vector: Vector, expected: readonly Verdict[], hours: ServiceHours) => {
  const { created, events, metrics } = vector;
  const actual = expected.map((verdict) => {
    const metric = metrics.find(({ name }) => name === verdict.metric);
    if (!metric) throw new Error(`${vector.id} has no metric ${verdict.metric}`);
    const start = instant(metric.start ?? created);
    const pauses = metric.pausable === false ? [] : pausesBetween(events, start);
    const target = (metric.target_seconds ?? 0) * 1000;
    const due =
      metric.target_days === undefined
        ? dueAcross(hours, start, target, pauses)
        : daysDueAcross(hours, start, metric, pauses);
    const used = metric.stop === undefined ? 0 : elapsedAcross(hours, start, instant(metric.stop), pauses);
    const all: Verdict = {
      metric: metric.name,
      due: written(due),
      waiting_seconds: pauses.reduce((sum, { from, to }) => sum + hours.elapsed(from, to), 0) / 1000,
      elapsed_seconds: used / 1000,
      remaining_seconds: (target - used) / 1000,
      breached: metric.stop !== undefined && instant(metric.stop) > due,
    };
    return Object.fromEntries(Object.keys(verdict).map((field) => [field, all[field]]));
  });
  return {
    expected: expected.map((verdict) =>
      Object.fromEntries(Object.entries(verdict).map(([k, v]) => [k, plain(v)])),
    ),
    actual,
  };
};

const pausesBetween = (events: Vector['events'], start: number): readonly Interval[] => {
  const pauses: Interval[] = [];
  let since: number | undefined;
  for (const { at, clock } of events) {
    const now = Math.max(start, instant(at));
    if (clock === 'pause') since ??= now;
    else if (since !== undefined) {
      pauses.push({ from: since, to: now });
      since = undefined;
    }
  }
  return pauses;
};
