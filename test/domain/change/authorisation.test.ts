import { describe, expect, it } from 'vitest';
import { authorisationOf } from '../../../src/domain/change/authorisation.ts';
import { saidMissing } from '../../../src/domain/change/said.ts';
import type { Row } from '../../../src/domain/row.ts';
import { formatInstant } from '../../../src/domain/time/instant.ts';
import { exampleWorkspace } from '../../support/example-workspace.ts';

const people = `---
# people.yaml
people:
  - {id: bn, emails: [bn@acme.example], logins: [bnovak]}
  - {id: mo}
  - {id: tb, emails: [tb@acme.example]}
  - {id: sl}
  - {id: jh}
  - {id: robot, system: true}
authorities:
  checkout-owners: [tb, sl, bn, robot]
  platform-owners: [jh, sl]
---
# services/checkout.yaml
change_authority: checkout-owners
---
# services/payments-db.yaml
title: Payments database
change_authority: platform-owners
`;

/** The plain change (requested and carried out by bn) with more on top, judged. */
const judge = (yaml: string, more = '') => {
  const { first, catalogue } = exampleWorkspace(`${yaml}\n${people}${more}`, 'change');
  return { ...authorisationOf(first as Row<'change'>, catalogue), catalogue };
};

const timeline = (...more: readonly string[]): string =>
  [
    'timeline:',
    '  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}',
    '  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}',
    ...more.map((entry) => `  - {${entry}}`),
  ].join('\n');
const approval = (by: string, more = '', at = '15:20'): string =>
  `  - {by: ${by}, at: 2026-09-07T${at}+02:00, decision: approved${more && `, ${more}`}}`;
const approvals = (...all: readonly string[]): string => ['approvals:', ...all].join('\n');
const high = 'risk: {impact: high, likelihood: high, level: high}';
const started = 'actual: {from: 2026-09-07T23:10+02:00}';

const DIGEST = '0'.repeat(64);

describe('who counts', () => {
  it.each([
    ['a member of the authority', approval('tb'), 'valid', true],
    ['the same by an e-mail address', approval('tb@acme.example'), 'valid', true],
    ['somebody outside it', approval('mo'), 'outsider', false],
    ['a member, for another authority', approval('sl', 'authority: platform-owners'), 'outsider', false],
    ['the requester', approval('bn'), 'self', false],
    ['the requester by a login', approval('bnovak'), 'self', false],
    ['the requester by an e-mail address', approval('bn@acme.example'), 'self', false],
    ['the account of a tool', approval('robot'), 'system', false],
    ['one that approved something else', approval('tb', `digest: "sha256:${DIGEST}"`), 'stale', false],
    [
      'one by word of mouth, which a normal change takes',
      approval('tb', 'evidence: {kind: verbal}'),
      'valid',
      true,
    ],
    [
      'one that abstained',
      '  - {by: tb, at: 2026-09-07T15:20+02:00, decision: abstained}',
      'abstained',
      false,
    ],
  ])('%s', (_name, one, standing, met) => {
    const { decisions, met: is } = judge([approvals(one), timeline()].join('\n'));
    expect([decisions.map((d) => d.standing), is]).toEqual([[standing], met]);
  });

  it.each([
    ['an implementer', 'implementers: [tb]', 'self'],
    ['the author of the plan', 'plan: {author: tb, implementation: x, test: x, backout: x}', 'self'],
    ['the requester of somebody else', 'requested_by: mo', 'valid'],
  ])('%s', (_name, fact, standing) => {
    const { decisions } = judge([fact, approvals(approval('tb')), timeline()].join('\n'));
    expect(decisions.map((d) => d.standing)).toEqual([standing]);
  });

  it('a self-approval beside a valid one is ignored', () => {
    const { decisions, met } = judge([approvals(approval('bn'), approval('tb')), timeline()].join('\n'));
    expect([decisions.map((d) => d.standing), met]).toEqual([['self', 'valid'], true]);
  });

  it('with nobody in people.yaml anyone is taken, and nothing is verified', () => {
    const { first, catalogue } = exampleWorkspace(
      `${approvals(approval('whoever'))}\n${timeline()}\n---\n# people.yaml\npeople: []\n---\n# services/checkout.yaml\nchange_authority: owners`,
      'change',
    );
    const { met, verifiable } = authorisationOf(first as Row<'change'>, catalogue);
    expect([met, verifiable]).toEqual([true, false]);
  });
});

