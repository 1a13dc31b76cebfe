import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const BUILT = existsSync('dist/main.js');

/** What is printed here is the same wherever it is printed. */
const lines: readonly (readonly string[])[] = [
  ['report', 'incidents', '--period', '2026-Q3', '--format', 'html'],
  ['report', 'incidents', '--period', 'last-month', '--json'],
  ['incident', 'list', '--all', '--since', '2026-08-31', '--sort', 'title', '--format', 'csv'],
  ['report', 'schedule', '--format', 'ics'],
  ['change', 'calendar', '--month', '2026-10', '--format', 'html'],
  ['incident', 'show', '7K3Q'],
  ['calendar', 'due', 'office', '4h', '--from', 'yesterday 18:20'],
  ['check', '--strict', '--format-check'],
];

const places: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Asia/Kolkata', LANG: 'C', LC_ALL: 'C' },
];

const run = (words: readonly string[], place: Readonly<Record<string, string>>): Promise<string> =>
  new Promise((done, fail) => {
    const { PATH = '' } = process.env;
    const child = spawn(
      process.execPath,
      [resolve('bin/itil.js'), '-C', 'examples/acme', ...words, '--now', '2026-10-01T08:00+02:00'],
      {
        env: { PATH, ...place },
      },
    );
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (out += chunk));
    child.on('error', fail);
    child.on('close', (code) => done(`${out}? ${code}`));
  });

const title = 'the same commit and the same --now give the same bytes, whatever the zone and the language';

describe(BUILT ? title : `${title} (skipped: there is no dist, npm run build makes it)`, () => {
  it.skipIf(!BUILT).each(lines.map((words) => [words.join(' '), words] as const))(
    'itil %s',
    async (_, words) => {
      const [first, ...others] = await Promise.all(places.map((place) => run(words, place)));
      expect(first?.length).toBeGreaterThan(60);
      expect(first).toMatch(/\? [01]$/);
      for (const other of others) expect(other).toBe(first);
    },
  );
});
