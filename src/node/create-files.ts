import { execFileSync } from 'node:child_process';
import nodeFs from 'node:fs';
import { dirname, join } from 'node:path';
import { refusal } from './fault.ts';
import type { Created, NewFile } from './file-access.ts';
import { type Disk, openJournal, remove, writeWhole } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { linkNew, recover } from './write-files.ts';

/**
 * Writes new files by the thousand, each whole or not at all, all flushed at the end. A run that was cut off is simply
 * run again: what stands already counts as the same or as taken, and is never touched.
 */
export const createFiles = async (
  root: string,
  journalFolder: string,
  files: Iterable<NewFile> | AsyncIterable<NewFile>,
  disk: Disk = nodeFs,
): Promise<Created> => {
  const temp = join(root, `.itil-import.${process.pid}.tmp`);
  const journal = await openJournal(
    journalFolder,
    [{ path: temp, temp, was: null }],
    (left) => recover(left, disk),
    disk,
  );
  const folders = new Set<string>();
  const taken: string[] = [];
  let written = 0;
  let same = 0;
  try {
    for await (const { path, text } of files) {
      const full = join(root, path);
      try {
        ensureFolder(dirname(full), folders, disk);
        if (create(full, temp, text, disk)) written += 1;
        else if (disk.readFileSync(full, 'utf8') === text) same += 1;
        else taken.push(path);
      } catch (thrown) {
        throw refusal(
          `cannot write ${path}`,
          thrown,
          `the ${written} records before it are written; run it again to go on`,
        );
      }
    }
  } finally {
    if (written > 0) flush(root);
    remove(temp, disk);
    journal.close();
  }
  return { written, same, taken };
};

const ensureFolder = (folder: string, known: Set<string>, disk: Disk): void => {
  if (known.has(folder)) return;
  makeFolder(folder, disk);
  known.add(folder);
};

/** False if a file stands there already. */
const create = (full: string, temp: string, text: string, disk: Disk): boolean => {
  if (disk.existsSync(full)) return false;
  writeWhole(temp, text, false, disk);
  const made = linkNew(temp, full, disk);
  remove(temp, disk);
  return made;
};

/** One flush of the whole file system, which costs less than one for each of thousands of files. */
const flush = (root: string): void => {
  try {
    execFileSync('sync', ['-f', root], { stdio: 'ignore' });
  } catch {
    // Where there is no such program the system flushes in its own time.
  }
};
