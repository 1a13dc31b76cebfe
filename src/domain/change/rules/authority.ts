import { either } from '../../either.ts';
import { defineRule } from '../../rule.ts';
import { authorisationOf } from '../authorisation.ts';

export const authority = defineRule({
  id: 'change/authority',
  kinds: ['change'],
  level: 'error',
  summary: 'Whoever decides on a change is in the authority that policy or its services name.',
  why: 'An approval by somebody who may not give it is none.',
  bad: `approvals: [{by: mo, at: 2026-09-07T15:20+02:00, decision: approved}]
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: mo, event: endorsed}
---
# services/checkout.yaml
change_authority: checkout-owners`,
  good: `approvals: [{by: tb, at: 2026-09-07T15:20+02:00, decision: approved}]
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}
---
# services/checkout.yaml
change_authority: checkout-owners`,
  mend: 'Where people.yaml names nobody, authority cannot be verified, and this rule says so.',
  clause: '8.5.1.3',
  reads: ['catalogue'],
  guards: ['approve', 'reject'],

  *check(row, { catalogue }) {
    const { met, decisions, requirements, verifiable } = authorisationOf(row, catalogue);
    const asked = requirements.flatMap((one) => one.authority ?? []);
    if (!verifiable && asked.length > 0 && decisions.length > 0) {
      const message = `people.yaml names nobody: that an approver is of ${asked.join(', ')} is not verifiable`;
      yield { at: ['approvals'], level: 'info', message };
    }
    for (const { index, by, decision, standing } of decisions) {
      const at = ['approvals', index, 'by'];
      const level = met ? ('warning' as const) : ('error' as const);
      const hint = `itil change approvals ${row.id}`;
      if (standing === 'system')
        yield { at, level, message: `${decision} by ${by}, the account of a tool`, hint };
      if (standing === 'outsider') {
        const given = row.record.approvals?.[index]?.authority;
        const as = given === undefined || asked.includes(given) ? '' : ` for ${given}`;
        const needed = asked.length > 0 ? either(asked) : 'somebody in people.yaml';
        yield { at, level, message: `${decision} by ${by}${as}, and it takes ${needed}`, hint };
      }
    }
  },
});
