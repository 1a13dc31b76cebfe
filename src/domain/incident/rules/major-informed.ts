import { ALWAYS } from '../../catalogue.ts';
import { lapse } from '../../lapse.ts';
import { defineRule } from '../../rule.ts';
import { majorSpells } from '../major-spells.ts';

export const majorInformed = defineRule({
  id: 'incident/major-informed',
  kinds: ['incident'],
  level: 'warning',
  summary: 'Management is informed of a major incident within the time that policy gives.',
  why: 'Those who answer for the service should not learn of it from a customer.',
  bad: `major: {manager: sl, reason: No customer can pay}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:05+02:00, by: mo, event: declared_major, manager: sl}
  - {at: 2026-09-08T09:50+02:00, by: sl, event: informed, audience: management, who: Duty executive}`,
  good: `major: {manager: sl, reason: No customer can pay}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:05+02:00, by: mo, event: declared_major, manager: sl}
  - {at: 2026-09-08T09:15+02:00, by: sl, event: informed, audience: management, who: Duty executive}`,
  mend: 'A procedure that ended within that time owes nothing. An entry made late goes to its place with --at.',
  clause: '8.6.1',
  reads: ['catalogue', 'now'],

  *check({ id, record, spans }, { catalogue, now }) {
    const within = catalogue.policy.incident.major.inform_within;
    const always = catalogue.hours(ALWAYS);
    for (const { declared, ended } of majorSpells(spans)) {
      const due = always ? lapse(always, declared.from, within) : Number.POSITIVE_INFINITY;
      const told = spans.find(
        ({ entry, event }) =>
          entry > declared.entry && event === 'informed' && record.timeline[entry]?.audience === 'management',
      );
      if ((told?.from ?? ended?.from ?? now) <= due) continue;
      const since = record.timeline[declared.entry]?.at;
      const when = told && record.timeline[told.entry]?.at;
      yield {
        at: ['timeline', told?.entry ?? declared.entry],
        message: `management was ${when ? `informed ${when}` : 'not informed'}, and the incident is major since ${since}: policy gives ${within}`,
        hint: `itil incident inform ${id} --audience management --who "…"`,
      };
    }
  },
});
