import { describe, expect, it } from 'vitest';
import { findingsOf, saidBy } from '../../../support/findings-of.ts';

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((entry) => `  - {by: mo, ${entry}}`)].join('\n');
const opened = 'event: opened, at: 2026-09-07T09:00+02:00';
const resolved = 'event: resolved, at: 2026-09-07T10:00+02:00, code: fixed';

describe('record/illegal-move', () => {
  const said = (...entries: readonly string[]): readonly string[] =>
    saidBy('record/illegal-move', `resolution: {code: fixed, summary: Done}\n${timeline(...entries)}`);

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a pair that the lifecycle does not have', [opened, 'event: resumed, at: 2026-09-07T09:10+02:00'], ['timeline.1.event: resumed at 2026-09-07T09:10+02:00 is impossible: the incident was new']],
    ['an entry before the opening', ['event: noted, note: x, at: 2026-09-07T08:00+02:00', opened], ['timeline.0.event: noted at 2026-09-07T08:00+02:00 is impossible: the incident was not open yet']],
    ['a note without a note', [opened, 'event: noted, at: 2026-09-07T09:10+02:00'], ['timeline.1: noted without note']],
    ['a cancellation without a reason', [opened, 'event: cancelled, at: 2026-09-07T09:10+02:00'], ['timeline.1: cancelled without reason']],
    ['news for nobody', [opened, 'event: informed, at: 2026-09-07T09:10+02:00'], ['timeline.1: informed without audience']],
    ['a correction of nothing', [opened, 'event: corrected, at: 2026-09-07T09:10+02:00'], ['timeline.1: corrected without field', 'timeline.1: corrected without reason']],
    ['a close that nobody confirmed', [opened, resolved, 'event: closed, at: 2026-09-08T09:00+02:00'], ['timeline.2: closed before 5bd had passed since the resolve, and nobody confirmed it']],
  ])('finds %s', (_what, entries, expected) => {
    expect(said(...entries)).toEqual(expected);
  });

  // Resolved on Monday the 31st at 10:00: five business days later is Monday the 7th, at the same time.
  it.each([
    ['2026-09-07T09:59+02:00', 1],
    ['2026-09-07T10:00+02:00', 0],
  ])('judges a close by itself at its own instant: %s', (at, count) => {
    const early = ['event: opened, at: 2026-08-31T09:00+02:00', 'event: resolved, at: 2026-08-31T10:00+02:00'];
    expect(said(...early, `event: closed, at: ${at}`)).toHaveLength(count);
  });

  it('finds a resolved incident without its service, a major one without its reason', () => {
    const yaml = `service: ""\nmajor: {manager: sl}\nresolution: {code: fixed, summary: Done}
${timeline(opened, 'event: declared_major, manager: sl, at: 2026-09-07T09:05+02:00', resolved)}`;
    expect(saidBy('record/illegal-move', yaml)).toEqual([
      'state: resolved without service',
      'timeline.1: declared major without major.reason',
    ]);
  });

  it('leaves to other rules what they grade', () => {
    const yaml = timeline(opened, 'event: held, at: 2026-09-07T09:05+02:00');
    expect(saidBy('record/illegal-move', yaml)).toEqual([]);
    expect(saidBy('record/illegal-move', timeline(opened, resolved))).toEqual([]);
  });

  it('knows the moves of every kind', () => {
    expect(saidBy('record/illegal-move', timeline(opened, 'event: started, at: 2026-09-07T09:10+02:00'), 'change')).toEqual([
      'timeline.1.event: started at 2026-09-07T09:10+02:00 is impossible: the change was draft',
    ]);
    expect(saidBy('record/illegal-move', `type: emergency\n${timeline(opened, 'event: started, at: 2026-09-07T09:10+02:00')}`, 'change')).toEqual([]);
  });
});

describe('record/reference', () => {
  const said = (yaml: string, kind?: Parameters<typeof saidBy>[2]): readonly string[] => saidBy('record/reference', yaml, kind);

  it.each([
    ['service', 'service: chekcout', 'service: there is no service chekcout, did you mean checkout?'],
    ['service of an outage', 'outages: [{kind: down, from: 2026-09-08T08:50+02:00, services: [portal]}]', 'outages.0.services.0: there is no service portal'],
    ['customer', 'customers: [retial]', 'customers.0: there is no customer retial, did you mean retail?'],
    ['problem', 'problem: PRB-20260901-H2MW', 'problem: there is no problem PRB-20260901-H2MW'],
    ['change', 'caused_by: CHG-20260901-H2MW', 'caused_by: there is no change CHG-20260901-H2MW'],
    ['agreement', 'breach_reasons: [{agreement: gold, target: resolution, reason: x}]', 'breach_reasons.0.agreement: there is no agreement gold'],
    ['person', 'major: {communications: m0}', 'major.communications: there is no person m0, did you mean mo?'],
  ])('finds a %s that does not exist', (_what, yaml, expected) => {
    expect(said(yaml)).toEqual([expected]);
  });

  it('finds who acts in a timeline, and leaves the teams of the past alone', () => {
    expect(said('timeline: [{at: 2026-09-08T09:00+02:00, by: xy, event: opened, team: disbanded}]\nteam: payments')).toEqual([
      'timeline.0.by: there is no person xy',
    ]);
  });

  it.each([
    ['a service', 'depends_on: [payments-db]', 'service', 'depends_on.0: there is no service payments-db'],
    ['a calendar', 'extends: offcie', 'calendar', 'extends: there is no calendar offcie, did you mean office?'],
    ['the policy', 'schema: itil/1\ndefaults: {hours: late}', 'workspace', 'defaults.hours: there is no calendar late'],
    ['people.yaml', 'people: [{id: mo}, {id: tb}]\nteams: {payments: [mo, xy]}', 'people', 'teams.payments.1: there is no person xy'],
    ['an improvement', 'source: {kind: sla_breach, ref: gold/resolution}', 'csi', 'source.ref: there is no record gold/resolution'],
  ] as const)('looks at %s too', (_what, yaml, kind, expected) => {
    expect(said(yaml, kind)).toContain(expected);
  });

  it('takes every spelling of a person, and the calendar that is built in', () => {
    expect(said('assignee: MO@acme.example\nreported_by: Anybody at all')).toEqual([]);
    expect(said('hours: always\nowner: tb', 'service')).toEqual([]);
  });

  it('takes any name where people.yaml is empty', () => {
    expect(said('assignee: anybody\nteam: anywhere\n---\n# people.yaml\npeople: []\nteams: {}\nauthorities: {}')).toEqual([]);
  });

  it('is an error, and of an open incident only a warning of its service', () => {
    const levels = (yaml: string) =>
      findingsOf(yaml).filter((f) => f.rule === 'record/reference').map((f) => `${f.level} ${f.at?.join('.')}`);
    expect(levels('service: portal\nproblem: PRB-20260901-H2MW')).toEqual(['error problem', 'warning service']);
    expect(levels(`service: portal\n${timeline(opened, resolved)}`)).toEqual(['error service']);
  });
});