describe('how many', () => {
  it.each([
    ['low risk: one', '', [approval('tb')], true],
    ['high risk: two', high, [approval('tb')], false],
    ['high risk: two persons', high, [approval('tb'), approval('sl')], true],
    ['one person under two names counts once', high, [approval('tb'), approval('tb@acme.example')], false],
    ['a risk that nobody named is taken for the highest', 'risk: ~', [approval('tb')], false],
  ])('%s', (_name, fact, given, met) => {
    expect(judge([fact, approvals(...given), timeline()].join('\n')).met).toBe(met);
  });

  it('every authority of the services is asked', () => {
    const yaml = (...given: string[]): string =>
      ['services: [checkout, payments-db]', approvals(...given), timeline()].join('\n');
    expect(judge(yaml(approval('tb'))).requirements).toMatchObject([
      { authority: 'checkout-owners', needed: 1, given: ['tb'], met: true },
      { authority: 'platform-owners', needed: 1, given: [], open: ['jh', 'sl'], met: false },
    ]);
    expect(judge(yaml(approval('tb'), approval('jh'))).met).toBe(true);
    // One approval that names no authority is given for all that the person belongs to.
    expect(judge(yaml(approval('sl'))).met).toBe(true);
    expect(judge(yaml(approval('sl', 'authority: platform-owners'))).met).toBe(false);
  });

  it.each([
    // Of checkout-owners bn is barred and the robot is no person: tb and sl are left.
    ['{min: 1, share: "50%"}', 1],
    ['{min: 1, share: "51%"}', 2],
    ['{min: 2, share: "10%"}', 2],
    ['3', 3],
    ['0', 0],
  ])('a quorum of %s is %i', (quorum, needed) => {
    const policy = `---\n# itil.yaml\nchange: {approvals: {normal: {low: ${quorum}}}}\n`;
    expect(judge(timeline(), policy).requirements[0]?.needed).toBe(needed);
  });

  it('the authority of policy is asked where a service names none, else anyone', () => {
    const service = 'services: [store-printing]';
    expect(judge([service, timeline()].join('\n')).requirements[0]).toMatchObject({
      authority: null,
      open: ['mo', 'tb', 'sl', 'jh'],
    });
    const policy = '---\n# itil.yaml\nchange: {authority: platform-owners}\n';
    expect(judge([service, timeline()].join('\n'), policy).requirements[0]?.authority).toBe(
      'platform-owners',
    );
  });
});

