import nodeFs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { codeOf, refusal } from './fault.ts';

/** The functions of `node:fs` that write: tests hand in some that fail. */
export type Disk = Pick<
  typeof nodeFs,
  | 'chownSync'
  | 'closeSync'
  | 'existsSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeSync'
>;

/** One file of a running write, its new text already (or about to be) in `temp`. Paths are absolute. */
export interface Staged {
  readonly path: string;
  readonly temp: string;
  /** The text that is to be replaced; null for a new file. */
  readonly was: string | null;
}

/** What is being written, by whom. Committed: all temporary files are whole, and the rest is renaming. */
export interface Entry {
  readonly pid: number;
  readonly host: string;
  readonly committed: boolean;
  readonly files: readonly Staged[];
}

/** While this file stands, one process writes to the workspace; it says how to tidy up if that process dies. */
const NAME = 'writing.json';
const WAIT_MS = 5_000;
const POLL_MS = 20;
/** After this long, a writer of another machine (a shared folder) counts as dead. */
const FOREIGN_MS = 60_000;

export interface Journal {
  /** From here on the next process finishes what a dead one left, up to here it undoes it. */
  readonly commit: () => void;
  readonly close: () => void;
}

let count = 0;

/**
 * Notes what is about to be written, alone: waits for another writer, and hands what a dead one left to `recover`
 * first. Throws a UserError if another keeps writing.
 */
export const openJournal = async (
  folder: string,
  files: readonly Staged[],
  recover: (left: Entry) => void,
  disk: Disk = nodeFs,
): Promise<Journal> => {
  const path = join(folder, NAME);
  const mine = `${path}.${process.pid}-${count++}`;
  const note = (committed: boolean): void => {
    const entry: Entry = { pid: process.pid, host: hostname(), committed, files };
    writeWhole(mine, JSON.stringify(entry), committed, disk);
  };
  try {
    note(false);
    for (const end = Date.now() + WAIT_MS; !claimed(mine, path, disk); ) {
      const left = entryAt(path, disk);
      if (left && isAlive(left, path, disk)) {
        if (Date.now() > end)
          throw new UserError(
            `process ${left.pid} on ${left.host} is writing to this workspace`,
            `rm ${path}`,
          );
        await setTimeout(POLL_MS);
      } else {
        if (left) recover(left);
        if (entryAt(path, disk)?.pid === left?.pid) remove(path, disk);
      }
    }
  } catch (thrown) {
    remove(mine, disk);
    throw refusal(`cannot write to ${folder}`, thrown);
  }
  return {
    commit: () => {
      note(true);
      disk.renameSync(mine, path);
    },
    close: () => {
      remove(mine, disk);
      remove(path, disk);
    },
  };
};

/** Gives the file its second, shared name; false if another has it. */
const claimed = (mine: string, path: string, disk: Disk): boolean => {
  try {
    disk.linkSync(mine, path);
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    if (!cannotLink(thrown)) throw thrown;
    if (disk.existsSync(path)) return false;
    disk.renameSync(mine, path);
    return true;
  }
  disk.unlinkSync(mine);
  return true;
};

/** True where the file system knows no hard links. */
export const cannotLink = (thrown: unknown): boolean =>
  ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(thrown) ?? '');

/** Undefined for a journal that is gone or was cut off while it was first written. */
const entryAt = (path: string, disk: Disk): Entry | undefined => {
  try {
    return JSON.parse(disk.readFileSync(path, 'utf8')) as Entry;
  } catch {
    return undefined;
  }
};

const isAlive = ({ pid, host }: Entry, path: string, disk: Disk): boolean => {
  if (host !== hostname())
    return Date.now() - (disk.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < FOREIGN_MS;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return codeOf(thrown) === 'EPERM';
  }
};

/** Writes a new file to its last byte. */
export const writeWhole = (
  path: string,
  text: string,
  flush: boolean,
  disk: Disk,
  flags = 'w',
  mode = 0o666,
): void => {
  const fd = disk.openSync(path, flags, mode);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += disk.writeSync(fd, bytes, at, bytes.length - at);
    if (flush) disk.fsyncSync(fd);
  } finally {
    disk.closeSync(fd);
  }
};

/** Removes a file, if it is there and can be. */
export const remove = (path: string, disk: Disk): void => {
  try {
    disk.unlinkSync(path);
  } catch {
    // What cannot be removed is a dotfile that nobody reads.
  }
};