describe('record/cycle', () => {
  const other = (id: string, link: string): string => `---\n# incidents/2026/09/INC-20260908-${id}.yaml\n${link}\n`;

  it('finds a loop on each of its records, and what only leads into one on none', () => {
    const yaml = `parent: INC-20260908-AAAA\n${other('AAAA', 'parent: INC-20260908-BBBB')}${other('BBBB', 'parent: INC-20260908-AAAA')}`;
    expect(saidBy('record/cycle', yaml)).toEqual([
      'parent: parent leads back to itself: INC-20260908-AAAA → INC-20260908-BBBB → INC-20260908-AAAA',
      'parent: parent leads back to itself: INC-20260908-BBBB → INC-20260908-AAAA → INC-20260908-BBBB',
    ]);
  });

  it('finds services that depend on each other', () => {
    const yaml = 'depends_on: [db, gateway]\n---\n# services/db.yaml\ndepends_on: []\n---\n# services/gateway.yaml\ndepends_on: [db, checkout]';
    expect(saidBy('record/cycle', yaml, 'service')).toEqual([
      'depends_on: depends_on leads back to itself: checkout → gateway → checkout',
      'depends_on: depends_on leads back to itself: gateway → checkout → gateway',
    ]);
  });
});

describe('record/personal-data', () => {
  const found = (text: string): readonly string[] => saidBy('record/personal-data', `description: ${JSON.stringify(text)}`);

  it.each([
    ['jo.kim@customer.example', 'description: description holds an e-mail address (…@customer.example)'],
    ['call +49 30 1234567 or wait', 'description: description holds a phone number (+49 …)'],
    ['call +1-202-555-0143', 'description: description holds a phone number (+1-2…)'],
    ['call 030 1234567', 'description: description holds a phone number (030 …)'],
    ['call (0171) 234 5678', 'description: description holds a phone number ((017…)'],
  ])('finds %s without repeating it', (text, said) => {
    expect(found(text)).toEqual([said]);
  });

  it.each([
    '2026-09-08T03:14+02:00',
    'from 03:07 to 04:38 on 2026-09-08',
    'INC-20260908-7K3Q, CHG-20260907-P4XD',
    '10.0.12.200 answers 502 after 30000 ms',
    'payment-lib 5.1.0 and 5.2.0-beta.1',
    'user@host, @team, 00 00 07',
    'latency +300 ms, 0.05 to 0.25 s',
  ])('says nothing of %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('record/timeline-order', () => {
  it('finds the future, whatever the clock says of other rules', () => {
    expect(saidBy('record/timeline-order', timeline(opened, 'event: noted, note: x, at: 2026-09-09T12:01+02:00'))).toEqual([
      'timeline.1.at: noted at 2026-09-09T12:01+02:00 lies in the future',
    ]);
  });
});

describe('record/file-name', () => {
  it.each([
    ['incidents/2026/08/INC-20260908-K7Q2.yaml', 'the file lies in incidents/2026/08, INC-20260908-K7Q2 belongs in incidents/2026/09'],
    ['incidents/2026/09/INC-20260908-P4XD.yaml', 'the file is called INC-20260908-P4XD.yaml, its id is INC-20260908-K7Q2'],
  ])('finds %s', (path, said) => {
    expect(saidBy('record/file-name', `# ${path}\nid: INC-20260908-K7Q2`)).toEqual([`id: ${said}`]);
  });

  it('holds the catalogue to its slugs', () => {
    expect(saidBy('record/file-name', '# services/shop.yaml\nid: checkout', 'service')).toEqual([
      'id: the file is called shop.yaml, its id is checkout',
    ]);
  });
});

describe('record/head-matches-timeline', () => {
  it('finds an approval without its event', () => {
    const yaml = `approvals: [{by: tb, at: 2026-09-07T11:00+02:00, decision: approved}]
${timeline('event: opened, at: 2026-09-07T10:00+02:00', 'event: submitted, at: 2026-09-07T10:30+02:00')}`;
    expect(saidBy('record/head-matches-timeline', yaml, 'change')).toEqual([
      'approvals.0: tb approved it at 2026-09-07T11:00+02:00, and the timeline has no such event',
    ]);
  });
});
