import { isOpen } from '../../lifecycle.ts';
import type { MovingType } from '../../record-type.ts';
import { defineRule } from '../../rule.ts';
import { incident } from '../incident.ts';

export const openChildren = defineRule({
  id: 'incident/open-children',
  kinds: ['incident'],
  level: 'error',
  summary: 'A parent is resolved only when no child of it is open.',
  why: 'The reports that hang on a parent are answered with it; an open one would wait for nobody.',
  bad: `id: INC-20260908-K7Q2
resolution: {code: fixed, summary: Rolled back to 5.1}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: resolved, code: fixed}
---
# incidents/2026/09/INC-20260908-P4XD.yaml
parent: INC-20260908-K7Q2`,
  good: `id: INC-20260908-K7Q2
---
# incidents/2026/09/INC-20260908-P4XD.yaml
parent: INC-20260908-K7Q2`,
  clause: '8.6.1',
  reads: ['pointing'],
  guards: ['resolve', 'close', 'open', 'link', 'reopen'],

  *check({ id, record }, { pointing }) {
    const { state } = record;
    if (state !== 'resolved' && state !== 'closed') return;
    const children = pointing(id)
      .filter(
        ({ row, path }) => path === 'parent' && isOpen(incident as unknown as MovingType, row.record.state),
      )
      .map(({ row }) => row.id);
    if (children.length === 0) return;
    yield {
      at: ['state'],
      message: `${state} with ${children.length} open ${children.length === 1 ? 'child' : 'children'}: ${children.sort().join(', ')}`,
      hint: `itil incident resolve ${id} --cascade`,
    };
  },
});
