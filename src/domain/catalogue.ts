import { defaults } from '../generated/defaults.ts';
import type { Policy, Records } from '../generated/types.ts';
import { isMap } from './is-map.ts';
import { type PeopleBook, peopleBook } from './people.ts';
import type { Item } from './row.ts';
import { resolveCalendar, type ServiceHours, serviceHours } from './time/service-hours.ts';
import { findZone, type Zone, zone } from './time/zone.ts';

/** The small part of a workspace that is read whole by whoever needs it: policy, people, schedule, services, calendars, agreements, models. */
export interface Catalogue {
  readonly settings: Records['workspace'];
  readonly policy: Policy;
  /** The workspace's zone; UTC where `itil.yaml` names none. */
  readonly zone: Zone;
  readonly people: PeopleBook;
  readonly schedule: Records['schedule'];
  readonly services: ReadonlyMap<string, Records['service']>;
  readonly calendars: ReadonlyMap<string, Records['calendar']>;
  readonly agreements: ReadonlyMap<string, Records['sla']>;
  readonly models: ReadonlyMap<string, Records['model']>;
  /** Service hours of a calendar by its slug, in its own zone or the workspace's, compiled once; undefined for an unknown calendar or zone. */
  readonly hours: (calendar: string) => ServiceHours | undefined;
  /** The policy calendar (`defaults.hours`; around the clock where none is named or it is unknown). */
  readonly policyHours: () => ServiceHours;
  readonly items: readonly Item[];
}

/** Around the clock in the workspace's zone: built in (records.md, Calendar). */
export const ALWAYS = 'always';

/** The catalogue of the items that could be read. What is missing is as if it were empty, policy as by default. */
export const catalogueOf = (items: readonly Item[]): Catalogue => {
  const one = <K extends 'workspace' | 'people' | 'schedule'>(kind: K, none: Records[K]): Records[K] =>
    (items.find((item) => item.kind === kind)?.record as Records[K] | undefined) ?? none;
  const many = <K extends 'service' | 'calendar' | 'sla' | 'model'>(
    kind: K,
  ): ReadonlyMap<string, Records[K]> =>
    new Map(
      items
        .filter((item) => item.kind === kind)
        .map((item) => [(item.record as Records[K]).id, item.record as Records[K]]),
    );

  const settings = one('workspace', { schema: 'itil/1' });
  const home = findZone(settings.zone ?? 'UTC') ?? zone('UTC');
  const calendars = many('calendar');
  const compiled = new Map<string, ServiceHours | undefined>();
  const hours = (slug: string): ServiceHours | undefined => {
    if (!compiled.has(slug)) compiled.set(slug, compile(slug, calendars, home));
    return compiled.get(slug);
  };
  const policy = withDefaults(defaults, settings) as Policy;
  return {
    settings,
    policy,
    zone: home,
    people: peopleBook(one('people', {})),
    schedule: one('schedule', {}),
    services: many('service'),
    calendars,
    agreements: many('sla'),
    models: many('model'),
    hours,
    policyHours: () => hours(policy.defaults.hours) ?? (hours(ALWAYS) as ServiceHours),
    items,
  };
};

const compile = (
  slug: string,
  calendars: ReadonlyMap<string, Records['calendar']>,
  home: Zone,
): ServiceHours | undefined => {
  if (slug === ALWAYS && !calendars.has(ALWAYS)) return serviceHours({ zone: home.name, always: true });
  const found = calendars.get(slug);
  if (!found) return undefined;
  const calendar = resolveCalendar(found, (other) => calendars.get(other), home.name);
  return findZone(calendar.zone) ? serviceHours(calendar) : undefined;
};

/** Maps are merged key by key, anything else that the workspace says replaces the default. A matrix is replaced whole. */
const withDefaults = (defaults: unknown, said: unknown, path = ''): unknown => {
  if (said === undefined) return defaults;
  if (!isMap(defaults) || !isMap(said) || path === 'priority' || path === 'change.risk') return said;
  const names = new Set([...Object.keys(defaults), ...Object.keys(said)]);
  return Object.fromEntries(
    [...names].map((key) => [
      key,
      withDefaults(defaults[key], said[key], path === '' ? key : `${path}.${key}`),
    ]),
  );
};
