import { missing } from '../../lifecycle.ts';
import { words } from '../../move.ts';
import { defineRule } from '../../rule.ts';
import { incident } from '../incident.ts';

const flags: Readonly<Record<string, string>> = { 'hold.ref': '--ref CHG-…', 'hold.until': '--until …' };

export const holdReference = defineRule({
  id: 'incident/hold-reference',
  kinds: ['incident'],
  level: 'error',
  summary: 'A hold for a change or problem names it, and one that was scheduled says until when.',
  why: 'Nobody is woken up by a wait that has neither a number nor a date.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: held, hold: {reason: scheduled_with_customer}}`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - at: 2026-09-08T09:20+02:00
    by: mo
    event: held
    hold: {reason: scheduled_with_customer, until: 2026-09-09T18:00+02:00}`,
  clause: '8.6.1',
  reads: [],
  guards: ['hold'],

  *check({ id, record }) {
    if (record.state !== 'on_hold' || !record.hold) return;
    const { reason } = record.hold;
    for (const path of missing(incident, record)) {
      if (!(path in flags)) continue;
      yield {
        at: ['hold'],
        message: `on hold, ${words(reason)}, without ${path}`,
        hint: `itil incident hold ${id} --reason ${reason} ${flags[path]}`,
      };
    }
  },
});
