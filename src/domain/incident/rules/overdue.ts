import { defineRule } from '../../rule.ts';
import { isBreached, isOpenClock } from '../../sla/clock.ts';
import { formatInstant } from '../../time/instant.ts';

export const overdue = defineRule({
  id: 'incident/overdue',
  kinds: ['incident'],
  level: 'warning',
  summary: 'An open incident is within the limits of its agreements.',
  why: 'What is late already still has a customer who waits for it.',
  bad: `# looked at on 9 September 2026
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, priority: P3, team: payments}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: acknowledged, assignee: mo}
---
# slas/checkout-retail.yaml
versions:
  - from: 2026-01-01
    hours: office
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, priority: P3, team: payments}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: acknowledged, assignee: mo}
---
# slas/checkout-retail.yaml
versions:
  - from: 2026-01-01
    hours: office
    targets: [{id: resolution, measure: resolution, limit: 2bd}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  mend: 'A breach is permanent: resolve the incident, and write down why it was late.',
  clause: '8.6.1',
  reads: ['catalogue', 'clocks', 'now'],

  *check(row, { catalogue, clocks }) {
    if (!OPEN.has(row.record.state)) return;
    const late = clocks(row).clocks.filter((clock) => isOpenClock(clock) && isBreached(clock));
    if (late.length === 0) return;
    const told = late.map(
      ({ agreement, target, due, breached_at }) =>
        `${agreement}/${target} since ${formatInstant(due ?? (breached_at as number), catalogue.zone)}`,
    );
    yield { at: ['state'], message: `overdue: ${told.join(', ')}` };
  },
});

const OPEN: ReadonlySet<string> = new Set(['new', 'in_progress', 'on_hold']);
