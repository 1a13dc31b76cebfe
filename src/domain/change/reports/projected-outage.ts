import type { Records, Version } from '../../../generated/types.ts';
import { ALWAYS, type Catalogue } from '../../catalogue.ts';
import { compareText } from '../../compare-text.ts';
import { lapse } from '../../lapse.ts';
import type { Row } from '../../row.ts';
import { agreementsOn, agreementZone, type InForce } from '../../sla/agreements.ts';
import { parseInstant } from '../../time/instant.ts';
import { monthsOf } from '../../time/period.ts';
import type { Interval, ServiceHours } from '../../time/service-hours.ts';
import { authorisationOf } from '../authorisation.ts';
import { expectedOutage, isOff, servicesDown, windowOf } from '../planned.ts';

/** What the changes of a month are expected to take from what an agreement allows; durations in seconds. */
export interface OutageLine {
  readonly service: string;
  /** `2026-10`, in the agreement's zone. */
  readonly month: string;
  /** Null where no agreement with the service promises its availability. */
  readonly agreement: string | null;
  readonly customer: string | null;
  /** The ratio that was promised, by the version in force. */
  readonly target: number | null;
  /** Agreed service time of the month, as long as the version is in force in it. */
  readonly service_time: number | null;
  /** Of it the downtime that is allowed. */
  readonly budget: number | null;
  /** The sum of the expected outages. */
  readonly expected: number;
  /** Of that, what does not count: outside the agreed hours, or maintenance that the agreement leaves out. */
  readonly outside_hours: number;
  readonly excluded: number;
  readonly counted: number;
  /** What counts, as a share of the budget. */
  readonly share: number | null;
  readonly changes: readonly string[];
}

interface Planned {
  readonly row: Row<'change'>;
  readonly window: Interval;
  readonly down: readonly string[];
}

/** A stretch of a month in which one version of an agreement is in force, or a whole month of a service without any. */
interface Stretch extends Interval {
  readonly month: string;
  readonly agreement?: Records['sla'];
  readonly version?: Version;
}

/**
 * The projected service outage: by service and month, what all changes of that month are expected to take down, each by
 * the month in which its window begins, against the downtime that each agreement with an availability target allows.
 */
export const projectedOutage = (
  changes: readonly Row<'change'>[],
  period: Interval,
  catalogue: Catalogue,
  services?: readonly string[],
): readonly OutageLine[] => {
  const planned = changes.flatMap((row): readonly Planned[] => {
    const window = isOff(row.record) ? null : windowOf(row.record);
    const down = servicesDown(row.record);
    return window === null || down.length === 0 ? [] : [{ row, window, down }];
  });
  const slugs = [...new Set(planned.flatMap(({ down }) => down))]
    .filter((slug) => services === undefined || services.includes(slug))
    .sort(compareText);
  return slugs.flatMap((service) => {
    const own = planned.filter(({ down }) => down.includes(service));
    return stretchesOf(service, period, catalogue).flatMap((stretch) => {
      const inside = own.filter(({ window }) => window.from >= stretch.from && window.from < stretch.to);
      return inside.length === 0 ? [] : [lineOf(service, stretch, inside, catalogue)];
    });
  });
};

const stretchesOf = (service: string, period: Interval, catalogue: Catalogue): readonly Stretch[] => {
  const promised = agreementsOn(service, catalogue).flatMap(({ agreement, versions }) =>
    versions
      .filter(({ version }) => version.availability?.target !== undefined)
      .flatMap((inForce) => monthsIn(agreement, inForce, period, catalogue)),
  );
  if (promised.length > 0) return promised.sort((a, b) => compareText(a.month, b.month));
  return monthsOf(period, catalogue.zone).map(({ from, to, label }) => ({ from, to, month: label }));
};

const monthsIn = (
  agreement: Records['sla'],
  { version, from, to }: InForce,
  period: Interval,
  catalogue: Catalogue,
): readonly Stretch[] =>
  monthsOf(period, agreementZone(agreement, catalogue))
    .map((month) => ({
      month: month.label,
      agreement,
      version,
      from: Math.max(month.from, from),
      to: Math.min(month.to, to),
    }))
    .filter((stretch) => stretch.from < stretch.to);

const lineOf = (
  service: string,
  { from, to, month, agreement, version }: Stretch,
  planned: readonly Planned[],
  catalogue: Catalogue,
): OutageLine => {
  const hours = hoursOf(service, version, catalogue);
  const target = version?.availability?.target;
  const ratio = target === undefined ? null : Number.parseFloat(target) / 100;
  const time = ratio === null ? null : hours.elapsed(from, to);
  const budget = time === null || ratio === null ? null : Math.round(time * (1 - ratio));
  const sums = { expected: 0, outside: 0, excluded: 0 };
  for (const one of planned) {
    const expected = expectedOutage(one.row.record);
    const within = version ? Math.min(expected, hours.elapsed(one.window.from, one.window.to)) : expected;
    sums.expected += expected;
    sums.outside += expected - within;
    if (version && isExcluded(one, version, catalogue)) sums.excluded += within;
  }
  const counted = sums.expected - sums.outside - sums.excluded;
  const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);
  return {
    service,
    month,
    agreement: agreement?.id ?? null,
    customer: agreement?.customer ?? null,
    target: ratio,
    service_time: seconds(time),
    budget: seconds(budget),
    expected: sums.expected / 1000,
    outside_hours: sums.outside / 1000,
    excluded: sums.excluded / 1000,
    counted: counted / 1000,
    share: budget === null || budget <= 0 ? null : counted / budget,
    changes: planned.map(({ row }) => row.id).sort(compareText),
  };
};

/** The agreed hours; where the version names none, or an unknown calendar, those of the service, else around the clock. */
const hoursOf = (service: string, version: Version | undefined, catalogue: Catalogue): ServiceHours =>
  catalogue.hours(version?.hours ?? catalogue.services.get(service)?.hours ?? ALWAYS) ??
  (catalogue.hours(ALWAYS) as ServiceHours);

/** Maintenance that the agreement leaves out: approved, and announced as long ahead as it asks (rule A2). */
const isExcluded = ({ row, window }: Planned, { maintenance }: Version, catalogue: Catalogue): boolean => {
  const announced = parseInstant(row.record.announced_at ?? '');
  if (!maintenance?.excluded || announced === undefined) return false;
  const first =
    maintenance.notice === undefined
      ? announced
      : lapse(catalogue.policyHours(), announced, maintenance.notice);
  return first <= window.from && authorisationOf(row, catalogue).met;
};
