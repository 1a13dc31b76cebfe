import { defineRule } from '../../rule.ts';
import { isBreached } from '../../sla/clock.ts';

export const breachExplained = defineRule({
  id: 'incident/breach-explained',
  kinds: ['incident'],
  level: 'warning',
  summary: 'A closed incident that missed a target says why.',
  why: 'The service report tells the customer the reason of every breach; once the incident is closed nobody remembers it.',
  bad: `resolution: {code: fixed, summary: Restarted the gateway.}
timeline:
  - {at: 2026-09-01T09:00+02:00, by: mo, event: opened, priority: P3, team: payments}
  - {at: 2026-09-01T09:10+02:00, by: mo, event: acknowledged, assignee: mo}
  - {at: 2026-09-02T15:00+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-02T16:00+02:00, by: mo, event: closed, confirmed_by: Store 12}
---
# slas/checkout-retail.yaml
versions:
  - from: 2026-01-01
    hours: office
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  good: `resolution: {code: fixed, summary: Restarted the gateway.}
breach_reasons:
  - {agreement: checkout-retail, target: resolution, reason: The supplier's hotline was closed.}
timeline:
  - {at: 2026-09-01T09:00+02:00, by: mo, event: opened, priority: P3, team: payments}
  - {at: 2026-09-01T09:10+02:00, by: mo, event: acknowledged, assignee: mo}
  - {at: 2026-09-02T15:00+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-02T16:00+02:00, by: mo, event: closed, confirmed_by: Store 12}
---
# slas/checkout-retail.yaml
versions:
  - from: 2026-01-01
    hours: office
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  clause: '8.3.3',
  reads: ['clocks'],

  *check(row, { clocks }) {
    const { state, breach_reasons = [] } = row.record;
    if (state !== 'closed') return;
    const judged = clocks(row);
    if (judged.linked_report) return;
    const missed = judged.clocks
      .filter(isBreached)
      .filter(
        ({ agreement, target }) =>
          !breach_reasons.some((one) => one.agreement === agreement && one.target === target),
      );
    const names = [...new Set(missed.map(({ agreement, target }) => `${agreement}/${target}`))];
    if (names.length > 0)
      yield {
        at: ['state'],
        message: `missed ${names.join(', ')} without a reason in breach_reasons`,
      };
  },
});
