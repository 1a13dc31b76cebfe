import { isAbsent } from '../../path.ts';
import { defineRule } from '../../rule.ts';

export const complete = defineRule({
  id: 'sla/complete',
  kinds: ['sla'],
  level: 'error',
  summary: 'An agreement with a customer has targets, a workload limit and exceptions.',
  why: 'A promise holds for so much work and not for everything: what it does not cover is part of it.',
  bad: `versions:
  - from: 2026-01-01
    targets: [{id: resolution, measure: resolution, limit: 8h}]`,
  good: `versions:
  - from: 2026-01-01
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  clause: '8.3.3',
  reads: [],

  *check({ record }) {
    // Versions that are over stay as they were: only the last can still be completed.
    const last = record.versions.at(-1);
    if (record.agreement !== 'sla' || !last) return;
    const lacks = [
      isAbsent(last.targets) && last.availability === undefined && 'targets',
      last.workload_limit?.incidents_per_month === undefined && 'a workload limit',
      isAbsent(last.exceptions) && 'exceptions',
    ].filter((one) => one !== false);
    if (lacks.length > 0)
      yield {
        at: ['versions', record.versions.length - 1],
        message: `the version of ${last.from} has no ${lacks.map((one) => one.replace(/^a /, '')).join(', no ')}`,
      };
  },
});
