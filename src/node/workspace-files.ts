import type { Finding } from '../domain/finding.ts';
import type { RecordType } from '../domain/record-type.ts';
import { recordTypes } from '../domain/record-types.ts';
import type { Kind } from '../generated/types.ts';
import type { FileAccess } from './file-access.ts';

/** A file that claims to be a record of a kind, by the folder it lies in. */
export interface Place {
  readonly kind: Kind;
  readonly path: string;
}

export interface Listing {
  readonly places: readonly Place[];
  /** What lies among the records and cannot be one. */
  readonly findings: readonly Finding[];
}

/** Records lie three folders deep; what lies deeper is misplaced, what lies below this is nobody's. */
const DEEPEST = 6;

/** The record files of some kinds, in order of path for each. Hidden files and other names than `*.yaml` are none. */
export const workspaceFiles = (access: FileAccess, kinds: readonly Kind[]): Listing => {
  const places: Place[] = [];
  const findings: Finding[] = [];
  const walk = (kind: Kind, folder: string, depth: number): void => {
    for (const { name, type } of access.list(folder)) {
      const path = `${folder}/${name}`;
      if (name.startsWith('.')) continue;
      if (type === 'folder' && depth < DEEPEST) walk(kind, path, depth + 1);
      else if (type === 'file' && name.endsWith('.yaml')) places.push({ kind, path });
      else if (type === 'file' && name.endsWith('.yml')) findings.push(wrongEnding(path));
      else if (type === 'other') findings.push(noFile(path));
    }
  };
  for (const kind of kinds) {
    const type: RecordType = recordTypes[kind];
    if (type.shape !== 'file') walk(kind, type.folder, 1);
    else if (access.exists(type.file)) places.push({ kind, path: type.file });
    else if (access.exists(type.file.replace(/\.yaml$/, '.yml')))
      findings.push(wrongEnding(type.file.replace(/\.yaml$/, '.yml')));
  }
  return { places, findings };
};

const wrongEnding = (path: string): Finding => ({
  rule: 'record/file-name',
  level: 'error',
  path,
  message: 'the name ends in .yml, and records end in .yaml: nothing reads this file',
  hint: `git mv ${path} ${path.replace(/\.yml$/, '.yaml')}`,
});

const noFile = (path: string): Finding => ({
  rule: 'schema/file',
  level: 'error',
  path,
  message: 'this is no plain file: a device, a pipe, or a symbolic link to a folder',
});
