import { expect, it } from 'vitest';
import { catalogueOf } from '../../../src/domain/catalogue.ts';
import { movingType } from '../../../src/domain/record-types.ts';
import { type Item, type Row, wholeRow } from '../../../src/domain/row.ts';
import type { Clock } from '../../../src/domain/sla/clock.ts';
import { clocksOf, type IncidentClocks } from '../../../src/domain/sla/clocks-of.ts';
import { formatDuration } from '../../../src/domain/time/duration.ts';
import { formatInstant, parseInstant } from '../../../src/domain/time/instant.ts';
import { zone } from '../../../src/domain/time/zone.ts';
import type { Kind, Records, Target, Version } from '../../../src/generated/types.ts';

export type Incident = Records['incident'];
export type Entry = Incident['timeline'][number];

export const LONDON = zone('Europe/London');

/** `2026-03-10 09:00` in London, as ms since the epoch; of two such instants the first. */
export const ms = (local: string): number => {
  const utc = parseInstant(`${local.replace(' ', 'T')}Z`);
  if (utc === undefined) throw new Error(`${local} is no local time`);
  return LONDON.gapShifted(utc);
};

/** As a person in London reads it. */
export const told = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : formatInstant(at, LONDON).slice(0, 16).replace('T', ' ');

export const spent = (length: number): string => formatDuration(length);

const uk: Records['calendar'] = {
  id: 'uk',
  title: 'Office hours, London',
  zone: 'Europe/London',
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00-17:30']])),
  holidays: [
    { date: '2026-12-25', name: 'Christmas Day' },
    { date: '2026-12-28', name: 'Boxing Day, moved' },
  ],
};

const item = <K extends Kind>(kind: K, record: Records[K]): Item =>
  ({ kind, path: `${kind}.yaml`, record }) as Item;

export interface Setting {
  readonly policy?: Partial<Records['workspace']>;
  readonly calendars?: readonly Records['calendar'][];
  readonly agreements?: readonly Partial<Records['sla']>[];
}

/** A catalogue with the calendar `uk`, the service `checkout`, and these agreements. */
export const catalogue = ({ policy, calendars = [], agreements = [] }: Setting = {}) =>
  catalogueOf([
    item('workspace', { schema: 'itil/1', zone: 'Europe/London', ...policy } as Records['workspace']),
    item('people', {
      people: [{ id: 'mo' }, { id: 'tb' }, { id: 'robot', system: true }],
    } as Records['people']),
    item('service', { id: 'checkout', title: 'Checkout' } as Records['service']),
    ...[uk, ...calendars].map((calendar) => item('calendar', calendar)),
    ...agreements.map((agreement) =>
      item('sla', {
        id: 'checkout-retail',
        title: 'x',
        agreement: 'sla',
        service: 'checkout',
        versions: [],
        ...agreement,
      }),
    ),
  ]);

/** One agreement with one version and one target in `uk`. */
export const agreed = (target: Partial<Target>, version: Partial<Version> = {}): Setting => ({
  agreements: [
    {
      versions: [
        {
          from: '2026-01-01',
          hours: 'uk',
          targets: [{ id: 'resolution', measure: 'resolution', ...target }],
          ...version,
        },
      ],
    },
  ],
});

/** An entry: `at('2026-03-10 09:00', 'held', { hold: … })`, by `mo`. */
export const at = (local: string, event: Entry['event'], more: Partial<Entry> = {}): Entry => ({
  at: formatInstant(ms(local), LONDON),
  by: 'mo',
  event,
  ...more,
});

export const held = (local: string, reason: string): Entry => at(local, 'held', { hold: { reason } });

/** The row of an incident of `checkout`, P3 unless its opening says otherwise. */
export const row = (timeline: readonly Entry[], record: Partial<Incident> = {}): Row<'incident'> => {
  const [opening, ...rest] = timeline as readonly [Entry, ...Entry[]];
  const whole = {
    id: 'INC-20260310-K7Q2',
    title: 'x',
    state: 'new',
    service: 'checkout',
    opened_at: opening.at,
    timeline: [opening, ...rest],
    ...record,
  } as Incident;
  return wholeRow(movingType('incident'), 'x.yaml', whole);
};

export const opened = (local: string, priority: string | null = 'P3', more: Partial<Entry> = {}): Entry =>
  at(local, 'opened', { ...(priority === null ? {} : { priority: priority as 'P3' }), ...more });

/** What the clocks of an incident come to. */
export const clocks = (
  setting: Setting,
  now: string,
  timeline: readonly Entry[],
  record: Partial<Incident> = {},
): IncidentClocks => clocksOf(row(timeline, record), catalogue(setting), ms(now), { explain: true });

/** The only clock that there is. */
export const clock = (
  setting: Setting,
  now: string,
  timeline: readonly Entry[],
  record: Partial<Incident> = {},
): Clock => {
  const { clocks: all } = clocks(setting, now, timeline, record);
  if (all.length !== 1) throw new Error(`${all.length} clocks`);
  return all[0] as Clock;
};

/** The figures of a clock that a reader checks by hand. */
export const figures = ({ state, due, stop, breached_at, used, left, paused }: Clock) => ({
  state,
  due: told(due),
  stop: told(stop),
  breached: told(breached_at),
  used: spent(used),
  left: spent(left),
  paused: spent(paused),
});

/** Tuesday 10 and Wednesday 11 March 2026, in London. */
export const tue = (time: string): string => `2026-03-10 ${time}`;
export const wed = (time: string): string => `2026-03-11 ${time}`;

export const resolved = (local: string): Entry => at(local, 'resolved', { code: 'fixed' });
export const reopened = (local: string): Entry => at(local, 'reopened', { reason: 'again' });
export const resumed = (local: string): Entry => at(local, 'resumed');
export const prioritised = (local: string, priority: 'P1' | 'P2' | 'P3' | 'P4'): Entry =>
  at(local, 'prioritised', { priority });

export const eight = agreed({ limit: '8h' });

/** Situation, target, now, timeline, and the figures that its one clock shows. */
type Case = readonly [string, Partial<Target>, string, readonly Entry[], Partial<ReturnType<typeof figures>>];

/** One test for each case. */
export const holds = (table: readonly Case[]): void => {
  it.each(table)('%s', (_, target, now, timeline, expected) => {
    expect(figures(clock(agreed(target), now, timeline))).toMatchObject(expected);
  });
};
