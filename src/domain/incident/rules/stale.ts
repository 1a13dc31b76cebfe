import { defineRule } from '../../rule.ts';
import { DAY } from '../../time/date.ts';

export const stale = defineRule({
  id: 'incident/stale',
  kinds: ['incident'],
  level: 'warning',
  summary: 'Something happens to an incident in work every five days, to a P1 every day.',
  why: 'An incident without news is forgotten, or its record is.',
  bad: `# looked at on 9 September 2026
timeline:
  - {at: 2026-09-01T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-01T09:20+02:00, by: mo, event: acknowledged, assignee: mo}`,
  good: `timeline:
  - {at: 2026-09-01T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-01T09:20+02:00, by: mo, event: acknowledged, assignee: mo}
  - {at: 2026-09-07T15:00+02:00, by: mo, event: noted, note: The supplier sent a first build}`,
  mend: 'How long an incident may be on hold is what incident/hold-stale looks at.',
  clause: '8.6.1',
  reads: ['now'],

  *check({ id, record, spans }, { now }) {
    if (record.state !== 'new' && record.state !== 'in_progress') return;
    const last = spans.at(-1);
    const days = record.priority === 'P1' ? 1 : 5;
    if (!last || now - last.from <= days * DAY) return;
    yield {
      at: ['timeline', last.entry],
      message: `nothing happened since ${record.timeline[last.entry]?.at}, for more than ${days === 1 ? 'a day' : `${days} days`}`,
      hint: `itil incident note ${id} "…"`,
    };
  },
});
