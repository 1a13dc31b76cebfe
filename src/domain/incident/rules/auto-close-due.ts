import { defineRule } from '../../rule.ts';
import { unopposedResolve } from '../auto-close.ts';

export const autoCloseDue = defineRule({
  id: 'incident/auto-close-due',
  kinds: ['incident'],
  level: 'info',
  summary: 'A resolved incident is closed once the time to object has passed.',
  why: 'Nothing closes by itself; what stays resolved for good blurs what is still waited for.',
  bad: `# looked at on 9 September 2026
resolution: {code: fixed, summary: Rolled back to 5.1}
timeline:
  - {at: 2026-08-27T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-08-27T10:00+02:00, by: mo, event: resolved, code: fixed}`,
  good: `resolution: {code: fixed, summary: Rolled back to 5.1}
timeline:
  - {at: 2026-09-07T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-07T10:00+02:00, by: mo, event: resolved, code: fixed}`,
  clause: '8.6.1',
  reads: ['catalogue', 'now'],

  *check(row, { catalogue, now }) {
    const resolved = unopposedResolve(row, catalogue, now);
    if (!resolved) return;
    const wait = catalogue.policy.incident.auto_close_after;
    yield {
      at: ['state'],
      message: `resolved ${row.record.timeline[resolved.entry]?.at}, and ${wait} have passed`,
      hint: 'itil incident close --due',
    };
  },
});
