import { describe, expect, it } from 'vitest';
import { findingsOf, saidBy } from '../../../support/findings-of.ts';

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((entry) => `  - {by: mo, ${entry}}`)].join('\n');
const opened = 'event: opened, at: 2026-09-07T09:00+02:00';
const resolved = 'event: resolved, at: 2026-09-07T10:00+02:00, code: fixed';

describe('record/reference', () => {
  const said = (yaml: string, kind?: Parameters<typeof saidBy>[2]): readonly string[] =>
    saidBy('record/reference', yaml, kind);

  it.each([
    ['service', 'service: chekcout', 'service: there is no service chekcout, did you mean checkout?'],
    [
      'service of an outage',
      'outages: [{kind: down, from: 2026-09-08T08:50+02:00, services: [portal]}]',
      'outages.0.services.0: there is no service portal',
    ],
    ['customer', 'customers: [retial]', 'customers.0: there is no customer retial, did you mean retail?'],
    ['problem', 'problem: PRB-20260901-H2MW', 'problem: there is no problem PRB-20260901-H2MW'],
    ['change', 'caused_by: CHG-20260901-H2MW', 'caused_by: there is no change CHG-20260901-H2MW'],
    [
      'agreement',
      'breach_reasons: [{agreement: gold, target: resolution, reason: x}]',
      'breach_reasons.0.agreement: there is no agreement gold',
    ],
    [
      'person',
      'major: {communications: m0}',
      'major.communications: there is no person m0, did you mean mo?',
    ],
  ])('finds a %s that does not exist', (_what, yaml, expected) => {
    expect(said(yaml)).toEqual([expected]);
  });

  it('finds who acts in a timeline, and leaves the teams of the past alone', () => {
    expect(
      said(
        'timeline: [{at: 2026-09-08T09:00+02:00, by: xy, event: opened, team: disbanded}]\nteam: payments',
      ),
    ).toEqual(['timeline.0.by: there is no person xy']);
  });

  it.each([
    ['a service', 'depends_on: [payments-db]', 'service', 'depends_on.0: there is no service payments-db'],
    [
      'a calendar',
      'extends: offcie',
      'calendar',
      'extends: there is no calendar offcie, did you mean office?',
    ],
    [
      'the policy',
      'schema: itil/1\ndefaults: {hours: late}',
      'workspace',
      'defaults.hours: there is no calendar late',
    ],
    [
      'people.yaml',
      'people: [{id: mo}, {id: tb}]\nteams: {payments: [mo, xy]}',
      'people',
      'teams.payments.1: there is no person xy',
    ],
    [
      'an improvement',
      'source: {kind: sla_breach, ref: gold/resolution}',
      'csi',
      'source.ref: there is no record gold/resolution',
    ],
  ] as const)('looks at %s too', (_what, yaml, kind, expected) => {
    expect(said(yaml, kind)).toContain(expected);
  });

  it('takes every spelling of a person, and the calendar that is built in', () => {
    expect(said('assignee: MO@acme.example\nreported_by: Anybody at all')).toEqual([]);
    expect(said('hours: always\nowner: tb', 'service')).toEqual([]);
  });

  it.each([
    ['availability: {target: 99.9%, period: month}', []],
    ['hours: office', ['source.ref: there is no record checkout-retail/availability']],
  ])(
    'takes the availability of an agreement as what was breached, where it promises one: %s',
    (version, found) => {
      const sla = `---\n# slas/checkout-retail.yaml\nversions: [{from: 2026-01-01, ${version}}]`;
      expect(
        said(`source: {kind: sla_breach, ref: checkout-retail/availability}\n${sla}`, 'csi').filter((one) =>
          one.startsWith('source'),
        ),
      ).toEqual(found);
    },
  );

  it('takes any name where people.yaml is empty', () => {
    expect(
      said('assignee: anybody\nteam: anywhere\n---\n# people.yaml\npeople: []\nteams: {}\nauthorities: {}'),
    ).toEqual([]);
  });

  it('is an error, and of an open incident only a warning of its service', () => {
    const levels = (yaml: string) =>
      findingsOf(yaml)
        .filter((f) => f.rule === 'record/reference')
        .map((f) => `${f.level} ${f.at?.join('.')}`);
    expect(levels('service: portal\nproblem: PRB-20260901-H2MW')).toEqual([
      'error problem',
      'warning service',
    ]);
    expect(levels(`service: portal\n${timeline(opened, resolved)}`)).toEqual(['error service']);
  });
});
