import { UserError } from '../../src/errors.ts';
import { PlanConflict } from '../../src/host.ts';
import type { Created, FileAccess, FolderEntry, NewFile } from '../../src/node/file-access.ts';

/** Files in memory, by path below the workspace: what a test reads and writes instead of a folder. */
export const memoryAccess = (files: Map<string, string>): FileAccess => ({
  root: () => rootOf(files),
  list: (folder) => {
    rootOf(files);
    const entries = new Map<string, FolderEntry>();
    for (const path of files.keys()) {
      if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
      const [name = '', ...rest] = path.slice(folder === '' ? 0 : folder.length + 1).split('/');
      entries.set(name, { name, type: rest.length > 0 ? 'folder' : 'file' });
    }
    return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  read: (path) => {
    const text = files.get(path);
    if (text === undefined)
      return { fault: 'schema/file', message: `cannot read ${path}: it does not exist`, missing: true };
    return { text };
  },
  exists: (path) => files.has(path),
  stamp: () => ({ key: '', changed: 0 }),
  locate: (typed) => typed.replace(/^(?:\.\/|\/workspace\/)/, ''),
  write: async (writes) => {
    for (const { path, was } of writes) {
      if (files.get(path) !== was)
        throw new PlanConflict(
          `${path} ${was === undefined ? 'exists already' : 'has changed since it was read'}`,
        );
    }
    for (const { path, text } of writes) files.set(path, text);
    return [];
  },
  create: (news) => createInMemory(files, news),
  cache: undefined,
});

const createInMemory = async (
  files: Map<string, string>,
  news: Iterable<NewFile> | AsyncIterable<NewFile>,
): Promise<Created> => {
  const taken: string[] = [];
  let written = 0;
  let same = 0;
  for await (const { path, text } of news) {
    const now = files.get(path);
    if (now === undefined) written += 1;
    else if (now === text) same += 1;
    else taken.push(path);
    if (now === undefined) files.set(path, text);
  }
  return { written, same, taken };
};

const rootOf = (files: ReadonlyMap<string, string>): string => {
  if (!files.has('itil.yaml'))
    throw new UserError('no itil.yaml in /workspace or any folder above it', 'itil init');
  return '/workspace';
};
