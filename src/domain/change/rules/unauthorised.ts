import { defineRule } from '../../rule.ts';
import { authorisationOf } from '../authorisation.ts';
import { startOf } from '../carried-out.ts';
import { isStandard } from '../change-kinds.ts';
import { saidMissing } from '../said.ts';

export const unauthorised = defineRule({
  id: 'change/unauthorised',
  kinds: ['change'],
  level: 'error',
  summary:
    'No change was started without the approvals that policy asks for; an emergency has them by its deadline.',
  why: 'A change that nobody was asked about is what change enablement is there to prevent, and what an auditor looks for first.',
  bad: `approvals: []
actual: {from: 2026-09-07T23:10+02:00}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}
  - {at: 2026-09-07T23:10+02:00, by: bn, event: started}`,
  good: `approvals: [{by: tb, at: 2026-09-07T15:20+02:00, decision: approved}]
actual: {from: 2026-09-07T23:10+02:00}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}
  - {at: 2026-09-07T23:10+02:00, by: bn, event: started}`,
  mend: 'It cannot be mended afterwards: review it, and silence the finding on the record with the reason.',
  clause: '8.5.1.3',
  reads: ['catalogue', 'now'],
  guards: ['start'],

  *check(row, { catalogue, now }) {
    const { id, record } = row;
    const start = startOf(record);
    if (start === null || isStandard(record)) return;
    const authorisation = authorisationOf(row, catalogue);
    if (authorisation.met) return;
    const { basis, until, metLate, rejected } = authorisation;
    const pending = basis === 'retrospective' && until !== null && now < until;
    if (pending && !rejected) return;
    const at = record.actual?.from === undefined ? ['state'] : ['actual', 'from'];
    // That nobody approved an emergency in time depends on the time; all else is a fact by now.
    const level = basis === 'retrospective' && !metLate && !rejected ? {} : ({ level: 'error' } as const);
    const started = `started ${record.actual?.from ?? 'already'}`;
    const why = rejected
      ? 'after it was rejected'
      : `without a valid approval in time: ${saidMissing(authorisation)}`;
    yield { at, ...level, message: `${started} ${why}`, hint: `itil change approvals ${id}` };
  },
});
