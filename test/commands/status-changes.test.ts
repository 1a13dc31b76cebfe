import { describe, expect, it } from 'vitest';
import { morningLines } from '../../src/commands/status-changes.ts';
import type { Morning } from '../../src/domain/change/reports/morning.ts';
import { renderPlain } from '../../src/render/plain.ts';

const nothing: Morning = {
  changes: { starting: [], running: [], overdue: [] },
  approvals: [],
  emergencies: [],
  freezes: [],
};

const change = (tail: string) => ({
  change: `CHG-20260901-${tail}`,
  title: `Change ${tail}`,
  type: 'normal',
  services: ['checkout'],
  risk: 'low',
});

const lines = (some: Partial<Morning>): string =>
  renderPlain(morningLines({ ...nothing, ...some, now: '2026-09-09T12:00+02:00' }));

describe('the changes of a morning', () => {
  it('are not mentioned where there is nothing to say', () => {
    expect(lines({})).toBe('');
  });

  it('have a line each, times of other days with their date', () => {
    const planned = { from: '2026-09-09T20:00+02:00', to: '2026-09-10T01:00+02:00', started: null };
    const begun = { ...planned, to: '2026-09-09T11:00+02:00', started: '2026-09-09T10:00+02:00' };
    expect(
      lines({
        changes: {
          starting: [{ ...change('AAA1'), ...planned }],
          running: [{ ...change('AAA2'), from: null, to: null, started: '2026-09-09T10:00+02:00' }],
          overdue: [
            { ...change('AAA3'), ...begun },
            { ...change('AAA4'), ...begun, started: null },
          ],
        },
        approvals: [
          { ...change('AAA5'), submitted_at: '2026-09-08T10:00+02:00', could: ['tb', 'sl'] },
          { ...change('AAA6'), submitted_at: '2026-09-08T10:00+02:00', could: [] },
        ],
        emergencies: [
          {
            ...change('AAA7'),
            started: null,
            deadline: '2026-09-09T00:00+02:00',
            overdue: true,
            could: ['tb'],
          },
        ],
        freezes: [
          {
            freeze: 'sale',
            title: null,
            mode: 'hard',
            from: null,
            to: '2026-09-09T14:00+02:00',
            services: ['checkout', 'portal'],
          },
        ],
      }),
    ).toBe(`running CHG-20260901-AAA2: Change AAA2
starting CHG-20260901-AAA1 from 20:00 to 2026-09-10 01:00: Change AAA1
overdue CHG-20260901-AAA3 not finished, its window ended 11:00: Change AAA3
overdue CHG-20260901-AAA4 never begun, its window ended 11:00: Change AAA4
to approve CHG-20260901-AAA5 by tb or sl: Change AAA5
to approve CHG-20260901-AAA6 by nobody who is left: Change AAA6
emergency without approval CHG-20260901-AAA7 by tb before 00:00, overdue: Change AAA7
frozen sale until 14:00 (hard, checkout, portal)
`);
  });

  it('are named up to five, and then counted', () => {
    const approvals = ['AAA1', 'AAA2', 'AAA3', 'AAA4', 'AAA5', 'AAA6', 'AAA7'].map((tail) => ({
      ...change(tail),
      submitted_at: null,
      could: ['tb'],
    }));
    expect(lines({ approvals })).toMatch(/AAA5[^\n]*\nand 2 more\n$/);
  });
});
