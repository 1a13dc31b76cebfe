import { defineRule } from '../../rule.ts';
import { authorisationOf } from '../authorisation.ts';
import { isNormal } from '../change-kinds.ts';

export const approvedLate = defineRule({
  id: 'change/approved-late',
  kinds: ['change'],
  level: 'error',
  summary: 'A normal change is approved before it is started.',
  why: 'An approval after the fact approves nothing: what it could have stopped has happened.',
  bad: `approvals: [{by: tb, at: 2026-09-07T23:40+02:00, decision: approved}]
actual: {from: 2026-09-07T23:10+02:00}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T23:40+02:00, by: tb, event: approved}
  - {at: 2026-09-07T23:45+02:00, by: bn, event: started}`,
  good: `approvals: [{by: tb, at: 2026-09-07T15:20+02:00, decision: approved}]
actual: {from: 2026-09-07T23:10+02:00}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}
  - {at: 2026-09-07T23:10+02:00, by: bn, event: started}`,
  mend: 'What could not wait was an emergency: review it, and silence the finding on the record with the reason.',
  clause: '8.5.1.3',
  reads: ['catalogue'],
  guards: ['start'],

  *check(row, { catalogue }) {
    if (!isNormal(row.record)) return;
    const { met, metLate, decisions } = authorisationOf(row, catalogue);
    const late = decisions.find(({ standing }) => standing === 'late');
    if (met || !metLate || !late) return;
    yield {
      at: ['approvals', late.index, 'at'],
      message: `approved ${late.at}, after it was started ${row.record.actual?.from}`,
    };
  },
});
