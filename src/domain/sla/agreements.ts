import type { Records, Version } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { compareText } from '../compare-text.ts';
import { once } from '../once.ts';
import { DAY, parseDate } from '../time/date.ts';
import type { Zone } from '../time/zone.ts';
import { type Terms, termsOf } from './terms.ts';

type Agreement = Records['sla'];

/** A version and the instants `[from, to)` in which it is in force. */
export interface InForce {
  readonly version: Version;
  readonly from: number;
  readonly to: number;
}

/** The zone whose days a version counts: that of its `hours`, else the workspace's (rule T5). */
const zoneOf = ({ hours }: Version, catalogue: Pick<Catalogue, 'hours' | 'zone'>): Zone =>
  (hours === undefined ? undefined : catalogue.hours(hours)?.zone) ?? catalogue.zone;

/** The zone of an agreement, in whose calendar periods it is reported: that of its last version (rule T5). */
export const agreementZone = (agreement: Agreement, catalogue: Pick<Catalogue, 'hours' | 'zone'>): Zone => {
  const last = agreement.versions.toSorted(byFrom).at(-1);
  return last ? zoneOf(last, catalogue) : catalogue.zone;
};

const byFrom = (a: Version, b: Version): number => compareText(a.from, b.from);

/**
 * The versions of an agreement in order, with the instants in which each is in force: whole local days from `from` to
 * `until` inclusive, without an `until` to the day before the next begins.
 */
export const versionsOf = (
  { versions }: Pick<Agreement, 'versions'>,
  catalogue: Pick<Catalogue, 'hours' | 'zone'>,
): readonly InForce[] => {
  const begin = (version: Version): number =>
    zoneOf(version, catalogue).opening((parseDate(version.from) ?? Number.NaN) * DAY);
  const sorted = versions.toSorted(byFrom);
  return sorted.map((version, i) => {
    const next = sorted[i + 1];
    const last = version.until === undefined ? undefined : parseDate(version.until);
    const to =
      last !== undefined
        ? zoneOf(version, catalogue).opening((last + 1) * DAY)
        : next
          ? begin(next)
          : Number.POSITIVE_INFINITY;
    return { version, from: begin(version), to };
  });
};

/** The version in force at an instant; of two the later. */
export const versionAt = <V extends Pick<InForce, 'from' | 'to'>>(
  versions: readonly V[],
  at: number,
): V | undefined => versions.findLast(({ from, to }) => from <= at && at < to);

/** True if the agreement names the service. */
export const namesService = ({ service, services }: Agreement, slug: string): boolean =>
  service === slug || (services?.includes(slug) ?? false);

/** An agreement on one service with the terms of its versions. */
export interface Compiled {
  readonly agreement: Agreement;
  readonly versions: readonly (InForce & { readonly terms: readonly Terms[] })[];
}

const compiled = once((_catalogue: Catalogue) => new Map<string, readonly Compiled[]>());
const NONE: readonly Compiled[] = [];

/** Every agreement on a service as the catalogue now has it, in order of their ids; worked out once a service. */
export const agreementsOn = (service: string | undefined, catalogue: Catalogue): readonly Compiled[] => {
  if (service === undefined) return NONE;
  const known = compiled(catalogue);
  let found = known.get(service);
  if (!found) {
    const calendar = catalogue.services.get(service)?.hours;
    found = [...catalogue.agreements.values()]
      .filter((agreement) => namesService(agreement, service))
      .sort((a, b) => compareText(a.id, b.id))
      .map((agreement) => ({
        agreement,
        versions: versionsOf(agreement, catalogue).map((spell) => ({
          ...spell,
          terms: (spell.version.targets ?? []).map((target) =>
            termsOf(agreement, spell.version, target, calendar, catalogue),
          ),
        })),
      }));
    known.set(service, found);
  }
  return found;
};

/**
 * True if an agreement on an incident's service judges it (rule C2): an `ola` or `uc` always, an `sla` if its customer
 * is affected. An incident that names no customers affects all.
 */
export const judges = (
  { agreement, customer }: Pick<Agreement, 'agreement' | 'customer'>,
  { customers }: Pick<Records['incident'], 'customers'>,
): boolean =>
  agreement !== 'sla' ||
  customer === undefined ||
  customers === undefined ||
  customers.length === 0 ||
  customers.includes(customer);
