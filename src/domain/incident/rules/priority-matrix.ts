import { defineRule } from '../../rule.ts';
import { priorityOf } from '../priority.ts';

export const priorityMatrix = defineRule({
  id: 'incident/priority-matrix',
  kinds: ['incident'],
  level: 'error',
  summary: 'The priority is what the matrix makes of impact and urgency, or an override with its reason.',
  why: 'A priority set by hand decides which limits apply, and nobody can say later why.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, impact: high, urgency: high, priority: P3, team: payments}`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, impact: high, urgency: high, priority: P1, team: payments}`,
  mend: 'itil incident prioritise computes it anew; itil check --fix adds the event that sets it right.',
  clause: '8.6.1',
  reads: ['catalogue'],

  *check({ id, record }, { catalogue }) {
    const { impact, urgency, priority, priority_override: override } = record;
    if (impact === undefined || urgency === undefined) return;
    const proper = override?.priority ?? priorityOf(catalogue.policy, impact, urgency);
    if (proper === undefined || proper === priority) return;
    const source = override ? 'the override' : `the matrix for impact ${impact} and urgency ${urgency}`;
    yield {
      at: [priority === undefined ? 'impact' : 'priority'],
      message: `priority is ${priority ?? 'not set'}, ${source} says ${proper}`,
      hint: `itil incident prioritise ${id} --impact ${impact} --urgency ${urgency}`,
    };
  },
});
