import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/generated/types.ts';
import { agreed, at, clock, clocks, type Entry, figures, held, opened, told } from './cases.ts';

type Expected = Partial<ReturnType<typeof figures>>;

const eight: Partial<Target> = { limit: '8h' };
const four: Partial<Target> = { limit: '4h' };
const raised: Partial<Target> = { limits: { P3: '8h', P1: '4h' }, calendars: { P1: 'always' } };
const toUk: Partial<Target> = { limits: { P3: '8h', P2: '4h' } };
const around: Partial<Target> = { limit: '4h', calendar: 'always' };

const P1 = { priority: 'P1' } as const;
const again = [
  opened('2026-03-10 09:00'),
  at('2026-03-10 12:00', 'resolved'),
  at('2026-03-11 10:00', 'reopened'),
];
const heldFriday = (reason: string): Entry[] => [
  opened('2026-03-06 16:00'),
  held('2026-03-09 10:00', reason),
  at('2026-03-10 11:00', 'resumed'),
];

const table: readonly [string, Partial<Target>, string, readonly Entry[], Expected][] = [
  [
    '8h, opened Friday 16:00',
    eight,
    '2026-03-06 16:00',
    [opened('2026-03-06 16:00')],
    { due: '2026-03-09 15:30', used: '0m', state: 'running' },
  ],
  [
    'held for the customer Monday 10:00 to Tuesday 11:00, at Tuesday 12:00',
    eight,
    '2026-03-10 12:00',
    heldFriday('awaiting_customer'),
    { due: '2026-03-10 16:30', paused: '9h30m', used: '3h30m', left: '4h30m' },
  ],
  [
    'held for a supplier: no pause',
    eight,
    '2026-03-09 12:00',
    heldFriday('awaiting_supplier').slice(0, 2),
    { due: '2026-03-09 15:30', paused: '0m', state: 'running' },
  ],
  [
    'P3 raised to P1 at 12:00: from the start, around the clock',
    raised,
    '2026-03-10 12:00',
    [opened('2026-03-10 09:00'), at('2026-03-10 12:00', 'prioritised', P1)],
    { due: '2026-03-10 13:00', used: '3h', state: 'running', breached: null },
  ],
  [
    'the same, from the change',
    { ...raised, on_priority_change: 'from_change' },
    '2026-03-10 12:00',
    [opened('2026-03-10 09:00'), at('2026-03-10 12:00', 'prioritised', P1)],
    { due: '2026-03-10 16:00', used: '0m' },
  ],
  [
    'raised at 14:00: breached there',
    raised,
    '2026-03-10 14:00',
    [opened('2026-03-10 09:00'), at('2026-03-10 14:00', 'prioritised', P1)],
    { due: '2026-03-10 13:00', breached: '2026-03-10 14:00' },
  ],
  [
    'held 10:00 to 11:30, raised to P2 at 12:00: the pause stays',
    toUk,
    '2026-03-10 12:00',
    [
      opened('2026-03-10 09:00'),
      held('2026-03-10 10:00', 'awaiting_customer'),
      at('2026-03-10 11:30', 'resumed'),
      at('2026-03-10 12:00', 'prioritised', { priority: 'P2' }),
    ],
    { due: '2026-03-10 14:30', paused: '1h30m', used: '1h30m' },
  ],
  [
    'resolved 12:00 and reopened on Wednesday 10:00: goes on',
    eight,
    '2026-03-11 10:00',
    again,
    { due: '2026-03-11 15:00', used: '3h', state: 'running' },
  ],
  [
    'the same, begun anew',
    { ...eight, reopen: 'restart' },
    '2026-03-11 10:00',
    again,
    { due: '2026-03-12 09:30', used: '0m' },
  ],
  [
    'the same, ignored',
    { ...eight, reopen: 'ignore' },
    '2026-03-11 10:00',
    again,
    { state: 'met', stop: '2026-03-10 12:00', used: '3h' },
  ],
  [
    '4h around the clock on the night when clocks go forward',
    around,
    '2026-03-29 03:00',
    [opened('2026-03-29 00:30')],
    { due: '2026-03-29 05:30' },
  ],
  [
    '4h, opened on Christmas Eve 17:00',
    four,
    '2026-12-24 18:00',
    [opened('2026-12-24 17:00')],
    { due: '2026-12-29 12:30' },
  ],
  [
    '4h, opened on Saturday 22:00',
    four,
    '2026-03-08 12:00',
    [opened('2026-03-07 22:00')],
    { due: '2026-03-09 13:00', used: '0m' },
  ],
];

describe('worked examples', () => {
  it.each(table)('%s', (_, target, now, timeline, expected) => {
    expect(figures(clock(agreed(target), now, timeline))).toMatchObject(expected);
  });

  it('a change of priority that breaches says that it did', () => {
    const timeline = [opened('2026-03-10 09:00'), at('2026-03-10 14:00', 'prioritised', P1)];
    expect(clock(agreed(raised), '2026-03-10 15:00', timeline).by_retarget).toBe(true);
  });

  it('an update every 60 minutes: one missed, and the next due counts from that', () => {
    const customer = { audience: 'customer' } as const;
    const { clocks: updates } = clocks(
      agreed({ id: 'update', measure: 'update', limit: '60m' }),
      '2026-03-10 15:00',
      [
        opened('2026-03-10 10:00'),
        at('2026-03-10 10:50', 'informed', customer),
        at('2026-03-10 12:30', 'informed', customer),
        at('2026-03-10 13:00', 'resolved'),
      ],
    );
    expect(updates.map((one) => [one.state, told(one.due), told(one.stop)])).toEqual([
      ['met', '2026-03-10 11:00', '2026-03-10 10:50'],
      ['missed', '2026-03-10 11:50', '2026-03-10 11:50'],
      ['met', '2026-03-10 12:50', '2026-03-10 12:30'],
    ]);
  });
});
