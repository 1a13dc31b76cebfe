import type { Row } from '../../row.ts';
import { defineRule } from '../../rule.ts';
import { humanDuration } from '../../time/duration.ts';
import { conflictsById, otherOf, whyOf } from '../conflicts.ts';
import { isMade } from '../planned.ts';

/** Has its place in the schedule: until then it may still move. An emergency waits for no other change. */
const isSettled = ({ record }: Row<'change'>): boolean =>
  record.type !== 'emergency' && ['scheduled', 'in_progress', 'implemented', 'closed'].includes(record.state);

export const conflict = defineRule({
  id: 'change/conflict',
  kinds: ['change'],
  level: 'warning',
  summary: 'Two changes to services that have to do with each other are made one after the other.',
  why: 'Of two changes at once nobody can tell which did the harm, and each spoils the way back of the other.',
  bad: `window: {from: 2026-09-16T22:00+02:00, to: 2026-09-16T23:00+02:00}
---
# changes/2026/09/CHG-20260908-M8ZA.yaml
title: Move the checkout to the new hosts
window: {from: 2026-09-16T21:00+02:00, to: 2026-09-16T22:30+02:00}`,
  good: `window: {from: 2026-09-16T22:00+02:00, to: 2026-09-16T23:00+02:00}
conflicts_accepted: [{with: CHG-20260908-M8ZA, reason: Different regions., by: tb}]
---
# changes/2026/09/CHG-20260908-M8ZA.yaml
title: Move the checkout to the new hosts
window: {from: 2026-09-16T21:00+02:00, to: 2026-09-16T22:30+02:00}`,
  mend: 'Move one of the windows, or have the overlap accepted: conflicts_accepted, on either change.',
  clause: '8.5.1',
  reads: ['catalogue', 'changes', 'touched'],
  guards: ['schedule', 'start'],

  *check({ id }, { catalogue, changes, touched }) {
    for (const found of conflictsById(catalogue)(changes).get(id) ?? []) {
      const other = otherOf(found, id);
      // Each pair is told once, on the later; of one that is being changed, to whoever changes it.
      if (found.later.id !== id && (!touched.has(id) || touched.has(other.id))) continue;
      if (found.accepted || (isMade(found.first.record) && isMade(found.later.record))) continue;
      yield {
        at: ['window'],
        ...(found.items.length > 0 && isSettled(found.first) && isSettled(found.later)
          ? { level: 'error' }
          : {}),
        message: `at the same time as ${other.id} for ${humanDuration(found.to - found.from)}: ${whyOf(found)}`,
        hint: `itil change next-slot ${id}`,
      };
    }
  },
});
