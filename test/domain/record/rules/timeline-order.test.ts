import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((entry) => `  - {by: mo, ${entry}}`)].join('\n');
const opened = 'event: opened, at: 2026-09-07T09:00+02:00';

describe('record/timeline-order', () => {
  it('finds the future, whatever the clock says of other rules', () => {
    expect(
      saidBy('record/timeline-order', timeline(opened, 'event: noted, note: x, at: 2026-09-09T12:01+02:00')),
    ).toEqual(['timeline.1.at: noted at 2026-09-09T12:01+02:00 lies in the future']);
  });
});
