import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freezesTouched } from '../../../src/domain/change/freezes.ts';
import { outside, standingSpans } from '../../../src/domain/change/maintenance.ts';
import { windowOf } from '../../../src/domain/change/planned.ts';
import { relatedServices } from '../../../src/domain/change/related-services.ts';
import { nextSlots } from '../../../src/domain/change/slots.ts';
import type { Row } from '../../../src/domain/row.ts';
import type { Records } from '../../../src/generated/types.ts';
import { changeRow, scheduleCatalogue } from '../../support/change-rows.ts';

const MINUTE = 60_000;
const NOW = Date.parse('2026-10-01T08:00+02:00');
const DEPENDS = { checkout: ['payments-db'], 'payments-db': [], portal: [] };
const down: Partial<Records['change']> = { outage: { expected: true, minutes: 20 } };

const berlin = (at: number): string => new Date(at + 2 * 60 * MINUTE).toISOString().slice(5, 16);
const find = (
  fields: Partial<Records['change']>,
  others: readonly Row<'change'>[] = [],
  schedule: Records['schedule'] = {},
  more: { readonly policy?: object; readonly minutes?: number; readonly count?: number } = {},
) => {
  const catalogue = scheduleCatalogue(DEPENDS, schedule, { change: more.policy ?? {} });
  const { minutes = 90, count = 2 } = more;
  const search = { after: NOW, now: NOW, length: minutes * MINUTE, count };
  const found = nextSlots(changeRow('CHG-20260930-AAAA', fields), others, catalogue, search);
  return {
    slots: found.slots.map(({ from, to }) => `${berlin(from)} ${berlin(to).slice(6)}`),
    why: [...(found.slots[0]?.hindrances ?? found.hindrances)].map(({ what, name }) => `${what} ${name}`),
  };
};

const wednesday = { id: 'wed', services: ['checkout'], weekly: { wed: ['22:00-24:00'] } };
const thursday = { id: 'thu', services: ['payments-db'], weekly: { thu: ['21:00-23:00'] } };
const other = (from: string, to: string, fields: Partial<Records['change']> = {}) =>
  changeRow('CHG-20260925-6V5P', {
    window: { from: `2026-10-${from}+02:00`, to: `2026-10-${to}+02:00` },
    ...fields,
  });
const sale = {
  id: 'sale',
  from: '2026-10-01T07:00+02:00',
  to: '2026-10-02T06:00+02:00',
  mode: 'hard' as const,
  services: ['checkout'],
};

describe('free slots', () => {
  it('begin at once and follow one another where nothing is in the way', () => {
    expect(find({})).toEqual({ slots: ['10-01T08:00 09:30', '10-01T09:30 11:00'], why: [] });
  });

  it('lie in the standing windows of what it takes down', () => {
    expect(find(down, [], { maintenance: [wednesday] })).toEqual({
      slots: ['10-07T22:00 23:30', '10-14T22:00 23:30'],
      why: ['maintenance checkout'],
    });
    expect(find({}, [], { maintenance: [wednesday] }).slots[0]).toBe('10-01T08:00 09:30');
    expect(find(down, [], { maintenance: [thursday] }).slots[0]).toBe('10-01T08:00 09:30');
  });

  it('lie in the windows that all services have in common, if any', () => {
    const both = { outage: { expected: true, services: ['checkout', 'payments-db'] } };
    const late = { ...thursday, weekly: { wed: ['23:00-24:00'], thu: ['00:00-01:00'] } };
    expect(find(both, [], { maintenance: [wednesday, late] }, { minutes: 60 }).slots).toEqual([
      '10-07T23:00 00:00',
      '10-14T23:00 00:00',
    ]);
    expect(find(both, [], { maintenance: [wednesday, thursday] })).toEqual({
      slots: [],
      why: ['maintenance checkout, payments-db'],
    });
  });

  it('are none where no window is long enough', () => {
    expect(find(down, [], { maintenance: [wednesday] }, { minutes: 121 }).slots).toEqual([]);
    expect(find(down, [], { maintenance: [wednesday] }, { minutes: 120 }).slots[0]).toBe('10-07T22:00 00:00');
  });

  it('keep out of hard freezes that bind it', () => {
    expect(find({}, [], { freezes: [sale] })).toEqual({
      slots: ['10-02T06:00 07:30', '10-02T07:30 09:00'],
      why: ['freeze sale'],
    });
    const soft = { ...sale, mode: 'soft' as const };
    for (const [fields, freezes] of [
      [{ type: 'emergency' }, [sale]],
      [{ services: ['portal'] }, [sale]],
      [{}, [soft]],
    ] satisfies (readonly [Partial<Records['change']>, Records['schedule']['freezes']])[])
      expect(find(fields, [], { freezes }).slots[0]).toBe('10-01T08:00 09:30');
  });

  it('keep out of the way of other changes, those of services below too', () => {
    expect(find({}, [other('01T09:00', '01T10:00', { services: ['payments-db'] })])).toEqual({
      slots: ['10-01T10:00 11:30', '10-01T11:30 13:00'],
      why: ['change CHG-20260925-6V5P'],
    });
    // Half past nine to ten is too short, an hour before it is not.
    expect(find({}, [other('01T09:00', '01T10:00')], {}, { minutes: 60 }).slots).toEqual([
      '10-01T08:00 09:00',
      '10-01T10:00 11:00',
    ]);
  });

  it.each<[string, Partial<Records['change']>, Partial<Records['change']>]>([
    ['is made', { state: 'implemented' }, {}],
    ['was called off', { state: 'cancelled' }, {}],
    ['is elsewhere', { services: ['portal'] }, {}],
    ['accepts it', { conflicts_accepted: [{ with: 'CHG-20260930-AAAA', reason: 'x', by: 'tb' }] }, {}],
    ['is accepted', {}, { conflicts_accepted: [{ with: 'CHG-20260925-6V5P', reason: 'x', by: 'tb' }] }],
  ])('do not mind another that %s', (_what, theirs, mine) => {
    expect(find(mine, [other('01T09:00', '01T10:00', theirs)]).slots[0]).toBe('10-01T08:00 09:30');
  });

  it('are as far ahead as policy asks', () => {
    const policy = { notice: { low: '26h' } };
    const low = { risk: { level: 'low' as const } };
    expect(find(low, [], {}, { policy })).toMatchObject({ why: ['notice 26h'] });
    expect(find(low, [], {}, { policy }).slots[0]).toBe('10-02T10:00 11:30');
    const told = { ...low, announced_at: '2026-09-30T08:00+02:00' };
    expect(find(told, [], {}, { policy }).slots[0]).toBe('10-01T10:00 11:30');
    expect(find({ ...low, type: 'emergency' }, [], {}, { policy }).slots[0]).toBe('10-01T08:00 09:30');
  });

  it('tell all that was met on the way, in order', () => {
    const schedule = { freezes: [{ ...sale, to: '2026-10-07T22:31+02:00' }], maintenance: [wednesday] };
    expect(find(down, [], schedule).why).toEqual(['freeze sale', 'maintenance checkout']);
  });

  it('begin on whole minutes', () => {
    const catalogue = scheduleCatalogue(DEPENDS);
    const search = { after: NOW + 1, now: NOW, length: MINUTE, count: 1 };
    expect(nextSlots(changeRow('CHG-20260930-AAAA'), [], catalogue, search).slots[0]?.from).toBe(
      NOW + MINUTE,
    );
  });
});

