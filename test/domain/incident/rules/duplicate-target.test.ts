import { describe, expect, it } from 'vitest';
import { guardFindings, worldOf } from '../../../../src/domain/check.ts';
import { exampleWorkspace, NOW } from '../../../support/example-workspace.ts';
import { saidBy } from '../../../support/findings-of.ts';

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((entry) => `  - {by: mo, ${entry}}`)].join('\n');
const opened = 'event: opened, at: 2026-08-20T09:00+02:00';
const ends = (said: readonly string[]): readonly string[] => said.map((one) => one.replace(/^[^:]*: /, ''));

describe('incident/duplicate-target', () => {
  const cancelled = (more: string): readonly string[] =>
    ends(
      saidBy(
        'incident/duplicate-target',
        `${more}${timeline(opened, 'event: cancelled, at: 2026-08-20T09:10+02:00, reason: duplicate')}`,
      ),
    );

  it.each([
    ['itself', 'duplicate_of: INC-20260908-K7Q2\n', 'INC-20260908-K7Q2 is a duplicate of itself'],
    ['nobody', 'duplicate_of: INC-20260908-ZZZZ\n', 'a duplicate of INC-20260908-ZZZZ, which does not exist'],
  ])('finds a duplicate of %s', (_what, more, said) => {
    expect(cancelled(more)).toEqual([said]);
  });
});

describe('a cancellation as a duplicate', () => {
  it('is refused where it names no other incident', () => {
    const workspace = exampleWorkspace(
      timeline(opened, 'event: cancelled, at: 2026-08-20T09:10+02:00, reason: duplicate'),
      'incident',
    );
    const [row] = workspace.rows;
    const refusals = row ? guardFindings(row, 'cancel', worldOf(workspace, NOW)) : [];
    expect(refusals.map((finding) => finding.message)).toEqual(['cancelled as a duplicate of nothing']);
  });
});
