import { defineRule } from '../../rule.ts';

export const duplicateTarget = defineRule({
  id: 'incident/duplicate-target',
  kinds: ['incident'],
  level: 'error',
  summary: 'A duplicate names the other incident, which exists and was not cancelled itself.',
  why: 'The work has to go on somewhere: a duplicate of nothing is an incident that was dropped.',
  bad: `duplicate_of: INC-20260908-P4XD
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: cancelled, reason: duplicate}
---
# incidents/2026/09/INC-20260908-P4XD.yaml
timeline:
  - {at: 2026-09-08T08:50+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T08:55+02:00, by: mo, event: cancelled, reason: not_an_incident}`,
  good: `duplicate_of: INC-20260908-P4XD
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: cancelled, reason: duplicate}
---
# incidents/2026/09/INC-20260908-P4XD.yaml
title: Checkout returns 502`,
  clause: '8.6.1',
  reads: ['records'],
  guards: ['cancel'],

  *check({ id, record, spans }, { records }) {
    const target = record.duplicate_of;
    const at = ['duplicate_of'];
    if (target === undefined) {
      const cancelled = spans.findLast((span) => span.event === 'cancelled');
      if (!cancelled || record.timeline[cancelled.entry]?.reason !== 'duplicate') return;
      const hint = `itil incident edit ${id} --duplicate-of …`;
      yield { at: ['timeline', cancelled.entry], message: 'cancelled as a duplicate of nothing', hint };
    } else if (target === id) yield { at, message: `${id} is a duplicate of itself` };
    else if (!records.known(target)) yield { at, message: `a duplicate of ${target}, which does not exist` };
    else if (records.get(target)?.record.state === 'cancelled') {
      yield { at, message: `a duplicate of ${target}, which was cancelled itself` };
    }
  },
});
