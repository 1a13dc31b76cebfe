import { defineRule } from '../../rule.ts';
import { authorisationOf } from '../authorisation.ts';
import { isNormal } from '../change-kinds.ts';
import { saidMissing } from '../said.ts';

const AUTHORISED: ReadonlySet<string> = new Set([
  'approved',
  'scheduled',
  'in_progress',
  'implemented',
  'closed',
]);

export const quorum = defineRule({
  id: 'change/quorum',
  kinds: ['change'],
  level: 'error',
  summary: 'An approved change has as many valid approvals as policy asks for its risk.',
  why: 'The more can go wrong, the more people have to have looked.',
  bad: `risk: {impact: high, likelihood: high, level: high}
approvals: [{by: tb, at: 2026-09-07T15:20+02:00, decision: approved}]
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}`,
  good: `risk: {impact: high, likelihood: high, level: high}
approvals:
  - {by: tb, at: 2026-09-07T15:20+02:00, decision: approved}
  - {by: sl, at: 2026-09-07T16:00+02:00, decision: approved}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: endorsed}
  - {at: 2026-09-07T16:00+02:00, by: sl, event: approved}`,
  mend: 'itil change approvals says what is missing, and who could give it.',
  clause: '8.5.1.3',
  reads: ['catalogue'],
  guards: ['schedule', 'start'],

  *check(row, { catalogue }) {
    const { id, record } = row;
    if (!isNormal(record) || !AUTHORISED.has(record.state)) return;
    const authorisation = authorisationOf(row, catalogue);
    if (authorisation.metLate) return;
    yield { at: ['state'], message: saidMissing(authorisation), hint: `itil change approvals ${id}` };
  },
});
