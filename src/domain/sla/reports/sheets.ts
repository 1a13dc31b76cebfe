import type { Records } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import { compareText } from '../../compare-text.ts';
import type { Row } from '../../row.ts';
import { type Period, parsePeriod } from '../../time/period.ts';
import { agreementZone, namesService } from '../agreements.ts';
import { type Counted, countedOf } from '../attainment.ts';
import { clocksOf, type IncidentClocks } from '../clocks-of.ts';

/** Narrows a report to agreements by their id, service or customer. */
export interface SlaFilter {
  readonly agreement?: readonly string[] | undefined;
  readonly service?: readonly string[] | undefined;
  readonly customer?: readonly string[] | undefined;
}

/** One agreement with its clocks. */
export interface Sheet {
  readonly agreement: Records['sla'];
  /** The period in the agreement's own zone (rule T5). */
  readonly period: Period;
  readonly counted: readonly Counted[];
  /** Its clocks as the last instant of the period saw them, or now: a later reopening is none of it. */
  readonly standing: readonly Counted[];
}

const ORDER = ['sla', 'ola', 'uc'];

/** The agreements that a filter leaves, slas first, each with the clocks of the incidents that it judges. */
export const sheetsOf = (
  rows: readonly Row<'incident'>[],
  judged: readonly IncidentClocks[],
  catalogue: Catalogue,
  period: Period,
  now: number,
  filter: SlaFilter,
): readonly Sheet[] => {
  const asOf = new Map([[now, byAgreement(judged)]]);
  const standingAt = (end: number): ReadonlyMap<string, readonly Counted[]> => {
    const found = asOf.get(end) ?? byAgreement(rows.map((row) => clocksOf(row, catalogue, end)));
    asOf.set(end, found);
    return found;
  };
  return agreementsFor(catalogue, filter).map((agreement) => {
    const own = parsePeriod(period.label, agreementZone(agreement, catalogue), now) ?? period;
    return {
      agreement,
      period: own,
      counted: asOf.get(now)?.get(agreement.id) ?? [],
      standing: now < own.from ? [] : (standingAt(Math.min(own.to - 1, now)).get(agreement.id) ?? []),
    };
  });
};

/** The agreements that a filter leaves, slas first. */
export const agreementsFor = (
  { agreements }: Pick<Catalogue, 'agreements'>,
  filter: SlaFilter,
): readonly Records['sla'][] =>
  [...agreements.values()]
    .filter((agreement) => passes(agreement, filter))
    .sort((a, b) => ORDER.indexOf(a.agreement) - ORDER.indexOf(b.agreement) || compareText(a.id, b.id));

const byAgreement = (judged: readonly IncidentClocks[]): ReadonlyMap<string, readonly Counted[]> => {
  const map = new Map<string, Counted[]>();
  for (const one of countedOf(judged)) {
    const list = map.get(one.clock.agreement);
    if (list) list.push(one);
    else map.set(one.clock.agreement, [one]);
  }
  return map;
};

const passes = (agreement: Records['sla'], { agreement: ids, service, customer }: SlaFilter): boolean =>
  (ids === undefined || ids.includes(agreement.id)) &&
  (service === undefined || service.some((slug) => namesService(agreement, slug))) &&
  (customer === undefined || (agreement.customer !== undefined && customer.includes(agreement.customer)));

/** True for an incident of which such a filter speaks, whether or not an agreement judges it. */
export const concerns = ({ record }: Row<'incident'>, { agreement, service, customer }: SlaFilter): boolean =>
  agreement === undefined &&
  (service === undefined || (record.service !== undefined && service.includes(record.service))) &&
  (customer === undefined ||
    record.customers === undefined ||
    record.customers.some((one) => customer.includes(one)));
