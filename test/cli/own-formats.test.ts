import { describe, expect, it } from 'vitest';
import { acme } from './acme.ts';
import { runItil } from './run-itil.ts';

const run = (line: string) => runItil(line, { files: acme() });

describe('a format that a command has of its own', () => {
  it('is taken there, and named in its help', async () => {
    const { status, out, err } = await run('report schedule --format ics');
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const help = await run('report schedule --help');
    expect(help.out.replace(/\s+/g, ' ')).toContain('One of table, text, markdown, csv, html, json, ics.');
  });

  it('follows from the name of the file', async () => {
    const { status, out, host } = await run('report schedule --output changes.ics');
    expect([status, out]).toEqual([0, '']);
    expect(host?.outside.get('changes.ics')).toMatch(/^BEGIN:VCALENDAR/);
  });

  it.each(['report incidents', 'change list'])('is refused by %s, with those that it has', async (line) => {
    const { status, out, err } = await run(`${line} --format ics`);
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('error: --format ics: it is one of table, text, markdown, csv, html, json\n');
  });

  it('is no ending that other commands know', async () => {
    const { host } = await run('report incidents --output incidents.ics');
    expect(host?.outside.get('incidents.ics')).toMatch(/^Incidents, 2026-09/);
  });

  it('leaves JSON what it is', async () => {
    const { out } = await run('report schedule --json --format ics');
    expect(JSON.parse(out)).toMatchObject({ head: { period: '2026-10-01..2026-10-28' } });
  });
});
