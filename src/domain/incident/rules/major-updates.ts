import { ALWAYS } from '../../catalogue.ts';
import { lapse } from '../../lapse.ts';
import { defineRule } from '../../rule.ts';
import { humanDuration } from '../../time/duration.ts';
import { majorSpells } from '../major-spells.ts';

export const majorUpdates = defineRule({
  id: 'incident/major-updates',
  kinds: ['incident'],
  level: 'warning',
  summary: 'While an incident is major, the customer is informed as often as was agreed.',
  why: 'Customers forgive an outage sooner than silence.',
  bad: `major: {manager: sl, reason: No customer can pay}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:05+02:00, by: mo, event: declared_major, manager: sl}
  - {at: 2026-09-08T09:40+02:00, by: sl, event: informed, audience: customer, note: Cause found}
  - {at: 2026-09-08T11:00+02:00, by: sl, event: stood_down}`,
  good: `major: {manager: sl, reason: No customer can pay, update_every: 2h}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:05+02:00, by: mo, event: declared_major, manager: sl}
  - {at: 2026-09-08T09:40+02:00, by: sl, event: informed, audience: customer, note: Cause found}
  - {at: 2026-09-08T11:00+02:00, by: sl, event: stood_down}`,
  mend: 'An update that was given and not written down goes to its place with --at.',
  clause: '8.6.1',
  reads: ['catalogue', 'now'],

  *check({ id, record, spans }, { catalogue, now }) {
    const every = record.major?.update_every ?? catalogue.policy.incident.major.update_every;
    const always = catalogue.hours(ALWAYS);
    if (!always) return;
    for (const { declared, ended, spans: spell } of majorSpells(spans)) {
      const updates = spell.filter(
        ({ entry, event }) => event === 'informed' && record.timeline[entry]?.audience === 'customer',
      );
      const points = [declared, ...updates, ...(ended ? [ended] : [])];
      for (const [i, { from, entry }] of points.entries()) {
        const next = points[i + 1];
        if (next === undefined && ended) break;
        const until = next?.from ?? now;
        if (until <= lapse(always, from, every)) continue;
        yield {
          at: ['timeline', next?.entry ?? entry],
          message: `no word to the customer for ${humanDuration(until - from)} from ${record.timeline[entry]?.at}: every ${every} was agreed`,
          ...(next ? {} : { hint: `itil incident inform ${id} --audience customer --note "…"` }),
        };
      }
    }
  },
});
