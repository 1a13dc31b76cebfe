import fs from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { cacheFolder, folderCache } from './cache-folder.ts';
import { codeOf, refusal } from './fault.ts';
import type { FileAccess, FolderEntry } from './file-access.ts';
import { findRoot } from './find-root.ts';
import type { Disk } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { isBelow, stampOf, textReader } from './read-text.ts';
import { writeFiles } from './write-files.ts';

export interface FolderOptions {
  /** Where the person stands, or the folder named with `-C`: absolute. */
  readonly cwd: string;
  /** The workspace's folder, where it is known and need not exist yet. */
  readonly root?: string;
  /** False keeps nothing between runs. */
  readonly cache: boolean;
  /** What writes: tests hand in a disk that fails. */
  readonly disk?: Disk;
}

/** The files of the workspace that the folder `cwd` lies in; nothing is looked at before it is asked for. */
export const folderAccess = ({ cwd, cache, disk = fs, ...given }: FolderOptions): FileAccess => {
  const root = once(() => given.root ?? findRoot(cwd));
  const read = once(() => textReader(root()));
  const kept = once(() => cacheFolder(root()));
  const journalFolder = (): string => {
    makeRoot(root());
    const folder = kept();
    if (folder === undefined) throw new UserError(`cannot write to ${root()}: permission is denied`);
    return folder;
  };
  const full = (path: string): string => join(root(), path);
  return {
    root,
    list: (folder) => listFolder(full(folder)),
    read: (path) => read()(path),
    exists: (path) => fs.existsSync(full(path)),
    stamp: (path) => {
      const stats = fs.statSync(full(path), { throwIfNoEntry: false });
      return stats && stampOf(stats);
    },
    locate: (typed) => {
      const path = resolve(cwd, typed);
      return isBelow(root(), path) ? relative(root(), path).split(sep).join('/') : undefined;
    },
    write: (writes, watch) => writeFiles(root(), journalFolder(), writes, disk, watch),
    create: async (files) =>
      (await import('./create-files.ts')).createFiles(root(), journalFolder(), files, disk),
    cache: cache ? folderCache(kept) : undefined,
  };
};

/** Throws a UserError where there is no folder and none can be made. */
const makeRoot = (root: string): void => {
  try {
    if (fs.statSync(root, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new UserError(`${root} is a file, not a folder`);
    makeFolder(root);
  } catch (thrown) {
    throw thrown instanceof UserError ? thrown : refusal(`cannot make ${root}`, thrown);
  }
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const listFolder = (folder: string): readonly FolderEntry[] => {
  try {
    return fs
      .readdirSync(folder, { withFileTypes: true })
      .map((entry): FolderEntry => ({ name: entry.name, type: typeOf(folder, entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return [];
    throw refusal(`cannot list ${folder}`, thrown);
  }
};

/** A link to a file counts as a file: where it leads is judged by whoever reads it. */
const typeOf = (folder: string, entry: fs.Dirent): FolderEntry['type'] => {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  return fs.statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() ? 'other' : 'file';
};
