import type { Records } from '../../../generated/types.ts';
import { defineRule } from '../../rule.ts';
import { isEmergency } from '../change-kinds.ts';

export const emergencyJustified = defineRule({
  id: 'change/emergency-justified',
  kinds: ['change'],
  level: 'error',
  summary: 'An emergency change fixes a P1 or P2 incident, or says why it could not wait.',
  why: 'An emergency that nobody has to justify is a way around the approvals.',
  bad: `type: emergency
reason: ~
timeline:
  - {at: 2026-09-08T03:58+02:00, by: mo, event: opened}
  - {at: 2026-09-08T04:02+02:00, by: mo, event: started}
actual: {from: 2026-09-08T04:02+02:00}`,
  good: `type: emergency
reason: ~
fixes: [INC-20260908-7K3Q]
timeline:
  - {at: 2026-09-08T03:58+02:00, by: mo, event: opened}
  - {at: 2026-09-08T04:02+02:00, by: mo, event: started}
actual: {from: 2026-09-08T04:02+02:00}
---
# incidents/2026/09/INC-20260908-7K3Q.yaml
timeline:
  - {at: 2026-09-08T03:14+02:00, by: mo, event: opened, impact: high, urgency: high, priority: P1, team: payments}`,
  mend: 'itil change link … --fixes names the incident, itil change edit … --reason says why.',
  clause: '8.5.1.2',
  reads: ['records'],
  guards: ['review', 'close'],

  *check({ id, record }, { records }) {
    if (!isEmergency(record) || record.reason !== undefined) return;
    if (record.state === 'draft' || record.state === 'cancelled') return;
    const urgent = (record.fixes ?? []).some((target) => {
      const row = records.get(target);
      return (
        row?.kind === 'incident' && ['P1', 'P2'].includes((row.record as Records['incident']).priority ?? '')
      );
    });
    if (urgent) return;
    const reviewed = record.state === 'closed' || record.review?.held_at !== undefined;
    yield {
      at: ['type'],
      // Under stress it goes ahead; by its review it has to be said.
      level: reviewed ? 'error' : 'warning',
      message: 'an emergency that fixes no P1 or P2 incident, and gives no reason',
      hint: `itil change edit ${id} --reason "…"`,
    };
  },
});
