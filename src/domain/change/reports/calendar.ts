import { changesIn } from '../../check.ts';
import { DAY, formatDate, weekday, weekdays } from '../../time/date.ts';
import { formatInstant, parseInstant } from '../../time/instant.ts';
import { dayAt, type Period } from '../../time/period.ts';
import type { Interval } from '../../time/service-hours.ts';
import type { Zone } from '../../time/zone.ts';
import type { Workspace } from '../../workspace.ts';
import { conflictsById } from '../conflicts.ts';
import { standingWindows } from '../maintenance.ts';
import { type FreezeLine, freezeLines } from './freeze-line.ts';
import { bySchedule, type Scheduled, scheduled } from './scheduled.ts';

/** A stretch of a day in local time: `22:00`, at most `24:00`; it may have begun before, and go on after. */
export interface PartOfDay {
  readonly from: string;
  readonly to: string;
  readonly begins: boolean;
  readonly ends: boolean;
}

export interface StandingPart extends PartOfDay {
  readonly window: string;
  readonly title: string;
  readonly services: readonly string[];
}

export interface CalendarDay {
  readonly date: string;
  readonly weekday: string;
  readonly changes: readonly (PartOfDay & { readonly change: string })[];
  readonly maintenance: readonly StandingPart[];
  readonly freezes: readonly (PartOfDay & { readonly freeze: string })[];
}

export interface ChangeCalendar {
  readonly period: string;
  /** RFC 3339; `to` is the end, which the period does not hold. */
  readonly from: string;
  readonly to: string;
  readonly zone: string;
  readonly now: string;
  readonly days: readonly CalendarDay[];
  /** The changes of those days, in order of their beginning. */
  readonly changes: readonly Scheduled[];
  readonly freezes: readonly FreezeLine[];
}

/** The days of a period with the changes, standing windows and freezes that they hold, in the workspace's zone. */
export const changeCalendar = (
  { catalogue, rows }: Workspace,
  period: Period,
  now: number,
  services?: readonly string[],
): ChangeCalendar => {
  const { zone } = catalogue;
  const concerned = (own: readonly string[]): boolean =>
    services === undefined || own.some((slug) => services.includes(slug));
  const all = changesIn(rows);
  const conflicts = conflictsById(catalogue)(all);
  const changes = all
    .filter(({ record }) => record.state !== 'cancelled' && record.state !== 'rejected')
    .flatMap((row) => scheduled(row, conflicts.get(row.id) ?? [], catalogue, now) ?? [])
    .filter((line) => concerned([...line.services, ...line.services_down]))
    .filter((line) => partOf(intervalOf(line), period, zone) !== null)
    .sort(bySchedule);
  const freezes = freezeLines(period, catalogue, services);
  const standing = standingWindows(catalogue)
    .filter(({ window }) => concerned(window.services))
    .flatMap(({ window, hours }) =>
      hours.intervals(period.from - DAY, period.to + DAY).map((span) => ({ window, span })),
    )
    .sort((a, b) => a.span.from - b.span.from);
  const parts = <T>(items: readonly (readonly [Interval, T])[], day: Interval): readonly (PartOfDay & T)[] =>
    items.flatMap(([span, item]) => {
      const part = partOf(span, day, zone);
      return part ? [{ ...part, ...item }] : [];
    });

  const placed = changes.map((line) => [intervalOf(line), { change: line.change }] as const);
  const frozen = freezes.map((line) => [intervalOf(line), { freeze: line.freeze }] as const);
  const open = standing.map(
    ({ window, span }) =>
      [span, { window: window.id, title: window.title ?? window.id, services: window.services }] as const,
  );
  return {
    period: period.label,
    from: formatInstant(period.from, zone),
    to: formatInstant(period.to, zone),
    zone: zone.name,
    now: formatInstant(now, zone),
    days: daysOf(period, zone).map(({ day, span }) => ({
      date: formatDate(day),
      weekday: weekdays[weekday(day)] as string,
      changes: parts(placed, span),
      maintenance: parts(open, span),
      freezes: parts(frozen, span),
    })),
    changes,
    freezes,
  };
};

const intervalOf = ({ from, to }: { readonly from: string; readonly to: string }): Interval => ({
  from: parseInstant(from) ?? 0,
  to: parseInstant(to) ?? 0,
});

const daysOf = (
  { from, to }: Interval,
  zone: Zone,
): readonly { readonly day: number; readonly span: Interval }[] => {
  const first = dayAt(from, zone);
  return Array.from({ length: dayAt(to - 1, zone) - first + 1 }, (_, i) => ({
    day: first + i,
    span: { from: zone.opening((first + i) * DAY), to: zone.opening((first + i + 1) * DAY) },
  }));
};

/** The part of a span that lies within a day (or a period); null for none. A span without length is an instant. */
const partOf = (span: Interval, day: Interval, zone: Zone): PartOfDay | null => {
  if (span.from >= day.to || Math.max(span.to, span.from + 1) <= day.from) return null;
  const [begins, ends] = [span.from >= day.from, span.to <= day.to];
  return {
    from: begins ? clock(span.from, zone) : '00:00',
    to: ends && span.to < day.to ? clock(span.to, zone) : '24:00',
    begins,
    ends,
  };
};

const clock = (at: number, zone: Zone): string => formatInstant(at, zone).slice(11, 16);
