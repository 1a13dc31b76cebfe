import type { Records, Target, Version } from '../../generated/types.ts';
import { ALWAYS, type Catalogue } from '../catalogue.ts';
import { type Duration, parseDuration } from '../time/duration.ts';
import type { ServiceHours } from '../time/service-hours.ts';

export type AgreementKind = Records['sla']['agreement'];
export type Measure = Target['measure'];

/** What a target asks for under one priority. */
export interface Clause {
  /** The limit as it is written. */
  readonly text: string;
  readonly limit: Duration;
  readonly calendar: string;
  readonly hours: ServiceHours;
}

/** One target of one version of an agreement, read once and ready to judge many incidents. */
export interface Terms {
  readonly agreement: string;
  readonly kind: AgreementKind;
  /** The first day of the version. */
  readonly version: string;
  readonly target: string;
  readonly measure: Measure;
  /** The reasons to be on hold that stop the clock; none for a response. */
  readonly pauseOn: ReadonlySet<string>;
  readonly reopen: 'resume' | 'restart' | 'ignore';
  readonly fromChange: boolean;
  /** The share of the limit after which the clock is at risk. */
  readonly warnAt: number;
  /** By priority, `undefined` for an incident that has none; no clause = no limit, and so no clock (rule C1). */
  readonly clauses: ReadonlyMap<unknown, Clause>;
}

const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

/** The reasons that pause a clock whose target names none (records.md, Incident). */
export const PAUSE_ON: readonly string[] = ['awaiting_customer', 'scheduled_with_customer'];

const WARN_AT = '75%';

/** A percentage as it is written, as a ratio. */
const ratioOf = (percent: string): number => Number.parseFloat(percent) / 100;

/**
 * What a target asks for, by priority: its calendars are the target's own, else the version's, else the service's; a
 * calendar that does not exist counts around the clock.
 */
export const clausesOf = (
  version: Version,
  target: Target,
  serviceCalendar: string | undefined,
  { hours }: Pick<Catalogue, 'hours'>,
): Terms['clauses'] => {
  const fallback = target.calendar ?? version.hours ?? serviceCalendar ?? ALWAYS;
  const clauses = new Map<unknown, Clause>();
  for (const priority of [...PRIORITIES, undefined]) {
    const text = (priority && target.limits?.[priority]) ?? target.limit;
    const limit = text === undefined ? undefined : parseDuration(text);
    if (text === undefined || !limit) continue;
    const named = (priority && target.calendars?.[priority]) ?? target.calendars?.default ?? fallback;
    const found = hours(named);
    const calendar = found ? named : ALWAYS;
    clauses.set(priority, { text, limit, calendar, hours: found ?? (hours(ALWAYS) as ServiceHours) });
  }
  return clauses;
};

/** A target's terms for incidents of one service, whose calendar counts where the agreement names none. */
export const termsOf = (
  agreement: Records['sla'],
  version: Version,
  target: Target,
  serviceCalendar: string | undefined,
  catalogue: Pick<Catalogue, 'hours'>,
): Terms => ({
  agreement: agreement.id,
  kind: agreement.agreement,
  version: version.from,
  target: target.id,
  measure: target.measure,
  pauseOn: new Set(target.measure === 'response' ? [] : (target.pause_on ?? PAUSE_ON)),
  reopen: target.reopen ?? 'resume',
  fromChange: target.on_priority_change === 'from_change',
  warnAt: ratioOf(target.warn_at ?? WARN_AT),
  clauses: clausesOf(version, target, serviceCalendar, catalogue),
});
