import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conflict, conflictsOf, whyOf } from '../../../src/domain/change/conflicts.ts';
import { isOff, windowOf } from '../../../src/domain/change/planned.ts';
import { relatedServices } from '../../../src/domain/change/related-services.ts';
import type { Row } from '../../../src/domain/row.ts';
import type { Records } from '../../../src/generated/types.ts';
import { changeRow, scheduleCatalogue } from '../../support/change-rows.ts';

/** The checkout stands on the database, that on storage; portal and mail stand on each other. */
const catalogue = scheduleCatalogue({
  checkout: ['payments-db', 'cache'],
  cache: ['storage'],
  'payments-db': ['replica'],
  replica: ['storage'],
  storage: [],
  portal: ['mail'],
  mail: ['portal'],
  stock: [],
});

const window = (from: string, to: string) => ({
  from: `2026-09-16T${from}+02:00`,
  to: `2026-09-16T${to}+02:00`,
});
const at = (name: string, from: string, to: string, fields: Partial<Records['change']> = {}) =>
  changeRow(`CHG-20260901-${name}`, { window: window(from, to), ...fields });
const shown = (found: readonly Conflict[]) =>
  found.map((one) => [
    `${one.first.id.slice(-4)} ${one.later.id.slice(-4)}`,
    (one.to - one.from) / 60_000,
    whyOf(one),
  ]);

