import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { PlanConflict } from '../../src/host.ts';
import { createFiles } from '../../src/node/create-files.ts';
import type { FileWrite } from '../../src/node/file-access.ts';
import type { Disk } from '../../src/node/journal.ts';
import { writeFiles } from '../../src/node/write-files.ts';
import { tempFolder } from '../support/temp-folder.ts';

interface Folder {
  readonly root: string;
  readonly cache: string;
}

const folderWith = (texts: Readonly<Record<string, string>>): Folder => {
  const base = tempFolder();
  const [root, cache] = [join(base, 'root'), join(base, 'cache')];
  fs.mkdirSync(cache);
  for (const [path, text] of Object.entries(texts)) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
  return { root, cache };
};

/** All that a folder holds, temporary files too. */
const textsIn = ({ root }: Folder): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => fs.statSync(join(root, path)).isFile())
      .map((path) => [path, fs.readFileSync(join(root, path), 'utf8')]),
  );

const before = { 'a/one.yaml': 'one: old\n', 'b/two.yaml': 'two: old\n' };
const after = { 'a/one.yaml': 'one: new\n', 'b/two.yaml': 'two: new\n', 'c/three.yaml': 'three: new\n' };
const plan: readonly FileWrite[] = [
  { path: 'a/one.yaml', text: 'one: new\n', was: 'one: old\n' },
  { path: 'b/two.yaml', text: 'two: new\n', was: 'two: old\n' },
  { path: 'c/three.yaml', text: 'three: new\n', was: undefined },
];

/** A disk on which one function fails, from one call to another. */
const failing = (name: keyof Disk, code: string, from = 1, to = Number.POSITIVE_INFINITY): Disk => {
  let calls = 0;
  return new Proxy(fs, {
    get: (target, key: keyof Disk) =>
      key !== name
        ? target[key]
        : (...args: unknown[]) => {
            calls += 1;
            if (calls >= from && calls <= to) throw Object.assign(new Error(code), { code });
            return (target[key] as (...all: unknown[]) => unknown)(...args);
          },
  }) as unknown as Disk;
};

describe('writing a plan', () => {
  it('writes all of it and leaves nothing else behind', async () => {
    const folder = folderWith(before);
    expect(await writeFiles(folder.root, folder.cache, plan)).toEqual([]);
    expect(textsIn(folder)).toEqual(after);
    expect(fs.readdirSync(folder.cache)).toEqual([]);
  });

  it.each([
    ['changed', { ...before, 'b/two.yaml': 'two: theirs\n' }, 'b/two.yaml has changed since it was read'],
    ['vanished', { 'a/one.yaml': 'one: old\n', 'b/x': '' }, 'b/two.yaml is gone since it was read'],
    ['taken', { ...before, 'c/three.yaml': 'three: theirs\n' }, 'c/three.yaml exists already'],
  ])('writes nothing where a file is %s', async (_, texts, message) => {
    const folder = folderWith(texts as Record<string, string>);
    await expect(writeFiles(folder.root, folder.cache, plan)).rejects.toThrow(new PlanConflict(message));
    expect(textsIn(folder)).toEqual(texts);
    expect(fs.readdirSync(folder.cache)).toEqual([]);
  });

  it.each([
    ['writeSync', 'ENOSPC', 1, 'the disk is full'],
    ['writeSync', 'ENOSPC', 3, 'the disk is full'],
    ['writeSync', 'ENOSPC', 4, 'the disk is full'],
    ['fsyncSync', 'EIO', 2, 'the device reports an error'],
    ['openSync', 'EROFS', 2, 'the file system is read-only'],
    ['openSync', 'EACCES', 3, 'permission is denied'],
    ['renameSync', 'EIO', 3, 'the device reports an error'],
    ['linkSync', 'EIO', 2, 'the device reports an error'],
  ] as const)('writes nothing where %s fails with %s at call %i', async (name, code, call, reason) => {
    const folder = folderWith(before);
    const writing = writeFiles(folder.root, folder.cache, plan, failing(name, code, call, call));
    await expect(writing).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(reason),
    });
    expect(textsIn(folder)).toEqual(before);
    expect(await writeFiles(folder.root, folder.cache, plan)).toEqual([]);
    expect(textsIn(folder)).toEqual(after);
  });

  it('goes on with what could neither be written nor taken back', async () => {
    const folder = folderWith(before);
    await expect(
      writeFiles(folder.root, folder.cache, plan, failing('renameSync', 'EIO', 3)),
    ).rejects.toMatchObject({
      message: 'cannot write b/two.yaml: the device reports an error, and others are written already',
      hint: 'the next command that writes goes on with it',
    });
    const journal = join(folder.cache, 'writing.json');
    fs.writeFileSync(
      journal,
      fs.readFileSync(journal, 'utf8').replace(`"pid":${process.pid}`, '"pid":999999999'),
    );
    await writeFiles(folder.root, folder.cache, []);
    expect(textsIn(folder)).toEqual(after);
  });

  it('does without hard links', async () => {
    const folder = folderWith(before);
    await writeFiles(folder.root, folder.cache, plan, failing('linkSync', 'ENOTSUP'));
    expect(textsIn(folder)).toEqual(after);
  });

  it('keeps the mode of a file', async () => {
    const folder = folderWith(before);
    fs.chmodSync(join(folder.root, 'a/one.yaml'), 0o600);
    await writeFiles(folder.root, folder.cache, plan.slice(0, 1));
    expect(fs.statSync(join(folder.root, 'a/one.yaml')).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.getuid?.() === 0)(
    'says that a folder is read-only (the superuser may write anywhere: skipped)',
    async () => {
      const folder = folderWith(before);
      fs.chmodSync(join(folder.root, 'a'), 0o500);
      await expect(writeFiles(folder.root, folder.cache, plan)).rejects.toThrow(
        'cannot write a/one.yaml: permission is denied',
      );
      fs.chmodSync(join(folder.root, 'a'), 0o700);
      expect(textsIn(folder)).toEqual(before);
    },
  );

  it('lets one of many that write at once win', async () => {
    const folder = folderWith(before);
    const runs = Array.from({ length: 8 }, (_, i) =>
      writeFiles(folder.root, folder.cache, [{ path: 'a/one.yaml', text: `one: ${i}\n`, was: 'one: old\n' }]),
    );
    const ends = await Promise.allSettled(runs);
    const won = ends.flatMap((end, i) => (end.status === 'fulfilled' ? [i] : []));
    expect(won).toHaveLength(1);
    expect(textsIn(folder)).toEqual({ ...before, 'a/one.yaml': `one: ${won[0]}\n` });
  });
});

