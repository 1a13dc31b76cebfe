import { describe, expect, it } from 'vitest';
import { acme } from '../cli/acme.ts';
import { runItil } from '../cli/run-itil.ts';

const calendar = (words: string) => runItil(`calendar ${words}`, { files: acme() });

describe('calendars', () => {
  it('tell service time in hours', async () => {
    const { out } = await calendar('between office 2026-01-01 2026-12-31');
    expect(out).toMatch(/^open in office {2}2530 h$/m);
  });

  it('are told in the zone of the workspace where they name none', async () => {
    const files = acme();
    files.set('calendars/bare.yaml', 'id: bare\ntitle: Bare\nhours: {thu: ["09:00-17:00"]}\n');
    const { out } = await runItil('calendar show bare --json', { files });
    expect(JSON.parse(out)).toMatchObject({ zone: 'Europe/Berlin', changes_at: '2026-10-01T09:00+02:00' });
  });

  it.each(['9999999999h', '99999999bd', '2500000bd'])('have no end of %s', async (limit) => {
    const { status, err } = await calendar(`due office ${limit}`);
    expect([status, err]).toEqual([
      2,
      `error: ${limit} of office from 2026-10-01T08:00+02:00 has no end before the year 10000\n`,
    ]);
  });
});
