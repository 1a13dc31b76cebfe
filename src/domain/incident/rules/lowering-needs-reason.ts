import { isAbsent } from '../../path.ts';
import { defineRule } from '../../rule.ts';
import { isLower } from '../priority.ts';

export const loweringNeedsReason = defineRule({
  id: 'incident/lowering-needs-reason',
  kinds: ['incident'],
  level: 'warning',
  summary: 'Whoever lowers a priority says why.',
  why: 'A lower priority has a later due time: without a reason it looks like a way to meet the target.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, impact: high, urgency: high, priority: P1, team: payments}
  - {at: 2026-09-08T09:40+02:00, by: mo, event: prioritised, urgency: low, priority: P3}`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, impact: high, urgency: high, priority: P1, team: payments}
  - {at: 2026-09-08T09:40+02:00, by: mo, event: prioritised, urgency: low, priority: P3, reason: Invoices work}`,
  clause: '8.6.1',
  reads: ['clocks'],

  *check(row, { clocks }) {
    const { record, spans } = row;
    let before: unknown;
    for (const { from, fields, entry } of spans) {
      const said = record.timeline[entry];
      if (isLower(fields.priority, before) && isAbsent(said?.reason)) {
        const breached = clocks(row).clocks.find(
          ({ breached_at }) => breached_at !== null && breached_at <= from,
        );
        const after = breached ? `, after the breach of ${breached.agreement}/${breached.target}` : '';
        yield {
          at: ['timeline', entry],
          ...(breached && { level: 'error' }),
          message: `lowered from ${before} to ${fields.priority} at ${said?.at} without a reason${after}`,
        };
      }
      before = fields.priority;
    }
  },
});
