import { describe, expect, it } from 'vitest';
import { guardFindings, worldOf } from '../../../../src/domain/check.ts';
import type { Row } from '../../../../src/domain/row.ts';
import { exampleWorkspace, NOW } from '../../../support/example-workspace.ts';
import { findingsOf, saidBy } from '../../../support/findings-of.ts';

const at = (text: string): number => Date.parse(text);
const said = (rule: string, yaml: string, now?: number): readonly string[] =>
  saidBy(rule, yaml, 'change', now);
/** Level and sentence of a rule. */
const graded = (rule: string, yaml: string, now?: number): readonly string[] =>
  findingsOf(yaml, 'change', now)
    .filter((finding) => finding.rule === rule)
    .map(({ level, message }) => `${level}: ${message}`);
/** What guards a verb, with the record as the move leaves it; it alone is being changed. */
const guarded = (verb: string, yaml: string, now = NOW): readonly string[] => {
  const workspace = exampleWorkspace(yaml, 'change');
  const row = workspace.first as Row;
  const world = { ...worldOf(workspace, now), touched: new Set([row.id]) };
  return guardFindings(row, verb, world).map(({ level, rule }) => `${level} ${rule}`);
};

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', '  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}']
    .concat(entries.map((entry) => `  - {${entry}}`))
    .join('\n');
const submitted = 'at: 2026-09-07T10:30+02:00, by: bn, event: submitted';
const approved = 'at: 2026-09-07T11:00+02:00, by: tb, event: approved';
const scheduled = 'at: 2026-09-07T12:00+02:00, by: bn, event: scheduled';
const started = (when: string) => `at: ${when}, by: bn, event: started`;

describe('change/window', () => {
  const window = 'window: {from: 2026-09-08T22:00+02:00, to: 2026-09-08T23:00+02:00}';

  it.each([
    ['equal', '2026-09-08T22:00+02:00'],
    ['equal in another zone', '2026-09-08T20:00Z'],
    ['earlier', '2026-09-08T21:00+02:00'],
  ])('an end that is %s is an error, in any check', (_what, to) => {
    const yaml = `window: {from: 2026-09-08T22:00+02:00, to: "${to}"}`;
    expect(graded('change/window', yaml)).toEqual([
      `error: the window ends ${to}, and that is not after 2026-09-08T22:00+02:00, when it begins`,
    ]);
    expect(guarded('submit', yaml)).toContain('error change/window');
    expect(guarded('schedule', yaml)).toContain('error change/window');
  });

  it.each([
    ['draft', timeline(), []],
    ['submitted', timeline(submitted), ['the change is still submitted']],
    ['scheduled', timeline(submitted, approved, scheduled), ['the change is still scheduled']],
    [
      'running',
      `${timeline(submitted, approved, scheduled, started('2026-09-08T22:00+02:00'))}\nactual: {from: 2026-09-08T22:00+02:00}`,
      ['the change is still in progress'],
    ],
    ['called off', timeline('at: 2026-09-08T10:00+02:00, by: bn, event: cancelled, reason: x'), []],
  ])('a window that is over: %s', (_what, yaml, expected) => {
    const found = graded('change/window', `${window}\n${yaml}`);
    expect(found).toEqual(
      expected.map((end) => `warning: the window ended 2026-09-08T23:00+02:00, and ${end}`),
    );
  });

  it('is not over at its last instant', () => {
    const yaml = `${window}\n${timeline(submitted)}`;
    expect(said('change/window', yaml, at('2026-09-08T23:00+02:00'))).toEqual([]);
    expect(said('change/window', yaml, at('2026-09-08T23:01+02:00'))).toHaveLength(1);
  });
});

