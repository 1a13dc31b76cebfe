import { defineRule } from '../../rule.ts';
import { authorisationOf } from '../authorisation.ts';
import { barredFrom, saidRoles } from '../segregation.ts';

export const selfApproval = defineRule({
  id: 'change/self-approval',
  kinds: ['change'],
  level: 'error',
  summary: 'Nobody approves a change that they asked for, carry out or planned, under any of their names.',
  why: 'Segregation of duties: a second pair of eyes is the whole point of an approval.',
  bad: `requested_by: bn
approvals: [{by: bn, at: 2026-09-07T15:20+02:00, decision: approved}]
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: bn, event: endorsed}`,
  good: `requested_by: bn
approvals: [{by: tb, at: 2026-09-07T15:20+02:00, decision: approved}]
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}`,
  mend: 'Beside enough valid approvals it is a warning only, and counts for nothing.',
  clause: '8.5.1.3',
  reads: ['catalogue'],
  guards: ['approve', 'start'],

  *check(row, { catalogue }) {
    const barred = barredFrom(row.record, catalogue);
    const { met, decisions } = authorisationOf(row, catalogue);
    for (const { index, by, standing } of decisions) {
      if (standing !== 'self') continue;
      yield {
        at: ['approvals', index, 'by'],
        level: met ? 'warning' : 'error',
        message: `approved by ${by}, who ${saidRoles(barred.get(by) ?? [])}`,
        hint: `itil change approvals ${row.id}`,
      };
    }
  },
});
