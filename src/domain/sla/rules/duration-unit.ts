import type { At } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { type Clause, clausesOf } from '../terms.ts';

export const durationUnit = defineRule({
  id: 'sla/duration-unit',
  kinds: ['sla'],
  level: 'error',
  summary: 'Limits in days say which days: bd in business hours, d around the clock.',
  why: 'A plain day on a business calendar means 24 hours to one tool, a working day to the next, and an hour count to a third.',
  bad: `versions:
  - from: 2026-01-01
    hours: office
    targets: [{id: resolution, measure: resolution, limit: 2d}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  good: `versions:
  - from: 2026-01-01
    hours: office
    targets: [{id: resolution, measure: resolution, limit: 2bd}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  clause: '8.3.3',
  reads: ['catalogue'],

  *check({ record }, { catalogue }) {
    for (const [i, version] of record.versions.entries()) {
      for (const [j, target] of (version.targets ?? []).entries()) {
        const seen = new Set<string>();
        for (const [priority, clause] of clausesOf(version, target, undefined, catalogue)) {
          const own = priority !== undefined && target.limits?.[priority as 'P1'] !== undefined;
          const at: At = ['versions', i, 'targets', j, ...(own ? ['limits', priority as string] : ['limit'])];
          const message = wrongUnit(clause);
          if (message === undefined || seen.has(at.join())) continue;
          seen.add(at.join());
          yield { at, message };
        }
      }
    }
  },
});

const wrongUnit = ({ text, limit, calendar, hours }: Clause): string | undefined => {
  if (limit.unit === 'd' && !hours.alwaysOpen)
    return `${text} in ${calendar}, which is not open around the clock: say bd for its working days, or h`;
  if (limit.unit === 'bd' && hours.alwaysOpen)
    return `${text} in ${calendar}, which is open around the clock: say d for days of 24 hours, or h`;
  return undefined;
};
