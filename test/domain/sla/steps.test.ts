import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../../src/domain/sla/clocks-of.ts';
import type { Step } from '../../../src/domain/sla/steps.ts';
import type { Target } from '../../../src/generated/types.ts';
import {
  agreed,
  at,
  catalogue,
  clock,
  clocks,
  type Entry,
  held,
  ms,
  opened,
  prioritised,
  reopened,
  resolved,
  resumed,
  row,
  type Setting,
  spent,
  told,
  tue,
  wed,
} from './cases.ts';

const shown = (steps: readonly Step[] = []): readonly (readonly unknown[])[] =>
  steps.map(({ at: when, entry, what, used, due }) => [told(when), entry, what, spent(used), told(due)]);

const raised: Partial<Target> = { limits: { P1: '4h', P3: '8h' }, calendars: { P1: 'always' } };

describe('the steps of a clock', () => {
  it('tell a hold, a change of priority, a reopening and the end', () => {
    const timeline = [
      opened(tue('09:00')),
      held(tue('10:00'), 'awaiting_customer'),
      resumed(tue('11:00')),
      prioritised(tue('11:30'), 'P1'),
      resolved(tue('12:00')),
      reopened(tue('14:00')),
      resolved(tue('16:00')),
    ];
    const found = clock(agreed(raised), wed('12:00'), timeline);
    expect(shown(found.steps)).toEqual([
      [tue('09:00'), 0, 'started', '0m', tue('17:00')],
      [tue('10:00'), 1, 'paused', '1h', tue('17:00')],
      [tue('11:00'), 2, 'resumed', '1h', wed('09:30')],
      [tue('11:30'), 3, 'retargeted', '1h30m', tue('14:00')],
      [tue('12:00'), 4, 'stopped', '2h', tue('14:00')],
      [tue('14:00'), 5, 'withdrawn', '2h', tue('16:00')],
      [tue('16:00'), 6, 'stopped', '4h', tue('16:00')],
    ]);
    expect(found.state).toBe('met');
    expect(found.steps?.map(({ priority, limit, calendar }) => [priority, limit, calendar])).toEqual([
      ...Array.from({ length: 3 }, () => ['P3', '8h', 'uk']),
      ...Array.from({ length: 4 }, () => ['P1', '4h', 'always']),
    ]);
  });

  it('tell a breach, and that a lower priority changes nothing after it', () => {
    const timeline = [opened(tue('09:00')), prioritised(tue('14:00'), 'P1'), prioritised(tue('15:00'), 'P3')];
    expect(shown(clock(agreed(raised), tue('16:00'), timeline).steps)).toEqual([
      [tue('09:00'), 0, 'started', '0m', tue('17:00')],
      [tue('14:00'), 1, 'retargeted', '5h', tue('13:00')],
      [tue('14:00'), 1, 'breached', '5h', tue('13:00')],
      [tue('15:00'), 2, 'kept', '6h', tue('13:00')],
      [tue('16:00'), null, 'now', '7h', tue('13:00')],
    ]);
  });

  it('tell a beginning anew', () => {
    const timeline = [opened(tue('09:00')), resolved(tue('12:00')), reopened(wed('10:00'))];
    expect(shown(clock(agreed({ limit: '4h', reopen: 'restart' }), wed('11:00'), timeline).steps)).toEqual([
      [tue('09:00'), 0, 'started', '0m', tue('13:00')],
      [tue('12:00'), 1, 'stopped', '3h', tue('13:00')],
      [wed('10:00'), 2, 'restarted', '0m', wed('14:00')],
      [wed('11:00'), null, 'now', '1h', wed('14:00')],
    ]);
  });

  it('tell that a resolve only pauses a restore whose outage goes on', () => {
    const outages = [
      { kind: 'down', from: at(tue('09:00'), 'noted').at, to: at(tue('13:00'), 'noted').at },
    ] as const;
    const timeline = [opened(tue('09:00')), resolved(tue('12:00'))];
    const found = clock(agreed({ measure: 'restore', limit: '4h' }), wed('11:00'), timeline, {
      outages: [...outages],
    });
    expect(shown(found.steps)).toEqual([
      [tue('09:00'), 0, 'started', '0m', tue('13:00')],
      [tue('12:00'), 1, 'paused', '3h', tue('13:00')],
      [tue('13:00'), null, 'stopped', '3h', tue('14:00')],
    ]);
  });

  it('tell where each update was due', () => {
    const timeline = [opened(tue('09:00')), at(tue('10:30'), 'informed', { audience: 'customer' })];
    const { clocks: all } = clocks(agreed({ measure: 'update', limit: '60m' }), tue('11:00'), timeline);
    expect(all.map((one) => shown(one.steps).map(([when, , what]) => [when, what]))).toEqual([
      [
        [tue('09:00'), 'started'],
        [tue('10:00'), 'breached'],
        [tue('10:00'), 'stopped'],
      ],
      [
        [tue('10:00'), 'started'],
        [tue('10:30'), 'stopped'],
      ],
      [
        [tue('10:30'), 'started'],
        [tue('11:00'), 'now'],
      ],
    ]);
  });

  it('are left out unless they are asked for', () => {
    const one = row([opened(tue('09:00'))]);
    const [found] = clocksOf(one, catalogue(agreed(raised)), ms(tue('12:00'))).clocks;
    expect(found?.steps).toBeUndefined();
  });
});

