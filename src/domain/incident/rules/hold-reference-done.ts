import { isOpen } from '../../lifecycle.ts';
import { words } from '../../move.ts';
import type { MovingType } from '../../record-type.ts';
import { movingType } from '../../record-types.ts';
import { defineRule } from '../../rule.ts';

export const holdReferenceDone = defineRule({
  id: 'incident/hold-reference-done',
  kinds: ['incident'],
  level: 'warning',
  summary: 'Nothing waits for a change or problem that is done.',
  why: 'What was waited for has come, and nobody noticed.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: held, hold: {reason: awaiting_problem, ref: PRB-20260901-H2MW}}
---
# problems/2026/09/PRB-20260901-H2MW.yaml
timeline:
  - {at: 2026-09-01T09:00+02:00, by: mo, event: opened}
  - {at: 2026-09-08T10:00+02:00, by: mo, event: resolved}`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: held, hold: {reason: awaiting_problem, ref: PRB-20260901-H2MW}}
---
# problems/2026/09/PRB-20260901-H2MW.yaml
timeline:
  - {at: 2026-09-01T09:00+02:00, by: mo, event: opened}
  - {at: 2026-09-08T10:00+02:00, by: mo, event: investigated}`,
  clause: '8.6.1',
  reads: ['records'],

  *check({ id, record }, { records }) {
    const ref = record.state === 'on_hold' ? record.hold?.ref : undefined;
    const awaited = ref === undefined ? undefined : records.get(ref);
    if (!awaited || isOpen(movingType(awaited.kind) as unknown as MovingType, awaited.record.state)) return;
    yield {
      at: ['hold', 'ref'],
      message: `waits for ${ref}, which is ${words(awaited.record.state)}`,
      hint: `itil incident resume ${id}`,
    };
  },
});