describe('every free slot', () => {
  const clock = fc.integer({ min: 0, max: 40 });
  const span = fc.tuple(clock, fc.integer({ min: 1, max: 15 }));
  const iso = (minute: number): string => new Date(NOW + minute * MINUTE).toISOString();
  const period = ([from, length]: readonly [number, number]) => ({ from: iso(from), to: iso(from + length) });
  const hours = (minute: number): string =>
    `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const service = fc.constantFrom('checkout', 'payments-db', 'portal');

  it('collides with nothing, and nothing earlier on the same grid fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(span, service), { maxLength: 5 }),
        fc.array(fc.tuple(span, service, fc.constantFrom('hard', 'soft')), { maxLength: 3 }),
        fc.array(fc.tuple(span, service), { maxLength: 4 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        (others, freezes, standing, outage, length) => {
          const catalogue = scheduleCatalogue(DEPENDS, {
            freezes: freezes.map(([at, slug, mode], i) => ({
              id: `f${i}`,
              ...period(at),
              mode: mode as 'hard',
              services: [slug],
            })),
            maintenance: standing.map(([[from, long], slug], i) => ({
              id: `m${i}`,
              services: [slug],
              weekly: { thu: [`${hours(from)}-${hours(from + long)}`] },
            })),
          });
          const row = changeRow('CHG-20260930-AAAA', { outage: { expected: outage } });
          const rows = others.map(([at, slug], i) =>
            changeRow(`CHG-20260925-000${i}`, { services: [slug], window: period(at) }),
          );
          const fits = (from: number): boolean => {
            const to = from + length * MINUTE;
            const related = relatedServices(catalogue)('checkout');
            const hasWindows = standing.some(([, slug]) => slug === 'checkout');
            return (
              freezesTouched({ from, to }, row.record, catalogue).every(
                ({ freeze }) => freeze.mode === 'soft',
              ) &&
              rows.every((other) => {
                const window = windowOf(other.record) as { from: number; to: number };
                const near = other.record.services?.some((slug) => related.has(slug));
                return !near || to <= window.from || window.to <= from;
              }) &&
              (!outage ||
                !hasWindows ||
                outside({ from, to }, standingSpans('checkout', NOW, NOW + 8 * 86_400_000, catalogue)) === 0)
            );
          };
          const search = { after: NOW, now: NOW, length: length * MINUTE, count: 2 };
          const { slots } = nextSlots(row, rows, catalogue, search);
          const end = NOW + 90 * MINUTE;
          let from = NOW;
          for (const slot of slots) {
            if (slot.from < end) expect(fits(slot.from)).toBe(true);
            for (; from < Math.min(slot.from, end); from += MINUTE) expect(fits(from)).toBe(false);
            from = slot.to;
          }
          if (slots.length === 0) for (; from < end; from += MINUTE) expect(fits(from)).toBe(false);
        },
      ),
    );
  });
});