const minutes = fc.integer({ min: 0, max: 700 });
const what = fc.constantFrom('hold', 'resume', 'resolve', 'reopen', 'P1', 'P3', 'P4');
const timelines = fc.array(fc.tuple(minutes, what), { maxLength: 9 });

const entryOf = (name: string, local: string): Entry => {
  if (name === 'hold') return held(local, 'awaiting_customer');
  if (name === 'resume') return resumed(local);
  if (name === 'resolve') return resolved(local);
  return name === 'reopen' ? reopened(local) : prioritised(local, name as 'P1');
};

describe('the steps add up', () => {
  const policies = fc.record({
    reopen: fc.constantFrom('resume' as const, 'restart' as const, 'ignore' as const),
    on_priority_change: fc.constantFrom('retroactive' as const, 'from_change' as const),
  });

  it('to the figures of the clock, from one to the next', () => {
    fc.assert(
      fc.property(timelines, policies, (drawn, policy) => {
        let at0 = ms(tue('09:00'));
        const timeline = [
          opened(tue('09:00')),
          ...drawn.map(([gap, name]) => {
            at0 += gap * 60_000;
            return entryOf(name, told(at0) as string);
          }),
        ];
        const setting: Setting = agreed({ ...raised, ...policy });
        const [found] = clocks(setting, told(at0 + 3_600_000) as string, timeline).clocks;
        if (!found) return;
        const steps = found.steps ?? [];
        const last = steps.at(-1) as Step;
        expect([last.used, last.due, last.priority]).toEqual([found.used, found.due, found.priority]);
        const { hours } = catalogue(setting);
        let stands: 'runs' | 'waits' = 'runs';
        steps.forEach((step, i) => {
          const before = steps[i - 1];
          const same = before && before.limit === step.limit && step.what !== 'restarted';
          const fresh = step.what === 'retargeted' && policy.on_priority_change === 'from_change';
          if (same && !fresh && step.calendar !== null) {
            const ran = stands === 'runs' ? hours(step.calendar)?.elapsed(before.at, step.at) : 0;
            expect(step.used - before.used).toBe(ran);
          }
          if (step.what === 'paused' || step.what === 'stopped') stands = 'waits';
          if (['resumed', 'withdrawn', 'restarted'].includes(step.what)) stands = 'runs';
        });
        expect(steps.filter((step) => step.what === 'breached')).toHaveLength(
          found.breached_at === null ? 0 : 1,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('what was breached stays breached', () => {
  const policies = fc.record({
    measure: fc.constantFrom('resolution' as const, 'response' as const),
    reopen: fc.constantFrom('resume' as const, 'restart' as const),
    on_priority_change: fc.constantFrom('retroactive' as const, 'from_change' as const),
    limits: fc.constantFrom({ P1: '4h', P3: '8h' }, { P1: '2h', P3: '1bd' }, { P1: '1bd', P3: '2bd eod' }),
  });

  it('at the same instant, whatever happens later', () => {
    fc.assert(
      fc.property(timelines, policies, (drawn, target) => {
        let last = ms(tue('09:00'));
        const marks = drawn.map(([gap, name]) => {
          last += gap * 60_000;
          return entryOf(name, told(last) as string);
        });
        const one = row([opened(tue('09:00')), ...marks]);
        const book = catalogue(agreed(target));
        let breached: number | null = null;
        for (let now = ms(tue('09:00')); now < last + 86_400_000; now += 5_400_000) {
          const found = clocksOf(one, book, now).clocks[0]?.breached_at ?? null;
          if (breached !== null) expect(found).toBe(breached);
          breached = found;
        }
      }),
      { numRuns: 150 },
    );
  });
});
