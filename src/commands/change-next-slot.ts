import { type Doc, list, paragraph, table } from '../doc.ts';
import { windowOf } from '../domain/change/planned.ts';
import { type Hindrance, nextSlots } from '../domain/change/slots.ts';
import { changesIn } from '../domain/check.ts';
import { words } from '../domain/move.ts';
import type { Row } from '../domain/row.ts';
import { formatInstant, MINUTE, parseInstant } from '../domain/time/instant.ts';
import type { Zone } from '../domain/time/zone.ts';
import { UserError } from '../errors.ts';
import { defineCommand, flag } from './command.ts';
import { brokenRemarks } from './record/broken.ts';

/** States whose window can still be chosen. */
const OPEN: readonly string[] = ['draft', 'submitted', 'approved', 'rejected', 'scheduled'];

interface HindranceData extends Omit<Hindrance, 'until'> {
  /** RFC 3339; null if it does not end within a year. */
  readonly until: string | null;
}

export const changeNextSlotCommand = defineCommand({
  name: 'next-slot',
  summary: 'The next times at which a change could be made.',
  details:
    'A slot lies in no hard freeze that binds the change, beside no change that it would collide with, no sooner than the notice that policy asks, and, where an outage is expected, in the standing maintenance windows of the services that go down. It is looked for within a year.',
  examples: [
    'itil change next-slot p4xd',
    'itil change next-slot p4xd --minutes 90 --after "2026-11-01 00:00" --count 5',
  ],
  args: [{ name: 'id', summary: 'The change.', meaning: 'change' }],
  flags: {
    minutes: flag.integer('How long it takes (default: as long as its window).', { word: 'minutes' }),
    after: flag.instant('Not before (default: now).'),
    count: flag.integer('How many (default: 3).', { word: 'n' }),
  },

  async run({ store, now }, { args: [name], flags }) {
    const { path } = await store.find(name as string, ['change']);
    const workspace = await store.workspace();
    const { catalogue } = workspace;
    const changes = changesIn(workspace.rows);
    const row = changes.find((one) => one.path === path);
    if (!row) throw new UserError(`${path} cannot be read`, `itil check ${path}`);
    const minutes = lengthOf(row, flags.minutes);
    const after = flags.after === undefined ? now() : (parseInstant(flags.after) as number);
    const search = { after, now: now(), length: minutes * MINUTE, count: Math.max(flags.count ?? 3, 1) };
    const { slots, hindrances } = nextSlots(row, changes, catalogue, search);
    const told = (all: readonly Hindrance[]): readonly HindranceData[] =>
      all.map((one) => hindranceData(one, catalogue.zone));
    return {
      data: {
        change: row.id,
        minutes,
        after: formatInstant(after, catalogue.zone),
        slots: slots.map((slot) => ({
          from: formatInstant(slot.from, catalogue.zone),
          to: formatInstant(slot.to, catalogue.zone),
          not_earlier: told(slot.hindrances),
        })),
        /** What is in the way of more. */
        no_more: told(hindrances),
      },
      remarks: brokenRemarks(workspace.findings, { folder: 'changes' }),
    };
  },

  view: ({ slots, minutes, change, no_more }): Doc => {
    const [first] = slots;
    const met = first ? first.not_earlier : no_more;
    return [
      table(
        ['From', 'To'],
        slots.map(({ from, to }) => [{ instant: from }, { instant: to }]),
        `no ${minutes} minutes are free for ${change} within a year`,
      ),
      ...(met.length === 0
        ? []
        : [paragraph(first ? 'Not earlier:' : 'In the way:'), list(met.map(sentence))]),
    ];
  },
});

/** Throws a UserError where there is nothing left to choose, or nobody knows how long it takes. */
const lengthOf = ({ id, record }: Row<'change'>, minutes: number | undefined): number => {
  if (!OPEN.includes(record.state))
    throw new UserError(
      `${id} is ${words(record.state)}: its time has been chosen`,
      `itil change show ${id}`,
    );
  if (minutes === 0) throw new UserError('--minutes 0: a change takes at least one');
  const window = windowOf(record);
  if (minutes !== undefined) return minutes;
  if (window) return Math.ceil((window.to - window.from) / MINUTE);
  throw new UserError(
    `${id} has no window to say how long it takes`,
    `itil change next-slot ${id} --minutes 60`,
  );
};

const hindranceData = ({ until, ...hindrance }: Hindrance, zone: Zone): HindranceData => ({
  ...hindrance,
  until: Number.isFinite(until) ? formatInstant(until, zone) : null,
});

const sentence = ({ what, name, until }: HindranceData): string => {
  const time = until?.replace('T', ' ').slice(0, 16) ?? null;
  const end = time === null ? 'for longer than a year' : `until ${time}`;
  if (what === 'notice') return `the notice that policy asks, ${name}, ${end}`;
  if (what === 'freeze') return `the freeze ${name}, ${end}`;
  if (what === 'change') return `${name}, ${end}`;
  return `no maintenance window of ${name} that is long enough, ${end}`;
};
