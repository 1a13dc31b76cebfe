import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const rest = `workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`;
const version = (targets: string, more = 'hours: office'): string => `versions:
  - from: 2026-01-01
    ${more}
    targets: ${targets}
    ${rest}`;
const one = '[{id: resolution, measure: resolution, limit: 8h}]';

describe('sla/versions', () => {
  const said = (...spells: readonly string[]): readonly string[] =>
    saidBy('sla/versions', `versions:\n${spells.map((spell) => `  - {${spell}}`).join('\n')}`, 'sla');
  const table: readonly [string, readonly string[], readonly string[]][] = [
    ['one', ['from: 2026-01-01'], []],
    ['without an end, to the next', ['from: 2026-01-01', 'from: 2026-06-01'], []],
    ['day by day', ['from: 2026-01-01, until: 2026-05-31', 'from: 2026-06-01'], []],
    ['over the end of a leap February', ['from: 2028-01-01, until: 2028-02-28', 'from: 2028-02-29'], []],
    [
      'a gap',
      ['from: 2026-01-01, until: 2026-05-30', 'from: 2026-06-01'],
      ['versions.1.from: nothing is in force between 2026-05-30 and 2026-06-01'],
    ],
    [
      'an overlap',
      ['from: 2026-01-01, until: 2026-06-01', 'from: 2026-06-01'],
      ['versions.1.from: the version of 2026-06-01 overlaps the one before it, which ends 2026-06-01'],
    ],
    [
      'out of order',
      ['from: 2026-06-01', 'from: 2026-01-01'],
      ['versions.1.from: 2026-01-01 is not after 2026-06-01, where the version before it begins'],
    ],
    [
      'twice the same',
      ['from: 2026-06-01', 'from: 2026-06-01'],
      ['versions.1.from: 2026-06-01 is not after 2026-06-01, where the version before it begins'],
    ],
    [
      'ending before it begins',
      ['from: 2026-06-01, until: 2026-05-31'],
      ['versions.0.until: the version of 2026-06-01 ends 2026-05-31, before it begins'],
    ],
  ];
  it.each(table)('%s', (_, spells, expected) => expect(said(...spells)).toEqual(expected));
});

describe('sla/complete', () => {
  const said = (yaml: string) => saidBy('sla/complete', yaml, 'sla');
  it('names all that is missing', () => {
    expect(said('versions: [{from: 2026-01-01}]')).toEqual([
      'versions.0: the version of 2026-01-01 has no targets, no workload limit, no exceptions',
    ]);
  });
  it('takes availability for a target', () => {
    expect(said(`versions:\n  - from: 2026-01-01\n    availability: {target: 99.9%}\n    ${rest}`)).toEqual(
      [],
    );
  });
  it('asks nothing of agreements within the house, and of versions that are over', () => {
    expect(said('agreement: ola\nversions: [{from: 2026-01-01}]')).toEqual([]);
    expect(
      said(`versions:\n  - from: 2025-01-01\n  - from: 2026-01-01\n    targets: ${one}\n    ${rest}`),
    ).toEqual([]);
  });
});

describe('sla/duration-unit', () => {
  const said = (targets: string, more?: string) => saidBy('sla/duration-unit', version(targets, more), 'sla');
  it('a day on a business calendar', () => {
    expect(said('[{id: r, measure: resolution, limits: {P1: 4h, P2: 2d}}]')).toEqual([
      'versions.0.targets.0.limits.P2: 2d in office, which is not open around the clock: say bd for its working days, or h',
    ]);
  });
  it('a business day around the clock, where no calendar is named too', () => {
    const message =
      'versions.0.targets.0.limit: 2bd in always, which is open around the clock: say d for days of 24 hours, or h';
    expect(said('[{id: r, measure: resolution, limit: 2bd, calendar: always}]')).toEqual([message]);
    expect(said('[{id: r, measure: resolution, limit: 2bd}]', 'hours: always')).toEqual([message]);
  });
  it('each in the calendar of its priority', () => {
    expect(
      said(
        '[{id: r, measure: resolution, limits: {P1: 2d, P2: 2bd}, calendars: {P1: always, default: office}}]',
      ),
    ).toEqual([]);
  });
});

