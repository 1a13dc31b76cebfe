import { describe, expect, it } from 'vitest';
import {
  agreed,
  at,
  clock,
  type Entry,
  figures,
  held,
  holds,
  opened,
  prioritised,
  reopened,
  resolved,
  tue,
  wed,
} from './cases.ts';

describe('C4: met at the due, missed after it', () => {
  const second = (local: string, seconds: string): Entry => ({
    ...resolved(local),
    at: `${local.replace(' ', 'T')}:${seconds}Z`,
  });
  holds([
    [
      'on the second',
      { limit: '8h' },
      wed('12:00'),
      [opened(tue('09:00')), second(tue('17:00'), '00')],
      { state: 'met', left: '0m' },
    ],
    [
      'a second later',
      { limit: '8h' },
      wed('12:00'),
      [opened(tue('09:00')), second(tue('17:00'), '01')],
      { state: 'missed', left: '-1s', breached: tue('17:00') },
    ],
    [
      'at closing',
      { limit: '8h30m' },
      wed('12:00'),
      [opened(tue('09:00')), resolved(tue('17:30'))],
      { state: 'met', left: '0m' },
    ],
    [
      'after closing, over by no service time',
      { limit: '8h30m' },
      wed('12:00'),
      [opened(tue('09:00')), resolved(tue('18:00'))],
      { state: 'missed', left: '0m', breached: tue('17:30') },
    ],
    [
      'open at the due',
      { limit: '8h' },
      tue('17:00'),
      [opened(tue('09:00'))],
      { state: 'running', breached: null, left: '0m' },
    ],
    [
      'no limit at all, kept',
      { limit: '0m', measure: 'response' },
      wed('12:00'),
      [opened(tue('09:00'), 'P3', { assignee: 'mo' })],
      { state: 'met' },
    ],
    [
      'no limit at all, not kept',
      { limit: '0m' },
      wed('12:00'),
      [opened(tue('09:00')), resolved(tue('09:01'))],
      { state: 'missed', breached: tue('09:00') },
    ],
  ]);
});

describe('C5: a breach is permanent', () => {
  const late = opened(tue('09:00'));
  const limits = { P1: '1h', P3: '4h' };
  holds([
    [
      'a hold after it',
      { limit: '4h' },
      tue('15:00'),
      [late, held(tue('13:30'), 'awaiting_customer')],
      { state: 'paused', breached: tue('13:00'), due: tue('13:00') },
    ],
    [
      'a downgrade after it',
      { limits },
      tue('11:00'),
      [opened(tue('09:00'), 'P1'), prioritised(tue('10:30'), 'P3')],
      { breached: tue('10:00'), due: tue('10:00') },
    ],
    [
      'a downgrade to a priority without a limit',
      { limits },
      tue('11:00'),
      [opened(tue('09:00'), 'P1'), prioritised(tue('10:30'), 'P4')],
      { breached: tue('10:00') },
    ],
    [
      'a reopening after it',
      { limit: '4h' },
      tue('16:00'),
      [late, resolved(tue('14:00')), reopened(tue('15:00'))],
      { state: 'running', breached: tue('13:00'), used: '6h' },
    ],
    [
      'a reopening that would begin anew',
      { limit: '4h', reopen: 'restart' },
      tue('16:00'),
      [late, resolved(tue('14:00')), reopened(tue('15:00')), resolved(tue('15:30'))],
      { state: 'missed', breached: tue('13:00') },
    ],
    [
      'a close after it',
      { limit: '4h' },
      wed('16:00'),
      [late, resolved(tue('14:00')), at(wed('09:00'), 'closed')],
      { state: 'missed', breached: tue('13:00'), stop: tue('14:00') },
    ],
  ]);

  it('only a correction undoes it', () => {
    const wrong = resolved(tue('14:00'));
    const correction = at(wed('09:00'), 'corrected', {
      of: { event: 'resolved', at: wrong.at },
      field: 'at',
      was: wrong.at,
      now: resolved(tue('12:30')).at,
      reason: 'typed the wrong hour',
    });
    const four = agreed({ limit: '4h' });
    expect(clock(four, wed('12:00'), [late, wrong]).state).toBe('missed');
    expect(clock(four, tue('18:00'), [late, wrong, correction]).state).toBe('missed');
    expect(figures(clock(four, wed('12:00'), [late, wrong, correction]))).toMatchObject({
      state: 'met',
      stop: tue('12:30'),
      used: '3h30m',
    });
  });
});
