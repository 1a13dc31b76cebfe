import { facts, serviceTime, table } from '../doc.ts';
import { formatInstant, parseInstant } from '../domain/time/instant.ts';
import { calendarNamed } from './calendar-named.ts';
import { defineCommand, flag } from './command.ts';
import { readInstant } from './values.ts';

export const calendarBetweenCommand = defineCommand({
  name: 'between',
  summary: 'Service time between two instants.',
  examples: [
    'itil calendar between office "2026-09-07 16:00" "2026-09-08 10:00"',
    'itil calendar between office yesterday now --intervals',
  ],
  args: [
    { name: 'calendar', summary: 'The calendar.', meaning: 'calendar' },
    { name: 'from', summary: 'An instant.' },
    { name: 'to', summary: 'Another.' },
  ],
  flags: { intervals: flag.boolean('Every open interval between them.') },

  async run(host, { args: [name, first, second], flags }) {
    const { hours, zone } = await calendarNamed(host, name as string);
    const clock = { zone, now: host.now() };
    const from = parseInstant(readInstant('from', first as string, clock)) as number;
    const to = parseInstant(readInstant('to', second as string, clock)) as number;
    const open = from <= to ? hours.intervals(from, to) : [];
    return {
      data: {
        calendar: name as string,
        from: formatInstant(from, zone),
        to: formatInstant(to, zone),
        seconds: hours.elapsed(from, to) / 1000,
        ...(flags.intervals
          ? {
              intervals: open.map((i) => ({
                from: formatInstant(i.from, zone),
                to: formatInstant(i.to, zone),
                seconds: (i.to - i.from) / 1000,
              })),
            }
          : {}),
      },
    };
  },
  view: ({ calendar, from, to, seconds, intervals }) => [
    facts({
      from: { instant: from },
      to: { instant: to },
      [`open in ${calendar}`]: serviceTime(seconds, 'strong'),
    }),
    ...(intervals
      ? [
          table(
            ['From', 'To', '>Open'],
            intervals.map((i) => [{ instant: i.from }, { instant: i.to }, serviceTime(i.seconds)]),
          ),
        ]
      : []),
  ],
});
