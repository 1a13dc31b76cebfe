import { describe, expect, it } from 'vitest';
import { workspaceTexts } from '../support/workspace-texts.ts';
import { runItil } from './run-itil.ts';

const files = (more: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries({ ...workspaceTexts, ...more }));

const settings = workspaceTexts['itil.yaml'] as string;
const lines = settings.split('\n').length;

describe('a policy that cannot be read', () => {
  const faults = [
    ['a key that is unknown', `${settings}colour: red\n`, `${lines}:1`, "unknown key 'colour'"],
    [
      'text that is no YAML',
      'schema: itil/1\nlabels: [\n',
      '3:1',
      'flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['no such zone', 'schema: itil/1\nzone: Mars/Base\n', '2:7', "there is no time zone 'Mars/Base'"],
  ] as const;

  it.each(faults)('%s: refuses every move and says where', async (_, text, place, message) => {
    const before = files({ 'itil.yaml': text });
    for (const line of [
      'incident open x --at 05:00',
      'incident ack 7k3q',
      'incident note 7k3q x --dry-run',
      'incident edit 7k3q --title x',
      'check --fix --prefer timeline',
    ]) {
      const now = new Map(before);
      now.set('incidents/2026/09/INC-20260908-7K3Q.yaml', broken7k3q(line));
      const { status, out, err } = await runItil(line, { files: now });
      expect([line, status, out, err]).toEqual([
        line,
        2,
        '',
        `error: itil.yaml:${place}: ${message}; no record is written before that is mended\nhint: itil check itil.yaml\n`,
      ]);
      expect(now.size).toBe(before.size);
    }
  });

  it.each(faults)('%s: is said by whatever reads it', async (_, text, place, message) => {
    for (const line of ['incident list', 'report incidents', 'show 7k3q', 'status']) {
      const { status, err } = await runItil(line, { files: files({ 'itil.yaml': text }) });
      expect([line, status, err]).toEqual([
        line,
        0,
        `note: left out: itil.yaml:${place} (${message}); itil check says all\n`,
      ]);
    }
  });

  it('does not keep what has nothing to do with it', async () => {
    const broken = files({ 'itil.yaml': faults[0][1] });
    expect(await runItil('service edit checkout --title Shop', { files: broken })).toMatchObject({
      status: 0,
    });
    expect(await runItil('explain incident/stale', { files: broken })).toMatchObject({ err: '' });
    expect(broken.get('services/checkout.yaml')).toContain('title: Shop');
  });

  it('is not said twice by the check', async () => {
    const { status, out, err } = await runItil('check', { files: files({ 'itil.yaml': faults[2][1] }) });
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain("there is no time zone 'Mars/Base'\n  hint: a name such as Europe/Berlin or UTC\n");
  });

  it('leaves what was typed in an editor where it can be found', async () => {
    const broken = files({ 'itil.yaml': faults[0][1] });
    const { status, err, host } = await runItil('incident edit 7k3q', {
      files: broken,
      answers: [],
      edit: (text) => text.replace(/^title: .*$/m, 'title: Typed'),
    });
    expect(status).toBe(2);
    expect(err).toMatch(/hint: what you typed is kept in \/tmp\//);
    expect([...(host?.outside.values() ?? [])].join('')).toContain('title: Typed');
  });
});

/** For `--fix` a record that it would mend. */
const broken7k3q = (line: string): string => {
  const text = workspaceTexts['incidents/2026/09/INC-20260908-7K3Q.yaml'] as string;
  return line.startsWith('check') ? text.replace('priority: P1\n', 'priority: P2\n') : text;
};

describe('another file of the catalogue that cannot be read', () => {
  const broken = { 'services/portal.yaml': 'id: portal\ntitle: [\n', 'people.yaml': 'peple: []\n' };

  it('stands in nobody’s way and is said', async () => {
    const now = files(broken);
    const { status, err } = await runItil('incident open x -s checkout', { files: now });
    expect([status, err]).toEqual([
      0,
      'note: left out: services/portal.yaml:3:1 and 1 more (flow sequence in block collection must be sufficiently indented and end with a ]); itil check says all\n',
    ]);
    expect(now.size).toBe(files(broken).size + 1);
  });

  it('is said once, and not with --quiet', async () => {
    const { err } = await runItil('service list', { files: files(broken) });
    expect(err.match(/left out/g)).toHaveLength(1);
    expect((await runItil('service list --quiet', { files: files(broken) })).err).toBe('');
  });
});
