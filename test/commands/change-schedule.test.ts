import { describe, expect, it } from 'vitest';
import { acme } from '../cli/acme.ts';
import { runItil } from '../cli/run-itil.ts';

const run = (line: string, files = acme()) => runItil(line, { files });
const json = async (line: string, files = acme()) => JSON.parse((await run(`${line} --json`, files)).out);

const without = (tail: string): Map<string, string> =>
  new Map([...acme()].filter(([path]) => !path.includes(tail)));

describe('change conflicts', () => {
  it('lists what lies ahead, of all or of one change', async () => {
    const line = {
      first: 'CHG-20260925-6V5P',
      later: 'CHG-20260929-T3QN',
      overlap: 900,
      services: [],
      path: ['checkout', 'payments-db'],
      accepted: null,
    };
    expect((await json('change conflicts')).conflicts).toMatchObject([line]);
    expect((await json('change conflicts 6V5P')).conflicts).toMatchObject([line]);
    expect((await json('change conflicts 1KV7')).conflicts).toEqual([]);
  });

  it('lists what is over only when asked', async () => {
    expect((await json('change conflicts --now 2026-10-07T22:29+02:00')).conflicts).toHaveLength(1);
    expect((await json('change conflicts --now 2026-10-07T22:30+02:00')).conflicts).toEqual([]);
    expect((await json('change conflicts --all --now 2026-10-08T08:00+02:00')).conflicts).toHaveLength(1);
  });
});

describe('change next-slot', () => {
  it.each([
    ['CYJM', 'CHG-20260922-CYJM is implemented: its time has been chosen'],
    ['76CE', 'CHG-20260923-76CE has no window to say how long it takes'],
    ['1KV7 --minutes 0', '--minutes 0: a change takes at least one'],
  ])('%s: refused', async (words, message) => {
    const { status, err } = await run(`change next-slot ${words}`);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('takes the length that is given, else that of the window', async () => {
    expect(await json('change next-slot 76CE --minutes 45 --count 1')).toMatchObject({
      minutes: 45,
      slots: [
        {
          from: '2026-10-08T08:00+02:00',
          to: '2026-10-08T08:45+02:00',
          // Nobody has named its risk: the notice of the highest.
          not_earlier: [{ what: 'notice', name: '5bd' }],
        },
      ],
    });
    expect(await json('change next-slot 1KV7 --count 1 --after "2026-10-15 00:00"')).toMatchObject({
      minutes: 120,
      slots: [{ from: '2026-10-21T22:00+02:00', not_earlier: [{ what: 'maintenance' }] }],
    });
  });

  it('says what is in the way where there is none', async () => {
    const { status, out } = await run('change next-slot 1KV7 --minutes 200');
    expect(status).toBe(0);
    expect(out).toContain('no 200 minutes are free for CHG-20260921-1KV7 within a year');
    expect(out).toContain('for longer than a year');
  });
});

describe('change calendar', () => {
  it('is of this week where no other is named', async () => {
    expect(await json('change calendar')).toMatchObject({ period: '2026-W40' });
  });

  it.each([
    ['--week 2026-10', '--week 2026-10 names no week'],
    ['--month 2026-W41', '--month 2026-W41 names no month'],
    ['--week 2026-W41 --month 2026-10', 'one of them is enough'],
    ['--month 2026-13', '2026-13'],
  ])('%s: refused', async (words, message) => {
    const { status, err } = await run(`change calendar ${words}`);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('says so where there is nothing', async () => {
    const { out } = await run('change calendar --period 2026-12-01 --service portal');
    expect(out).toContain('Nothing is planned.');
  });

  it('tells a change of several days where it begins and ends, and at each week between', async () => {
    const { out } = await run('change calendar --month 2026-10 --service portal');
    expect(out.match(/\w{3} 2026-10-\d\d +(→ )?[\d:]+ ?→?|all day/g)?.map((part) => part.trim())).toEqual([
      'Thu 2026-10-01  07:30',
      'Tue 2026-10-13  09:00 →',
      'all day',
      'Mon 2026-10-26  → 16:00',
    ]);
  });
});

describe('report schedule', () => {
  it('is of four weeks from today on', async () => {
    const { head, changes } = await json('report schedule');
    expect([head.from, head.to]).toEqual(['2026-10-01T00:00+02:00', '2026-10-29T00:00+01:00']);
    expect(changes).toHaveLength(8);
  });

  it('holds the planned outages against what the month allows', async () => {
    const { outages } = await json('report schedule --service checkout');
    // 2 min, 10 min and 45 min of the 44 min 42 s that a thousandth of October's 745 h are.
    expect(outages).toMatchObject([
      {
        service: 'checkout',
        month: '2026-10',
        budget: 2682,
        expected: 57 * 60,
        excluded: 0,
        counted: 57 * 60,
      },
    ]);
    expect(outages[0].share).toBeCloseTo(3420 / 2682, 9);
  });

  it('lists approvals that are missing, conflicts, freezes and what was called off', async () => {
    const report = await json('report schedule');
    const missing = report.changes.filter((line: { missing: unknown[] }) => line.missing.length > 0);
    expect(missing.map((line: { change: string }) => line.change)).toEqual([
      'CHG-20260909-YCAH',
      'CHG-20260928-N4RH',
      'CHG-20260921-1KV7',
    ]);
    expect(report.conflicts).toHaveLength(1);
    expect(report.freezes).toMatchObject([{ freeze: 'stocktaking' }]);
    expect((await json('report schedule --period 2026-09')).called_off).toMatchObject([
      { change: 'CHG-20260821-DS4K', state: 'rejected' },
      { change: 'CHG-20260814-JAGE', state: 'cancelled' },
    ]);
  });

  it('stands without a schedule and without changes', async () => {
    const files = without('changes/');
    files.delete('schedule.yaml');
    const { status, out } = await run('report schedule', files);
    expect(status).toBe(0);
    for (const said of ['Nothing is planned.', 'no outage is expected', 'no freeze', 'no conflict'])
      expect(out).toContain(said);
  });
});