describe('when', () => {
  it.each([
    ['before the start', '15:20', true, true],
    ['at the start', '23:10', true, true],
    ['after the start', '23:11', false, true],
  ])('a normal change approved %s', (_name, at, met, metLate) => {
    const judged = judge([started, approvals(approval('tb', '', at)), timeline()].join('\n'));
    expect([judged.met, judged.metLate]).toEqual([met, metLate]);
  });

  const emergency = (at: string, more = ''): string =>
    [
      'type: emergency',
      'actual: {from: 2026-09-07T23:10+02:00}',
      `approvals: [{by: tb, at: ${at}, decision: approved${more}}]`,
      timeline(),
    ].join('\n');

  it.each([
    // Started on Monday: the end of the third business day after it is Thursday, 24:00.
    ['in time', '2026-09-10T23:59+02:00', '', true],
    ['at the last instant', '2026-09-11T00:00+02:00', '', true],
    ['late', '2026-09-11T00:01+02:00', '', false],
    ['in time, by word of mouth', '2026-09-08T09:00+02:00', ', evidence: {kind: verbal}', false],
    ['in time, in minutes', '2026-09-08T09:00+02:00', ', evidence: {kind: minutes}', true],
  ])('an emergency approved %s', (_name, at, more, met) => {
    const judged = judge(emergency(at, more));
    expect(judged.met).toBe(met);
    expect(formatInstant(judged.until ?? 0, judged.catalogue.zone)).toBe('2026-09-11T00:00+02:00');
  });

  it('a rework voids what was approved before, even in the same minute', () => {
    const yaml = [
      approvals(approval('tb')),
      timeline(
        'at: 2026-09-07T15:20+02:00, by: tb, event: approved',
        'at: 2026-09-07T15:20+02:00, by: bn, event: reworked, reason: x',
      ),
    ].join('\n');
    expect(judge(yaml).decisions.map((d) => d.standing)).toEqual(['void']);
  });

  it('a rejection by the authority voids what was approved before it, and stands until it is approved anew', () => {
    const rejected = '  - {by: sl, at: 2026-09-07T16:00+02:00, decision: rejected}';
    const before = judge(['type: emergency', approvals(approval('tb'), rejected), timeline()].join('\n'));
    expect([before.decisions.map((d) => d.standing), before.met, before.rejected]).toEqual([
      ['void', 'rejected'],
      false,
      true,
    ]);
    const after = judge(
      ['type: emergency', approvals(approval('tb'), rejected, approval('tb', '', '17:00')), timeline()].join(
        '\n',
      ),
    );
    expect([after.met, after.rejected]).toEqual([true, false]);
  });

  it('a rejection by somebody without a say changes nothing', () => {
    const rejected = '  - {by: mo, at: 2026-09-07T16:00+02:00, decision: rejected}';
    expect(judge([approvals(approval('tb'), rejected), timeline()].join('\n')).met).toBe(true);
  });
});

describe('a standard change', () => {
  const model = (more: string): string => `---
# models/rotate-tls-cert.yaml
services: [checkout]
${more}
`;
  const APPROVED = 'approved_by: {by: tb, at: 2026-01-12T10:00+01:00}';
  const standard = 'type: standard\nmodel: rotate-tls-cert\nrisk: ~\nplan: ~';

  it.each([
    ['is authorised by its model', standard, APPROVED, true],
    ['is not, where nobody approved the model', standard, '', false],
    ['is not, where the model is not valid yet', standard, `${APPROVED}\nvalid: {from: 2026-09-08}`, false],
    ['is, on the first day', standard, `${APPROVED}\nvalid: {from: 2026-09-07}`, true],
    ['is, on the last day', standard, `${APPROVED}\nvalid: {from: 2026-01-01, until: 2026-09-07}`, true],
    ['is not, the day after', standard, `${APPROVED}\nvalid: {from: 2026-01-01, until: 2026-09-06}`, false],
    ['is not, for another service', `${standard}\nservices: [checkout, portal]`, APPROVED, false],
    [
      'is not, above the risk of the model',
      `type: standard\nmodel: rotate-tls-cert\n${high}`,
      `${APPROVED}\nrisk: {level: low}`,
      false,
    ],
    [
      'is not, with a model that was approved after its start',
      `${standard}\n${started}`,
      'approved_by: {by: tb, at: 2026-09-07T23:30+02:00}',
      false,
    ],
    ['is not, without a model', 'type: standard', APPROVED, false],
  ])('%s', (_name, yaml, more, met) => {
    expect(judge([yaml, timeline()].join('\n'), model(more)).met).toBe(met);
  });
});

describe('what is missing, in words', () => {
  it.each([
    [high, [approval('tb')], '1 of 2 approvals of checkout-owners (sl could give it)'],
    ['', [], '0 of 1 approvals of checkout-owners (tb or sl could give it)'],
    ['implementers: [tb, sl]', [], '0 of 1 approvals of checkout-owners (nobody is left to give it)'],
  ])('%s', (fact, given, said) => {
    expect(
      saidMissing(
        judge([fact, approvals(...given), timeline()].join('\n').replace('approvals:\ntimeline', 'timeline')),
      ),
    ).toBe(said);
  });
});