describe('change/freeze', () => {
  const freeze = (mode: string, more = '') => `---
# schedule.yaml
freezes:
  - id: sale
    title: September sale
    from: 2026-09-08T20:00+02:00
    to: 2026-09-14T08:00+02:00
    mode: ${mode}
    services: [checkout]
    exemption: checkout-owners${more}`;
  const rule = (yaml: string, mode = 'hard', now?: number) =>
    graded('change/freeze', `${yaml}\n${freeze(mode)}`, now);
  const window = 'window: {from: 2026-09-08T19:00+02:00, to: 2026-09-08T21:30+02:00}';
  const name = 'freeze September sale (sale), which ends 2026-09-14T08:00+02:00';

  it('a window is inside by so much', () => {
    expect(rule(window)).toEqual([
      `error: its window lies 1 h 30 min inside the hard ${name}; tb or sl of checkout-owners may exempt it`,
    ]);
    expect(rule(window, 'soft')).toEqual([
      `warning: its window lies 1 h 30 min inside the soft ${name}; tb or sl of checkout-owners may exempt it`,
    ]);
  });

  it('an emergency is flagged', () => {
    expect(rule(`type: emergency\n${window}`)).toEqual([
      `info: its window lies 1 h 30 min inside the hard ${name} and does not bind emergency changes`,
    ]);
  });

  it('an exemption counts, and one that does not says why', () => {
    const exemption = (by: string) =>
      `${window}\nrequested_by: tb\nfreeze_exemption: {freeze: sale, by: ${by}, reason: The certificate runs out}`;
    expect(rule(exemption('sl'))).toEqual([]);
    expect(rule(exemption('bn'))).toEqual([
      `error: its window lies 1 h 30 min inside the hard ${name}; sl of checkout-owners may exempt it; its exemption does not count: bn is not in checkout-owners`,
    ]);
    expect(rule(exemption('tb'))[0]).toContain('does not count: tb asked for the change');
  });

  it('a model that is exempt is let through', () => {
    const standard = `type: standard\nmodel: rotate-tls-cert\n${window}`;
    const model = (exempt: boolean) =>
      `${standard}\n${freeze('hard')}\n---\n# models/rotate-tls-cert.yaml\nexempt_from_freeze: ${exempt}`;
    expect(graded('change/freeze', model(true))).toEqual([]);
    expect(graded('change/freeze', model(false))).toHaveLength(1);
  });

  it('one that is called off is inside nothing', () => {
    const off = timeline('at: 2026-09-08T10:00+02:00, by: bn, event: cancelled, reason: x');
    expect(rule(`${window}\n${off}`)).toEqual([]);
  });

  it('what was done is judged too, whatever was planned', () => {
    const outside = 'window: {from: 2026-09-08T18:00+02:00, to: 2026-09-08T19:00+02:00}';
    const done = 'actual: {from: 2026-09-08T19:40+02:00, to: 2026-09-08T20:25+02:00}';
    expect(rule(`${outside}\n${done}`)).toEqual([
      `error: it was made 25 min inside the hard ${name}; tb or sl of checkout-owners may exempt it`,
    ]);
    expect(rule(`${window}\n${done}`)).toHaveLength(1);
  });

  it('one that runs is inside up to now: at first not at all, then by the clock, or from its beginning', () => {
    const running = (start: string) =>
      `${timeline(submitted, approved, scheduled, started(start))}\nactual: {from: ${start}}`;
    const early = running('2026-09-08T19:30+02:00');
    expect(rule(early, 'hard', at('2026-09-08T20:00+02:00'))).toEqual([]);
    expect(rule(early, 'hard', at('2026-09-08T20:10+02:00'))[0]).toContain(
      'it has run 10 min inside so far: the hard',
    );
    expect(rule(running('2026-09-08T20:30+02:00'), 'hard', at('2026-09-08T20:30+02:00'))[0]).toContain(
      '0 s inside',
    );
  });

  it('refuses to schedule and to start, where it is hard', () => {
    for (const verb of ['schedule', 'start']) {
      expect(guarded(verb, `${window}\n${freeze('hard')}`)).toEqual(['error change/freeze']);
      expect(guarded(verb, `${window}\n${freeze('soft')}`)).toEqual(['warning change/freeze']);
      expect(guarded(verb, `type: emergency\n${window}\n${freeze('hard')}`)).toEqual(['info change/freeze']);
    }
    expect(guarded('submit', `${window}\n${freeze('hard')}`)).toEqual([]);
  });
});

