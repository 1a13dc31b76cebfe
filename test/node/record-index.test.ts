import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import type { FileAccess } from '../../src/node/file-access.ts';
import { folderAccess } from '../../src/node/folder-access.ts';
import { type RecordStore, recordStore } from '../../src/node/record-store.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { workspaceTexts } from '../support/workspace-texts.ts';

const INC = 'incidents/2026/09/INC-20260908-7K3Q.yaml';
const SECTION = '.itil/index/incidents-2026-09';

const OTHER = INC.replace('7K3Q', '8K3Q');

const changed = (workspaceTexts[INC] as string)
  .replace('CHG-20260907-P4XD', 'CHG-20260101-AAAA')
  .replace('INC0010023', 'INC0099999');
const other = changed.replace('7K3Q', '8K3Q');

const folder = (): string => {
  const root = tempFolder();
  for (const [path, text] of Object.entries(workspaceTexts)) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
  return root;
};

/** As a new process meets the folder; `read` notes the files of which the text was asked for. */
const run = (root: string, read: string[] = []): RecordStore => {
  const access = folderAccess({ cwd: root, cache: true });
  const noted: FileAccess = {
    ...access,
    read: (path) => {
      read.push(path);
      return access.read(path);
    },
  };
  return recordStore({ access: noted, progress: () => {}, remark: () => {} });
};

/** Makes all that is in the folder look an hour old, so that no clock tick is in doubt. */
const age = (root: string): void => {
  const then = new Date(Date.now() - 3_600_000);
  for (const path of [INC, dirname(INC)]) fs.utimesSync(join(root, path), then, then);
};

/** Makes an index as if it had been written ten seconds after the last change: the change time cannot be set back. */
const settle = async (root: string): Promise<void> => {
  age(root);
  const then = Date.now() + 10_000;
  await run(root).find('7k3q');
  const section = join(root, SECTION);
  fs.writeFileSync(section, fs.readFileSync(section, 'utf8').replace(/\t\d+\t\n/, `\t${then}\t\n`));
};

describe('the index of records', () => {
  it('is kept where git does not look', async () => {
    const root = folder();
    await run(root).find('7k3q');
    expect(fs.readFileSync(join(root, '.itil/.gitignore'), 'utf8')).toBe('*\n');
    expect(fs.readFileSync(join(root, SECTION), 'utf8')).toMatch(
      /^itil-index-2\tincidents\/2026\/09\t\S+\t\d+\t\nINC-20260908-7K3Q\t\S+\t@inc0010023\tcaused_by=CHG-20260907-P4XD\t\n$/,
    );
  });

  it.each([
    ['deleted', (path: string) => fs.rmSync(path)],
    ['cut off', (path: string) => fs.truncateSync(path, 90)],
    ['empty', (path: string) => fs.truncateSync(path)],
    ['not ours', (path: string) => fs.writeFileSync(path, Buffer.from([0, 255, 10, 9, 10]))],
    ['a folder', (path: string) => fs.rmSync(path) ?? fs.mkdirSync(path)],
  ])('changes nothing but time when it is %s', async (_, spoil) => {
    const root = folder();
    await run(root).find('7k3q');
    spoil(join(root, SECTION));
    expect((await run(root).find('inc0010023')).path).toBe(INC);
    expect(await run(root).pointing('CHG-20260907-P4XD')).toHaveLength(1);
  });

  it('is trusted for names, never for content', async () => {
    const root = folder();
    await run(root).find('7k3q');
    fs.writeFileSync(
      join(root, SECTION),
      fs.readFileSync(join(root, SECTION), 'utf8').replace('P4XD', 'XXXX'),
    );
    expect(await run(root).pointing('CHG-20260907-XXXX')).toEqual([]);
  });

  it('reads nothing but the records that are meant while nothing has changed', async () => {
    const root = folder();
    await settle(root);
    const read: string[] = [];
    expect(await run(root, read).pointing('CHG-20260907-P4XD')).toHaveLength(1);
    expect(read.filter((path) => path.startsWith('incidents/'))).toEqual([INC]);
  });

  it.each<[string, (root: string) => void]>([
    ['written anew', (root) => fs.writeFileSync(join(root, INC), changed)],
    [
      'replaced',
      (root) => {
        fs.writeFileSync(join(root, 'x'), changed);
        fs.renameSync(join(root, 'x'), join(root, INC));
      },
    ],
    ['added', (root) => fs.writeFileSync(join(root, OTHER), other)],
    [
      'in another month',
      (root) => {
        fs.mkdirSync(join(root, 'incidents/2026/10'));
        fs.writeFileSync(join(root, 'incidents/2026/10/INC-20261008-7K3Q.yaml'), changed);
      },
    ],
    ['misplaced', (root) => fs.writeFileSync(join(root, 'incidents/INC-20261008-7K3Q.yaml'), changed)],
  ])('notices at once what is %s', async (_, change) => {
    const root = folder();
    await run(root).find('7k3q');
    change(root);
    expect((await run(root).pointing('CHG-20260101-AAAA')).map(({ path }) => path)).toEqual(['caused_by']);
    expect((await run(root).find('INC0099999')).text).toContain('CHG-20260101-AAAA');
  });

  it.each<[string, Plan]>([
    ['changed', [{ step: 'text', path: INC, was: workspaceTexts[INC] as string, text: changed }]],
    ['added', [{ step: 'text', path: OTHER, text: other }]],
  ])('reads of a folder only what the tool itself has %s', async (_, plan) => {
    const root = folder();
    await settle(root);
    await run(root).apply(plan);
    const read: string[] = [];
    const next = run(root, read);
    expect((await next.pointing('CHG-20260101-AAAA')).map(({ row }) => row.path)).toEqual([plan[0]?.path]);
    expect(read.filter((path) => path.startsWith('incidents/'))).toEqual([plan[0]?.path]);
  });

  it('notices what others changed before the tool wrote, and after it', async () => {
    const root = folder();
    await settle(root);
    fs.writeFileSync(join(root, OTHER), other);
    await run(root).apply([{ step: 'text', path: INC, was: workspaceTexts[INC] as string, text: changed }]);
    expect(await run(root).pointing('CHG-20260101-AAAA')).toHaveLength(2);
    fs.rmSync(join(root, OTHER));
    expect(await run(root).pointing('CHG-20260101-AAAA')).toHaveLength(1);
  });

  it('notices what is gone', async () => {
    const root = folder();
    await run(root).find('7k3q');
    fs.rmSync(join(root, INC));
    await expect(run(root).find('7k3q')).rejects.toThrow("no record is called '7k3q'");
    expect(await run(root).pointing('CHG-20260907-P4XD')).toEqual([]);
  });
});
