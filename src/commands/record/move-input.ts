import type { Move, MoveInput, MovingKind } from '../../domain/record-type.ts';
import { movingTypes } from '../../domain/record-types.ts';
import type { Kind, Records } from '../../generated/types.ts';
import type { Host } from '../../host.ts';
import { type Flag, flag } from '../command.ts';
import { entryFlag, type FieldFlag, fieldFlags, leavesBelow } from './field-flags.ts';
import { typedValue } from './typed-text.ts';

/** The flags of a move, by where their values go. */
export interface MoveFlags {
  readonly fields: Readonly<Record<string, FieldFlag>>;
  readonly entry: Readonly<Record<string, FieldFlag>>;
  readonly extra: Readonly<Record<string, Flag>>;
  /** The leaves of the item that the move appends. */
  readonly item: Readonly<Record<string, FieldFlag>>;
}

export const moveFlags = <K extends MovingKind>(kind: K, move: Move<K>): MoveFlags => {
  const taken = fieldFlags(
    kind,
    (move.takes ?? []).filter((path) => path !== 'title'),
    move.short,
  );
  const carried = [...(move.entry ?? []), ...(move.carries ?? []), 'note'].filter((key) => key !== move.says);
  const choices: Readonly<Record<string, readonly string[] | undefined>> = move.choices ?? {};
  const entry = carried
    .map((key) => [key.replaceAll('_', '-'), entryFlag(kind, key)] as const)
    .filter(([name]) => taken[name] === undefined)
    .map(([name, made]) => [name, withChoices(made, choices[keyOf(made)])] as const);
  return {
    fields: withLetters(taken),
    entry: withLetters(Object.fromEntries(entry)),
    extra: extraFlags(kind, move),
    item: itemFlags(kind, move),
  };
};

/** The key of the entry that a flag sets. */
const keyOf = ({ path }: FieldFlag): string => path.split('.').at(-1) as string;

const withChoices = (made: FieldFlag, choices: readonly string[] | undefined): FieldFlag =>
  choices === undefined ? made : { ...made, type: 'choice', choices };

/** A note has the letter m, of the record's hold as of the entry. */
const withLetters = (flags: Readonly<Record<string, FieldFlag>>): Readonly<Record<string, FieldFlag>> =>
  flags.note === undefined ? flags : { ...flags, note: { ...flags.note, letter: 'm' } };

const extraFlags = <K extends MovingKind>(kind: K, move: Move<K>): Record<string, Flag> =>
  Object.fromEntries(
    (move.extra ?? []).map(({ name, type, summary }) => [
      name,
      type === 'instant'
        ? flag.instant(summary)
        : type === 'boolean'
          ? flag.boolean(summary)
          : type === 'pairs'
            ? flag.lines(summary, { word: 'name=value' })
            : { ...entryFlag(kind, 'priority'), summary },
    ]),
  );

/** One flag a leaf of the item; its note is the entry's. */
const itemFlags = <K extends MovingKind>(
  kind: K,
  { appends, short = {} }: Move<K>,
): Readonly<Record<string, FieldFlag>> => {
  if (appends === undefined) return {};
  const item = `${appends}[].`;
  const leaves = leavesBelow(kind, item).filter((path) => path !== `${item}note`);
  return fieldFlags(
    kind,
    leaves,
    Object.fromEntries(
      leaves.map((path) => {
        const own = path.slice(item.length);
        return [path, short[own] ?? own.replaceAll(/[._]/g, '-')];
      }),
    ),
  );
};

/** When a move was made, if not now: every move takes it. */
export const AT = flag.instant('When it happened, if not now: 03:16, -12m, yesterday 18:20.');

/** Values of flags, sorted to where they go, links resolved from tails to ids. */
export const moveInput = async (
  host: Pick<Host, 'store' | 'files'>,
  flags: MoveFlags,
  values: Readonly<Record<string, unknown>>,
  more: Pick<MoveInput, 'fields' | 'entry'>,
): Promise<MoveInput> => {
  const sorted = async (
    group: Readonly<Record<string, Flag>>,
    placeOf: (name: string, flag: Flag) => string,
  ): Promise<Record<string, unknown>> => {
    const out: Record<string, unknown> = {};
    for (const [name, made] of Object.entries(group)) {
      const value = await typedValue(host, made, values[name]);
      if (value !== undefined && !isBlank(value))
        out[placeOf(name, made)] = await resolveLinks(host.store, made, value);
    }
    return out;
  };
  return {
    fields: { ...(await sorted(flags.fields, (name, made) => made.path ?? name)), ...more.fields },
    entry: {
      ...(await sorted(flags.entry, (_name, made) => keyOf(made as FieldFlag))),
      ...more.entry,
    },
    extra: await sorted(flags.extra, (name) => name),
    item: await sorted(flags.item, (name, made) => (made.path ?? name).split('[].').at(-1) as string),
  };
};

/** A word with nothing in it, as of a variable that a script left empty: it gives a move nothing, and clears a field in an edit. */
export const isBlank = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every(isBlank)
    : typeof value === 'string' && value.trim() === '';

/** A record is named by any tail; what is stored is its id. */
export const resolveLinks = async (
  store: Host['store'],
  { meaning }: Pick<Flag, 'meaning'>,
  value: unknown,
): Promise<unknown> => {
  const kinds = linkKinds(meaning);
  if (!kinds || isBlank(value)) return value;
  const resolve = async (name: string): Promise<string> =>
    ((await store.find(name, kinds)).value as Records['incident']).id;
  if (!Array.isArray(value)) return resolve(String(value));
  const ids: string[] = [];
  for (const name of value) ids.push(await resolve(String(name)));
  return ids;
};

const linkKinds = (meaning: Flag['meaning']): readonly Kind[] | undefined => {
  const kinds: readonly Kind[] = movingTypes.map((type) => type.kind);
  return meaning === 'record'
    ? kinds
    : kinds.some((kind) => kind === meaning)
      ? [meaning as Kind]
      : undefined;
};
