import { defineRule } from '../../rule.ts';

export const unsigned = defineRule({
  id: 'sla/unsigned',
  kinds: ['sla'],
  level: 'warning',
  summary: 'An agreement is signed by its customer and its provider.',
  why: 'A promise that one side wrote alone is a plan, not an agreement.',
  bad: `customer: retail
provider: it-operations
signed: [{party: it-operations, by: sl, date: 2025-12-11}]
versions:
  - from: 2026-01-01
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  good: `customer: retail
provider: it-operations
signed:
  - {party: it-operations, by: sl, date: 2025-12-11}
  - {party: retail, by: Head of Retail, date: 2025-12-10}
versions:
  - from: 2026-01-01
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  clause: '8.3.3',
  reads: [],

  *check({ record }) {
    const signed = new Set(record.signed?.map(({ party }) => party));
    if (signed.size === 0) {
      yield { at: ['id'], message: `nobody has signed ${record.id}` };
      return;
    }
    const lacks = [record.customer, record.provider].filter(
      (party) => party !== undefined && !signed.has(party),
    );
    if (lacks.length > 0) yield { at: ['signed'], message: `${lacks.join(' and ')} did not sign` };
  },
});
