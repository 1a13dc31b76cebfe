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
    ['--max-warnings 14', 0],
    ['--max-warnings 13', 1],
    ['--rule record/reference --fail-on info', 0],
    ['--rule incident/hold-stale --fail-on warning', 1],
    ['models --fail-on info', 0],
    ['--fail-on grave', 2],
    ['--rule incident/hold-stail', 2],
  ])('check %s: %i', async (words, status) => {
    expect((await check(words)).status).toBe(status);
  });
});

describe('check --fix', () => {
  const PATH = 'incidents/2026/09/INC-20260930-Z4HQ.yaml';
  const edited = (): Map<string, string> => {
    const files = acme();
    return files.set(PATH, (files.get(PATH) as string).replace('\nteam: service-desk', '\nteam: store-it'));
  };
  const fix = async (flags: string, answers?: readonly string[]) => {
    const files = edited();
    const ran = await runItil(`check z4hq --fix ${flags}`, {
      files,
      isTTY: false,
      ...(answers && { answers }),
    });
    return { ...ran, text: files.get(PATH) };
  };

  it('leaves a hand edit alone where nobody says which side is right', async () => {
    const { status, err, text } = await fix('');
    expect([status, text]).toEqual([1, edited().get(PATH)]);
    expect(err).toBe(
      `note: ${PATH} is left as it is: head and timeline differ, and --prefer timeline or --prefer head says which is right\n`,
    );
  });

  it.each([
    ['--prefer timeline', undefined],
    ['', ['timeline']],
  ])('mends the head, and says what it was: %s', async (flags, answers) => {
    const { status, out, text } = await fix(flags, answers);
    expect([status, text]).toEqual([0, acme().get(PATH)]);
    expect(out).toContain(`mended ${PATH}:\n  team: store-it → service-desk\n`);
  });

  it('adds the event that says what the head says', async () => {
    const { status, out, text } = await fix('--prefer head');
    expect(status).toBe(0);
    expect(text).toContain('by: mo, event: assigned, team: store-it}');
    expect(out).toMatch(
      / {2}timeline\[\]: \+ at 2026-10-01T08:00\+02:00, by mo, event assigned, team store-it/,
    );
  });

  it('says so as data too', async () => {
    const { out } = await fix('--prefer timeline --json');
    expect(JSON.parse(out).fixed).toEqual([
      { path: PATH, changed: [{ field: 'team', was: 'store-it', now: 'service-desk' }] },
    ]);
  });

  it('adds an event in the name of whoever runs it', async () => {
    const files = acme();
    const text = files.get(PATH) as string;
    files.set(PATH, text.replaceAll('priority: P5', 'priority: P1'));
    await runItil('check z4hq --fix', { files, isTTY: false });
    expect(files.get(PATH)).toMatch(/by: mo, event: prioritised, priority: P5/);
  });
});