describe('conflicts', () => {
  it.each<[string, Row<'change'>[], unknown[]]>([
    ['apart', [at('AAAA', '20:00', '21:00'), at('BBBB', '22:00', '23:00')], []],
    ['touching', [at('AAAA', '20:00', '21:00'), at('BBBB', '21:00', '22:00')], []],
    [
      'overlapping by a quarter of an hour',
      [at('BBBB', '20:45', '22:00'), at('AAAA', '20:00', '21:00')],
      [['AAAA BBBB', 15, 'both on checkout']],
    ],
    [
      'one within the other',
      [at('AAAA', '20:00', '23:00'), at('BBBB', '21:00', '21:30')],
      [['AAAA BBBB', 30, 'both on checkout']],
    ],
    [
      'beginning at once: on the larger id',
      [at('BBBB', '20:00', '21:00'), at('AAAA', '20:00', '23:00')],
      [['AAAA BBBB', 60, 'both on checkout']],
    ],
    [
      'one instant told in two zones',
      [
        at('AAAA', '20:00', '21:00'),
        at('BBBB', '20:00', '21:00', {
          window: { from: '2026-09-16T18:30Z', to: '2026-09-16T19:30Z' },
        }),
      ],
      [['AAAA BBBB', 30, 'both on checkout']],
    ],
    [
      'on a service that it depends on',
      [at('AAAA', '20:00', '21:00'), at('BBBB', '20:30', '22:00', { services: ['payments-db'] })],
      [['AAAA BBBB', 30, 'checkout depends on payments-db']],
    ],
    [
      'on one further down, by the shortest way',
      [at('AAAA', '20:00', '21:00', { services: ['storage'] }), at('BBBB', '20:30', '22:00')],
      [['AAAA BBBB', 30, 'checkout depends on storage (checkout → cache → storage)']],
    ],
    [
      'in a circle',
      [
        at('AAAA', '20:00', '21:00', { services: ['portal'] }),
        at('BBBB', '20:30', '22:00', { services: ['mail'] }),
      ],
      [['AAAA BBBB', 30, 'portal depends on mail']],
    ],
    [
      'of services beside each other',
      [
        at('AAAA', '20:00', '21:00', { services: ['cache'] }),
        at('BBBB', '20:00', '22:00', { services: ['payments-db'] }),
      ],
      [],
    ],
    [
      'of a service that the catalogue does not have',
      [
        at('AAAA', '20:00', '21:00', { services: ['new'] }),
        at('BBBB', '20:00', '21:00', { services: ['new'] }),
      ],
      [['AAAA BBBB', 60, 'both on new']],
    ],
    [
      'at one machine',
      [
        at('AAAA', '20:00', '21:00', { configuration_items: ['gw-1', 'gw-2'] }),
        at('BBBB', '20:00', '21:00', { configuration_items: ['gw-2'] }),
      ],
      [['AAAA BBBB', 60, 'both on checkout, both at gw-2']],
    ],
    [
      'cancelled or rejected',
      [
        at('AAAA', '20:00', '21:00'),
        at('BBBB', '20:00', '21:00', { state: 'cancelled' }),
        at('CCCC', '20:00', '21:00', { state: 'rejected' }),
      ],
      [],
    ],
    [
      'without a window, or one that is none',
      [at('AAAA', '20:00', '21:00'), at('BBBB', '21:00', '20:00')],
      [],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(shown(conflictsOf(rows, catalogue))).toEqual(expected);
    expect(shown(conflictsOf(rows.toReversed(), catalogue))).toEqual(expected);
  });

  it('are three among three, each pair once', () => {
    const rows = [at('AAAA', '20:00', '23:00'), at('BBBB', '21:00', '23:00'), at('CCCC', '22:00', '23:00')];
    expect(shown(conflictsOf(rows, catalogue)).map(([pair]) => pair)).toEqual([
      'AAAA BBBB',
      'AAAA CCCC',
      'BBBB CCCC',
    ]);
  });

  it.each(['AAAA', 'BBBB'])('are accepted on either change: %s', (on) => {
    const accept = (name: string, other: string) =>
      name === on ? { conflicts_accepted: [{ with: other, reason: 'Two regions', by: 'tb' }] } : {};
    const rows = [
      at('AAAA', '20:00', '21:00', accept('AAAA', 'CHG-20260901-BBBB')),
      at('BBBB', '20:30', '22:00', accept('BBBB', 'CHG-20260901-OLD0')),
    ].map((row) =>
      row.id.endsWith('AAAA') ? { ...row, record: { ...row.record, aliases: ['CHG-20260901-OLD0'] } } : row,
    );
    expect(conflictsOf(rows, catalogue).map((one) => one.accepted)).toEqual([
      { by: 'tb', reason: 'Two regions' },
    ]);
  });
});

describe('the sweep', () => {
  const services = [...catalogue.services.keys(), 'unknown'];
  const planned = fc.record({
    services: fc.uniqueArray(fc.constantFrom(...services), { maxLength: 3 }),
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: -1, max: 30 }),
    state: fc.constantFrom('draft', 'scheduled', 'cancelled', 'closed') as fc.Arbitrary<
      Records['change']['state']
    >,
  });
  const iso = (minute: number) => new Date(Date.parse('2026-09-16T20:00Z') + minute * 60_000).toISOString();

  it('finds what comparing each with each finds', () => {
    const related = relatedServices(catalogue);
    fc.assert(
      fc.property(fc.array(planned, { maxLength: 25 }), (all) => {
        const rows = all.map((one, i) =>
          changeRow(`CHG-20260901-${String(i).padStart(4, '0')}`, {
            services: one.services,
            state: one.state,
            window: { from: iso(one.start), to: iso(one.start + one.length) },
          }),
        );
        const naive = rows.flatMap((a, i) =>
          rows.slice(i + 1).flatMap((b) => {
            const [mine, theirs] = [windowOf(a.record), windowOf(b.record)];
            if (!mine || !theirs || isOff(a.record) || isOff(b.record)) return [];
            const near = a.record.services?.some((s) => b.record.services?.some((t) => related(s).has(t)));
            const [from, to] = [Math.max(mine.from, theirs.from), Math.min(mine.to, theirs.to)];
            return near && from < to ? [`${a.id} ${b.id} ${from} ${to}`] : [];
          }),
        );
        const swept = conflictsOf(rows, catalogue).map(({ first, later, from, to }) =>
          [...[first.id, later.id].sort(), from, to].join(' '),
        );
        expect(swept.sort()).toEqual(naive.sort());
      }),
    );
  });
});
