import { describe, expect, it } from 'vitest';
import type { SlaOptions } from '../../../../src/domain/sla/reports/sla.ts';
import { slaReport } from '../../../../src/domain/sla/reports/sla.ts';
import { parsePeriod } from '../../../../src/domain/time/period.ts';
import { workspaceOf } from '../../../../src/domain/workspace.ts';
import type { Target } from '../../../../src/generated/types.ts';
import { renderMarkdown } from '../../../../src/render/markdown.ts';
import {
  agreed,
  at,
  catalogue,
  type Entry,
  type Incident,
  LONDON,
  ms,
  opened,
  prioritised,
  reopened,
  resolved,
  row,
  type Setting,
} from '../cases.ts';

type Told = readonly [tail: string, timeline: readonly Entry[], record?: Partial<Incident>];

const report = (
  setting: Setting,
  period: string,
  now: string,
  incidents: readonly Told[],
  options: SlaOptions = {},
) => {
  const rows = incidents.map(([tail, timeline, record]) =>
    row(timeline, { id: `INC-20260310-${tail}`, ...record }),
  );
  const workspace = workspaceOf({ catalogue: catalogue(setting), rows, broken: new Set(), findings: [] });
  const parsed = parsePeriod(period, LONDON, ms(now));
  if (!parsed) throw new Error(`${period} is no period`);
  return slaReport.compute({ workspace, period: parsed, now: ms(now) }, options);
};

const day = (n: number, time: string): string => `2026-03-${String(n).padStart(2, '0')} ${time}`;
const kept = (n: number): readonly Entry[] => [opened(day(n, '09:00')), resolved(day(n, '12:00'))];
const late = (n: number): readonly Entry[] => [opened(day(n, '09:00')), resolved(day(n + 1, '12:00'))];
const eight = agreed({ limit: '8h', attainment: '90%' });

