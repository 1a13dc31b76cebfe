import nodeFs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { PlanConflict } from '../host.ts';
import { codeOf, refusal } from './fault.ts';
import type { FileWrite, Watch } from './file-access.ts';
import {
  cannotLink,
  type Disk,
  type Entry,
  openJournal,
  remove,
  type Staged,
  writeWhole,
} from './journal.ts';
import { makeFolder } from './make-folder.ts';

type Staging = Staged & { readonly write: FileWrite };

const GOES_ON = 'the next command that writes goes on with it';

let count = 0;

/**
 * Writes all files or none: first each text whole and flushed beside its target, then the comparison with what the
 * plan read, then the renaming, which the next run finishes should this one die. New files never replace others.
 * Returns remarks on what a dead run had left. Throws a `PlanConflict` or a UserError, and has written nothing then.
 */
export const writeFiles = async (
  root: string,
  journalFolder: string,
  writes: readonly FileWrite[],
  disk: Disk = nodeFs,
  watch?: Watch,
): Promise<readonly string[]> => {
  const remarks: string[] = [];
  const staging = writes.map((write): Staging => stagingOf(root, write, disk));
  const journal = await openJournal(
    journalFolder,
    staging.map(({ path, temp, was }) => ({ path, temp, was })),
    (left) => remarks.push(...recover(left, disk)),
    disk,
  );
  let failure: Failure | undefined;
  try {
    watch?.before();
    try {
      for (const file of staging) stage(file, disk);
      for (const file of staging) compare(file, disk);
      if (staging.length > 1) journal.commit();
      failure = place(staging, disk);
      if (failure?.half)
        throw new UserError(`${failure.reason.message}, and others are written already`, GOES_ON);
      if (failure) throw failure.reason;
      if (staging.length > 1) flushFolders(staging, disk);
    } finally {
      if (!failure?.half) for (const { temp } of staging) remove(temp, disk);
    }
    await watch?.after();
  } finally {
    // What is half done stays in the journal: the next run goes on with it.
    if (!failure?.half) journal.close();
  }
  return remarks;
};

const stagingOf = (root: string, write: FileWrite, disk: Disk): Staging => {
  const path = realTarget(join(root, write.path), disk);
  const temp = join(dirname(path), `.${basename(path)}.${process.pid}-${count++}.tmp`);
  return { path, temp, was: write.was ?? null, write };
};

/** Where a link inside the workspace leads: the file there is replaced, not the link. */
const realTarget = (path: string, disk: Disk): string => {
  try {
    return disk.realpathSync(path);
  } catch {
    return path;
  }
};

const stage = ({ path, temp, write }: Staging, disk: Disk): void => {
  try {
    const old = write.was === undefined ? undefined : disk.statSync(path, { throwIfNoEntry: false });
    makeFolder(dirname(path), disk);
    writeWhole(temp, write.text, true, disk, 'wx', old?.mode);
    if (old && old.uid !== process.getuid?.()) keepOwner(temp, old, disk);
  } catch (thrown) {
    throw refusal(`cannot write ${write.path}`, thrown);
  }
};

const keepOwner = (temp: string, { uid, gid }: { uid: number; gid: number }, disk: Disk): void => {
  try {
    disk.chownSync(temp, uid, gid);
  } catch {
    // Only the superuser gives files away; for anyone else the new text matters more than its owner.
  }
};

const compare = ({ path, was, write }: Staging, disk: Disk): void => {
  const now = textAt(path, disk);
  if (was === null ? now === undefined : now === write.was) return;
  if (was === null) throw new PlanConflict(`${write.path} exists already`);
  throw new PlanConflict(`${write.path} ${now === undefined ? 'is gone' : 'has changed'} since it was read`);
};

const textAt = (path: string, disk: Disk): string | undefined => {
  try {
    return disk.readFileSync(path, 'utf8');
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return undefined;
    throw refusal(`cannot read ${path}`, thrown);
  }
};

interface Failure {
  readonly reason: Error;
  /** What was in place already could not be taken back. */
  readonly half: boolean;
}

/** New files first: they alone can still meet another's. If one file fails, those before it are taken back. */
const place = (staging: readonly Staging[], disk: Disk): Failure | undefined => {
  const news = staging.filter((file) => file.was === null);
  const edits = staging.filter((file) => file.was !== null);
  const done: Staging[] = [];
  for (const file of [...news, ...edits]) {
    const reason = placeOne(file, disk);
    if (reason) return { reason, half: !done.every((other) => takeBack(other, disk)) };
    done.push(file);
  }
  return undefined;
};

const placeOne = ({ path, temp, was, write }: Staging, disk: Disk): Error | undefined => {
  try {
    if (was !== null) disk.renameSync(temp, path);
    else if (!linkNew(temp, path, disk)) return new PlanConflict(`${write.path} exists already`);
    return undefined;
  } catch (thrown) {
    return refusal(`cannot write ${write.path}`, thrown);
  }
};

const takeBack = ({ path, temp, write }: Staging, disk: Disk): boolean => {
  const old = `${temp}.old`;
  try {
    if (write.was === undefined) {
      disk.unlinkSync(path);
    } else {
      writeWhole(old, write.was, true, disk);
      disk.renameSync(old, path);
    }
    return true;
  } catch {
    remove(old, disk);
    return false;
  }
};

/** Gives the text its final name unless that is taken: false then. */
export const linkNew = (temp: string, path: string, disk: Disk): boolean => {
  try {
    disk.linkSync(temp, path);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    if (!cannotLink(thrown)) throw thrown;
    if (disk.existsSync(path)) return false;
    disk.renameSync(temp, path);
    return true;
  }
};

/** Without it a power failure could forget some of the names; the journal must outlive that. */
const flushFolders = (staging: readonly Staging[], disk: Disk): void => {
  for (const folder of new Set(staging.map((file) => dirname(file.path)))) {
    try {
      const fd = disk.openSync(folder, 'r');
      disk.fsyncSync(fd);
      disk.closeSync(fd);
    } catch {
      // Some systems flush no folders.
    }
  }
};

/**
 * Finishes what a dead process had committed, undoes what it had not. A file that somebody has changed since is left
 * as it is, with a remark.
 */
export const recover = ({ committed, files }: Entry, disk: Disk): readonly string[] =>
  files.flatMap((file) => {
    const kept = committed && disk.existsSync(file.temp) && !finish(file, disk);
    remove(file.temp, disk);
    return kept ? [`${file.path} has changed since a write that was cut off, and is left as it is`] : [];
  });

const finish = ({ path, temp, was }: Staged, disk: Disk): boolean => {
  const now = textAt(path, disk);
  if (was === null) return now === textAt(temp, disk) || (now === undefined && linkNew(temp, path, disk));
  if (now !== was) return false;
  disk.renameSync(temp, path);
  return true;
};
