import { didYouMean } from '../domain/did-you-mean.ts';
import type { MovingKind } from '../domain/record-type.ts';
import { kindOfPath, movingTypes } from '../domain/record-types.ts';
import type { Host } from '../host.ts';
import type { FileAccess, Stamp, Watch } from './file-access.ts';
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
import { isSettled } from './settled.ts';

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
  /** For a write to these paths: what it changes is noted, so that the folder need not be looked through for it. */
  readonly watch: (paths: readonly string[]) => Watch;
  /** After a write: look at the folders again. */
  readonly forget: () => void;
}

/** What the record in a file is called and links to; undefined if it cannot be read. */
export type ReadFacts = (kind: MovingKind, path: string) => Promise<Facts | undefined>;

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

  const keptSection = (folder: string): Section | undefined => {
    const bytes = access.cache?.read(cacheName(folder));
    return bytes && sectionOf(folder, bytes);
  };

  const keep = (section: Omit<Section, 'bytes'>, lines: readonly string[]): Section => {
    const text = sectionText(section, lines);
    access.cache?.write(cacheName(section.folder), text);
    return { ...section, bytes: Buffer.from(text) };
  };

  const loadSection = async (kind: MovingKind, folder: string): Promise<Section> => {
    const old = keptSection(folder);
    const written = Date.now();
    const stamp = access.stamp(folder);
    if (old && stamp && isCurrent(old, stamp)) return old;

    const before = new Map(old && allLines(old).map((line) => [line.name, line]));
    const lines: string[] = [];
    for (const path of filesIn(access, folder)) {
      const file = access.stamp(path);
      const line = before.get(nameOf(path));
      if (file && line && old && line.key === file.key && isSettled(file, old.written)) lines.push(line.text);
      else if (file) {
        lines.push(fileLine(path, file.key, await readFacts(kind, path)));
        read += 1;
        progress(read, undefined, 'records read for the index');
      }
    }
    return keep({ folder, stamp: stamp?.key ?? '', written, ours: false }, lines);
  };

  const watch = (paths: readonly string[]): Watch => {
    const current: Section[] = [];
    return {
      before: () => {
        for (const folder of new Set(paths.map(folderOf))) {
          const section = keptSection(folder);
          const stamp = section && access.stamp(folder);
          if (stamp && isCurrent(section, stamp)) current.push(section);
        }
      },
      after: async () => {
        for (const section of current) {
          const lines = new Map(allLines(section).map(({ name, text }) => [name, text]));
          const { folder } = section;
          for (const path of paths.filter((path) => folderOf(path) === folder))
            lines.set(nameOf(path), await lineOf(path));
          const stamp = access.stamp(folder);
          if (stamp && isFine(stamp))
            keep({ folder, stamp: stamp.key, written: Date.now(), ours: true }, [...lines.values()]);
        }
      },
    };
  };

  const lineOf = async (path: string): Promise<string> =>
    fileLine(path, access.stamp(path)?.key ?? '', await readFacts(kindOfPath(path) as MovingKind, path));

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
    watch,
    forget: () => {
      loading = undefined;
    },
  };
};

const cacheName = (folder: string): string => `index/${folder.replaceAll('/', '-')}`;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Nothing was added to the folder, renamed in it or removed from it since its section was written. */
const isCurrent = (section: Section, stamp: Stamp): boolean =>
  section.stamp === stamp.key && (section.ours || isSettled(stamp, section.written));

/** What is changed next bears another stamp: the clock of the file system counts more than whole seconds. */
const isFine = ({ changed }: Stamp): boolean => changed % 1_000 !== 0;

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
