import { describe, expect, it } from 'vitest';
import { changeCalendar } from '../../../src/domain/change/reports/calendar.ts';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { type Workspace, workspaceOf } from '../../../src/domain/workspace.ts';
import type { Records } from '../../../src/generated/types.ts';
import { changeRow, scheduleCatalogue } from '../../support/change-rows.ts';

const catalogue = scheduleCatalogue(
  { checkout: [], portal: [] },
  {
    freezes: [
      {
        id: 'sale',
        from: '2026-10-08T20:00+02:00',
        to: '2026-10-10T00:00+02:00',
        mode: 'soft',
        services: ['portal'],
      },
    ],
    maintenance: [{ id: 'night', services: ['checkout'], weekly: { sat: ['22:00-02:00'] } }],
  },
);
const NOW = Date.parse('2026-10-01T08:00+02:00');
const workspace = (...changes: readonly (readonly [string, Partial<Records['change']>])[]): Workspace =>
  workspaceOf({
    catalogue,
    rows: changes.map(([id, fields]) => changeRow(`CHG-20260901-${id}`, fields)) as never,
    broken: new Set(),
    findings: [],
  });
const calendar = (words: string, from: Workspace, services?: readonly string[]) => {
  const period = parsePeriod(words, catalogue.zone, NOW);
  if (!period) throw new Error(words);
  return changeCalendar(from, period, NOW, services);
};
/** What each day holds, days without anything left out. */
const held = (words: string, from: Workspace, services?: readonly string[]) =>
  calendar(words, from, services).days.flatMap((day) => {
    const said = [
      ...day.changes.map((one) => `${one.change.slice(-4)} ${one.from}-${one.to}`),
      ...day.maintenance.map((one) => `${one.window} ${one.from}-${one.to}`),
      ...day.freezes.map((one) => `${one.freeze} ${one.from}-${one.to}`),
    ];
    return said.length === 0 ? [] : [`${day.weekday} ${day.date}: ${said.join(', ')}`];
  });
const window = (from: string, to: string) => ({ window: { from: `2026-10-${from}`, to: `2026-10-${to}` } });

describe('the calendar of changes', () => {
  it('has seven days of a week, and all of a month', () => {
    expect(calendar('2026-W41', workspace()).days.map(({ date }) => date)).toEqual(
      ['05', '06', '07', '08', '09', '10', '11'].map((day) => `2026-10-${day}`),
    );
    expect(calendar('2026-10', workspace()).days).toHaveLength(31);
  });

  it('parts what goes over midnight, and the standing windows too', () => {
    expect(held('2026-W41', workspace(['AAAA', window('06T22:00+02:00', '07T01:30+02:00')]))).toEqual([
      'tue 2026-10-06: AAAA 22:00-24:00',
      'wed 2026-10-07: AAAA 00:00-01:30',
      'thu 2026-10-08: sale 20:00-24:00',
      'fri 2026-10-09: sale 00:00-24:00',
      'sat 2026-10-10: night 22:00-24:00',
      'sun 2026-10-11: night 00:00-02:00',
    ]);
  });

  it('knows where a part begins and ends', () => {
    const [day] = calendar(
      '2026-10-09',
      workspace(['AAAA', window('08T22:00+02:00', '10T00:00+02:00')]),
    ).days;
    expect(day?.changes).toEqual([
      { change: 'CHG-20260901-AAAA', from: '00:00', to: '24:00', begins: false, ends: true },
    ]);
  });

  it('tells local time on the day on which the clock goes back', () => {
    expect(held('2026-10-25', workspace(['AAAA', window('25T00:30Z', '25T01:30Z')]))).toEqual([
      'sun 2026-10-25: AAAA 02:30-02:30, night 00:00-02:00',
    ]);
  });

  it('has what was made without a window where it was made, up to now while it runs', () => {
    const rows = workspace(
      ['AAAA', { type: 'emergency', actual: { from: '2026-10-01T07:00+02:00' } }],
      ['BBBB', { actual: { from: '2026-10-01T01:00+02:00', to: '2026-10-01T02:00+02:00' } }],
      ['CCCC', {}],
    );
    expect(held('2026-10-01', rows)).toEqual(['thu 2026-10-01: BBBB 01:00-02:00, AAAA 07:00-08:00']);
  });

  it('leaves out what was called off, and other services where some are asked for', () => {
    const rows = workspace(
      ['AAAA', { ...window('06T22:00+02:00', '06T23:00+02:00'), state: 'cancelled' }],
      ['BBBB', window('06T20:00+02:00', '06T21:00+02:00')],
      ['CCCC', { ...window('06T20:00+02:00', '06T21:00+02:00'), services: ['portal'] }],
    );
    expect(held('2026-10-06', rows)).toEqual(['tue 2026-10-06: BBBB 20:00-21:00, CCCC 20:00-21:00']);
    expect(held('2026-W41', rows, ['portal'])).toEqual([
      'tue 2026-10-06: CCCC 20:00-21:00',
      'thu 2026-10-08: sale 20:00-24:00',
      'fri 2026-10-09: sale 00:00-24:00',
    ]);
  });

  it('marks conflicts and freezes', () => {
    const rows = workspace(
      ['AAAA', { ...window('08T20:00+02:00', '08T22:00+02:00'), services: ['portal'] }],
      ['BBBB', { ...window('08T21:00+02:00', '08T23:00+02:00'), services: ['portal'], type: 'emergency' }],
    );
    expect(calendar('2026-10-08', rows).changes).toMatchObject([
      {
        change: 'CHG-20260901-AAAA',
        conflicts: ['CHG-20260901-BBBB'],
        freezes: [{ freeze: 'sale', mode: 'soft', leave: null }],
      },
      { change: 'CHG-20260901-BBBB', conflicts: ['CHG-20260901-AAAA'], freezes: [{ leave: 'type' }] },
    ]);
  });
});
