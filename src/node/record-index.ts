import { didYouMean } from '../domain/did-you-mean.ts';
import type { MovingKind } from '../domain/record-type.ts';
import { movingTypes } from '../domain/record-types.ts';
import type { Host } from '../host.ts';
import type { FileAccess } from './file-access.ts';
import {
  allLines,
  type Facts,
  fileLine,
  type Line,
  linesWith,
  nameOf,
  pathOf,
  type Section,
  sectionOf,
  sectionText,
} from './index-section.ts';

/**
 * Where the moving records are, under which names, and what they link to: what a command on one record needs to know
 * of all the others. It names candidates, as paths; whoever uses them reads the records again.
 */
export interface RecordIndex {
  /** Those whose id ends so; case does not count. */
  readonly ending: (tail: string) => Promise<readonly string[]>;
  /** Those that bear the name as an alias or in another tool; case does not count. */
  readonly named: (name: string) => Promise<readonly string[]>;
  /** Those that link to the id. */
  readonly pointing: (id: string) => Promise<readonly string[]>;
  /** The one whose id, tail or other name is nearest. */
  readonly nearest: (name: string) => Promise<string | undefined>;
  /** After a write: look at the folders again. */
  readonly forget: () => void;
}

/** What the record in a file is called and links to; undefined if it cannot be read. */
export type ReadFacts = (kind: MovingKind, path: string) => Promise<Facts | undefined>;

/** A change as near as this to the moment of looking may have been missed: clocks of file systems tick that slowly. */
const TICK_MS = 2_000;

/**
 * The index of a workspace, a section for each folder of records. A section of the cache holds while its folder bears
 * the same stamp; otherwise the folder is listed again, and those of its files are read that changed.
 */
export const recordIndex = (
  access: FileAccess,
  readFacts: ReadFacts,
  progress: Host['progress'],
): RecordIndex => {
  let loading: Promise<readonly Section[]> | undefined;
  let read = 0;

  const load = async (): Promise<readonly Section[]> => {
    const sections: Section[] = [];
    for (const { kind, folder } of recordFolders(access)) sections.push(await loadSection(kind, folder));
    return sections;
  };

  const loadSection = async (kind: MovingKind, folder: string): Promise<Section> => {
    const name = `index/${folder.replaceAll('/', '-')}`;
    const kept = access.cache?.read(name);
    const old = kept && sectionOf(folder, kept);
    const written = Date.now();
    const stamp = access.stamp(folder);
    const holds = (was: string, now: { readonly key: string; readonly changed: number }): boolean =>
      old !== undefined && was === now.key && now.changed < old.written - TICK_MS;
    if (old && stamp && holds(old.stamp, stamp)) return old;

    const before = new Map(old && allLines(old).map((line) => [line.name, line]));
    const lines: string[] = [];
    for (const path of filesIn(access, folder)) {
      const file = access.stamp(path);
      const line = before.get(nameOf(path));
      if (file && line && holds(line.key, file)) lines.push(line.text);
      else if (file) {
        lines.push(fileLine(path, file.key, await readFacts(kind, path)));
        read += 1;
        progress(read, undefined, 'records read for the index');
      }
    }
    const text = sectionText({ folder, stamp: stamp?.key ?? '', written }, lines);
    access.cache?.write(name, text);
    return sectionOf(folder, Buffer.from(text)) as Section;
  };

  const sections = (): Promise<readonly Section[]> => {
    loading ??= load();
    return loading;
  };

  const search = async (text: string, matches: (line: Line) => boolean): Promise<readonly string[]> =>
    (await sections()).flatMap((section) =>
      [...linesWith(section, text)].filter(matches).map((line) => pathOf(section, line)),
    );

  return {
    ending: (tail) => search(`${tail.toUpperCase()}\t`, (line) => line.name.endsWith(tail.toUpperCase())),
    named: (name) =>
      search(`\t@${name.toLowerCase()}\t`, (line) => line.facts.includes(`@${name.toLowerCase()}`)),
    pointing: (id) => search(`=${id}\t`, (line) => line.facts.some((fact) => fact.endsWith(`=${id}`))),
    nearest: async (name) => nearest(name, await sections()),
    forget: () => {
      loading = undefined;
    },
  };
};

interface Folder {
  readonly kind: MovingKind;
  readonly folder: string;
}

/** `incidents/2026/11` and so on, and the folders above those wherever a record was misplaced there. Months are not listed. */
const recordFolders = (access: FileAccess): readonly Folder[] =>
  movingTypes.flatMap(({ kind, folder }) => {
    const within = (parent: string, depth: number): readonly string[] => {
      const entries = access.list(parent);
      const folders = entries.filter((entry) => entry.type === 'folder' && !entry.name.startsWith('.'));
      return [
        ...(entries.some(isRecordName) ? [parent] : []),
        ...folders
          .map((entry) => `${parent}/${entry.name}`)
          .flatMap((path) => (depth === 1 ? [path] : within(path, depth + 1))),
      ];
    };
    return within(folder, 0).map((path) => ({ kind, folder: path }));
  });

const filesIn = (access: FileAccess, folder: string): readonly string[] =>
  access
    .list(folder)
    .filter(isRecordName)
    .map((entry) => `${folder}/${entry.name}`);

const isRecordName = ({ name, type }: { readonly name: string; readonly type: string }): boolean =>
  type === 'file' && name.endsWith('.yaml') && !name.startsWith('.');

const nearest = (name: string, sections: readonly Section[]): string | undefined => {
  const paths = new Map<string, string>();
  for (const section of sections) {
    for (const line of allLines(section)) {
      const others = line.facts.filter((fact) => fact.startsWith('@')).map((fact) => fact.slice(1));
      for (const other of [line.name, ...tailsOf(line.name), ...others])
        paths.set(other, pathOf(section, line));
    }
  }
  const meant = didYouMean(name, paths.keys());
  return meant === undefined ? undefined : paths.get(meant);
};

/** `20260908-7K3Q` and `7K3Q` of `INC-20260908-7K3Q`. */
const tailsOf = (id: string): readonly string[] => {
  const parts = id.split('-');
  return parts.slice(1).map((_, i) => parts.slice(i + 1).join('-'));
};
