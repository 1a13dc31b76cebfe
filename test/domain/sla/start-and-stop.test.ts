import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/generated/types.ts';
import {
  agreed,
  at,
  clock,
  clocks,
  type Entry,
  eight,
  holds,
  type Incident,
  opened,
  reopened,
  resolved,
  told,
  tue,
  wed,
} from './cases.ts';

describe('C1: start and stop', () => {
  const response: Partial<Target> = { measure: 'response', limit: '1h' };
  holds([
    [
      'a response stops at the response',
      response,
      tue('12:00'),
      [opened(tue('09:00')), at(tue('09:40'), 'acknowledged', { assignee: 'mo' })],
      { state: 'met', stop: tue('09:40'), used: '40m', left: '20m' },
    ],
    [
      'a machine does not respond',
      response,
      tue('09:50'),
      [opened(tue('09:00')), at(tue('09:10'), 'acknowledged', { assignee: 'mo', by: 'robot' })],
      { state: 'running', stop: null },
    ],
    [
      'nor does it by resolving: the response stays out',
      response,
      tue('12:00'),
      [opened(tue('09:00')), { ...resolved(tue('09:10')), by: 'robot' }],
      { state: 'running', stop: null, breached: tue('10:00') },
    ],
    [
      'the opener as assignee responds at once',
      response,
      tue('12:00'),
      [opened(tue('09:00'), 'P3', { assignee: 'mo' })],
      { state: 'met', stop: tue('09:00'), used: '0m' },
    ],
    [
      'a resolution stops at the resolve',
      { limit: '8h' },
      tue('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      { state: 'met', stop: tue('12:00'), due: tue('17:00'), used: '3h' },
    ],
    [
      'what is dated after now has not happened',
      { limit: '8h' },
      tue('11:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      { state: 'running', stop: null, used: '2h' },
    ],
    [
      'what is dated now has',
      { limit: '8h' },
      tue('12:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      { state: 'met' },
    ],
  ]);

  const outage = (from: string, to?: string, more = {}) =>
    ({
      kind: 'down',
      from: at(from, 'noted').at,
      ...(to ? { to: at(to, 'noted').at } : {}),
      ...more,
    }) as const;
  const stops: readonly [string, string, readonly Entry[], Incident['outages'], string | null][] = [
    [
      'the end of the outage',
      tue('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      [outage(tue('08:50'), tue('10:00'))],
      tue('10:00'),
    ],
    [
      'the last end of several',
      tue('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      [outage(tue('11:00'), tue('11:30')), outage(tue('08:50'), tue('10:00'))],
      tue('11:30'),
    ],
    [
      'the resolve without an outage',
      tue('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      undefined,
      tue('12:00'),
    ],
    [
      'the resolve where it was only degraded',
      tue('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      [outage(tue('08:50'), tue('10:00'), { kind: 'degraded' })],
      tue('12:00'),
    ],
    [
      'the resolve where another service was down',
      tue('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      [outage(tue('08:50'), tue('10:00'), { services: ['portal'] })],
      tue('12:00'),
    ],
    [
      'the resolve where the outage has no end',
      tue('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      [outage(tue('08:50'))],
      tue('12:00'),
    ],
    ['nothing while an outage runs', tue('17:00'), [opened(tue('09:00'))], [outage(tue('08:50'))], null],
    [
      'nothing while the end lies ahead',
      tue('09:30'),
      [opened(tue('09:00'))],
      [outage(tue('08:50'), tue('10:00'))],
      null,
    ],
    [
      'not an outage that lies ahead',
      tue('12:00'),
      [opened(tue('09:00'))],
      [outage(tue('08:50'), tue('10:00')), outage(tue('13:00'))],
      tue('10:00'),
    ],
    [
      'the opening where it was over by then',
      tue('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00'))],
      [outage(tue('08:00'), tue('08:30'))],
      tue('09:00'),
    ],
    [
      'the last resolve where a reopening came after the outage',
      wed('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00')), reopened(wed('09:00')), resolved(wed('11:00'))],
      [outage(tue('08:50'), tue('10:00'))],
      wed('11:00'),
    ],
    [
      'the outage of the last round',
      wed('17:00'),
      [opened(tue('09:00')), resolved(tue('12:00')), reopened(wed('09:00')), resolved(wed('11:00'))],
      [outage(tue('08:50'), tue('10:00')), outage(wed('08:50'), wed('10:00'))],
      wed('10:00'),
    ],
  ];
  it.each(stops)('a restore stops at %s', (_, now, timeline, outages, expected) => {
    const found = clock(
      agreed({ measure: 'restore', limit: '8h' }),
      now,
      timeline,
      outages ? { outages } : {},
    );
    expect(told(found.stop)).toBe(expected);
  });

  it('a reopening that is ignored leaves a restore where it stopped', () => {
    const target: Partial<Target> = { measure: 'restore', limit: '8h', reopen: 'ignore' };
    const timeline = [
      opened(tue('09:00')),
      resolved(tue('12:00')),
      reopened(wed('09:00')),
      resolved(wed('11:00')),
    ];
    const outages = [outage(tue('08:50'), tue('10:00')), outage(wed('08:50'), wed('10:00'))];
    expect(told(clock(agreed(target), wed('17:00'), timeline, { outages }).stop)).toBe(tue('10:00'));
  });

  it('a priority without a limit has no clock', () => {
    const setting = agreed({ limits: { P1: '4h' } });
    expect(clocks(setting, tue('12:00'), [opened(tue('09:00'), 'P3')])).toMatchObject({
      clocks: [],
      uncovered: false,
    });
  });

  it('an incident that is not opened yet has no clock, and is not uncovered', () => {
    expect(clocks(eight, tue('08:00'), [opened(tue('09:00'))])).toMatchObject({
      clocks: [],
      opened: null,
      uncovered: false,
    });
  });

  it('the version in force at the opening judges to the end', () => {
    const versions = [
      {
        from: '2026-01-01',
        until: '2026-03-10',
        hours: 'uk',
        targets: [{ id: 'resolution', measure: 'resolution' as const, limit: '8h' }],
      },
      {
        from: '2026-03-11',
        hours: 'uk',
        targets: [{ id: 'resolution', measure: 'resolution' as const, limit: '4h' }],
      },
    ];
    const judged = (local: string) => clock({ agreements: [{ versions }] }, wed('12:00'), [opened(local)]);
    expect(judged(tue('23:59'))).toMatchObject({ version: '2026-01-01', limit_text: '8h' });
    expect(judged(wed('00:00'))).toMatchObject({ version: '2026-03-11', limit_text: '4h' });
  });
});
