import fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Cache } from './file-access.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Where what can be computed again is kept: `.git/itil` of the work tree that the workspace lies in, else `.itil` in
 * the workspace, which tells git to ignore it. The folder is made; undefined if it cannot be.
 */
export const cacheFolder = (root: string): string | undefined => {
  const git = gitFolder(root);
  return (git && made(join(git, 'itil'))) ?? madeIgnored(join(root, '.itil'));
};

/** The folder in which git keeps the work tree's own state; a worktree or submodule names it in a file `.git`. */
export const gitFolder = (from: string): string | undefined => {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = gitFolderAt(join(folder, '.git'));
    if (found !== undefined) return found;
    if (folder === dirname(folder)) return undefined;
  }
};

const gitFolderAt = (path: string): string | undefined => {
  const stats = fs.statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isDirectory()) return fs.existsSync(join(path, 'HEAD')) ? path : undefined;
  const named = /^gitdir: (.+)$/m.exec(fs.readFileSync(path, 'utf8'))?.[1];
  const folder = named && resolve(dirname(path), named);
  return folder && fs.existsSync(folder) ? folder : undefined;
};

const made = (folder: string): string | undefined => {
  try {
    makeFolder(folder);
    fs.accessSync(folder, fs.constants.W_OK);
    return folder;
  } catch {
    return undefined;
  }
};

const madeIgnored = (folder: string): string | undefined => {
  if (made(folder) === undefined) return undefined;
  const ignore = join(folder, '.gitignore');
  if (!fs.existsSync(ignore)) fs.writeFileSync(ignore, '*\n');
  return folder;
};

/** Small files in a folder of the cache; the folder appears with the first of them. */
export const folderCache = (folder: () => string | undefined): Cache => ({
  read: (name) => {
    const within = folder();
    try {
      return within === undefined ? undefined : fs.readFileSync(join(within, name));
    } catch {
      return undefined;
    }
  },
  write: (name, text) => {
    const within = folder();
    if (within === undefined) return;
    try {
      const path = join(within, name);
      makeFolder(dirname(path));
      const temp = `${path}.${process.pid}.tmp`;
      fs.writeFileSync(temp, text);
      fs.renameSync(temp, path);
    } catch {
      // A cache that cannot be written costs time, nothing else.
    }
  },
});
