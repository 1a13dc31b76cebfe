import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedChange } from '../../../../src/domain/change/reports/judged-change.ts';
import { pirOf } from '../../../../src/domain/change/reports/pir.ts';
import { reviewsReport } from '../../../../src/domain/change/reports/reviews.ts';
import type { Row } from '../../../../src/domain/row.ts';
import { parsePeriod } from '../../../../src/domain/time/period.ts';
import { unionLength } from '../../../../src/domain/time/union.ts';
import { exampleWorkspace } from '../../../support/example-workspace.ts';
import { september } from './september.ts';

const MINUTE = 60;

const pir = (yaml: string, id = 'CHG-20260907-P4XD', now = '2026-10-01T08:00:00+02:00') => {
  const { catalogue, byId, pointing } = exampleWorkspace(yaml, 'change', { bare: true });
  const at = Date.parse(now);
  const one = judgedChange(byId(id) as Row<'change'>, pointing(id), catalogue, at);
  return pirOf(one, byId, catalogue, at);
};

describe('the review of one change', () => {
  it('holds what happened against the plan', () => {
    expect(pir(september, 'CHG-20260903-AAA3')).toMatchObject({
      start: { planned: '2026-09-07T22:00+02:00', actual: '2026-09-07T22:00+02:00', off: 0 },
      end: { planned: '2026-09-07T23:00+02:00', actual: '2026-09-07T23:30+02:00', off: 30 * MINUTE },
      length: { planned: 60 * MINUTE, actual: 90 * MINUTE, off: 30 * MINUTE },
      in_window: false,
      review: {
        standing: 'overdue',
        why: ['failed', 'high_risk'],
        due: '2026-09-22T00:00+02:00',
        held: null,
      },
    });
  });

  const outage = 'outage: {expected: true, minutes: 20, services: [checkout, portal]}\n';
  const actual = 'actual: {from: 2026-09-08T22:00+02:00, to: 2026-09-08T23:00+02:00}\n';

  it.each([
    ['none expected and none had', `outage: {expected: false}\n${actual}`, [0, 0, 0]],
    ['nothing said', actual, [null, 0, null]],
    ['expected and not said: all of it', outage + actual, [20, 60, 40]],
    ['expected, not done', outage, [20, null, null]],
    [
      'what was down, overlaps once',
      `${outage}actual:
  from: 2026-09-08T22:00+02:00
  to: 2026-09-08T23:00+02:00
  down:
    - {from: 2026-09-08T22:10+02:00, to: 2026-09-08T22:20+02:00}
    - {from: 2026-09-08T22:15+02:00, to: 2026-09-08T22:25+02:00}`,
      [20, 15, -5],
    ],
  ])('outage: %s', (_, yaml, minutes) => {
    const { planned, actual: had, off } = pir(yaml).outage;
    expect([planned, had, off].map((s) => (s === null ? null : s / MINUTE))).toEqual(minutes);
  });

  it('names the incidents with what they had down, those that do not count too', () => {
    const { caused } = pir(`${actual}outcome: {code: successful}
---
# incidents/2026/09/INC-20260909-AAA1.yaml
caused_by: CHG-20260907-P4XD
priority: P1
outages:
  - {kind: down, from: 2026-09-09T09:00+02:00, to: 2026-09-09T09:30+02:00}
  - {kind: down, from: 2026-09-09T09:20+02:00, to: 2026-09-09T09:40+02:00}
  - {kind: degraded, from: 2026-09-09T09:40+02:00, to: 2026-09-09T12:00+02:00}
---
# incidents/2026/09/INC-20260909-AAA2.yaml
caused_by: CHG-20260907-P4XD
priority: P4
outages: [{kind: down, from: 2026-09-09T09:00+02:00}]
timeline:
  - {at: 2026-09-09T09:00+02:00, by: mo, event: opened}
  - {at: 2026-09-09T10:00+02:00, by: mo, event: resolved, code: fixed}
`);
    expect(
      caused.map(({ incident, counts, outage: had }) => [incident.slice(-4), counts, had / MINUTE]),
    ).toEqual([
      ['AAA1', true, 40],
      ['AAA2', false, 60],
    ]);
  });

  it('judges each approval', () => {
    const { approvals, authorisation } = pir(september, 'CHG-20260914-AAA8');
    expect(approvals).toMatchObject([{ by: 'tb', standing: 'late', evidence: 'pr_review' }]);
    expect(authorisation).toMatchObject({ met: false, late: true, pending: false });
    expect(pir(september, 'CHG-20260930-AAA9').authorisation).toMatchObject({ met: false, pending: true });
  });

  it('has the improvements that name it', () => {
    const csi = '---\n# csi/2026/09/CSI-20260914-C5VT.yaml\nsource: {kind: review, ref: CHG-20260907-P4XD}';
    expect(pir(`${actual}fixes: [INC-20260908-ZZZZ]\n${csi}`)).toMatchObject({
      improvements: [{ id: 'CSI-20260914-C5VT', state: 'proposed' }],
      fixed: [{ id: 'INC-20260908-ZZZZ', title: null }],
    });
  });
});

describe('the reviews of a period', () => {
  const reviews = (period: string, now = '2026-10-01T08:00:00+02:00') => {
    const workspace = exampleWorkspace(september, 'change', { bare: true });
    const at = Date.parse(now);
    const data = reviewsReport.compute(
      { workspace, period: parsePeriod(period, workspace.catalogue.zone, at) as never, now: at },
      {},
    );
    const tails = (all: typeof data.held) => all.map(({ change }) => change.slice(-4));
    return {
      held: tails(data.held),
      due: tails(data.due),
      overdue: tails(data.overdue),
      on_time: data.on_time,
    };
  };

  it('are those held in it, and those that wait at its end', () => {
    expect(reviews('2026-09')).toEqual({
      held: ['AAA2', 'AAA7', 'AAA4'],
      due: ['AAA9'],
      overdue: ['AAA3', 'AAA8'],
      on_time: { part: 2, n: 3, ratio: 2 / 3 },
    });
  });

  it('stood otherwise in the middle of it', () => {
    expect(reviews('2026-09-14')).toEqual({
      held: [],
      due: ['AAA3', 'AAA4', 'AAA7', 'AAA8'],
      overdue: [],
      on_time: { part: 0, n: 0, ratio: null },
    });
  });
});

describe('the length of a union', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ from, to: from + length }));

  it('is the number of minutes that some interval holds', () => {
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        const minutes = new Set(
          intervals.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
        );
        expect(unionLength(intervals)).toBe(minutes.size);
      }),
    );
  });
});
