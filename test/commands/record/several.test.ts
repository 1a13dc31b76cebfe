import { describe, expect, it } from 'vitest';
import { runItil } from '../../cli/run-itil.ts';
import { closedText, filesWith, incidentText, resolvedText } from './files.ts';

const child = (tail: string, parent: string): [string, string] =>
  incidentText(tail, { state: 'new', head: `parent: INC-20260908-${parent}\n` });

const workspaceOf = (...incidents: readonly [string, string][]): Map<string, string> =>
  filesWith(Object.fromEntries(incidents));

const statesOf = (files: ReadonlyMap<string, string>): Record<string, string | undefined> =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => path.startsWith('incidents/'))
      .map(([path, text]) => [path.slice(-9, -5), /^state: (\w+)$/m.exec(text)?.[1]]),
  );

const resolve = '--code fixed --summary "Rolled back"';

describe('several records at once', () => {
  it('are moved together', async () => {
    const files = workspaceOf(resolvedText('AAAA'), resolvedText('BBBB'));
    const { status, out } = await runItil('incident close aaaa bbbb --confirmed-by "Store 12" --json', {
      files,
    });
    expect(status).toBe(0);
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual([
      'INC-20260908-AAAA',
      'INC-20260908-BBBB',
    ]);
    expect(statesOf(files)).toMatchObject({ AAAA: 'closed', BBBB: 'closed' });
  });

  it.each([
    ['one is not there', 'aaaa zzzz', /zzzz/],
    ['one may not', 'aaaa nnnn', /INC-20260908-NNNN is new, and close is possible only while it is resolved/],
    ['a name means two', 'aaaa 20260908-AAAA nn', /nn/],
  ])('are left alone together where %s', async (_, names, said) => {
    const files = workspaceOf(
      resolvedText('AAAA'),
      incidentText('NNNN', { state: 'new' }),
      incidentText('MMNN', { state: 'new' }),
    );
    const before = new Map(files);
    const { status, out, err } = await runItil(`incident close ${names} --confirmed-by x`, { files });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(files).toEqual(before);
  });

  it('are one where they are named twice', async () => {
    const files = workspaceOf(resolvedText('AAAA'));
    const { status, out } = await runItil('incident close aaaa INC-20260908-AAAA --confirmed-by x --json', {
      files,
    });
    expect([status, JSON.parse(out).length]).toEqual([0, 1]);
    expect(files.get(resolvedText('AAAA')[0])?.match(/event: closed/g)).toHaveLength(1);
  });
});

describe('a name', () => {
  const [path, text] = incidentText('KKKK', {
    state: 'new',
    head: 'refs:\n  - {system: jira, id: OPS-17}\naliases: [INC-20260908-XYZ9]\n',
  });

  it.each([
    'kkkk',
    'KKKK',
    'kkk',
    '20260908-kkkk',
    'INC-20260908-KKKK',
    'inc-20260908-kkkk',
    path,
    'OPS-17',
    'INC-20260908-XYZ9',
  ])('may be %s', async (name) => {
    const files = workspaceOf([path, text]);
    const { status, err } = await runItil(`incident ack ${name}`, { files });
    expect([status, err]).toEqual([0, '']);
    expect(statesOf(files)).toMatchObject({ KKKK: 'in_progress' });
  });

  it('of several records is no name', async () => {
    const files = workspaceOf([path, text], incidentText('ZKKK', { state: 'new' }));
    const { status, err } = await runItil('incident ack kkk', { files });
    expect(status).toBe(2);
    expect(err).toMatch(/'kkk' names 2 records:\n.*INC-20260908-KKKK {2}Basket is slow\n.*INC-20260908-ZKKK/);
  });
});

