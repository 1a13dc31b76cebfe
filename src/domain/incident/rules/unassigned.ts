import { lapse } from '../../lapse.ts';
import { isOpen } from '../../lifecycle.ts';
import type { MovingType } from '../../record-type.ts';
import { defineRule } from '../../rule.ts';
import { MINUTE } from '../../time/instant.ts';
import { incident } from '../incident.ts';

const URGENT = 15 * MINUTE;

export const unassigned = defineRule({
  id: 'incident/unassigned',
  kinds: ['incident'],
  level: 'warning',
  summary: 'An open incident has a team: a P1 or P2 within 15 minutes, any other within a business day.',
  why: 'What belongs to nobody is worked on by nobody.',
  bad: `# looked at on 9 September 2026
timeline:
  - {at: 2026-09-07T09:00+02:00, by: mo, event: opened, priority: P3}`,
  good: `timeline:
  - {at: 2026-09-07T09:00+02:00, by: mo, event: opened, priority: P3, team: payments}`,
  clause: '8.6.1',
  reads: ['catalogue', 'now'],

  *check({ id, record, spans }, { catalogue, now }) {
    const { state, team, priority = 'P3' } = record;
    const opened = spans[0]?.from;
    if (team !== undefined || opened === undefined || !isOpen(incident as unknown as MovingType, state))
      return;
    const urgent = priority === 'P1' || priority === 'P2';
    if (now <= (urgent ? opened + URGENT : lapse(catalogue.policyHours(), opened, '1bd'))) return;
    yield {
      at: ['state'],
      message: `open since ${record.opened_at} without a team, ${urgent ? `a ${priority} for more than 15 minutes` : 'for more than a business day'}`,
      hint: `itil incident assign ${id} --team …`,
    };
  },
});
