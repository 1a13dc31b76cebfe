import type { Records } from '../../../generated/types.ts';
import type { At, Remark } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { calendarDays, parseHours } from '../../time/calendar-days.ts';
import { civilDate, DAY, weekdays } from '../../time/date.ts';
import { dayAt } from '../../time/period.ts';
import { resolveCalendar } from '../../time/service-hours.ts';
import { findZone } from '../../time/zone.ts';

type Calendar = Records['calendar'];

/** The open hours that the calendar itself writes, by place. */
const written = ({ hours, holidays }: Calendar): readonly (readonly [At, readonly string[]])[] => [
  ...weekdays.map((day) => [['hours', day], hours?.[day] ?? []] as const),
  ...(holidays ?? []).map((holiday, i) => [['holidays', i, 'hours'], holiday.hours ?? []] as const),
];

/** Hours of a day that overlap, or last no time; `22:00-06:00` reaches past midnight. */
function* hourFaults(calendar: Calendar): Iterable<Remark> {
  for (const [place, texts] of written(calendar)) {
    let latest: { readonly text: string; readonly to: number } | undefined;
    const read = texts.map((text, i) => ({ text, i, range: parseHours(text) }));
    for (const { text, i, range } of read.toSorted((a, b) => (a.range?.from ?? 0) - (b.range?.from ?? 0))) {
      const at = [...place, i];
      if (!range) yield { at, level: 'error', message: `${text} lasts no time` };
      else if (latest && range.from < latest.to)
        yield { at, level: 'error', message: `${text} overlaps ${latest.text}` };
      const to = range ? (range.to < range.from ? range.to + DAY : range.to) : 0;
      if (range && to > (latest?.to ?? 0)) latest = { text, to };
    }
  }
}

/** Days that the calendar names twice. A day that it takes from another calendar it may name anew. */
function* repeatedDays({ holidays }: Calendar): Iterable<Remark> {
  const names = new Map<string, string>();
  for (const [i, { date, name }] of (holidays ?? []).entries()) {
    const first = names.get(date);
    if (first === undefined) names.set(date, name);
    else
      yield {
        at: ['holidays', i, 'date'],
        level: 'error',
        message: first === name ? `${date} is a holiday twice` : `${date} is both ${first} and ${name}`,
      };
  }
}

export const valid = defineRule({
  id: 'calendar/valid',
  kinds: ['calendar'],
  level: 'error',
  summary:
    'A calendar has a zone that exists, hours that do not overlap, and each holiday of this year and the next once.',
  why: 'Every due time is counted in it: without its holidays, an incident is due on Christmas Day.',
  bad: `hours: {mon: ["08:00-12:00", "11:00-18:00"]}`,
  good: `hours: {mon: ["08:00-12:00", "13:00-18:00"]}`,
  mend: 'Holidays are committed data: write them in, with itil calendar edit or by hand.',
  clause: '8.3.3',
  reads: ['catalogue', 'now'],

  // Errors name their level: unlike missing holidays, they do not depend on when one looks.
  *check({ record }, { catalogue, now }) {
    const resolved = resolveCalendar(record, (id) => catalogue.calendars.get(id), catalogue.zone.name);
    const zone = findZone(resolved.zone);
    if (!zone && record.zone !== undefined) {
      yield { at: ['zone'], level: 'error', message: `there is no time zone ${record.zone}` };
    }
    yield* hourFaults(record);
    yield* repeatedDays(record);
    const days = calendarDays(resolved);
    if (days.neverOpen) yield { level: 'error', message: `${record.id} is never open` };
    if (days.alwaysOpen || days.neverOpen) return;
    const year = civilDate(dayAt(now, zone ?? catalogue.zone)).year;
    const named = new Set((resolved.holidays ?? []).map(({ date }) => Number(date.slice(0, 4))));
    const lacks = [year, year + 1].filter((one) => !named.has(one));
    if (lacks.length > 0) {
      yield {
        at: [record.holidays ? 'holidays' : 'id'],
        level: 'warning',
        message: `no holidays for ${lacks.join(' and ')}`,
        hint: `itil calendar edit ${record.id} --holiday "date=${lacks[0]}-01-01,name=New Year"`,
      };
    }
  },
});
