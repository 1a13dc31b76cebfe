import { ALWAYS, type Catalogue } from '../domain/catalogue.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { ServiceHours } from '../domain/time/service-hours.ts';
import { resolveCalendar } from '../domain/time/service-hours.ts';
import type { Zone } from '../domain/time/zone.ts';
import { zone as zoneOf } from '../domain/time/zone.ts';
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';

/** The service hours of a calendar and the zone they are told in. Throws a UserError for one that there is not. */
export const calendarNamed = async (
  { store }: Pick<Host, 'store'>,
  name: string,
): Promise<{ readonly hours: ServiceHours; readonly zone: Zone; readonly catalogue: Catalogue }> => {
  const { value: catalogue, findings } = await store.catalogue();
  const broken = findings.find((f) => f.level === 'error' && f.path === `calendars/${name}.yaml`);
  if (broken)
    throw new UserError(`${broken.path} cannot be read: ${broken.message}`, `itil check ${broken.path}`);
  const hours = catalogue.hours(name);
  if (!hours) {
    const names = [...catalogue.calendars.keys(), ALWAYS];
    const near = didYouMean(name, names);
    throw new UserError(
      `no calendar '${name}': ${names.join(', ')}`,
      near === undefined ? 'itil calendar list' : `did you mean ${near}?`,
    );
  }
  const found = catalogue.calendars.get(name);
  const zone = found
    ? zoneOf(resolveCalendar(found, (other) => catalogue.calendars.get(other), catalogue.zone.name).zone)
    : catalogue.zone;
  return { hours, zone, catalogue };
};
