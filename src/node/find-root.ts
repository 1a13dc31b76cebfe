import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';

/** The file that makes a folder a workspace. */
const WORKSPACE_FILE = 'itil.yaml';

/** The nearest folder upwards that holds `itil.yaml`, as git finds its own. Throws a UserError where there is none. */
export const findRoot = (from: string): string => {
  const found = rootAbove(from);
  if (found === undefined)
    throw new UserError(`no ${WORKSPACE_FILE} in ${resolve(from)} or any folder above it`, 'itil init');
  return found;
};

/** The same, undefined where there is none. */
export const rootAbove = (from: string): string | undefined => {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, WORKSPACE_FILE))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
};