describe('sla/target-order', () => {
  const said = (targets: string) => saidBy('sla/target-order', version(targets), 'sla');
  const all = 'P3: 16h, P4: 24h, P5: 40h';
  const table: readonly [string, string, readonly string[]][] = [
    [
      'in order',
      `[{id: a, measure: response, limit: 1h}, {id: r, measure: resolution, limits: {P1: 4h, P2: 8h, ${all}}}]`,
      [],
    ],
    [
      'P1 slower than P2',
      `[{id: r, measure: resolution, limits: {P1: 9h, P2: 8h, ${all}}}]`,
      ['versions.0.targets.0.limits.P1: r of P1 in 9h is later than of P2 in 8h'],
    ],
    [
      'but not in another calendar',
      `[{id: r, measure: resolution, limits: {P1: 9h, P2: 8h, ${all}}, calendars: {P1: always, default: office}}]`,
      [],
    ],
    [
      'in other units: eleven hours of ten a day',
      `[{id: r, measure: resolution, limits: {P1: 11h, P2: 1bd, ${all}}}]`,
      ['versions.0.targets.0.limits.P1: r of P1 in 11h is later than of P2 in 1bd'],
    ],
    [
      'a response after the restore',
      `[{id: a, measure: response, limit: 2bd}, {id: r, measure: restore, limit: 8h}]`,
      ['versions.0.targets.0.limit: a of P1 in 2bd is later than r in 8h'],
    ],
    [
      'a priority without a limit',
      '[{id: r, measure: resolution, limits: {P1: 4h, P2: 8h, P3: 16h, P4: 24h}}]',
      ['versions.0.targets.0.limits: r has no limit for P5'],
    ],
  ];
  it.each(table)('%s', (_, targets, expected) => expect(said(targets)).toEqual(expected));
});

describe('sla/unsigned', () => {
  const said = (head: string) => saidBy('sla/unsigned', `${head}\n${version(one)}`, 'sla');
  it('by anybody', () => expect(said('signed: []')).toEqual(['id: nobody has signed checkout-retail']));
  it('by a party', () => {
    expect(said('customer: retail\nprovider: ops\nsigned: [{party: retail, by: x}]')).toEqual([
      'signed: ops did not sign',
    ]);
  });
  it('an agreement within the house needs no customer', () => {
    expect(said('agreement: ola\ncustomer: ~\nprovider: ops\nsigned: [{party: ops, by: x}]')).toEqual([]);
  });
});

describe('sla/coverage', () => {
  const sla = (id: string, head: string): string => `---\n# slas/${id}.yaml\n${head}\n${version(one)}`;
  const said = (service: string, ...slas: readonly string[]) =>
    saidBy('sla/coverage', [service, ...slas].join('\n'), 'service');
  const table: readonly [string, string, readonly string[], readonly string[]][] = [
    ['one for each customer', 'customers: [retail]', [sla('a', 'customer: retail')], []],
    ['one for all', 'customers: [retail, market]', [sla('a', 'customer: ~')], []],
    ['none', 'customers: [retail]', [], ['customers.0: no agreement with retail is in force']],
    [
      'none, of a service without customers',
      'customers: ~',
      [],
      ['id: no agreement on checkout is in force'],
    ],
    ['none yet, of a service in the pipeline', 'status: pipeline', [], []],
    [
      'only one within the house',
      'customers: [retail]',
      [sla('a', 'agreement: ola')],
      ['customers.0: no agreement with retail is in force'],
    ],
    [
      'only one that is over',
      'customers: [retail]',
      [`---\n# slas/a.yaml\nversions: [{from: 2025-01-01, until: 2025-12-31}]`],
      ['customers.0: no agreement with retail is in force'],
    ],
    [
      'two for one customer',
      'customers: [retail]',
      [sla('a', 'customer: retail'), sla('b', 'service: ~\nservices: [checkout]')],
      ['customers.0: a and b are both in force for retail'],
    ],
    [
      'two for all',
      'customers: [retail]',
      [sla('a', 'customer: ~'), sla('b', 'customer: ~')],
      ['id: a and b are both in force for every customer'],
    ],
  ];
  it.each(table)('%s', (_, service, slas, expected) => expect(said(service, ...slas)).toEqual(expected));
});
