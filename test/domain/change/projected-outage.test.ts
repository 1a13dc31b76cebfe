import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/domain/catalogue.ts';
import { projectedOutage } from '../../../src/domain/change/reports/projected-outage.ts';
import type { Item } from '../../../src/domain/row.ts';
import type { Records } from '../../../src/generated/types.ts';
import { changeRow } from '../../support/change-rows.ts';

const HOUR = 3600;
const item = (kind: string, record: object): Item =>
  ({ kind, path: `${kind}.yaml`, record }) as unknown as Item;
const week = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['08:00-18:00']]));
const sla = (id: string, service: string, versions: readonly object[]): Item =>
  item('sla', { id, title: id, agreement: 'sla', service, customer: 'retail', versions });

const catalogue = catalogueOf([
  item('workspace', { schema: 'itil/1', zone: 'Europe/Berlin', defaults: { hours: 'office' } }),
  item('people', { people: [{ id: 'tb' }, { id: 'bn' }] }),
  item('calendar', { id: 'office', title: 'Office', zone: 'Europe/Berlin', hours: week }),
  item('service', { id: 'checkout', title: 'Checkout', status: 'live', owner: 'tb' }),
  item('service', { id: 'portal', title: 'Portal', status: 'live', owner: 'tb' }),
  item('service', { id: 'stock', title: 'Stock', status: 'live', owner: 'tb' }),
  sla('checkout-retail', 'checkout', [
    {
      from: '2026-01-01',
      hours: 'always',
      availability: { target: '99.9%', period: 'month' },
      maintenance: { excluded: true, notice: '5bd' },
    },
  ]),
  sla('portal-retail', 'portal', [
    { from: '2026-01-01', hours: 'office', availability: { target: '99%', period: 'month' } },
    { from: '2026-10-15', hours: 'office', availability: { target: '99.5%', period: 'month' } },
  ]),
]);
const at = (text: string): number => Date.parse(text);
const october = { from: at('2026-10-01T00:00+02:00'), to: at('2026-11-01T00:00+01:00') };

const change = (
  id: string,
  from: string,
  to: string,
  minutes: number,
  fields: Partial<Records['change']> = {},
) =>
  changeRow(`CHG-20260901-${id}`, {
    window: { from: `2026-${from}`, to: `2026-${to}` },
    outage: { expected: true, minutes },
    ...fields,
  });
const lines = (rows: Parameters<typeof projectedOutage>[0], period = october, services?: readonly string[]) =>
  projectedOutage(rows, period, catalogue, services);

describe('projected outage', () => {
  it('is held against the downtime that the month allows', () => {
    // October has 745 h, as the clock goes back: a thousandth of it are 44 min 42 s.
    const rows = [
      change('AAAA', '10-07T22:00+02:00', '10-07T23:00+02:00', 20),
      change('BBBB', '10-21T22:00+02:00', '10-21T23:00+02:00', 15),
      change('CCCC', '11-04T22:00+01:00', '11-04T23:00+01:00', 15),
    ];
    const [line, ...more] = lines(rows);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      service: 'checkout',
      month: '2026-10',
      agreement: 'checkout-retail',
      target: expect.closeTo(0.999, 9),
      service_time: 745 * HOUR,
      budget: 2682,
      expected: 35 * 60,
      excluded: 0,
      counted: 35 * 60,
      changes: ['CHG-20260901-AAAA', 'CHG-20260901-BBBB'],
    });
    // 35 min of 44.7.
    expect(line?.share).toBeCloseTo(0.783, 5);
  });

  it('counts whole months that a period touches', () => {
    const period = { from: at('2026-10-20T00:00+02:00'), to: at('2026-11-03T00:00+01:00') };
    const rows = [
      change('AAAA', '10-07T22:00+02:00', '10-07T23:00+02:00', 20),
      change('CCCC', '11-04T22:00+01:00', '11-04T23:00+01:00', 15),
    ];
    expect(lines(rows, period).map(({ month, expected }) => [month, expected])).toEqual([
      ['2026-10', 1200],
      ['2026-11', 900],
    ]);
  });

  it('leaves out maintenance that is approved and was announced in time', () => {
    const approval = { by: 'tb', at: '2026-09-20T10:00+02:00', decision: 'approved' as const };
    const at22 = (more: Partial<Records['change']>) =>
      lines([
        change('AAAA', '10-07T22:00+02:00', '10-07T23:00+02:00', 20, { risk: { level: 'low' }, ...more }),
      ])[0];
    // Five business days before Wednesday 22:00 is the Wednesday before.
    expect(at22({ approvals: [approval], announced_at: '2026-09-30T22:00+02:00' })).toMatchObject({
      expected: 1200,
      excluded: 1200,
      counted: 0,
      share: 0,
    });
    expect(at22({ approvals: [approval], announced_at: '2026-09-30T22:01+02:00' })).toMatchObject({
      excluded: 0,
    });
    expect(at22({ announced_at: '2026-09-20T22:00+02:00' })).toMatchObject({ excluded: 0, counted: 1200 });
  });

  it('counts no more than the agreed hours within the window', () => {
    const portal = { services: ['portal'] };
    const rows = [
      // An evening, and an hour of which half is open.
      change('AAAA', '10-07T22:00+02:00', '10-07T23:00+02:00', 20, portal),
      change('BBBB', '10-08T17:30+02:00', '10-08T18:30+02:00', 45, portal),
    ];
    expect(lines(rows)).toMatchObject([{ expected: 65 * 60, outside_hours: 35 * 60, counted: 30 * 60 }]);
  });

  it('is judged version by version where the agreement changes within the month', () => {
    const portal = { services: ['portal'] };
    const rows = [
      change('AAAA', '10-07T09:00+02:00', '10-07T10:00+02:00', 30, portal),
      change('BBBB', '10-20T09:00+02:00', '10-20T10:00+02:00', 30, portal),
    ];
    // 1 to 14 October have 10 working days of 10 h, a hundredth is 1 h; from the 15th on 12, a two-hundredth is 36 min.
    expect(lines(rows).map(({ target, budget, share }) => [target, budget, share])).toEqual([
      [0.99, 3600, 0.5],
      [0.995, 2160, 30 / 36],
    ]);
  });

  it('lists services that no agreement promises anything for', () => {
    const rows = [change('AAAA', '10-07T22:00+02:00', '10-07T23:00+02:00', 20, { services: ['stock'] })];
    expect(lines(rows)).toMatchObject([
      { service: 'stock', agreement: null, budget: null, share: null, counted: 1200 },
    ]);
  });

  it('takes the window where no minutes are said, and never more than it', () => {
    const window = ['10-07T22:00+02:00', '10-07T22:30+02:00'] as const;
    expect(lines([change('AAAA', ...window, 0, { outage: { expected: true } })])[0]?.expected).toBe(1800);
    expect(lines([change('AAAA', ...window, 90)])[0]?.expected).toBe(1800);
  });

  it('knows only services that go down, of changes that stand', () => {
    const window = ['10-07T22:00+02:00', '10-07T22:30+02:00'] as const;
    expect(lines([change('AAAA', ...window, 10, { outage: { expected: false } })])).toEqual([]);
    expect(lines([change('AAAA', ...window, 10, { state: 'cancelled' })])).toEqual([]);
    const both = { outage: { expected: true, minutes: 10, services: ['stock', 'checkout'] } };
    expect(lines([change('AAAA', ...window, 10, both)]).map(({ service }) => service)).toEqual([
      'checkout',
      'stock',
    ]);
    expect(lines([change('AAAA', ...window, 10, both)], october, ['stock'])).toHaveLength(1);
  });
});