describe('the report on service levels', () => {
  it('of nothing claims nothing', () => {
    const { targets, total, breaches } = report(eight, '2026-03', '2026-04-10 09:00', []);
    expect(targets).toMatchObject([{ n: 0, ratio: null, status: 'no data', promised: '90%', open: 0 }]);
    expect([total.ratio, breaches]).toEqual([null, []]);
  });

  it('counts what was met, missed, open and overdue', () => {
    const found = report(eight, '2026-03', '2026-04-10 09:00', [
      ['AAA1', kept(10)],
      ['AAA2', late(10)],
      ['AAA3', [opened(day(30, '09:00'))]],
      ['AAA4', [opened(day(31, '15:00'))]],
    ]);
    expect(found.targets).toMatchObject([
      {
        agreement: 'checkout-retail',
        target: 'resolution',
        met: 1,
        missed: 1,
        n: 2,
        ratio: 0.5,
        open: 2,
        overdue: 1,
        status: 'missed',
        colour: 'red',
      },
    ]);
    const told = found.breaches.map((one) => [
      one.incident,
      one.breached_at,
      one.stopped_at,
      one.over / 3600,
    ]);
    expect(told).toEqual([
      ['INC-20260310-AAA2', '2026-03-10T17:00+00:00', '2026-03-11T12:00+00:00', 3.5],
      ['INC-20260310-AAA3', '2026-03-30T17:00+01:00', null, 9],
    ]);
  });

  it('tells a breach with its reason and every priority', () => {
    const target: Partial<Target> = { limits: { P1: '1h', P3: '8h' } };
    const timeline = [
      opened(day(10, '09:00')),
      prioritised(day(10, '12:00'), 'P1'),
      prioritised(day(10, '13:00'), 'P3'),
      resolved(day(10, '14:00')),
    ];
    const breach_reasons = [
      { agreement: 'checkout-retail', target: 'resolution', reason: 'Raised too late.' },
    ];
    const [breach] = report(agreed(target), '2026-03', '2026-04-10 09:00', [
      ['AAA1', timeline, { breach_reasons }],
    ]).breaches;
    expect(breach).toMatchObject({
      priority: 'P1',
      priorities: ['P3', 'P1', 'P3'],
      by_retarget: true,
      reason: 'Raised too late.',
    });
  });

  it('judges each version of an agreement by its own promise', () => {
    const targets = (attainment: string): Target[] => [
      { id: 'resolution', measure: 'resolution', limit: '8h', attainment },
    ];
    const setting: Setting = {
      agreements: [
        {
          versions: [
            { from: '2026-01-01', hours: 'uk', targets: targets('40%') },
            { from: '2026-03-16', hours: 'uk', targets: targets('90%') },
          ],
        },
      ],
    };
    const [target] = report(setting, '2026-03', '2026-04-10 09:00', [
      ['AAA1', kept(10)],
      ['AAA2', late(10)],
      ['AAA3', kept(17)],
      ['AAA4', kept(18)],
      ['AAA5', late(19)],
    ]).targets;
    expect(target).toMatchObject({ n: 5, met: 3, status: 'missed' });
    expect(
      target?.by_version.map(({ version, promised, met, n, status }) => [version, promised, met, n, status]),
    ).toEqual([
      ['2026-01-01', '40%', 1, 2, 'met'],
      ['2026-03-16', '90%', 2, 3, 'missed'],
    ]);
  });

  it('judges by priority where so promised, and shows the rows in any case', () => {
    const incidents: Told[] = [
      ['AAA1', [opened(day(10, '09:00'), 'P1'), resolved(day(10, '12:00'))]],
      ['AAA2', late(10)],
    ];
    const rows = (attainment: Target['attainment']) => {
      const [target] = report(
        agreed({ limit: '8h', attainment: attainment as string }),
        '2026-03',
        '2026-04-10 09:00',
        incidents,
      ).targets;
      return [
        target?.promised,
        target?.status,
        target?.by_priority.map((one) => [one.priority, one.promised, one.status]),
      ];
    };
    expect(rows({ P1: '99%', P3: '0%' })).toEqual([
      null,
      'met',
      [
        ['P1', '99%', 'met'],
        ['P3', '0%', 'met'],
      ],
    ]);
    expect(rows({ P3: '50%' })).toEqual([
      null,
      'missed',
      [
        ['P1', '100%', 'met'],
        ['P3', '50%', 'missed'],
      ],
    ]);
    expect(rows('50%')).toEqual([
      '50%',
      'met',
      [
        ['P1', '50%', 'met'],
        ['P3', '50%', 'missed'],
      ],
    ]);
  });

  it('lists what is uncovered and void, and counts linked reports and late entries', () => {
    const found = report(eight, '2026-03', '2026-04-10 09:00', [
      ['AAA1', kept(10), { service: 'email' }],
      [
        'AAA2',
        [opened(day(10, '09:00')), at(day(10, '10:00'), 'cancelled', { reason: 'duplicate' })],
        { duplicate_of: 'INC-20260310-AAA3' },
      ],
      [
        'AAA3',
        [opened(day(10, '09:00')), { ...resolved(day(10, '10:00')), recorded_at: '2026-03-10T15:00Z' }],
      ],
      ['AAA4', kept(10), { parent: 'INC-20260310-AAA3' }],
    ]);
    expect(found.uncovered.map((one) => one.incident)).toEqual(['INC-20260310-AAA1']);
    expect(found.void.map((one) => [one.incident, one.duplicate_of])).toEqual([
      ['INC-20260310-AAA2', 'INC-20260310-AAA3'],
    ]);
    expect(found).toMatchObject({
      linked_reports: 1,
      back_dated: { incidents: 1, entries: 1 },
      total: { n: 1 },
    });
  });

  it('sees the end of a past period as it was', () => {
    const timeline = [opened(day(31, '09:00')), resolved(day(31, '10:00')), reopened('2026-04-01 00:00')];
    const past = report(eight, '2026-03', '2026-04-10 09:00', [['AAA1', timeline]]);
    expect(past.targets).toMatchObject([{ open: 0, overdue: 0, n: 0 }]);
    const running = report(eight, '2026-04', '2026-04-10 09:00', [['AAA1', timeline]]);
    expect(running.targets).toMatchObject([{ open: 1, overdue: 1 }]);
  });

  it('takes the period in the zone of the agreement', () => {
    const tokyo = { id: 'tokyo', title: 'x', zone: 'Asia/Tokyo', always: true };
    const setting: Setting = { ...agreed({ limit: '8h' }, { hours: 'tokyo' }), calendars: [tokyo] };
    // 31 March, 16:00 in London is 1 April in Tokyo.
    const timeline = [opened(day(31, '14:00')), resolved(day(31, '16:00'))];
    const n = (period: string) =>
      report(setting, period, '2026-05-10 09:00', [['AAA1', timeline]]).targets[0]?.n;
    expect([n('2026-03'), n('2026-04')]).toEqual([0, 1]);
  });

  it('counts by another basis, of fewer agreements', () => {
    const incidents: Told[] = [['AAA1', [opened(day(31, '09:00')), resolved('2026-04-02 09:00')]]];
    const n = (options: SlaOptions) =>
      report(eight, '2026-03', '2026-04-10 09:00', incidents, options).targets.map((one) => one.n);
    expect(n({ basis: 'decided' })).toEqual([1]);
    expect(n({ basis: 'resolved' })).toEqual([0]);
    expect(n({ service: ['email'] })).toEqual([]);
    expect(n({ agreement: ['checkout-retail'], customer: ['retail'] })).toEqual([]);
  });

  it('says all of it on a page', () => {
    const incidents: Told[] = [
      ['AAA1', kept(10)],
      ['AAA2', late(10)],
      ['AAA3', kept(10), { service: 'email' }],
    ];
    const page = renderMarkdown(slaReport.view(report(eight, '2026-03', '2026-04-10 09:00', incidents)));
    expect(page).toContain('Missed: checkout-retail/resolution (1 of 1 targets with data)');
    expect(page).toContain('| `checkout-retail/resolution` | 90 % | 1 of 2 | 2 | 0 | 0 | ■ missed |');
    expect(page).toContain('Basis: resolved, that is clocks that stopped in the period.');
    expect(page).toContain(
      'from 2026-01-01: 8h; in uk; pauses on awaiting_customer, scheduled_with_customer',
    );
  });
});
