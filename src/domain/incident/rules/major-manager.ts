import { isAbsent } from '../../path.ts';
import { defineRule } from '../../rule.ts';

export const majorManager = defineRule({
  id: 'incident/major-manager',
  kinds: ['incident'],
  level: 'error',
  summary: 'A major incident has a manager.',
  why: 'Somebody must lead: in the first minutes, two who think the other does are worse than one.',
  bad: `major: {reason: No customer can pay}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:05+02:00, by: mo, event: declared_major}`,
  good: `major: {manager: sl, reason: No customer can pay}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:05+02:00, by: mo, event: declared_major, manager: sl}`,
  clause: '8.6.1',
  reads: [],
  guards: ['major'],

  *check({ id, record, spans }) {
    const declared = spans.some((span) => span.event === 'declared_major');
    if ((!record.major && !declared) || !isAbsent(record.major?.manager)) return;
    yield {
      at: [record.major ? 'major' : 'state'],
      message: 'a major incident without a manager',
      hint: `itil incident major ${id} --manager … --reason "…"`,
    };
  },
});
