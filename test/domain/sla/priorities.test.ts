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
  prioritised,
  reopened,
  resolved,
  resumed,
  tue,
  wed,
} from './cases.ts';

describe('C6: changes of priority', () => {
  const raised: Partial<Target> = { limits: { P1: '4h', P2: '6h', P3: '8h' }, calendars: { P1: 'always' } };
  const begin = opened(tue('09:00'));
  holds([
    [
      'a stopped response keeps its priority',
      { measure: 'response', limits: { P1: '15m', P3: '4h' } },
      tue('12:00'),
      [begin, at(tue('10:00'), 'acknowledged', { assignee: 'mo' }), prioritised(tue('11:00'), 'P1')],
      { state: 'met', due: tue('13:00') },
    ],
    [
      'a resolved one keeps it till it is reopened',
      raised,
      wed('09:00'),
      [begin, resolved(tue('12:00')), prioritised(tue('12:30'), 'P1')],
      { state: 'met', due: tue('17:00') },
    ],
    [
      'reopened, it is under the new one',
      raised,
      wed('09:30'),
      [begin, resolved(tue('12:00')), prioritised(tue('12:30'), 'P1'), reopened(wed('09:00'))],
      { state: 'running', used: '3h30m', due: wed('10:00') },
    ],
    [
      'used up at the resolve, it was met until it is reopened under another',
      raised,
      wed('09:30'),
      [
        opened(tue('09:00'), 'P1'),
        resolved(tue('13:00')),
        prioritised(tue('14:00'), 'P3'),
        reopened(wed('09:00')),
      ],
      { state: 'running', breached: null, used: '4h30m' },
    ],
    [
      'used up at the resolve, and under another priority in the minute of its reopening: that change breaks it',
      { limits: { P1: '2h', P3: '4h' } },
      wed('09:30'),
      [begin, resolved(tue('13:00')), reopened(wed('09:00')), prioritised(wed('09:00'), 'P1')],
      { state: 'running', breached: wed('09:00') },
    ],
    [
      'too late at the change and resolved there, it stays missed when it is reopened under another',
      raised,
      wed('09:30'),
      [
        begin,
        prioritised(tue('14:00'), 'P1'),
        resolved(tue('14:00')),
        prioritised(tue('15:00'), 'P3'),
        reopened(wed('09:00')),
      ],
      { state: 'running', breached: tue('14:00') },
    ],
    [
      'a limit of nothing that begins in a pause is broken there',
      { limits: { P1: '0m', P3: '8h' }, on_priority_change: 'from_change' },
      tue('12:00'),
      [begin, held(tue('10:00'), 'awaiting_customer'), prioritised(tue('11:00'), 'P1')],
      { state: 'paused', breached: tue('11:00'), due: tue('11:00') },
    ],
    [
      'a due at the very change is not past',
      raised,
      tue('13:00'),
      [begin, prioritised(tue('13:00'), 'P1')],
      { breached: null, due: tue('13:00') },
    ],
    [
      'met at the change, in the order of the file',
      raised,
      tue('17:00'),
      [begin, prioritised(tue('13:00'), 'P1'), resolved(tue('13:00'))],
      { state: 'met', used: '4h' },
    ],
    [
      'too late at the change',
      raised,
      tue('17:00'),
      [begin, prioritised(tue('14:00'), 'P1'), resolved(tue('14:00'))],
      { state: 'missed', breached: tue('14:00') },
    ],
    [
      'resolved first: the change comes too late',
      raised,
      tue('17:00'),
      [begin, resolved(tue('14:00')), prioritised(tue('14:00'), 'P1')],
      { state: 'met' },
    ],
    [
      'in force for no time, it breaks nothing',
      raised,
      tue('15:00'),
      [begin, prioritised(tue('14:00'), 'P1'), prioritised(tue('14:00'), 'P3')],
      { breached: null, due: tue('17:00') },
    ],
    [
      'lowered in time, the longer limit counts',
      raised,
      tue('16:00'),
      [opened(tue('09:00'), 'P2'), prioritised(tue('14:00'), 'P3')],
      { breached: null, due: tue('17:00') },
    ],
    [
      'from one without a limit, it counts from the start',
      raised,
      tue('12:00'),
      [opened(tue('09:00'), 'P4'), prioritised(tue('11:00'), 'P1')],
      { due: tue('13:00'), used: '3h' },
    ],
    [
      'from the change, pauses before it are nothing to it',
      { ...raised, on_priority_change: 'from_change' },
      tue('12:00'),
      [
        begin,
        held(tue('10:00'), 'awaiting_customer'),
        prioritised(tue('10:30'), 'P2'),
        resumed(tue('11:00')),
      ],
      { due: tue('17:00'), used: '1h', paused: '30m' },
    ],
    [
      'from the change, a due that passed before it stays missed',
      { ...raised, on_priority_change: 'from_change' },
      wed('12:00'),
      [begin, prioritised(wed('10:00'), 'P2')],
      { breached: tue('17:00') },
    ],
  ]);

  const counted: readonly [string, readonly Entry[], string | null, readonly string[]][] = [
    [
      'at its breach',
      [opened(tue('09:00'), 'P1'), prioritised(tue('15:00'), 'P3'), resolved(tue('16:00'))],
      'P1',
      ['P1', 'P3'],
    ],
    [
      'at its stop',
      [begin, prioritised(tue('10:00'), 'P2'), resolved(tue('11:00')), prioritised(tue('12:00'), 'P3')],
      'P2',
      ['P3', 'P2'],
    ],
    [
      'at the change that broke it',
      [begin, prioritised(tue('14:00'), 'P1'), prioritised(tue('15:00'), 'P2')],
      'P1',
      ['P3', 'P1', 'P2'],
    ],
    [
      'now',
      [begin, prioritised(tue('10:00'), 'P2'), prioritised(tue('11:00'), 'P3')],
      'P3',
      ['P3', 'P2', 'P3'],
    ],
  ];
  it.each(counted)(
    'counts under the priority %s, and names all it had',
    (_, timeline, priority, priorities) => {
      expect(clock(agreed(raised), tue('16:30'), timeline)).toMatchObject({ priority, priorities });
    },
  );

  it('an incident without a priority has the one limit for all', () => {
    expect(clock(eight, tue('12:00'), [opened(tue('09:00'), null)])).toMatchObject({
      priority: null,
      priorities: [],
      limit_text: '8h',
    });
  });
});

