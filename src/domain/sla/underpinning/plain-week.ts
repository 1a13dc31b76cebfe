import type { Catalogue } from '../../catalogue.ts';
import { DAY, formatDate, weekday } from '../../time/date.ts';
import { formatOffset } from '../../time/instant.ts';
import { dayAt } from '../../time/period.ts';
import { resolveCalendar, type ServiceHours, serviceHours } from '../../time/service-hours.ts';

/** A week, Monday to Sunday, without a holiday and with clocks that stand as on its Monday for ever (rule U1). */
export interface PlainWeek {
  /** Its instants `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The weekly hours of a calendar, at the offset from UTC that its zone has in this week. */
  readonly hours: (calendar: string) => ServiceHours;
}

type Calendars = Pick<Catalogue, 'calendars' | 'hours'>;

interface Candidate {
  readonly monday: number;
  readonly offsets: readonly number[];
  /** No holiday in this week or the next, and no clock that is set: what is said of it can be looked up. */
  readonly free: boolean;
}

const WEEKS = 53;

/**
 * A plain week after `now` for each way in which the zones of some calendars stand to one another in the year: between
 * two zones that set their clocks on other days there are several. Its days are those of the first calendar's zone.
 */
export const plainWeeks = (
  calendars: readonly [string, ...string[]],
  now: number,
  catalogue: Calendars,
): readonly PlainWeek[] => {
  const all = calendars.map((calendar) => catalogue.hours(calendar)).filter((hours) => hours !== undefined);
  const [lead] = all;
  if (!lead) return [];
  const { zone } = lead;
  const single = all.every((hours) => hours.zone.name === zone.name);
  const today = dayAt(now, zone);
  const found = new Map<string, Candidate>();
  for (let week = 1; week <= WEEKS; week += 1) {
    const candidate = candidateOf(today - weekday(today) + 7 * week, lead, all);
    if (!candidate) continue;
    const key = candidate.offsets.map((offset) => offset - (candidate.offsets[0] ?? 0)).join();
    if (candidate.free ? !found.get(key)?.free : !found.has(key)) found.set(key, candidate);
    if (single && candidate.free) break;
  }
  return [...found.values()].map(({ monday, offsets }) => ({
    from: zone.opening(monday * DAY),
    to: zone.opening((monday + 7) * DAY),
    hours: (calendar) => plainHours(calendar, offsets[calendars.indexOf(calendar)] ?? 0, catalogue),
  }));
};

/** Undefined for a week in which a clock is set. */
const candidateOf = (
  monday: number,
  { zone }: ServiceHours,
  all: readonly ServiceHours[],
): Candidate | undefined => {
  const [from, end, later] = [0, 7, 14].map((days) => zone.opening((monday + days) * DAY)) as [
    number,
    number,
    number,
  ];
  const offsets = all.map((hours) => hours.zone.offsetAt(from));
  const keeps = (at: number): boolean => all.every((hours, i) => hours.zone.offsetAt(at) === offsets[i]);
  if (!keeps(end)) return undefined;
  const days = Array.from({ length: 14 }, (_, i) => formatDate(monday + i));
  return {
    monday,
    offsets,
    free: keeps(later) && days.every((day) => all.every((hours) => !hours.isHoliday(day))),
  };
};

const plainHours = (calendar: string, offset: number, { calendars }: Calendars): ServiceHours => {
  const found = calendars.get(calendar);
  const { always, hours } = found
    ? resolveCalendar(found, (other) => calendars.get(other))
    : { always: true, hours: undefined };
  return serviceHours({ zone: formatOffset(offset), always, hours });
};
