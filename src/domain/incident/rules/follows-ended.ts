import { isOpen } from '../../lifecycle.ts';
import { words } from '../../move.ts';
import type { MovingType } from '../../record-type.ts';
import { defineRule } from '../../rule.ts';
import { incident } from '../incident.ts';

export const followsEnded = defineRule({
  id: 'incident/follows-ended',
  kinds: ['incident'],
  level: 'error',
  summary: 'An incident follows one that has ended.',
  why: 'What is still worked on does not come back: two records of one fault split its history and its figures.',
  bad: `follows: INC-20260908-P4XD
---
# incidents/2026/09/INC-20260908-P4XD.yaml
title: Checkout returns 502`,
  good: `follows: INC-20260907-P4XD
---
# incidents/2026/09/INC-20260907-P4XD.yaml
resolution: {code: fixed, summary: Rolled back to 5.1}
timeline:
  - {at: 2026-09-07T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-07T09:20+02:00, by: mo, event: resolved, code: fixed}`,
  clause: '8.6.1',
  reads: ['records'],
  guards: ['open', 'link', 'reopen'],

  *check({ record }, { records }) {
    const target = record.follows === undefined ? undefined : records.get(record.follows);
    if (target?.kind !== 'incident' || !isOpen(incident as unknown as MovingType, target.record.state))
      return;
    yield {
      at: ['follows'],
      message: `follows ${target.id}, which is ${words(target.record.state)}`,
      hint: `itil show ${target.id}`,
    };
  },
});
