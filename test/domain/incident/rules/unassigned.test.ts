import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((entry) => `  - {by: mo, ${entry}}`)].join('\n');

describe('incident/unassigned', () => {
  const since = (priority: string, at: string, now: string): number =>
    saidBy(
      'incident/unassigned',
      timeline(`event: opened, priority: ${priority}, at: ${at}`),
      'incident',
      Date.parse(now),
    ).length;

  it.each([
    ['P1', '2026-09-05T03:00+02:00', '2026-09-05T03:15:00+02:00', 0],
    ['P1', '2026-09-05T03:00+02:00', '2026-09-05T03:15:01+02:00', 1],
    // Opened on a Friday: a business day later is Monday, at the same time.
    ['P3', '2026-09-04T15:00+02:00', '2026-09-07T15:00:00+02:00', 0],
    ['P3', '2026-09-04T15:00+02:00', '2026-09-07T15:00:01+02:00', 1],
  ])('gives a %s of %s time till %s', (priority, at, now, count) => {
    expect(since(priority, at, now)).toBe(count);
  });
});
