import { type Cell, facts } from '../doc.ts';
import { parseDuration } from '../domain/time/duration.ts';
import { formatInstant, inRange, parseInstant } from '../domain/time/instant.ts';
import { UserError } from '../errors.ts';
import { calendarNamed } from './calendar-named.ts';
import { defineCommand, flag } from './command.ts';
import { readInstant } from './values.ts';

export const calendarDueCommand = defineCommand({
  name: 'due',
  summary: 'When something is due: start plus service time.',
  examples: ['itil calendar due office 4h', 'itil calendar due office 2bd --from "2026-12-24 17:00"'],
  args: [
    { name: 'calendar', summary: 'The calendar.', meaning: 'calendar' },
    { name: 'limit', summary: 'Service time (30m, 4h, 1h30m) or business days (2bd, "2bd eod").' },
  ],
  flags: { from: flag.instant('Where it starts (default: now).') },

  async run(host, { args: [name, limit], flags }) {
    const { hours, zone } = await calendarNamed(host, name as string);
    const start =
      flags.from === undefined
        ? host.now()
        : (parseInstant(readInstant('--from', flags.from, { zone, now: host.now() })) as number);
    const duration = parseDuration(limit as string);
    if (duration === undefined || duration.unit === 'd') {
      throw new UserError(
        `'${limit}' is no service time: 30m, 4h, 1h30m, 2bd`,
        `itil calendar due ${name} 4h`,
      );
    }
    const due =
      duration.unit === 'bd'
        ? hours.addBusinessDays(start, duration.days, { eod: duration.eod })
        : hours.due(start, duration.ms);
    if (hours.neverOpen)
      throw new UserError(`${name} is never open: nothing falls due in it`, `itil calendar show ${name}`);
    if (due === undefined || !inRange(due))
      throw new UserError(
        `${limit} of ${name} from ${formatInstant(start, zone)} has no end before the year 10000`,
      );
    return {
      data: {
        calendar: name as string,
        limit: limit as string,
        from: formatInstant(start, zone),
        due: formatInstant(due, zone),
        open: hours.isOpen(start),
        seconds: hours.elapsed(start, due) / 1000,
      },
    };
  },
  view: ({ calendar, limit, from, due, open }) => [
    facts({
      from: { instant: from } satisfies Cell,
      limit: `${limit} of ${calendar}${open ? '' : ', which is closed at the start'}`,
      due: { instant: due, tone: 'strong' },
    }),
  ],
});
