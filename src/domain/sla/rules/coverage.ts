import type { Records } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import { defineRule } from '../../rule.ts';
import { namesService, versionAt, versionsOf } from '../agreements.ts';

const inForce = (service: string, catalogue: Catalogue, now: number): readonly Records['sla'][] =>
  [...catalogue.agreements.values()].filter(
    (agreement) =>
      agreement.agreement === 'sla' &&
      namesService(agreement, service) &&
      versionAt(versionsOf(agreement, catalogue), now) !== undefined,
  );

export const coverage = defineRule({
  id: 'sla/coverage',
  kinds: ['service'],
  level: 'error',
  summary: 'Every customer of a live service has one agreement with a customer in force, and not two.',
  why: 'Without one nobody knows what was promised; with two, nobody knows which counts.',
  bad: `customers: [retail, marketplace]
---
# slas/checkout-retail.yaml
versions:
  - from: 2026-01-01
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  good: `customers: [retail]
---
# slas/checkout-retail.yaml
versions:
  - from: 2026-01-01
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  mend: 'Incidents of a customer without an agreement are listed as uncovered.',
  clause: '8.3.3',
  reads: ['catalogue', 'now'],

  *check({ record }, { catalogue, now }) {
    if (record.status !== 'live') return;
    const agreements = inForce(record.id, catalogue, now);
    const customers = record.customers ?? [];
    for (const [i, customer] of customers.entries()) {
      const at = ['customers', i];
      const own = agreements.filter((one) => one.customer === customer);
      if (own.length > 1)
        yield { at, message: `${own.map(({ id }) => id).join(' and ')} are both in force for ${customer}` };
      if (own.length === 0 && agreements.every((one) => one.customer !== undefined))
        yield { at, level: 'warning', message: `no agreement with ${customer} is in force` };
    }
    const general = agreements.filter((one) => one.customer === undefined);
    if (general.length > 1)
      yield {
        at: ['id'],
        message: `${general.map(({ id }) => id).join(' and ')} are both in force for every customer`,
      };
    if (customers.length === 0 && agreements.length === 0)
      yield { at: ['id'], level: 'warning', message: `no agreement on ${record.id} is in force` };
  },
});
