import { describe, expect, it } from 'vitest';
import { attainment, type Basis, countedOf, incidentTotal } from '../../../src/domain/sla/attainment.ts';
import { clocksOf } from '../../../src/domain/sla/clocks-of.ts';
import { isByPriority, judgeShare, promisedFor, worstOf } from '../../../src/domain/sla/promise.ts';
import type { Target, Version } from '../../../src/generated/types.ts';
import {
  agreed,
  at,
  catalogue,
  type Entry,
  type Incident,
  ms,
  opened,
  reopened,
  resolved,
  row,
} from './cases.ts';

const book = catalogue(agreed({ limit: '8h' }));

let number = 0;
const judged = (now: string, timeline: readonly Entry[], record: Partial<Incident> = {}) =>
  clocksOf(row(timeline, { id: `INC-20260310-A${(number += 1)}`, ...record }), book, ms(now));

const day = (n: number, time: string): string => `2026-03-${String(n).padStart(2, '0')} ${time}`;
const march = { from: ms('2026-03-01 00:00'), to: ms('2026-04-01 00:00') };
const april = { from: march.to, to: ms('2026-05-01 00:00') };

describe('N1: which clocks belong to a period', () => {
  // Opened in March, breached in March, resolved in April, closed in May.
  const late = [opened(day(30, '09:00')), resolved('2026-04-02 09:00'), at('2026-05-05 09:00', 'closed')];
  // Opened and resolved in March in time, closed in April.
  const kept = [opened(day(30, '09:00')), resolved(day(30, '12:00')), at('2026-04-02 09:00', 'closed')];
  const may = { from: april.to, to: ms('2026-06-01 00:00') };
  const counted = countedOf([late, kept].map((timeline) => judged('2026-05-20 09:00', timeline)));
  const table: readonly [Basis, readonly (readonly [number, number])[]][] = [
    [
      'resolved',
      [
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'decided',
      [
        [1, 1],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'opened',
      [
        [1, 1],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'closed',
      [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
    ],
  ];
  it.each(table)('%s', (basis, expected) => {
    const found = [march, april, may].map((period) => attainment(counted, period, basis));
    expect(found.map(({ met, missed }) => [met, missed])).toEqual(expected);
  });

  it('a period holds its beginning and not its end', () => {
    const edges = countedOf([
      judged('2026-05-20 09:00', [opened('2026-02-27 09:00'), resolved('2026-03-01 00:00')]),
      judged('2026-05-20 09:00', [opened(day(31, '09:00')), resolved('2026-04-01 00:00')]),
    ]);
    expect([attainment(edges, march).n, attainment(edges, april).n]).toEqual([1, 1]);
  });

  it('beside it stands what is open and overdue at the end', () => {
    const rows = [
      [opened(day(30, '09:00'))],
      [opened(day(31, '16:00'))],
      // Resolved by the end of March, and reopened only in April.
      [opened(day(31, '09:00')), resolved(day(31, '10:00')), reopened('2026-04-01 09:00')],
    ].map((timeline, i) => row(timeline, { id: `INC-20260310-B${i}` }));
    const asOf = (local: string) => countedOf(rows.map((one) => clocksOf(one, book, ms(local))));
    const end = asOf(day(31, '23:59'));
    expect(attainment(asOf('2026-04-10 09:00'), march, 'resolved', end)).toEqual({
      met: 0,
      missed: 0,
      n: 0,
      ratio: null,
      open: 2,
      overdue: 1,
    });
  });
});

describe('what counts', () => {
  it('no cancelled incident, no linked report', () => {
    const all = [
      judged(day(12, '09:00'), [
        opened(day(10, '09:00')),
        at(day(10, '10:00'), 'cancelled', { reason: 'withdrawn' }),
      ]),
      judged(day(12, '09:00'), [opened(day(10, '09:00')), resolved(day(10, '10:00'))], {
        parent: 'INC-20260310-AAAA',
      }),
      judged(day(12, '09:00'), [opened(day(10, '09:00')), resolved(day(10, '10:00'))]),
    ];
    expect(attainment(countedOf(all), march)).toMatchObject({ n: 1, met: 1, ratio: 1 });
  });

  it('an incident once in the total, missed if any of its clocks was', () => {
    const setting = agreed(
      { limit: '8h' },
      {
        targets: [
          { id: 'short', measure: 'resolution', limit: '1h' },
          { id: 'long', measure: 'resolution', limit: '8h' },
        ],
      },
    );
    const two = catalogue(setting);
    const rows = [
      row([opened(day(10, '09:00')), resolved(day(10, '12:00'))], { id: 'INC-20260310-C1' }),
      row([opened(day(10, '09:00')), resolved(day(10, '09:30'))], { id: 'INC-20260310-C2' }),
    ];
    const counted = countedOf(rows.map((one) => clocksOf(one, two, ms(day(12, '09:00')))));
    expect(attainment(counted, march)).toMatchObject({ met: 3, missed: 1 });
    expect(incidentTotal(counted, march)).toEqual({ met: 1, missed: 1, n: 2, ratio: 0.5 });
  });
});

describe('N2, N4, N5: status', () => {
  const table: readonly [string, number, number, string, string | undefined, string, string][] = [
    ['nothing is no data', 0, 0, '95%', undefined, 'no data', 'none'],
    ['all kept', 20, 20, '95%', undefined, 'met', 'green'],
    ['exactly the promise is met, and close', 19, 20, '95%', undefined, 'met', 'amber'],
    ['two points above is still close', 97, 100, '95%', undefined, 'met', 'amber'],
    ['more is not', 98, 100, '95%', undefined, 'met', 'green'],
    ['100 % is never close', 100, 100, '99%', undefined, 'met', 'green'],
    ['98.997 % of 99 % is missed', 98_997, 100_000, '99%', undefined, 'missed', 'red'],
    ['99.9 % is met by 999 of 1000', 999, 1000, '99.9%', undefined, 'met', 'amber'],
    ['58 % by 29 of 50', 29, 50, '58%', undefined, 'met', 'amber'],
    ['a tolerated miss is amber and a miss', 18, 20, '95%', '90%', 'missed', 'amber'],
    ['below that it is red', 17, 20, '95%', '90%', 'missed', 'red'],
    ['nothing kept', 0, 1, '95%', undefined, 'missed', 'red'],
    ['nothing promised', 0, 1, '0%', undefined, 'met', 'amber'],
  ];
  it.each(table)('%s', (_, met, n, promised, amber, status, colour) => {
    expect(judgeShare({ met, n }, promised, amber)).toEqual({ status, colour });
  });

  it('of several parts is the worst that has data', () => {
    const [none, green, near, tolerated, red] = (
      [
        [0, 0],
        [20, 20],
        [19, 20],
        [18, 20],
        [1, 20],
      ] as const
    ).map(([met, n]) => judgeShare({ met, n }, '95%', '90%'));
    const worst = (...parts: (typeof none)[]) => worstOf(parts.filter((part) => part !== undefined));
    expect(worst()).toEqual(none);
    expect(worst(none, green)).toEqual(green);
    expect(worst(green, near)).toEqual(near);
    expect(worst(near, tolerated)).toEqual({ status: 'missed', colour: 'amber' });
    expect(worst(tolerated, red, near)).toEqual(red);
  });

  const target = (attainment?: Target['attainment']): Target =>
    ({ id: 'x', measure: 'resolution', ...(attainment && { attainment }) }) as Target;
  const version = (attainment?: Version['attainment']): Version =>
    ({ from: '2026-01-01', ...(attainment && { attainment }) }) as Version;
  const promises: readonly [string, Target, Version, string | null, string][] = [
    ["the target's", target('95%'), version('90%'), null, '95%'],
    ["the version's", target(), version('90%'), null, '90%'],
    ['100 % where none is given', target(), version(), 'P1', '100%'],
    ["a priority's own", target({ P1: '99%' }), version('90%'), 'P1', '99%'],
    ["else the version's", target({ P1: '99%' }), version('90%'), 'P2', '90%'],
    ["else the version's own for it", target({ P1: '99%' }), version({ P2: '80%' }), 'P2', '80%'],
    ['else 100 %', target({ P1: '99%' }), version(), 'P2', '100%'],
  ];
  it.each(promises)('the promise is %s', (_, one, spell, priority, expected) => {
    expect(promisedFor(one, spell, priority)).toBe(expected);
  });

  it('is by priority only where that was said', () => {
    expect(
      [target('95%'), target({ P1: '99%' }), target()].map((one) => isByPriority(one, version({ P1: '9%' }))),
    ).toEqual([false, true, true]);
  });
});
