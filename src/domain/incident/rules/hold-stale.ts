import { lapse } from '../../lapse.ts';
import { words } from '../../move.ts';
import { defineRule } from '../../rule.ts';
import { parseInstant } from '../../time/instant.ts';

const LONGEST = '5bd';

export const holdStale = defineRule({
  id: 'incident/hold-stale',
  kinds: ['incident'],
  level: 'warning',
  summary: 'A hold ends when it said it would, or within five business days.',
  why: 'Holds are where incidents are forgotten, and where clocks stand still.',
  bad: `# looked at on 9 September 2026
timeline:
  - {at: 2026-09-01T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-01T09:20+02:00, by: mo, event: held, hold: {reason: awaiting_supplier}}`,
  good: `timeline:
  - {at: 2026-09-01T09:00+02:00, by: mo, event: opened, team: payments}
  - at: 2026-09-01T09:20+02:00
    by: mo
    event: held
    hold: {reason: awaiting_supplier, until: 2026-09-10T18:00+02:00}`,
  clause: '8.6.1',
  reads: ['catalogue', 'now'],

  *check({ id, record, spans }, { catalogue, now }) {
    if (record.state !== 'on_hold') return;
    const { reason = 'reason unknown', until } = record.hold ?? {};
    const hint = `itil incident resume ${id}`;
    if (until !== undefined) {
      if ((parseInstant(until) ?? now) < now)
        yield { at: ['hold', 'until'], message: `held until ${until}, which is past`, hint };
      return;
    }
    const held = spans.findLast((span) => span.event === 'held');
    if (!held || lapse(catalogue.policyHours(), held.from, LONGEST) >= now) return;
    const since = record.timeline[held.entry]?.at;
    yield { at: ['hold'], message: `held since ${since}, ${words(reason)}: more than 5 business days`, hint };
  },
});
