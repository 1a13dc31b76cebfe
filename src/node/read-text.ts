import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import { join, relative, sep } from 'node:path';
import { MAX_LENGTH } from '../yaml/limits.ts';
import { codeOf, reasonOf } from './fault.ts';
import type { Fault, Reading, Stamp } from './file-access.ts';

/**
 * All reading goes through one buffer, which grows when a file does not fit. What fits is read with one call; only
 * what does not, or holds nothing, is looked at more closely: it may be a pipe, or a device without end.
 */
let buffer = Buffer.allocUnsafe(64 * 1024);

/** Neither follows a link at the end of the path nor waits for the other end of a pipe. */
const QUIETLY = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

export const stampOf = (stats: fs.Stats): Stamp => ({
  key: `${stats.mtimeMs}:${stats.size}:${stats.ino}:${stats.ctimeMs}`,
  changed: Math.max(stats.mtimeMs, stats.ctimeMs),
});

/**
 * Reads text files below `root`, one after the other. Whatever leads out of it, is no plain file, is too large or is
 * not UTF-8 is a fault, never an exception.
 */
export const textReader = (root: string): ((path: string) => Reading) => {
  const inside = insideOf(root);
  return (path) => {
    try {
      const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
      return inside(folder) ? readFile(`${root}/${path}`) : leavesWorkspace(path);
    } catch (thrown) {
      if (codeOf(thrown) === 'ELOOP' || codeOf(thrown) === 'EMLINK') return readLink(root, path);
      return unreadable(path, thrown);
    }
  };
};

/** Whether a folder of the workspace really lies in it, links resolved; looked up once for each folder. */
const insideOf = (root: string): ((folder: string) => boolean) => {
  const known = new Map<string, boolean>();
  const real = fs.realpathSync.native(root);
  return (folder) => {
    let answer = known.get(folder);
    if (answer === undefined) {
      answer = isBelow(real, fs.realpathSync.native(join(root, folder)));
      known.set(folder, answer);
    }
    return answer;
  };
};

/** True for the folder itself and all that is in it; both paths are absolute. */
export const isBelow = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== path;
};

const readLink = (root: string, path: string): Reading => {
  try {
    const target = fs.realpathSync.native(join(root, path));
    return isBelow(fs.realpathSync.native(root), target) ? readFile(target) : leavesWorkspace(path);
  } catch (thrown) {
    return unreadable(path, thrown);
  }
};

const readFile = (full: string): Reading => {
  const fd = fs.openSync(full, QUIETLY);
  try {
    let length = fs.readSync(fd, buffer, 0, buffer.length, null);
    if (length === 0 || length === buffer.length) {
      const stats = fs.fstatSync(fd);
      if (!stats.isFile()) return { fault: 'schema/file', message: 'this is no plain file' };
      if (stats.size > MAX_LENGTH) return tooLarge(stats.size);
      if (length > 0) length = readRest(fd, length, stats.size);
    }
    const bytes = buffer.subarray(0, length);
    if (!isUtf8(bytes))
      return {
        fault: 'schema/encoding',
        message: `byte ${firstFlaw(bytes)} and those after it are not UTF-8`,
      };
    return { text: buffer.toString('utf8', 0, length) };
  } finally {
    fs.closeSync(fd);
  }
};

/** Reads what did not fit, with the buffer grown to hold all of it. */
const readRest = (fd: number, done: number, size: number): number => {
  const larger = Buffer.allocUnsafe(size * 2);
  buffer.copy(larger);
  buffer = larger;
  let length = done;
  while (length < size) {
    const count = fs.readSync(fd, buffer, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return length;
};

/** Position of the first byte that is not UTF-8, from 0. */
const firstFlaw = (bytes: Uint8Array): number => {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8OrCut(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
};

/** True also where only the last character lacks bytes. */
const isUtf8OrCut = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

const tooLarge = (size: number): Fault => ({
  fault: 'schema/too-large',
  message: `${(size / 1024 / 1024).toFixed(1)} MiB are more than the ${MAX_LENGTH / 1024 / 1024} MiB that a record may have`,
});

const leavesWorkspace = (path: string): Fault => ({
  fault: 'schema/file',
  message: `${path} is a symbolic link that leads out of the workspace`,
});

const unreadable = (path: string, thrown: unknown): Fault => {
  const missing = codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR';
  return { fault: 'schema/file', message: `cannot read ${path}: ${reasonOf(thrown)}`, missing };
};
