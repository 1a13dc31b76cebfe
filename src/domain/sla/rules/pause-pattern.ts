import { defineRule } from '../../rule.ts';
import { formatDuration } from '../../time/duration.ts';
import type { ServiceHours } from '../../time/service-hours.ts';
import type { Clock } from '../clock.ts';
import type { Pause } from '../course.ts';
import { pausedIn } from '../due.ts';

/** A first hold beyond this share of the limit came when the time was all but up. */
const LATE = 0.9;
/** So many holds are many. */
const MANY = 3;

export const pausePattern = defineRule({
  id: 'sla/pause-pattern',
  kinds: ['incident'],
  level: 'warning',
  summary: 'A clock is paused while the customer is waited for, and not to save it.',
  why: 'A clock that is put on hold just before its due, again and again, or for most of its life, measures the holds and not the service.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, priority: P3, team: payments}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: acknowledged, assignee: mo}
  - {at: 2026-09-08T16:30+02:00, by: mo, event: held, hold: {reason: awaiting_customer}}
---
# slas/checkout-retail.yaml
versions:
  - from: 2026-01-01
    hours: office
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, priority: P3, team: payments}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: acknowledged, assignee: mo}
  - {at: 2026-09-08T10:30+02:00, by: mo, event: held, hold: {reason: awaiting_customer}}
  - {at: 2026-09-08T12:00+02:00, by: mo, event: resumed}
---
# slas/checkout-retail.yaml
versions:
  - from: 2026-01-01
    hours: office
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  mend: 'Holds stay as they were made: look at them with the customer, and where each was right say so in checks.',
  clause: '8.3.3',
  reads: ['catalogue', 'clocks', 'now'],

  *check(row, { catalogue, clocks, now }) {
    for (const clock of clocks(row).clocks) {
      const holds = clock.pauses.filter(({ reason }) => reason !== 'resolved');
      const [first] = holds;
      const hours = catalogue.hours(clock.calendar);
      // An update is owed to people, whatever the incident waits for.
      const counts = clock.state !== 'void' && clock.measure !== 'update';
      if (first === undefined || hours === undefined || !counts) continue;
      const said = [
        ...saidLate(clock, first, hours),
        ...(holds.length >= MANY ? [`held ${holds.length} times (${reasonsOf(holds)})`] : []),
        ...saidLong(clock, holds, hours, now),
      ];
      if (said.length > 0)
        yield {
          at: ['timeline', first.entry],
          message: `${clock.agreement}/${clock.target}: ${said.join('; ')}`,
        };
    }
  },
});

const saidLate = (clock: Clock, first: Pause, hours: ServiceHours): readonly string[] => {
  const { counts_from: from, pauses, limit } = clock;
  const used = hours.elapsed(from, first.from) - pausedIn({ hours }, from, pauses, first.from);
  return used > LATE * limit
    ? [`first held (${first.reason}) after ${formatDuration(used)} of its ${formatDuration(limit)}`]
    : [];
};

/** Time spent resolved is no part of its life. */
const saidLong = (
  clock: Clock,
  holds: readonly Pause[],
  hours: ServiceHours,
  now: number,
): readonly string[] => {
  const held = pausedIn({ hours }, clock.counts_from, holds, clock.stop ?? now);
  return held > clock.used
    ? [`held for ${formatDuration(held)} of the ${formatDuration(held + clock.used)} of its life`]
    : [];
};

const reasonsOf = (holds: readonly Pause[]): string =>
  [...new Set(holds.map(({ reason }) => reason))].join(', ');
