import type { Span } from '../../lifecycle.ts';
import { movingKinds } from '../../record-types.ts';
import { defineRule } from '../../rule.ts';

export const timelineOrder = defineRule({
  id: 'record/timeline-order',
  kinds: movingKinds,
  level: 'error',
  summary: 'A timeline stands in the order of its instants, and none lies in the future.',
  why: 'Clocks, breaches and counts are computed by reading it from top to bottom.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:30+02:00, by: mo, event: acknowledged, assignee: mo}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: noted, note: Rollback started}`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: noted, note: Rollback started}
  - {at: 2026-09-08T09:30+02:00, by: mo, event: acknowledged, assignee: mo}`,
  mend: 'Move the entry to its place; equal instants stand in the order in which they were written.',
  clause: '7.5',
  reads: ['now'],

  // Order does not depend on when one looks, and what lies in the future mends itself: errors, whatever the clock.
  *check({ record, spans }, { now }) {
    let before: Span | undefined;
    for (const span of spans) {
      if (before && span.from < before.from) {
        yield {
          at: ['timeline', span.entry, 'at'],
          level: 'error',
          message: `${span.event} at ${record.timeline[span.entry]?.at} stands after ${before.event} at ${record.timeline[before.entry]?.at}`,
        };
      }
      if (span.from > now) {
        yield {
          at: ['timeline', span.entry, 'at'],
          level: 'error',
          message: `${span.event} at ${record.timeline[span.entry]?.at} lies in the future`,
        };
      }
      before = span;
    }
  },
});
