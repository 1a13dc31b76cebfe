import { describe, expect, it } from 'vitest';
import { effectiveOutcome } from '../../../src/domain/change/effective.ts';
import { reviewDue, reviewStanding } from '../../../src/domain/change/review-due.ts';
import type { Row } from '../../../src/domain/row.ts';
import { formatInstant } from '../../../src/domain/time/instant.ts';
import { exampleWorkspace } from '../../support/example-workspace.ts';

const ID = 'CHG-20260907-P4XD';
const actual = 'actual: {from: 2026-09-07T23:10+02:00, to: 2026-09-07T23:25+02:00}\n';

const incident = (priority: string, more = '', tail = 'K7Q2'): string => `---
# incidents/2026/09/INC-20260908-${tail}.yaml
caused_by: ${ID}
priority: ${priority}
${more}`;

const example = (yaml: string) => {
  const workspace = exampleWorkspace(yaml, 'change');
  return { workspace, row: workspace.first as Row<'change'>, pointers: workspace.pointing(ID) };
};

describe('the effective outcome', () => {
  const outcome = (yaml: string): unknown => {
    const { workspace, row, pointers } = example(yaml);
    const { recorded, effective, incidents } = effectiveOutcome(row, pointers, workspace.catalogue.policy);
    return [recorded, effective, incidents.length];
  };
  const successful = 'outcome: {code: successful}\n';

  it.each([
    ['not finished', 'services: [checkout]\n', [null, null, 0]],
    ['a success', successful, ['successful', 'successful', 0]],
    [
      'with issues',
      'outcome: {code: successful_with_issues}\n',
      ['successful_with_issues', 'successful_with_issues', 0],
    ],
    ['a success that caused a P1', successful + incident('P1'), ['successful', 'caused_incident', 1]],
    ['one that caused a P3', successful + incident('P3'), ['successful', 'successful', 0]],
    [
      'one whose incident was cancelled',
      successful + incident('P1', 'state: cancelled'),
      ['successful', 'successful', 0],
    ],
    [
      'one that caused two',
      `${successful}${incident('P1')}\n${incident('P2', '', 'K7Q3')}`,
      ['successful', 'caused_incident', 2],
    ],
    [
      'a failure that caused one stays a failure',
      `outcome: {code: failed}\n${incident('P2')}`,
      ['failed', 'failed', 1],
    ],
    [
      'one that merely fixes an incident',
      `${successful}fixes: [INC-20260908-K7Q2]\n`,
      ['successful', 'successful', 0],
    ],
  ])('%s', (_, yaml, expected) => expect(outcome(yaml)).toEqual(expected));
});

describe('the review of a change', () => {
  const due = (yaml: string, now = '2026-09-09T12:00+02:00'): unknown => {
    const { workspace, row, pointers } = example(yaml);
    const review = reviewDue(row, pointers, workspace.catalogue);
    const by = review.due === null ? null : formatInstant(review.due, workspace.catalogue.zone);
    return [review.why, by, reviewStanding(review, Date.parse(now.replace(/\+/, ':00+')))];
  };
  // Ten working dates after Monday the 7th: Monday the 21st, whose 24:00 is the 22nd.
  const by = '2026-09-22T00:00+02:00';

  it.each([
    ['a success of low risk', `${actual}outcome: {code: successful}`, [[], null, 'none']],
    ['an emergency', `${actual}type: emergency`, [['emergency'], by, 'due']],
    ['an emergency that runs', 'type: emergency', [['emergency'], null, 'waiting']],
    ['a failure', `${actual}outcome: {code: failed}`, [['failed'], by, 'due']],
    ['one backed out', `${actual}outcome: {code: backed_out}`, [['backed_out'], by, 'due']],
    ['one of high risk', `${actual}risk: {level: high}`, [['high_risk'], by, 'due']],
    [
      'one that caused a P2',
      `${actual}outcome: {code: successful}\n${incident('P2')}`,
      [['caused_incident'], by, 'due'],
    ],
    [
      'a standard change has the risk of its model',
      `${actual}type: standard\nrisk: ~\nmodel: rotate-tls-cert\n---\n# models/rotate-tls-cert.yaml\nrisk: {level: high}`,
      [['high_risk'], by, 'due'],
    ],
  ])('%s', (_, yaml, expected) => expect(due(yaml)).toEqual(expected));

  it.each([
    ['2026-09-21T23:59+02:00', '', 'due'],
    ['2026-09-22T00:00+02:00', '', 'overdue'],
    ['2026-10-01T00:00+02:00', 'review: {held_at: 2026-09-21T23:59+02:00}', 'held'],
    ['2026-10-01T00:00+02:00', 'review: {held_at: 2026-09-22T00:00+02:00}', 'held_late'],
    ['2026-09-10T00:00+02:00', 'review: {held_at: 2026-09-11T10:00+02:00}', 'due'],
  ])('at %s with %s is %s', (now, review, expected) => {
    expect(due(`${actual}outcome: {code: failed}\n${review}`, now)).toEqual([['failed'], by, expected]);
  });
});
