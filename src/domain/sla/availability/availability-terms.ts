import type { Version } from '../../../generated/types.ts';
import { ALWAYS, type Catalogue } from '../../catalogue.ts';
import type { ServiceHours } from '../../time/service-hours.ts';

/** What a version promises of availability. */
export interface AvailabilityTerms {
  /** The first day of the version. */
  readonly version: string;
  /** As it is written: `99.9%`. */
  readonly target: string;
  /** What it is judged over. */
  readonly unit: 'week' | 'month' | 'quarter' | 'year';
  /** How much of a degraded time counts, 0 to 1. */
  readonly weight: number;
  readonly calendar: string;
  readonly hours: ServiceHours;
  readonly maintenance: { readonly excluded: boolean; readonly notice: string | undefined };
  readonly credits: Version['credits'] | undefined;
}

/**
 * The terms of a version for one service, whose own hours count where the version names none, and around the clock
 * where neither does; undefined of a version that promises no availability.
 */
export const availabilityTerms = (
  version: Version,
  service: string,
  { services, hours }: Pick<Catalogue, 'services' | 'hours'>,
): AvailabilityTerms | undefined => {
  const { availability, maintenance } = version;
  if (availability === undefined) return undefined;
  const named = version.hours ?? services.get(service)?.hours ?? ALWAYS;
  const found = hours(named);
  return {
    version: version.from,
    target: availability.target,
    unit: availability.period ?? 'month',
    weight: availability.degraded_weight ?? 0,
    calendar: found ? named : ALWAYS,
    hours: found ?? (hours(ALWAYS) as ServiceHours),
    maintenance: { excluded: maintenance?.excluded ?? false, notice: maintenance?.notice },
    credits: version.credits,
  };
};
