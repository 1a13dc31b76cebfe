import { didYouMean } from '../../did-you-mean.ts';
import { isAbsent } from '../../path.ts';
import { defineRule } from '../../rule.ts';

export const resolutionComplete = defineRule({
  id: 'incident/resolution-complete',
  kinds: ['incident'],
  level: 'error',
  summary: 'A resolved incident says how it was resolved: a code of the policy and a summary.',
  why: 'Whoever meets the fault again looks here first, and trends are counted by the code.',
  bad: `resolution: {code: fixed}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: resolved, code: fixed}`,
  good: `resolution: {code: fixed, summary: Rolled payment-lib back to 5.1}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: resolved, code: fixed}`,
  clause: '8.6.1',
  reads: ['catalogue'],
  guards: ['resolve', 'close'],

  *check({ id, record }, { catalogue }) {
    const { state, resolution } = record;
    if (state !== 'resolved' && state !== 'closed') return;
    const lacks = (['code', 'summary'] as const).filter((key) => isAbsent(resolution?.[key]));
    if (lacks.length > 0) {
      yield {
        at: [resolution ? 'resolution' : 'state'],
        message: `${state} without a resolution ${lacks.join(' and ')}`,
        hint: `itil incident edit ${id} ${lacks.map((key) => `--resolution-${key} …`).join(' ')}`,
      };
    }
    const codes = catalogue.policy.incident.resolution_codes;
    // A closed one keeps the word of its day.
    if (state !== 'resolved' || resolution?.code === undefined || codes.includes(resolution.code)) return;
    const meant = didYouMean(resolution.code, codes);
    yield {
      at: ['resolution', 'code'],
      message: `the policy has no resolution code ${resolution.code}${meant === undefined ? '' : `, did you mean ${meant}?`}`,
      hint: `one of ${codes.join(', ')}`,
    };
  },
});
