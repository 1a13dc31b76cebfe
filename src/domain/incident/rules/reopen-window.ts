import { lapse } from '../../lapse.ts';
import { defineRule } from '../../rule.ts';

export const reopenWindow = defineRule({
  id: 'incident/reopen-window',
  kinds: ['incident'],
  level: 'error',
  summary: 'An incident is reopened only while it is resolved, within the reopen window of the policy.',
  why: 'A fault that returns weeks later is a new one; reopened, it would spoil the figures of a month that was reported.',
  bad: `timeline:
  - {at: 2026-08-10T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-08-10T10:00+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-08T09:00+02:00, by: mo, event: reopened, reason: The error is back}`,
  good: `timeline:
  - {at: 2026-09-07T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-07T10:00+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-08T09:00+02:00, by: mo, event: reopened, reason: The error is back}`,
  clause: '8.6.1',
  reads: ['catalogue'],
  guards: ['reopen'],

  *check({ id, record, spans, illegal }, { catalogue }) {
    const window = catalogue.policy.incident.reopen_window;
    const hint = `itil incident open "…" --follows ${id}`;
    for (const { event, entry, from } of spans) {
      if (event !== 'reopened') continue;
      const at = ['timeline', entry];
      const when = record.timeline[entry]?.at;
      const resolved = spans.findLast((span) => span.entry < entry && span.event === 'resolved');
      if (illegal.some((move) => move.entry === entry && move.state === 'closed')) {
        yield { at, message: `reopened at ${when}, when it was closed`, hint };
      } else if (resolved && from > lapse(catalogue.policyHours(), resolved.from, window)) {
        const since = record.timeline[resolved.entry]?.at;
        yield { at, message: `reopened at ${when}, more than ${window} after the resolve at ${since}`, hint };
      }
    }
  },
});