describe('change/maintenance-window', () => {
  const schedule = `---
# schedule.yaml
maintenance:
  - {id: sunday, services: [checkout, portal], weekly: {sun: ["02:00-05:00"]}}
  - {id: wednesday, services: [checkout], weekly: {wed: ["22:00-24:00"]}}`;
  const rule = (from: string, to: string, outage = '{expected: true}') =>
    said('change/maintenance-window', `window: {from: ${from}, to: ${to}}\noutage: ${outage}\n${schedule}`);

  it.each([
    ['inside', '2026-09-16T22:00+02:00', '2026-09-17T00:00+02:00', []],
    ['half before', '2026-09-16T21:30+02:00', '2026-09-16T22:30+02:00', ['30 min']],
    ['on another day', '2026-09-15T22:00+02:00', '2026-09-15T23:00+02:00', ['1 h']],
    // The night has four hours from 02:00 to 05:00 as the clock goes back.
    ['in the long night', '2026-10-25T02:00+02:00', '2026-10-25T05:00+01:00', []],
    ['beyond the short night', '2027-03-28T03:00+02:00', '2027-03-28T05:30+02:00', ['30 min']],
  ])('%s', (_what, from, to, expected) => {
    expect(rule(from, to)).toEqual(
      expected.map(
        (over) =>
          `window: checkout is expected to be down, and ${over} of the window is outside its maintenance windows, sunday and wednesday`,
      ),
    );
  });

  it('asks each service that goes down, and none without windows', () => {
    const outage = '{expected: true, services: [checkout, portal, stock]}';
    expect(rule('2026-09-16T22:00+02:00', '2026-09-16T23:00+02:00', outage)).toEqual([
      'window: portal is expected to be down, and 1 h of the window is outside its maintenance windows, sunday',
    ]);
  });

  it('asks nothing where nothing goes down', () => {
    expect(rule('2026-09-15T22:00+02:00', '2026-09-15T23:00+02:00', '{expected: false}')).toEqual([]);
  });
});

describe('change/conflict', () => {
  const mine = 'window: {from: 2026-09-16T22:00+02:00, to: 2026-09-16T23:00+02:00}';
  const other = (more: string) => `---
# changes/2026/09/CHG-20260908-M8ZA.yaml
title: Move the checkout
${more}`;
  const earlier = 'window: {from: 2026-09-16T21:00+02:00, to: 2026-09-16T22:30+02:00}';
  const later = 'window: {from: 2026-09-16T22:45+02:00, to: 2026-09-16T23:30+02:00}';
  const rule = (yaml: string) => graded('change/conflict', yaml);
  const ids = (yaml: string) =>
    findingsOf(yaml, 'change')
      .filter((finding) => finding.rule === 'change/conflict')
      .map(({ id }) => id);

  it('tells a pair once, on the later', () => {
    expect(rule(`${mine}\n${other(earlier)}`)).toEqual([
      'warning: at the same time as CHG-20260908-M8ZA for 30 min: both on checkout',
    ]);
    expect(ids(`${mine}\n${other(earlier)}`)).toEqual(['CHG-20260907-P4XD']);
    expect(ids(`${mine}\n${other(later)}`)).toEqual(['CHG-20260908-M8ZA']);
  });

  it.each([
    ['scheduled', 'scheduled', 'error'],
    ['in_progress', 'scheduled', 'error'],
    // A proposal may still move, and an emergency waits for no other change.
    ['submitted', 'scheduled', 'warning'],
    ['scheduled', 'approved', 'warning'],
    ['scheduled\ntype: emergency', 'scheduled', 'warning'],
  ])('at one configuration item, one %s and the other %s, is an %s', (own, its, level) => {
    const yaml = `${mine}\nstate: ${own}\nconfiguration_items: [gw-1]`;
    expect(rule(`${yaml}\n${other(`${earlier}\nstate: ${its}\nconfiguration_items: [gw-1, gw-2]`)}`)).toEqual(
      [`${level}: at the same time as CHG-20260908-M8ZA for 30 min: both on checkout, both at gw-1`],
    );
  });

  it('is silent where it was accepted, and once both are made', () => {
    const accepted = 'conflicts_accepted: [{with: CHG-20260907-P4XD, reason: Two regions, by: tb}]';
    expect(rule(`${mine}\n${other(`${earlier}\n${accepted}`)}`)).toEqual([]);
    const made = (state: string) => `state: ${state}`;
    expect(rule(`${mine}\n${made('closed')}\n${other(`${earlier}\n${made('implemented')}`)}`)).toEqual([]);
    expect(rule(`${mine}\n${made('closed')}\n${other(`${earlier}\n${made('scheduled')}`)}`)).toHaveLength(1);
  });

  it('is told to whoever schedules one of the two, and refuses only at one item', () => {
    expect(guarded('schedule', `${mine}\n${other(later)}`)).toEqual(['warning change/conflict']);
    expect(guarded('schedule', `${mine}\n${other(earlier)}`)).toEqual(['warning change/conflict']);
    const item = 'configuration_items: [gw-1]\nstate: scheduled';
    expect(guarded('schedule', `${mine}\n${item}\n${other(`${later}\n${item}`)}`)).toContain(
      'error change/conflict',
    );
  });
});

