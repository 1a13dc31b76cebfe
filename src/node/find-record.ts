import { didYouMean } from '../domain/did-you-mean.ts';
import { either } from '../domain/either.ts';
import type { RecordType } from '../domain/record-type.ts';
import { isMovingKind, kindOfPath, placeOfId, recordTypes } from '../domain/record-types.ts';
import { withArticle } from '../domain/with-article.ts';
import { UserError } from '../errors.ts';
import type { Kind } from '../generated/types.ts';
import type { RecordFile } from '../host.ts';
import type { FileAccess } from './file-access.ts';
import { nameOf } from './index-section.ts';
import type { RecordIndex } from './record-index.ts';

const ALL = Object.keys(recordTypes) as readonly Kind[];

/** More candidates than this are counted, not named. */
const SHOWN = 10;

/**
 * The file that a name means: a path, an id, the slug of the catalogue, an alias, a number of another tool, the tail of
 * an id. The first three look at folders and no further; the last ones ask the index.
 * Throws a UserError where that is no file, or not one alone.
 */
export const findRecord = async (
  access: FileAccess,
  index: RecordIndex,
  read: (path: string) => Promise<RecordFile>,
  name: string,
  kinds: readonly Kind[] = ALL,
): Promise<RecordFile> => {
  const wanted = (path: string): boolean => kinds.includes(kindOfPath(path) as Kind);
  const file = pathOfFile(access, name);
  const [direct, ...copies] = file === undefined ? pathsOfId(access, name) : [file];
  if (direct !== undefined && !wanted(direct)) throw wrongKind(direct, kinds);
  if (direct !== undefined && copies.length === 0) return read(direct);
  if (direct !== undefined) throw await ambiguous(name, [direct, ...copies], read);

  const indexed = kinds.some(isMovingKind);
  const found = new Set([
    ...slugPaths(access, name, kinds),
    ...(indexed ? await index.named(name) : []),
    ...(indexed && isTail(name) ? await index.ending(name) : []),
  ]);
  const paths = [...found].filter(wanted);
  const [only, ...others] = paths;
  if (only !== undefined && others.length === 0) return read(only);
  if (only !== undefined) throw await ambiguous(name, paths, read);
  const other = [...found][0];
  if (other !== undefined) throw wrongKind(other, kinds);
  throw await notFound(access, index, name, kinds);
};

const pathOfFile = (access: FileAccess, name: string): string | undefined => {
  if (!name.includes('/') && !name.endsWith('.yaml')) return undefined;
  const paths = [access.locate(name), name].filter((path) => path !== undefined);
  return paths.find(
    (path) => kindOfPath(path) !== undefined && !path.split('/').includes('..') && access.exists(path),
  );
};

/** The path of the record of an id, if it exists. */
export const pathOfId = (access: FileAccess, name: string): string | undefined => {
  const path = placeOfId(name.toUpperCase());
  return path !== undefined && access.exists(path) ? path : undefined;
};

/** All files that are called by an id below the folder of its kind: a copy in another month must not go unnoticed. */
const pathsOfId = (access: FileAccess, name: string): readonly string[] => {
  const place = placeOfId(name.toUpperCase());
  if (place === undefined) return [];
  const within = (folder: string, deeper: number): readonly string[] => [
    folder,
    ...(deeper === 0 ? [] : access.list(folder))
      .filter((entry) => entry.type === 'folder' && !entry.name.startsWith('.'))
      .flatMap((entry) => within(`${folder}/${entry.name}`, deeper - 1)),
  ];
  return within(place.slice(0, place.indexOf('/')), 2)
    .map((folder) => `${folder}/${nameOf(place)}.yaml`)
    .filter(access.exists);
};

const slugPaths = (access: FileAccess, name: string, kinds: readonly Kind[]): readonly string[] =>
  /^[a-z0-9][a-z0-9._-]*$/.test(name)
    ? kinds
        .map((kind): RecordType => recordTypes[kind])
        .flatMap((type) =>
          type.shape === 'catalogue'
            ? [`${type.folder}/${name}.yaml`]
            : type.shape === 'file' && type.file === `${name}.yaml`
              ? [type.file]
              : [],
        )
        .filter(access.exists)
    : [];

const isTail = (name: string): boolean => /^[0-9A-HJKMNP-TV-Z-]+$/i.test(name);

const wrongKind = (path: string, kinds: readonly Kind[]): UserError => {
  const kind = kindOfPath(path);
  const title = kind ? recordTypes[kind].title : 'record';
  return new UserError(
    `${nameOf(path)} is ${withArticle(title)}, not ${withArticle(titles(kinds))}`,
    `itil show ${nameOf(path)}`,
  );
};

const ambiguous = async (
  name: string,
  paths: readonly string[],
  read: (path: string) => Promise<RecordFile>,
): Promise<UserError> => {
  const shown = await Promise.all(paths.slice(0, SHOWN).map(read));
  // Copies share their name; only where they lie tells them apart.
  const copies = new Set(paths.map(nameOf)).size < paths.length;
  const called = (path: string): string => (copies ? path : nameOf(path));
  const lines = shown.map((file) => `  ${called(file.path)}  ${titleOf(file)}`.trimEnd());
  const more = paths.length > SHOWN ? [`  and ${paths.length - SHOWN} more`] : [];
  return new UserError(
    [`'${name}' names ${paths.length} records:`, ...lines, ...more].join('\n'),
    `itil show ${called(paths[0] as string)}`,
  );
};

const titleOf = ({ value }: RecordFile): string => {
  const title = (value as { readonly title?: unknown } | undefined)?.title;
  return typeof title === 'string' ? title : '';
};

const notFound = async (
  access: FileAccess,
  index: RecordIndex,
  name: string,
  kinds: readonly Kind[],
): Promise<UserError> => {
  const slugs = kinds.flatMap((kind) => slugsOf(access, recordTypes[kind]));
  const slug = didYouMean(name, slugs);
  const near = slug ?? (kinds.some(isMovingKind) ? nearName(await index.nearest(name), kinds) : undefined);
  const what = kinds.length === ALL.length ? 'record' : titles(kinds);
  return new UserError(
    `no ${what} is called '${name}'`,
    near === undefined ? listOf(kinds) : `itil show ${near}`,
  );
};

/** The command that lists what could have been meant. */
const listOf = ([kind = 'incident', ...others]: readonly Kind[]): string =>
  others.length === 0 ? `itil ${kind} list${isMovingKind(kind) ? ' --all' : ''}` : 'itil incident list --all';

const nearName = (path: string | undefined, kinds: readonly Kind[]): string | undefined =>
  path !== undefined && kinds.includes(kindOfPath(path) as Kind) ? nameOf(path) : undefined;

const slugsOf = (access: FileAccess, type: RecordType): readonly string[] =>
  type.shape === 'catalogue' ? access.list(type.folder).map((entry) => nameOf(entry.name)) : [];

const titles = (kinds: readonly Kind[]): string => either(kinds.map((kind) => recordTypes[kind].title));
