import { didYouMean } from '../domain/did-you-mean.ts';
import { ID_PATTERN, recordPath } from '../domain/record-id.ts';
import type { RecordType } from '../domain/record-type.ts';
import { kindOfPath, recordTypes } from '../domain/record-types.ts';
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
 * an id. The first four cost the same in any workspace; the last ones ask the index.
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
  const direct = pathOfFile(access, name) ?? pathOfId(access, name);
  if (direct !== undefined && wanted(direct)) return read(direct);
  if (direct !== undefined) throw wrongKind(direct, kinds);

  const found = new Set([
    ...slugPaths(access, name, kinds),
    ...(await index.named(name)),
    ...(isTail(name) ? await index.ending(name) : []),
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
  const id = name.toUpperCase();
  if (!ID_PATTERN.test(id)) return undefined;
  const type = (Object.values(recordTypes) as readonly RecordType[]).find(
    (t) => t.shape === 'moving' && id.startsWith(`${t.prefix}-`),
  );
  const path = type?.shape === 'moving' ? recordPath(type.folder, id) : undefined;
  return path !== undefined && access.exists(path) ? path : undefined;
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
    `${nameOf(path)} is ${withArticle(title)}, not ${withArticle(either(kinds))}`,
    `itil show ${nameOf(path)}`,
  );
};

const ambiguous = async (
  name: string,
  paths: readonly string[],
  read: (path: string) => Promise<RecordFile>,
): Promise<UserError> => {
  const shown = await Promise.all(paths.slice(0, SHOWN).map(read));
  const lines = shown.map((file) => `  ${nameOf(file.path)}  ${titleOf(file)}`.trimEnd());
  const more = paths.length > SHOWN ? [`  and ${paths.length - SHOWN} more`] : [];
  return new UserError(
    [`'${name}' names ${paths.length} records:`, ...lines, ...more].join('\n'),
    `itil show ${nameOf(paths[0] as string)}`,
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
  const near = slug ?? nearName(await index.nearest(name), kinds);
  const what = kinds.length === ALL.length ? 'record' : either(kinds);
  return new UserError(
    `no ${what} is called '${name}'`,
    near === undefined ? 'itil find' : `itil show ${near}`,
  );
};

const nearName = (path: string | undefined, kinds: readonly Kind[]): string | undefined =>
  path !== undefined && kinds.includes(kindOfPath(path) as Kind) ? nameOf(path) : undefined;

const slugsOf = (access: FileAccess, type: RecordType): readonly string[] =>
  type.shape === 'catalogue' ? access.list(type.folder).map((entry) => nameOf(entry.name)) : [];

const either = (kinds: readonly Kind[]): string => {
  const titles = kinds.map((kind) => recordTypes[kind].title);
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} or ${titles.at(-1)}`;
};

const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
