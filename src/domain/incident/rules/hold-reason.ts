import { didYouMean } from '../../did-you-mean.ts';
import { isAbsent } from '../../path.ts';
import { defineRule } from '../../rule.ts';

export const holdReason = defineRule({
  id: 'incident/hold-reason',
  kinds: ['incident'],
  level: 'error',
  summary: 'An incident on hold says what it waits for, in a word of the policy.',
  why: 'The reason decides whether the clocks of an agreement pause; a hold without one is a place to park.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: held}`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: held, hold: {reason: awaiting_customer}}`,
  clause: '8.6.1',
  reads: ['catalogue'],
  guards: ['hold'],

  *check({ id, record }, { catalogue }) {
    if (record.state !== 'on_hold') return;
    const reason = record.hold?.reason;
    const reasons = catalogue.policy.incident.hold_reasons;
    const hint = `itil incident hold ${id} --reason ${didYouMean(reason ?? '', reasons) ?? reasons[0] ?? '…'}`;
    if (isAbsent(reason)) yield { at: ['state'], message: 'on hold without a reason', hint };
    else if (!reasons.includes(reason as string)) {
      const all = reasons.join(', ');
      yield {
        at: ['hold', 'reason'],
        message: `the policy has no hold reason ${reason}: it has ${all}`,
        hint,
      };
    }
  },
});
