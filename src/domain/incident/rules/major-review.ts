import { deadline } from '../../lapse.ts';
import { defineRule } from '../../rule.ts';

export const majorReview = defineRule({
  id: 'incident/major-review',
  kinds: ['incident'],
  level: 'error',
  summary:
    'A major incident is reviewed within the time that policy gives after the resolve, and before it is closed.',
  why: 'What a major incident taught is forgotten in a week.',
  bad: `# looked at on 9 September 2026
major: {manager: sl, reason: No customer can pay}
resolution: {code: fixed, summary: Rolled back to 5.1}
timeline:
  - {at: 2026-08-31T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-08-31T09:05+02:00, by: mo, event: declared_major, manager: sl}
  - {at: 2026-08-31T09:30+02:00, by: mo, event: resolved, code: fixed}`,
  good: `major: {manager: sl, reason: No customer can pay, review: {held_at: 2026-09-02T10:00+02:00, by: sl}}
resolution: {code: fixed, summary: Rolled back to 5.1}
timeline:
  - {at: 2026-08-31T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-08-31T09:05+02:00, by: mo, event: declared_major, manager: sl}
  - {at: 2026-08-31T09:30+02:00, by: mo, event: resolved, code: fixed}`,
  mend: 'Its follow-ups are improvements whose source names the incident.',
  clause: '8.6.1',
  reads: ['catalogue', 'now'],
  guards: ['close'],

  *check({ id, record, spans }, { catalogue, now }) {
    if (!record.major || record.major.review?.held_at !== undefined) return;
    const hint = `itil incident edit ${id} --major-review-held-at … --major-review-by …`;
    if (record.state === 'closed') {
      yield { at: ['major'], level: 'error', message: 'a major incident, closed without its review', hint };
    }
    const resolved = spans.findLast((span) => span.event === 'resolved');
    if (record.state !== 'resolved' || !resolved) return;
    const within = catalogue.policy.incident.major.review_within;
    if (now < deadline(catalogue.policyHours(), resolved.from, within)) return;
    yield {
      at: ['major'],
      message: `no review, and ${within} have passed since the resolve at ${record.timeline[resolved.entry]?.at}`,
      hint,
    };
  },
});
