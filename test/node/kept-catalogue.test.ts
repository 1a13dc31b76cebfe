import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { folderAccess } from '../../src/node/folder-access.ts';
import { recordStore } from '../../src/node/record-store.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { workspaceTexts } from '../support/workspace-texts.ts';

const KEPT = '.itil/catalogue.json';
const POLICY = 'itil.yaml';

const folder = (): string => {
  const root = tempFolder();
  for (const [path, text] of Object.entries(workspaceTexts)) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
  return root;
};

/** The catalogue as a new process finds it, and the files that it had to read for it. */
const load = async (
  root: string,
): Promise<{ items: unknown; findings: readonly Finding[]; read: readonly string[] }> => {
  const read: string[] = [];
  const access = folderAccess({ cwd: root, cache: true });
  const noted = { ...access, read: (path: string) => read.push(path) && access.read(path) };
  const store = recordStore({ access: noted as typeof access, progress: () => {}, remark: () => {} });
  const { value, findings } = await store.catalogue();
  return { items: value.items, findings, read };
};

/** Makes it look as if all had been read ten seconds after the last change: the change time cannot be set back. */
const settle = async (root: string): Promise<void> => {
  await load(root);
  const kept = JSON.parse(fs.readFileSync(join(root, KEPT), 'utf8'));
  fs.writeFileSync(join(root, KEPT), JSON.stringify({ ...kept, written: kept.written + 10_000 }));
};

describe('the catalogue that is kept', () => {
  it('is what the files say, and spares reading them', async () => {
    const root = folder();
    const first = await load(root);
    expect(first.read).toContain(POLICY);
    await settle(root);
    expect(await load(root)).toEqual({ ...first, read: [] });
  });

  it('is not trusted for what may have changed since it was looked at', async () => {
    const root = folder();
    await load(root);
    expect((await load(root)).read).toContain(POLICY);
  });

  it('gives way to a file that was changed, and to that alone', async () => {
    const root = folder();
    await settle(root);
    fs.appendFileSync(join(root, POLICY), 'nonsense: 1\n');
    const { findings, read } = await load(root);
    expect([read, findings.map(({ path }) => path)]).toEqual([[POLICY], [POLICY]]);
    expect((await load(root)).findings).toEqual(findings);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, 90)],
    ['not ours', () => '[]'],
    ['nothing', () => 'null'],
    ['of another version', (text: string) => text.replace(/"version":"[^"]+"/, '"version":"0 0"')],
  ])('changes nothing but time when it is %s', async (_, spoilt) => {
    const root = folder();
    const { items, read } = await load(root);
    await settle(root);
    fs.writeFileSync(join(root, KEPT), spoilt(fs.readFileSync(join(root, KEPT), 'utf8')));
    expect(await load(root)).toMatchObject({ items, read });
  });
});