describe('change/lead-time', () => {
  const policy =
    '---\n# itil.yaml\nchange: {notice: {low: 2h, medium: 2bd, high: 7d}}\ndefaults: {hours: office}';
  // A Wednesday.
  const window = 'window: {from: 2026-09-16T22:00+02:00, to: 2026-09-16T23:00+02:00}';
  const rule = (yaml: string, now?: number) => said('change/lead-time', `${window}\n${yaml}\n${policy}`, now);

  it.each([
    // Two business days before Wednesday 22:00 is Monday 22:00.
    ['medium', '2026-09-14T22:00+02:00', []],
    [
      'medium',
      '2026-09-14T22:01+02:00',
      ['2bd at medium risk, so it may begin from 2026-09-16T22:01+02:00 on'],
    ],
    // From Friday evening two business days lead to Tuesday.
    ['medium', '2026-09-11T23:00+02:00', []],
    ['high', '2026-09-09T22:00+02:00', []],
    ['high', '2026-09-09T22:30+02:00', ['7d at high risk, so it may begin from 2026-09-16T22:30+02:00 on']],
    // Two hours of office time from 17:00 on lead to 09:00 of the next day.
    ['low', '2026-09-16T15:00+02:00', []],
    ['low', '2026-09-16T17:00+02:00', ['2h at low risk, so it may begin from 2026-09-17T09:00+02:00 on']],
  ])('%s risk, announced %s', (level, announced, expected) => {
    expect(rule(`risk: {level: ${level}}\nannounced_at: ${announced}`)).toEqual(
      expected.map(
        (said) =>
          `announced_at: announced ${announced}: policy asks ${said}, and the window begins 2026-09-16T22:00+02:00`,
      ),
    );
  });

  it('takes a risk that nobody named for the highest, and the risk of a model', () => {
    expect(rule('risk: ~\nannounced_at: 2026-09-10T10:00+02:00')[0]).toContain('7d at high risk');
    const standard = 'type: standard\nmodel: rotate-tls-cert\nannounced_at: 2026-09-16T15:30+02:00';
    const model = '---\n# models/rotate-tls-cert.yaml\nrisk: {level: low}';
    expect(rule(`${standard}\n${model}`)).toEqual([]);
  });

  it('asks nothing of an emergency', () => {
    expect(rule('type: emergency\nannounced_at: 2026-09-16T21:59+02:00')).toEqual([]);
  });

  it('asks those that were never announced, once they are scheduled and it is too late', () => {
    const yaml = `risk: {level: medium}\n${timeline(submitted, approved, scheduled)}`;
    expect(rule(yaml, at('2026-09-14T22:00+02:00'))).toEqual([]);
    expect(rule(yaml, at('2026-09-14T22:01+02:00'))).toEqual([
      'window.from: not announced: policy asks 2bd at medium risk, and the window begins 2026-09-16T22:00+02:00',
    ]);
    expect(rule(`risk: {level: medium}\n${timeline(submitted)}`, at('2026-09-16T12:00+02:00'))).toEqual([]);
  });
});

describe('change/outside-window', () => {
  const rule = (from: string, to?: string) =>
    said(
      'change/outside-window',
      `window: {from: 2026-09-07T23:00+02:00, to: 2026-09-08T00:00+02:00}
actual: {from: ${from}${to === undefined ? '' : `, to: ${to}`}}`,
    );
  const planned = 'which was planned 2026-09-07T23:00+02:00 to 2026-09-08T00:00+02:00';

  it.each<[string, string | undefined, string[]]>([
    ['2026-09-07T23:00+02:00', '2026-09-08T00:00+02:00', []],
    ['2026-09-07T23:59+02:00', undefined, []],
    ['2026-09-07T22:50+02:00', undefined, ['begun 10 min before its window']],
    ['2026-09-07T23:10+02:00', '2026-09-08T00:01+02:00', ['ended 1 min after its window']],
    [
      '2026-09-07T22:50+02:00',
      '2026-09-08T01:30+02:00',
      ['begun 10 min before its window and ended 1 h 30 min after it'],
    ],
    ['2026-09-08T00:00+02:00', '2026-09-08T01:00+02:00', ['begun 0 s after its window ended']],
  ])('%s to %s', (from, to, expected) => {
    expect(rule(from, to)).toEqual(expected.map((words) => `actual: ${words}, ${planned}`));
  });
});
