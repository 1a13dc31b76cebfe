import { describe, expect, it } from 'vitest';
import { acme } from '../cli/acme.ts';
import { runItil } from '../cli/run-itil.ts';

const check = (words: string) => runItil(`check ${words}`, { files: acme(), isTTY: false });

const foundIn = async (words: string): Promise<readonly string[]> => {
  const { out, err } = await check(`${words} --json`);
  if (out === '') throw new Error(err);
  return JSON.parse(out).findings.map(({ path }: { path: string }) => path);
};

describe('what check looks at', () => {
  it('is named by id, tail, path or folder', async () => {
    const path = 'incidents/2026/09/INC-20260925-91CX.yaml';
    for (const name of ['91cx', 'INC-20260925-91CX', path, `./${path}`])
      expect(await foundIn(name)).toEqual([path]);
    const all = await foundIn('');
    expect(await foundIn('.')).toEqual(all);
    const incidents = all.filter((found: string) => found.startsWith('incidents/'));
    for (const folder of ['incidents', './incidents/', 'incidents/2026/09', 'incidents 91cx'])
      expect(await foundIn(folder)).toEqual(incidents);
    expect(await foundIn('services/portal.yaml calendars')).toEqual([]);
  });

  it.each(['incidents/2062', 'incidnets', 'zzzz', 'services/chekout.yaml'])(
    'is not %s, which is not there',
    async (name) => {
      const { status, out, err } = await check(name);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(name);
    },
  );
});

describe('the exit status of check', () => {
  it.each([
    ['', 0],
    ['--fail-on warning', 1],
    ['--fail-on info', 1],
    ['--max-warnings 4', 0],
    ['--max-warnings 3', 1],
    ['--rule record/reference --fail-on info', 0],
    ['--rule incident/hold-stale --fail-on warning', 1],
    ['models --fail-on info', 0],
    ['--fail-on grave', 2],
    ['--rule incident/hold-stail', 2],
  ])('check %s: %i', async (words, status) => {
    expect((await check(words)).status).toBe(status);
  });
});
