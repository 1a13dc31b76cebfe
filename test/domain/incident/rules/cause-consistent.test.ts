import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const ends = (said: readonly string[]): readonly string[] => said.map((one) => one.replace(/^[^:]*: /, ''));

describe('incident/cause-consistent', () => {
  const caused = (change: string, more = ''): readonly string[] =>
    ends(
      saidBy(
        'incident/cause-consistent',
        `caused_by: CHG-20260907-P4XD\n${more}---\n# changes/2026/09/CHG-20260907-P4XD.yaml\n${change}`,
      ),
    );

  it.each([
    ['was never started', 'title: x', '', 'caused by CHG-20260907-P4XD, which was never started'],
    [
      'was started after an outage that began before the opening',
      'actual: {from: 2026-09-08T08:58+02:00}',
      'outages: [{kind: down, from: 2026-09-08T08:57+02:00}]\n',
      'caused by CHG-20260907-P4XD, which was started 2026-09-08T08:58+02:00, after the incident was felt 2026-09-08T08:57+02:00',
    ],
  ])('finds a change that %s', (_what, change, more, said) => {
    expect(caused(change, more)).toEqual([said]);
  });

  it('takes a change that was started as it was felt', () => {
    expect(caused('actual: {from: 2026-09-08T09:00+02:00}')).toEqual([]);
  });
});
