import { defineRule } from '../../rule.ts';
import { formatInstant } from '../../time/instant.ts';
import { type ReviewReason, reviewDue } from '../review-due.ts';

const WHY: Readonly<Record<ReviewReason, string>> = {
  emergency: 'an emergency',
  failed: 'a failed change',
  backed_out: 'a change that was backed out',
  high_risk: 'a change of high risk',
  caused_incident: 'a change that caused an incident',
};

export const review = defineRule({
  id: 'change/review',
  kinds: ['change'],
  level: 'error',
  summary:
    'A change is reviewed in time where policy asks for it, and by somebody besides its only implementer.',
  why: 'Emergencies, failures and changes that did harm are what there is to learn from.',
  bad: `# looked at on 9 September 2026
window: {from: 2026-08-24T23:00+02:00, to: 2026-08-25T00:00+02:00}
approvals: [{by: tb, at: 2026-08-24T15:20+02:00, decision: approved}]
outcome: {code: failed, summary: Labels came out blank; rolled back.}
actual: {from: 2026-08-24T23:10+02:00, to: 2026-08-24T23:25+02:00}
timeline:
  - {at: 2026-08-24T10:00+02:00, by: bn, event: opened}
  - {at: 2026-08-24T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-08-24T15:20+02:00, by: tb, event: approved}
  - {at: 2026-08-24T23:10+02:00, by: bn, event: started}
  - {at: 2026-08-24T23:25+02:00, by: bn, event: finished, outcome: failed}`,
  good: `# looked at on 9 September 2026
window: {from: 2026-08-24T23:00+02:00, to: 2026-08-25T00:00+02:00}
approvals: [{by: tb, at: 2026-08-24T15:20+02:00, decision: approved}]
outcome: {code: failed, summary: Labels came out blank; rolled back.}
actual: {from: 2026-08-24T23:10+02:00, to: 2026-08-24T23:25+02:00}
review: {held_at: 2026-08-28T10:00+02:00, by: sl, objectives_met: false, side_effects: None., lessons: A pilot first.}
timeline:
  - {at: 2026-08-24T10:00+02:00, by: bn, event: opened}
  - {at: 2026-08-24T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-08-24T15:20+02:00, by: tb, event: approved}
  - {at: 2026-08-24T23:10+02:00, by: bn, event: started}
  - {at: 2026-08-24T23:25+02:00, by: bn, event: finished, outcome: failed}
  - {at: 2026-08-28T10:00+02:00, by: sl, event: reviewed}`,
  mend: 'itil change review asks the questions; --answers takes them from a file.',
  clause: '8.5.1.3',
  reads: ['catalogue', 'pointing', 'now'],
  guards: ['review', 'close'],

  *check(row, { catalogue, pointing, now }) {
    const { id, record } = row;
    const { people } = catalogue;
    const by = record.review?.by;
    const implementers = new Set((record.implementers ?? []).map(people.canonical));
    if (by !== undefined && implementers.size === 1 && implementers.has(people.canonical(by))) {
      const message = `reviewed by ${by}, the only one who carried it out`;
      yield { at: ['review', 'by'], level: 'error', message };
    }
    const { why, due, held } = reviewDue(row, pointing(id), catalogue);
    const [reason] = why;
    if (held !== null || reason === undefined) return;
    const hint = `itil change review ${id}`;
    if (record.state === 'closed') {
      yield { at: ['state'], level: 'error', message: `${WHY[reason]}, closed without its review`, hint };
    } else if (due !== null && now >= due) {
      const message = `${WHY[reason]}, and its review was due by ${formatInstant(due, catalogue.zone)}`;
      yield { at: ['state'], message, hint };
    }
  },
});