describe('resolve --cascade', () => {
  const family = (): Map<string, string> =>
    workspaceOf(
      incidentText('AAAA', { state: 'new' }),
      child('BBBB', 'AAAA'),
      child('CCCC', 'BBBB'),
      closedText('DDDD'),
    );

  it('is needed where children are open', async () => {
    const files = family();
    const { status, err } = await runItil(`incident resolve aaaa ${resolve}`, { files });
    expect(status).toBe(2);
    expect(err).toContain('hint: itil incident resolve INC-20260908-AAAA --cascade');
    expect(statesOf(files)).toMatchObject({ AAAA: 'new', BBBB: 'new' });
  });

  it('resolves all that are below it, each before its parent', async () => {
    const files = family();
    const { status, out } = await runItil(`incident resolve aaaa ${resolve} --cascade --json`, { files });
    expect(status).toBe(0);
    expect(JSON.parse(out).map(({ id }: { id: string }) => id.slice(-4))).toEqual(['CCCC', 'BBBB', 'AAAA']);
    expect(statesOf(files)).toMatchObject({
      AAAA: 'resolved',
      BBBB: 'resolved',
      CCCC: 'resolved',
      DDDD: 'closed',
    });
  });

  it('resolves a child once that is named as well', async () => {
    const files = family();
    const { status, out } = await runItil(`incident resolve aaaa bbbb ${resolve} --cascade --json`, {
      files,
    });
    expect([status, JSON.parse(out).length]).toEqual([0, 3]);
    expect([...files.values()].flatMap((text) => text.match(/event: resolved/g) ?? [])).toHaveLength(4);
  });

  it('leaves all alone where one child cannot be resolved', async () => {
    const files = family();
    const [path, text] = child('CCCC', 'BBBB');
    files.set(path, text.replace('service: checkout\n', ''));
    const before = new Map(files);
    const { status, err } = await runItil(`incident resolve aaaa ${resolve} --cascade`, { files });
    expect(status).toBe(2);
    expect(err).toContain('INC-20260908-CCCC: resolve needs --service');
    expect(files).toEqual(before);
  });

  it('comes to an end where parents go round in a circle', async () => {
    const files = workspaceOf(child('AAAA', 'BBBB'), child('BBBB', 'AAAA'));
    const { status } = await runItil(`incident resolve aaaa ${resolve} --cascade`, { files });
    expect(status).toBe(0);
    expect(statesOf(files)).toMatchObject({ AAAA: 'resolved', BBBB: 'resolved' });
  });
});

describe('close --due', () => {
  const [recentPath, recent] = resolvedText('BBBB');
  const soon: [string, string] = [recentPath, recent.replaceAll('2026-09-08T10:00', '2026-09-30T10:00')];

  it('closes what nobody objected to in time, and nothing else', async () => {
    const files = workspaceOf(resolvedText('AAAA'), soon, incidentText('CCCC', { state: 'new' }));
    const { status } = await runItil('incident close --due', { files });
    expect(status).toBe(0);
    expect(statesOf(files)).toMatchObject({ AAAA: 'closed', BBBB: 'resolved', CCCC: 'new' });
  });

  it('is content with nothing to close', async () => {
    const { status, out } = await runItil('incident close --due', { files: workspaceOf(soon) });
    expect([status, out]).toEqual([0, 'nothing to close\n']);
  });

  it('goes with no ids, and ids are needed without it', async () => {
    const files = workspaceOf(resolvedText('AAAA'));
    const both = await runItil('incident close aaaa --due', { files });
    expect(both).toMatchObject({
      status: 2,
      err: 'error: --due and ids cannot be given together\nhint: itil incident close --due\n',
    });
    const neither = await runItil('incident close', { files });
    expect(neither).toMatchObject({ status: 2, err: expect.stringContaining('close needs an id') });
  });
});

describe('an alert with a dedupe key', () => {
  const open = 'incident open "Checkout returns 502" -s checkout --dedupe-key checkout/http-5xx';

  it('opens one incident, however often it fires', async () => {
    const files = workspaceOf();
    const first = await runItil(`${open} --json`, { files });
    const size = files.size;
    const second = await runItil(`${open} --json`, { files });
    expect(JSON.parse(second.out)[0].id).toBe(JSON.parse(first.out)[0].id);
    expect(second).toMatchObject({
      status: 0,
      err: expect.stringContaining('is open with the same dedupe key: nothing was opened'),
    });
    expect(files.size).toBe(size);
  });

  it('opens another once the first is resolved', async () => {
    const files = workspaceOf(
      incidentText('AAAA', { state: 'new', head: 'dedupe_key: checkout/http-5xx\n' }),
    );
    await runItil(`incident resolve aaaa ${resolve}`, { files });
    const size = files.size;
    const { status } = await runItil(open, { files });
    expect([status, files.size]).toEqual([0, size + 1]);
  });

  it('takes an empty variable of a script for no key', async () => {
    const files = workspaceOf();
    const { status } = await runItil(
      'incident open "x" --dedupe-key "" --category "" --label "" --channel ""',
      { files },
    );
    expect(status).toBe(0);
    expect(files.get('incidents/2026/10/INC-20261001-134G.yaml')).not.toMatch(
      /^(dedupe_key|category|labels|channel):/m,
    );
  });
});
