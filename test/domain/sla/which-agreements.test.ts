import { describe, expect, it } from 'vitest';
import { nextDue } from '../../../src/domain/sla/clock.ts';
import type { Records, Target } from '../../../src/generated/types.ts';
import {
  agreed,
  at,
  clocks,
  eight,
  figures,
  type Incident,
  opened,
  resolved,
  type Setting,
  told,
  tue,
  wed,
} from './cases.ts';

describe('C2: which agreements', () => {
  const target = { targets: [{ id: 'resolution', measure: 'resolution' as const, limit: '8h' }] };
  const version = { from: '2026-01-01', hours: 'uk', ...target };
  const agreement = (id: string, more: Partial<Records['sla']> = {}) => ({
    id,
    versions: [version],
    ...more,
  });
  const all: Setting = {
    agreements: [
      agreement('retail', { customer: 'retail' }),
      agreement('market', { customer: 'market' }),
      agreement('anyone'),
      agreement('several', { customer: 'retail', services: ['portal', 'checkout'] }),
      agreement('elsewhere', { service: 'portal' }),
      agreement('inside', { agreement: 'ola', customer: 'nobody' }),
      agreement('outside', { agreement: 'uc' }),
      agreement('over', { versions: [{ ...version, from: '2025-01-01', until: '2025-12-31' }] }),
    ],
  };
  const names = (record: Partial<Incident>) =>
    clocks(all, tue('12:00'), [opened(tue('09:00'))], record).clocks.map((one) => one.agreement);

  it('those of every affected customer, and those within the house', () => {
    expect(names({})).toEqual(['anyone', 'inside', 'market', 'outside', 'retail', 'several']);
    expect(names({ customers: ['retail'] })).toEqual(['anyone', 'inside', 'outside', 'retail', 'several']);
  });

  it('none in force leaves it uncovered, whatever the house agreed within', () => {
    const inside: Setting = { agreements: [agreement('inside', { agreement: 'ola' })] };
    const found = clocks(inside, tue('12:00'), [opened(tue('09:00'))]);
    expect([found.uncovered, found.clocks.length]).toEqual([true, 1]);
    expect(clocks(all, tue('12:00'), [opened('2024-03-05 09:00')]).uncovered).toBe(true);
    expect(clocks(all, tue('12:00'), [opened(tue('09:00'))], { service: 'email' }).uncovered).toBe(true);
  });

  it('the earliest due is the one to show', () => {
    const both: Setting = {
      agreements: [
        agreement('a', {
          versions: [{ ...version, targets: [{ ...target.targets[0], limit: '4h' } as Target] }],
        }),
        agreement('b'),
      ],
    };
    const open = clocks(both, tue('10:00'), [opened(tue('09:00'))]);
    expect(told(nextDue(open.clocks))).toBe(tue('13:00'));
    expect(
      nextDue(clocks(both, tue('12:00'), [opened(tue('09:00')), resolved(tue('10:00'))]).clocks),
    ).toBeNull();
  });
});

describe('C8: what does not count', () => {
  const parent = 'INC-20260310-AAAA';
  it('a cancelled incident has void clocks', () => {
    const timeline = [opened(tue('09:00')), at(wed('12:00'), 'cancelled', { reason: 'withdrawn' })];
    const found = clocks(agreed({ limit: '4h' }), wed('17:00'), timeline);
    expect(found.cancelled).toBe(true);
    expect(found.clocks.map(figures)).toMatchObject([
      { state: 'void', breached: null, due: null, stop: wed('12:00') },
    ]);
  });
  it('the updates of one are void as one', () => {
    const timeline = [opened(tue('09:00')), at(tue('12:00'), 'cancelled', { reason: 'withdrawn' })];
    expect(
      clocks(agreed({ measure: 'update', limit: '1h' }), wed('17:00'), timeline).clocks.map((c) => c.state),
    ).toEqual(['void']);
  });
  it('a further report of another incident says so, unless policy counts it', () => {
    const linked = (policy: Setting['policy']) =>
      clocks({ ...eight, ...(policy && { policy }) }, tue('12:00'), [opened(tue('09:00'))], { parent })
        .linked_report;
    expect(linked(undefined)).toBe(true);
    expect(linked({ incident: { count_children: true } })).toBe(false);
  });
});
