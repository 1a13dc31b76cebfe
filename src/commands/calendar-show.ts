import { facts, heading, paragraph, table, text } from '../doc.ts';
import { ALWAYS } from '../domain/catalogue.ts';
import { weekdays } from '../domain/time/date.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { resolveCalendar } from '../domain/time/service-hours.ts';
import { calendarNamed } from './calendar-named.ts';
import { defineCommand, flag } from './command.ts';

export const calendarShowCommand = defineCommand({
  name: 'show',
  summary: 'Hours and holidays as they count, what it extends taken in; open or closed now.',
  examples: ['itil calendar show office', 'itil calendar show office --year 2027'],
  args: [{ name: 'calendar', summary: 'The calendar.', meaning: 'calendar' }],
  flags: { year: flag.integer('Holidays of this year only.', { word: 'year' }) },

  async run(host, { args: [name], flags: { year } }) {
    const { hours, zone, catalogue } = await calendarNamed(host, name as string);
    const found = catalogue.calendars.get(name as string);
    const calendar = found
      ? resolveCalendar(found, (other) => catalogue.calendars.get(other), catalogue.zone.name)
      : { always: true };
    const now = host.now();
    const open = hours.isOpen(now);
    const change = open ? hours.nextClose(now) : hours.nextOpening(now);
    const holidays = ('holidays' in calendar ? (calendar.holidays ?? []) : []).filter(
      (h) => year === undefined || h.date.startsWith(`${year}-`),
    );
    return {
      data: {
        id: name as string,
        title: found?.title ?? (name === ALWAYS ? 'Around the clock, built in' : null),
        zone: zone.name,
        extends: found?.extends ?? null,
        hours: Object.fromEntries(
          weekdays.map((day) => [
            day,
            calendar.always
              ? ['00:00-24:00']
              : (('hours' in calendar ? calendar.hours?.[day] : undefined) ?? []),
          ]),
        ),
        holidays: holidays
          .toSorted((a, b) => (a.date < b.date ? -1 : 1))
          .map((h) => ({ date: h.date, name: h.name ?? null, hours: h.hours ?? [] })),
        now: formatInstant(now, zone),
        open,
        changes_at: change !== undefined && Number.isFinite(change) ? formatInstant(change, zone) : null,
      },
    };
  },
  view: (c) => [
    heading(c.title === null ? c.id : `${c.id}  ${c.title}`, 1),
    facts({
      zone: c.zone,
      ...(c.extends === null ? {} : { extends: c.extends }),
      ...Object.fromEntries(
        Object.entries(c.hours).map(([day, ranges]) => [
          day,
          ranges.length === 0 ? text('closed', 'muted') : ranges.join(', '),
        ]),
      ),
    }),
    ...(c.holidays.length === 0
      ? []
      : [
          heading('Holidays'),
          table(
            ['Date', 'Name', 'Open'],
            c.holidays.map((h) => [h.date, h.name, h.hours.join(', ') || 'closed']),
          ),
        ]),
    ...(c.changes_at === null
      ? [paragraph(c.open ? 'always open' : 'never open')]
      : [
          paragraph('now ', { instant: c.now }, `: ${c.open ? 'open until' : 'closed until'} `, {
            instant: c.changes_at,
          }),
        ]),
  ],
});
