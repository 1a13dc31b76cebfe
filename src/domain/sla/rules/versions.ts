import { defineRule } from '../../rule.ts';
import { addDays } from '../../time/date.ts';

export const versions = defineRule({
  id: 'sla/versions',
  kinds: ['sla'],
  level: 'error',
  summary: 'The versions of an agreement follow one another day by day, without a gap.',
  why: 'Each incident is judged by the version in force when it was opened: there must be one, and only one.',
  bad: `versions:
  - {from: 2026-01-01, until: 2026-08-31, targets: [{id: resolution, measure: resolution, limit: 8h}]}
  - from: 2026-09-02
    targets: [{id: resolution, measure: resolution, limit: 4h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  good: `versions:
  - {from: 2026-01-01, until: 2026-08-31, targets: [{id: resolution, measure: resolution, limit: 8h}]}
  - from: 2026-09-01
    targets: [{id: resolution, measure: resolution, limit: 4h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  mend: 'Without an until, a version holds to the day before the next.',
  clause: '8.3.3',
  reads: [],

  *check({ record }) {
    for (const [i, { from, until }] of record.versions.entries()) {
      if (until !== undefined && until < from)
        yield {
          at: ['versions', i, 'until'],
          message: `the version of ${from} ends ${until}, before it begins`,
        };
      const before = record.versions[i - 1];
      if (!before) continue;
      const at = ['versions', i, 'from'];
      if (from <= before.from)
        yield { at, message: `${from} is not after ${before.from}, where the version before it begins` };
      else if (before.until !== undefined && from <= before.until)
        yield {
          at,
          message: `the version of ${from} overlaps the one before it, which ends ${before.until}`,
        };
      else if (before.until !== undefined && from > addDays(before.until, 1))
        yield { at, message: `nothing is in force between ${before.until} and ${from}` };
    }
  },
});