describe('C7: reopening', () => {
  const rounds = [
    opened(tue('09:00')),
    resolved(tue('12:00')),
    reopened(wed('10:00')),
    resolved(wed('14:00')),
  ];
  const twice = [...rounds, reopened(wed('15:00')), resolved(wed('16:00'))];
  holds([
    [
      'goes on and is judged at the last resolve',
      { limit: '8h' },
      wed('17:00'),
      twice,
      { state: 'met', used: '8h', stop: wed('16:00'), due: wed('16:00') },
    ],
    [
      'begins anew with each',
      { limit: '4h', reopen: 'restart' },
      wed('17:00'),
      twice,
      { state: 'met', used: '1h' },
    ],
    [
      'is ignored',
      { limit: '4h', reopen: 'ignore' },
      wed('17:00'),
      twice,
      { state: 'met', used: '3h', stop: tue('12:00') },
    ],
    [
      'a response ignores it',
      { measure: 'response', limit: '4h', reopen: 'restart' },
      wed('17:00'),
      [opened(tue('09:00')), at(tue('09:30'), 'acknowledged', { assignee: 'mo' }), ...rounds.slice(1)],
      { state: 'met', stop: tue('09:30'), used: '30m', due: tue('13:00') },
    ],
    [
      'missed in the second round',
      { limit: '4h' },
      wed('17:00'),
      rounds,
      { state: 'missed', breached: wed('11:00'), used: '7h' },
    ],
  ]);
});
