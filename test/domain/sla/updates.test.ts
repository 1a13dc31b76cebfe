import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/generated/types.ts';
import {
  agreed,
  at,
  clocks,
  type Entry,
  held,
  opened,
  prioritised,
  reopened,
  resolved,
  resumed,
  told,
  tue,
} from './cases.ts';

describe('C9: updates', () => {
  const hourly: Partial<Target> = { measure: 'update', limit: '60m' };
  const update = (local: string, audience: 'customer' | 'management' = 'customer'): Entry =>
    at(local, 'informed', { audience });
  const table: readonly [string, Partial<Target>, string, readonly Entry[], readonly [string, string][]][] = [
    [
      'nothing said: one after another',
      hourly,
      tue('12:30'),
      [opened(tue('09:00'))],
      [
        ['missed', tue('10:00')],
        ['missed', tue('11:00')],
        ['missed', tue('12:00')],
        ['running', tue('13:00')],
      ],
    ],
    [
      'at the due',
      hourly,
      tue('10:30'),
      [opened(tue('09:00')), update(tue('10:00'))],
      [
        ['met', tue('10:00')],
        ['running', tue('11:00')],
      ],
    ],
    [
      'management is no customer',
      hourly,
      tue('10:30'),
      [opened(tue('09:00')), update(tue('09:30'), 'management')],
      [
        ['missed', tue('10:00')],
        ['running', tue('11:00')],
      ],
    ],
    [
      'what is pending at the resolve is judged no more',
      hourly,
      tue('17:00'),
      [opened(tue('09:00')), update(tue('09:30')), resolved(tue('10:30'))],
      [['met', tue('10:00')]],
    ],
    [
      'a reopening begins anew',
      hourly,
      tue('15:30'),
      [opened(tue('09:00')), resolved(tue('09:30')), reopened(tue('15:00'))],
      [['running', tue('16:00')]],
    ],
    [
      'unless it is ignored',
      { ...hourly, reopen: 'ignore' },
      tue('15:30'),
      [opened(tue('09:00')), resolved(tue('09:30')), reopened(tue('15:00'))],
      [],
    ],
    [
      'a pause moves the due',
      hourly,
      tue('11:00'),
      [opened(tue('09:00')), held(tue('09:30'), 'awaiting_customer'), resumed(tue('10:30'))],
      [['running', tue('11:00')]],
    ],
    [
      'an update in a pause counts, and the next is due after it',
      hourly,
      tue('11:00'),
      [
        opened(tue('09:00')),
        held(tue('09:30'), 'awaiting_customer'),
        update(tue('10:00')),
        resumed(tue('10:30')),
      ],
      [
        ['met', tue('10:30')],
        ['running', tue('11:30')],
      ],
    ],
    [
      'a change of priority can break one, and the next counts from it',
      { measure: 'update', limits: { P1: '30m', P3: '4h' } },
      tue('11:15'),
      [opened(tue('09:00')), prioritised(tue('11:00'), 'P1')],
      [
        ['missed', tue('09:30')],
        ['running', tue('11:30')],
      ],
    ],
    [
      'a limit of nothing asks for nothing',
      { measure: 'update', limit: '0m' },
      tue('11:15'),
      [opened(tue('09:00'))],
      [],
    ],
  ];
  it.each(table)('%s', (_, target, now, timeline, expected) => {
    const found = clocks(agreed(target), now, timeline).clocks;
    expect(found.map((one) => [one.state, told(one.due)])).toEqual(expected);
  });

  it('names the priority that broke one', () => {
    const target: Partial<Target> = { measure: 'update', limits: { P1: '30m', P3: '4h' } };
    const timeline = [opened(tue('09:00')), prioritised(tue('11:00'), 'P1')];
    const [missed, pending] = clocks(agreed(target), tue('11:15'), timeline).clocks;
    expect([missed?.priority, missed?.priorities, missed?.by_retarget]).toEqual(['P1', ['P3', 'P1'], true]);
    expect([pending?.priority, pending?.priorities, told(pending?.start)]).toEqual([
      'P1',
      ['P1'],
      tue('11:00'),
    ]);
  });
});
