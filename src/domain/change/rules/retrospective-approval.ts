import { defineRule } from '../../rule.ts';
import { formatInstant } from '../../time/instant.ts';
import { authorisationOf } from '../authorisation.ts';
import { isEmergency } from '../change-kinds.ts';
import { saidMissing } from '../said.ts';

export const retrospectiveApproval = defineRule({
  id: 'change/retrospective-approval',
  kinds: ['change'],
  level: 'error',
  summary: 'An emergency change is approved within the days that policy gives after its start.',
  why: 'An emergency may go ahead without approval because somebody looks at it soon after.',
  bad: `# looked at on 9 September 2026
type: emergency
approvals: []
actual: {from: 2026-09-01T04:02+02:00}
timeline:
  - {at: 2026-09-01T03:58+02:00, by: mo, event: opened}
  - {at: 2026-09-01T04:02+02:00, by: mo, event: started}`,
  good: `# looked at on 9 September 2026
type: emergency
approvals: [{by: tb, at: 2026-09-01T09:40+02:00, decision: approved}]
actual: {from: 2026-09-01T04:02+02:00}
timeline:
  - {at: 2026-09-01T03:58+02:00, by: mo, event: opened}
  - {at: 2026-09-01T04:02+02:00, by: mo, event: started}
  - {at: 2026-09-01T09:40+02:00, by: tb, event: approved}`,
  mend: 'itil change approve, by somebody of its authority, with evidence that is written.',
  clause: '8.5.1.3',
  reads: ['catalogue', 'now'],

  *check(row, { catalogue, now }) {
    const { id, record } = row;
    if (!isEmergency(record) || record.state === 'cancelled') return;
    const authorisation = authorisationOf(row, catalogue);
    const { until, met, metLate, decisions } = authorisation;
    if (until === null || met) return;
    const due = formatInstant(until, catalogue.zone);
    const hint = `itil change approvals ${id}`;
    if (metLate) {
      const last = decisions.findLast(({ standing }) => standing === 'late');
      const at = ['approvals', last?.index ?? 0, 'at'];
      yield { at, level: 'warning', message: `approved ${last?.at}, after the deadline ${due}` };
    } else if (now < until) {
      const message = `an emergency to be approved before ${due}: ${saidMissing(authorisation)}`;
      yield { at: ['type'], level: 'warning', message, hint };
    } else {
      const message = `an emergency not approved by ${due}: ${saidMissing(authorisation)}`;
      yield { at: ['type'], message, hint };
    }
  },
});
