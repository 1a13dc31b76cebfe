import { defineRule } from '../../rule.ts';
import { authorisationOf } from '../authorisation.ts';
import { startOf } from '../carried-out.ts';
import { isEmergency, isStandard } from '../change-kinds.ts';
import { saidMissing } from '../said.ts';

export const unauthorised = defineRule({
  id: 'change/unauthorised',
  kinds: ['change'],
  level: 'error',
  summary: 'No change was started without the approvals that policy asks for, or after it was rejected.',
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
  reads: ['catalogue'],
  guards: ['start'],

  *check(row, { catalogue }) {
    const { id, record } = row;
    if (startOf(record) === null || isStandard(record)) return;
    const authorisation = authorisationOf(row, catalogue);
    const { met, rejected } = authorisation;
    // An emergency may be approved afterwards: change/retrospective-approval speaks of that.
    if (met || (isEmergency(record) && !rejected)) return;
    const why = rejected ? 'and rejected' : `without a valid approval in time: ${saidMissing(authorisation)}`;
    yield {
      at: record.actual?.from === undefined ? ['state'] : ['actual', 'from'],
      message: `started ${record.actual?.from ?? 'already'} ${why}`,
      hint: `itil change approvals ${id}`,
    };
  },
});
