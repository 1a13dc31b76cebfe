import { describe, expect, it } from 'vitest';
import { morningOf } from '../../../../src/domain/change/reports/morning.ts';
import { exampleWorkspace } from '../../../support/example-workspace.ts';
import { september } from './september.ts';

const NOW = '2026-09-09T12:00:00+02:00';

/** A change of the state, with its window on the 9th of September between two times of day, or from one instant to another. */
const planned = (tail: string, state: string, from: string, to: string, more = ''): string => {
  const at = (time: string): string => (time.length === 5 ? `2026-09-09T${time}+02:00` : `${time}+02:00`);
  return `# changes/2026/09/CHG-20260901-${tail}.yaml
title: Change ${tail}
state: ${state}
window: {from: ${at(from)}, to: ${at(to)}}
timeline: [{at: 2026-09-01T09:00+02:00, by: bn, event: opened}, {at: 2026-09-01T10:00+02:00, by: bn, event: ${state === 'in_progress' ? 'started' : state}}]
${more}`;
};

const morning = (yaml: string, now = NOW) =>
  morningOf(exampleWorkspace(yaml, 'change', { bare: true }), Date.parse(now));

const tails = (all: readonly { readonly change: string }[]) => all.map(({ change }) => change.slice(-4));

const today = (...documents: readonly string[]) => {
  const { changes } = morning(documents.join('---\n'));
  return Object.fromEntries(Object.entries(changes).map(([key, all]) => [key, tails(all)]));
};

/** States that a timeline of two entries does not lead to are told by a longer one. */
const scheduled = (tail: string, from: string, to: string): string =>
  planned(tail, 'scheduled', from, to).replace(
    /timeline: .*/,
    `timeline:
  - {at: 2026-09-01T09:00+02:00, by: bn, event: opened}
  - {at: 2026-09-01T10:00+02:00, by: bn, event: submitted}
  - {at: 2026-09-02T10:00+02:00, by: tb, event: approved}
  - {at: 2026-09-02T11:00+02:00, by: bn, event: scheduled}`,
  );

const running = (tail: string, from: string, to: string): string =>
  scheduled(tail, from, to)
    .replace('state: scheduled', 'state: in_progress')
    .replace(
      /event: scheduled}/,
      'event: scheduled}\n  - {at: 2026-09-09T08:00+02:00, by: bn, event: started}',
    );

describe('the morning', () => {
  it('has what starts today, what runs and what is overdue', () => {
    expect(
      today(
        scheduled('AAA1', '20:00', '21:00'),
        scheduled('AAA2', '11:00', '13:00'),
        scheduled('AAA3', '2026-09-10T00:00', '2026-09-10T01:00'),
        scheduled('AAA4', '11:00', '12:00'),
        running('AAA5', '08:00', '12:01'),
        running('AAA6', '08:00', '12:00'),
      ),
    ).toEqual({ starting: ['AAA2', 'AAA1'], running: ['AAA5'], overdue: ['AAA6', 'AAA4'] });
  });

  it('says nothing of drafts, and of what is done', () => {
    const draft = scheduled('AAA1', '20:00', '21:00').replace(
      / {2}- {at: .*(submitted|approved|scheduled)}\n?/g,
      '',
    );
    expect(today(draft.replace('state: scheduled', 'state: draft'))).toEqual({
      starting: [],
      running: [],
      overdue: [],
    });
  });

  it('knows who could approve what was submitted, and which emergencies wait', () => {
    const { approvals, emergencies } = morning(september, '2026-10-01T08:00:00+02:00');
    expect(approvals).toMatchObject([{ change: 'CHG-20260924-BBB2', could: ['sl'] }]);
    expect(emergencies).toMatchObject([{ change: 'CHG-20260930-AAA9', deadline: '2026-10-06T00:00+02:00' }]);
  });

  it.each([
    ['2026-09-09T11:59:00+02:00', []],
    ['2026-09-09T12:00:00+02:00', ['sale']],
    ['2026-09-09T13:59:00+02:00', ['sale']],
    ['2026-09-09T14:00:00+02:00', []],
  ])('at %s is frozen: %s', (now, ids) => {
    const freeze =
      'title: X\n---\n# schedule.yaml\nfreezes: [{id: sale, from: 2026-09-09T12:00+02:00, to: 2026-09-09T14:00+02:00, mode: hard, services: all}]';
    expect(morning(freeze, now).freezes.map((one) => one.freeze)).toEqual(ids);
  });
});
