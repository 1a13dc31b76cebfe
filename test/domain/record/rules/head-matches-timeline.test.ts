import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((entry) => `  - {by: mo, ${entry}}`)].join('\n');

describe('record/head-matches-timeline', () => {
  it('finds an approval without its event', () => {
    const yaml = `approvals: [{by: tb, at: 2026-09-07T11:00+02:00, decision: approved}]
${timeline('event: opened, at: 2026-09-07T10:00+02:00', 'event: submitted, at: 2026-09-07T10:30+02:00')}`;
    expect(saidBy('record/head-matches-timeline', yaml, 'change')).toEqual([
      'approvals.0: tb approved it at 2026-09-07T11:00+02:00, and the timeline has no such event',
    ]);
  });
});
