import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/domain/catalogue.ts';
import type { Item } from '../../src/domain/row.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import type { Records } from '../../src/generated/types.ts';

const calendar = (id: string, more: Partial<Records['calendar']> = {}): Item => ({
  kind: 'calendar',
  path: `calendars/${id}.yaml`,
  record: { id, title: id, ...more } as Records['calendar'],
});
const settings = (more: Partial<Records['workspace']>): Item => ({
  kind: 'workspace',
  path: 'itil.yaml',
  record: { schema: 'itil/1', ...more },
});

describe('the hours of a calendar', () => {
  const morning = { mon: ['08:00-12:00'] };
  const { hours } = catalogueOf([
    settings({ zone: 'Asia/Tokyo' }),
    calendar('home', { hours: morning }),
    calendar('away', { hours: morning, zone: 'Europe/Berlin' }),
    calendar('branch', { extends: 'away' }),
    calendar('nowhere', { hours: morning, zone: 'Europe/Atlantis' }),
  ]);

  it.each([
    ['home', '2026-09-07T08:00+09:00'],
    ['away', '2026-09-07T08:00+02:00'],
    ['branch', '2026-09-07T08:00+02:00'],
    ['always', '2026-09-06T00:00Z'],
  ])(
    'are in its own zone, else in that of the calendar it extends, else in the workspace’s: %s',
    (name, open) => {
      expect(hours(name)?.nextOpen(parseInstant('2026-09-06T00:00Z') as number)).toBe(parseInstant(open));
    },
  );

  it.each(['nowhere', 'unknown'])('of %s are none', (name) => {
    expect(hours(name)).toBeUndefined();
  });
});

describe('the policy', () => {
  it('is what the workspace says, map by map, on top of the defaults; a matrix is replaced whole', () => {
    const priority = { high: { high: 'P1' } } as unknown as Records['workspace']['priority'];
    const { policy } = catalogueOf([
      settings({ incident: { auto_close_after: '3d' }, ...(priority ? { priority } : {}) }),
    ]);
    expect(policy.incident.auto_close_after).toBe('3d');
    expect(policy.incident.reopen_window).toBe('10d');
    expect(policy.priority).toEqual(priority);
  });
});