describe('a process that is killed while it writes', () => {
  const bundle = tempFolder();

  beforeAll(async () => {
    await build({
      input: join(import.meta.dirname, '../support/dying-writer.ts'),
      platform: 'node',
      output: { file: join(bundle, 'child.mjs'), codeSplitting: false },
      logLevel: 'silent',
    });
  });

  const killedAt = (folder: Folder, writes: readonly FileWrite[], step: number): boolean => {
    const words = [
      join(bundle, 'child.mjs'),
      folder.root,
      folder.cache,
      JSON.stringify(writes),
      String(step),
    ];
    const { signal, status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (signal === null && status !== 0) throw new Error(stderr);
    return signal === 'SIGKILL';
  };

  it('leaves every file whole at every step, and the next run finishes or undoes the rest', {
    timeout: 120_000,
  }, async () => {
    const ends = new Set<string>();
    let step = 1;
    for (; ; step += 1) {
      const folder = folderWith(before);
      const killed = killedAt(folder, plan, step);
      const found = Object.entries(textsIn(folder)).filter(([path]) => !path.endsWith('.tmp'));
      for (const [path, text] of found) {
        expect([before[path as keyof typeof before], after[path as keyof typeof after]]).toContain(text);
      }
      await writeFiles(folder.root, folder.cache, [{ path: 'note', text: 'next\n', was: undefined }]);
      const { note, ...texts } = textsIn(folder);
      expect(note).toBe('next\n');
      const end = JSON.stringify(texts) === JSON.stringify(before) ? 'undone' : 'done';
      expect(texts).toEqual(end === 'undone' ? before : after);
      expect(fs.readdirSync(folder.cache).filter((name) => name === 'writing.json')).toEqual([]);
      ends.add(end);
      if (!killed) break;
    }
    expect(ends).toEqual(new Set(['undone', 'done']));
    expect(step).toBeGreaterThan(20);
  });

  it('never overwrites what was written after it', { timeout: 60_000 }, async () => {
    for (let step = 2; ; step += 4) {
      const folder = folderWith(before);
      const killed = killedAt(folder, plan, step);
      fs.writeFileSync(join(folder.root, 'a/one.yaml'), 'one: mine\n');
      await writeFiles(folder.root, folder.cache, [{ path: 'note', text: 'next\n', was: undefined }]);
      expect(textsIn(folder)['a/one.yaml']).toBe('one: mine\n');
      if (!killed) break;
    }
  });
});

describe('creating many files', () => {
  it('goes on where a run was cut off, and touches nothing that stands', async () => {
    const folder = folderWith({ 'x/theirs.yaml': 'theirs\n' });
    const files = ['a', 'b', 'c'].map((name) => ({ path: `x/${name}.yaml`, text: `${name}\n` }));
    const clash = { path: 'x/theirs.yaml', text: 'ours\n' };
    const full = createFiles(folder.root, folder.cache, files, failing('writeSync', 'ENOSPC', 4));
    await expect(full).rejects.toMatchObject({
      message: 'cannot write x/c.yaml: the disk is full',
      hint: 'the 2 records before it are written; run it again to go on',
    });
    expect(textsIn(folder)).toEqual({ 'x/a.yaml': 'a\n', 'x/b.yaml': 'b\n', 'x/theirs.yaml': 'theirs\n' });
    expect(await createFiles(folder.root, folder.cache, [...files, clash])).toEqual({
      written: 1,
      same: 2,
      taken: ['x/theirs.yaml'],
    });
    expect(fs.readdirSync(folder.cache)).toEqual([]);
  });
});
