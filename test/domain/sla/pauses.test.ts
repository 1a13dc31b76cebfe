import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/generated/types.ts';
import {
  agreed,
  at,
  clock,
  type Entry,
  eight,
  held,
  holds,
  opened,
  reopened,
  resolved,
  resumed,
  told,
  tue,
  wed,
} from './cases.ts';

describe('C3: pauses', () => {
  holds([
    [
      'a hold still open at the resolve ends there',
      { limit: '8h' },
      tue('17:00'),
      [opened(tue('09:00')), held(tue('10:00'), 'awaiting_customer'), resolved(tue('12:00'))],
      { state: 'met', used: '1h', paused: '2h' },
    ],
    [
      'while paused, the due is that of going on now',
      { limit: '4h' },
      tue('12:00'),
      [opened(tue('09:00')), held(tue('10:00'), 'awaiting_customer')],
      { state: 'paused', due: tue('15:00'), used: '1h' },
    ],
    [
      'the reasons that the target names, and no others',
      { limit: '8h', pause_on: ['awaiting_supplier'] },
      tue('12:00'),
      [
        opened(tue('09:00')),
        held(tue('10:00'), 'awaiting_customer'),
        held(tue('11:00'), 'awaiting_supplier'),
      ],
      { state: 'paused', used: '2h', paused: '1h' },
    ],
    [
      'no reason at all',
      { limit: '8h', pause_on: [] },
      tue('12:00'),
      [opened(tue('09:00')), held(tue('10:00'), 'awaiting_customer')],
      { state: 'running', used: '3h', paused: '0m' },
    ],
    [
      'one pause ends another',
      { limit: '8h' },
      tue('12:00'),
      [
        opened(tue('09:00')),
        held(tue('10:00'), 'awaiting_customer'),
        held(tue('10:30'), 'scheduled_with_customer'),
        resumed(tue('11:00')),
      ],
      { state: 'running', used: '2h', paused: '1h' },
    ],
    [
      'a note does not end one',
      { limit: '8h' },
      tue('12:00'),
      [
        opened(tue('09:00')),
        held(tue('10:00'), 'awaiting_customer'),
        at(tue('10:30'), 'noted', { note: 'x' }),
      ],
      { state: 'paused', used: '1h', paused: '2h' },
    ],
    [
      'a pause of no length takes nothing',
      { limit: '8h' },
      tue('12:00'),
      [opened(tue('09:00')), held(tue('10:00'), 'awaiting_customer'), resumed(tue('10:00'))],
      { state: 'running', used: '3h', paused: '0m' },
    ],
    [
      'a pause in closed hours takes nothing',
      { limit: '8h' },
      wed('12:00'),
      [opened(tue('10:00')), held(tue('18:00'), 'awaiting_customer'), resumed(wed('08:00'))],
      { due: wed('09:30'), paused: '0m' },
    ],
    [
      'used up as a pause begins: due there',
      { limit: '1h' },
      tue('12:00'),
      [opened(tue('09:00')), held(tue('10:00'), 'awaiting_customer')],
      { due: tue('10:00'), breached: tue('10:00'), left: '0m', state: 'paused' },
    ],
    [
      'a response does not pause',
      { measure: 'response', limit: '4h' },
      tue('14:00'),
      [opened(tue('09:00')), { ...held(tue('10:00'), 'awaiting_customer'), by: 'robot' }],
      { state: 'running', due: tue('13:00'), paused: '0m' },
    ],
    [
      'opened in closed hours, it counts from the opening of the next day',
      { limit: '1h' },
      wed('09:30'),
      [opened(tue('20:00'))],
      { due: wed('10:00'), used: '30m' },
    ],
  ]);

  it('does not tell one of no length', () => {
    const timeline = [opened(tue('09:00')), held(tue('10:00'), 'awaiting_customer'), resumed(tue('10:00'))];
    expect(clock(eight, tue('12:00'), timeline).pauses).toEqual([]);
  });

  it('tells its pauses with their reasons and entries', () => {
    const timeline = [
      opened(tue('09:00')),
      held(tue('10:00'), 'awaiting_customer'),
      resumed(tue('11:00')),
      resolved(tue('12:00')),
      reopened(tue('13:00')),
      held(tue('14:00'), 'awaiting_customer'),
    ];
    const { pauses } = clock(eight, tue('15:00'), timeline);
    expect(
      pauses.map(({ from, to, reason, entry, end }) => [told(from), told(to), reason, entry, end]),
    ).toEqual([
      [tue('10:00'), tue('11:00'), 'awaiting_customer', 1, 2],
      [tue('12:00'), tue('13:00'), 'resolved', 3, 4],
      [tue('14:00'), null, 'awaiting_customer', 5, null],
    ]);
  });
});

describe('C10: at risk', () => {
  const table: readonly [string, Partial<Target>, string, readonly Entry[], boolean][] = [
    ['at three quarters', { limit: '8h' }, tue('15:00'), [], true],
    ['a minute before', { limit: '8h' }, tue('14:59'), [], false],
    ['where the target says', { limit: '8h', warn_at: '50%' }, tue('13:00'), [], true],
    [
      'not while it is paused',
      { limit: '8h' },
      tue('16:00'),
      [held(tue('15:30'), 'awaiting_customer')],
      false,
    ],
    ['not once it is breached', { limit: '8h' }, tue('17:10'), [], false],
    ['not once it is stopped', { limit: '8h' }, tue('17:00'), [resolved(tue('16:30'))], false],
  ];
  it.each(table)('%s', (_, target, now, rest, expected) => {
    expect(clock(agreed(target), now, [opened(tue('09:00')), ...rest]).at_risk).toBe(expected);
  });

  it('says when it will be, as it goes on', () => {
    const paused = [opened(tue('09:00')), held(tue('10:00'), 'awaiting_customer')];
    expect(told(clock(eight, tue('11:00'), paused).warn_at)).toBe(tue('16:00'));
    expect(clock(eight, tue('17:00'), [opened(tue('09:00')), resolved(tue('16:30'))]).warn_at).toBeNull();
  });
});
