import { describe, expect, it } from 'vitest';
import {
  agreed,
  clock,
  held,
  holds,
  opened,
  prioritised,
  resolved,
  resumed,
  type Setting,
  tue,
  wed,
} from './cases.ts';

describe('T4: business days', () => {
  holds([
    [
      'the same local time',
      { limit: '1bd' },
      tue('12:00'),
      [opened(tue('10:00'))],
      { due: wed('10:00'), used: '2h', left: '6h30m' },
    ],
    [
      'out of hours it stays out of hours',
      { limit: '1bd' },
      tue('12:00'),
      [opened('2026-03-07 22:00')],
      { due: '2026-03-09 22:00' },
    ],
    [
      'the closing of the day',
      { limit: '1bd eod' },
      tue('12:00'),
      [opened(tue('10:00'))],
      { due: wed('17:30') },
    ],
    [
      'a pause begun before it moves it on',
      { limit: '1bd' },
      wed('12:00'),
      [opened(tue('10:00')), held(wed('09:00'), 'awaiting_customer'), resumed(wed('11:00'))],
      { due: wed('12:00'), used: '8h30m', paused: '2h', left: '0m' },
    ],
    [
      'to the next day where it must',
      { limit: '1bd eod' },
      wed('12:00'),
      [opened(tue('10:00')), held(tue('16:00'), 'awaiting_customer'), resumed(wed('11:00'))],
      { due: '2026-03-12 12:30', paused: '3h30m' },
    ],
    [
      'one that begins at it does not',
      { limit: '1bd' },
      wed('12:00'),
      [opened(tue('10:00')), held(wed('10:00'), 'awaiting_customer')],
      { due: wed('10:00'), breached: wed('10:00') },
    ],
    [
      'one in closed hours does not',
      { limit: '1bd' },
      wed('09:30'),
      [opened(tue('10:00')), held(tue('18:00'), 'awaiting_customer'), resumed(wed('08:00'))],
      { due: wed('10:00'), paused: '0m' },
    ],
    [
      'a pause in which it falls due in closed hours is no breach while it lasts',
      { limit: '1bd' },
      wed('08:00'),
      [opened('2026-03-09 22:00'), held(tue('21:00'), 'awaiting_customer')],
      { state: 'paused', breached: null },
    ],
    [
      'but it is when it ends so',
      { limit: '1bd' },
      wed('12:00'),
      [opened('2026-03-09 22:00'), held(tue('21:00'), 'awaiting_customer'), resolved(wed('08:00'))],
      { state: 'missed', breached: tue('22:00') },
    ],
    [
      'or when it ends as the priority changes',
      { limits: { P3: '1bd', P2: '5bd' } },
      wed('12:00'),
      [
        opened('2026-03-09 22:00'),
        held(tue('21:00'), 'awaiting_customer'),
        resumed(wed('08:00')),
        prioritised(wed('08:00'), 'P2'),
      ],
      { breached: tue('22:00'), due: tue('22:00') },
    ],
    [
      'raised to hours',
      { limits: { P3: '2bd', P1: '4h' } },
      tue('12:00'),
      [opened(tue('09:00')), prioritised(tue('11:00'), 'P1')],
      { due: tue('13:00') },
    ],
    [
      'lowered to days',
      { limits: { P3: '1bd', P1: '4h' } },
      tue('12:00'),
      [opened(tue('09:00'), 'P1'), prioritised(tue('11:00'), 'P3')],
      { due: wed('09:00'), used: '3h' },
    ],
    [
      'days of 24 hours around the clock',
      { limit: '2d', calendar: 'always' },
      tue('12:00'),
      [opened(tue('09:00'))],
      { due: '2026-03-12 09:00' },
    ],
  ]);

  it('a calendar without hours is never due', () => {
    const closed = { id: 'closed', title: 'x', zone: 'Europe/London', hours: {} };
    for (const limit of ['1bd', '4h']) {
      const setting: Setting = { ...agreed({ limit, calendar: 'closed' }), calendars: [closed] };
      expect(clock(setting, tue('12:00'), [opened(tue('09:00'))])).toMatchObject({
        state: 'running',
        due: null,
        breached_at: null,
        used: 0,
      });
    }
  });
});
