import nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './fault.ts';
import type { Disk } from './journal.ts';

/**
 * Makes a folder and those above it, where they are missing. Each is tried once: where a file system takes no new
 * folders and says that they do not exist, as below `/proc`, the system's own way would try for ever.
 */
export const makeFolder = (folder: string, disk: Pick<Disk, 'existsSync' | 'mkdirSync'> = nodeFs): void => {
  if (disk.existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), disk);
  try {
    disk.mkdirSync(folder);
  } catch (thrown) {
    // Another process may have been quicker.
    if (codeOf(thrown) !== 'EEXIST') throw thrown;
  }
};
