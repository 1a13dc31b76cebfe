import type { Move, MoveInput, MovingKind } from '../../domain/record-type.ts';
import { movingTypes } from '../../domain/record-types.ts';
import type { Kind, Records } from '../../generated/types.ts';
import type { Host } from '../../host.ts';
import { type Flag, flag } from '../command.ts';
import { entryFlag, type FieldFlag, fieldFlags } from './field-flags.ts';

/** The flags of a move, by where their values go. */
export interface MoveFlags {
  readonly fields: Readonly<Record<string, FieldFlag>>;
  readonly entry: Readonly<Record<string, FieldFlag>>;
  readonly extra: Readonly<Record<string, Flag>>;
}

export const moveFlags = <K extends MovingKind>(kind: K, move: Move<K>): MoveFlags => {
  const taken = fieldFlags(
    kind,
    (move.takes ?? []).filter((path) => path !== 'title'),
    move.short,
  );
  const carried = [...(move.entry ?? []), ...(move.carries ?? []), 'note'].filter((key) => key !== move.says);
  const entry = carried
    .map((key) => [key.replaceAll('_', '-'), entryFlag(kind, key)] as const)
    .filter(([name]) => taken[name] === undefined)
    .map(([name, made]) => [name, name === 'note' ? { ...made, letter: 'm' } : made] as const);
  return { fields: taken, entry: Object.fromEntries(entry), extra: extraFlags(kind, move) };
};

const extraFlags = <K extends MovingKind>(kind: K, move: Move<K>): Record<string, Flag> =>
  Object.fromEntries(
    (move.extra ?? []).map(({ name, type, summary }) => [
      name,
      type === 'instant'
        ? flag.instant(summary)
        : type === 'boolean'
          ? flag.boolean(summary)
          : { ...entryFlag(kind, 'priority'), summary },
    ]),
  );

/** When a move was made, if not now: every move takes it. */
export const AT = flag.instant('When it happened, if not now: 03:16, -12m, yesterday 18:20.');

/** Values of flags, sorted to where they go, links resolved from tails to ids. */
export const moveInput = async (
  { store }: Pick<Host, 'store'>,
  flags: MoveFlags,
  values: Readonly<Record<string, unknown>>,
  more: Pick<MoveInput, 'fields' | 'entry'>,
): Promise<MoveInput> => {
  const sorted = async (
    group: Readonly<Record<string, Flag>>,
    keyOf: (name: string, flag: Flag) => string,
  ): Promise<Record<string, unknown>> => {
    const out: Record<string, unknown> = {};
    for (const [name, made] of Object.entries(group)) {
      if (values[name] === undefined || isBlank(values[name])) continue;
      out[keyOf(name, made)] = await resolveLinks(store, made, values[name]);
    }
    return out;
  };
  return {
    fields: { ...(await sorted(flags.fields, (name, made) => made.path ?? name)), ...more.fields },
    entry: {
      ...(await sorted(flags.entry, (_name, made) => (made.path as string).split('.').at(-1) as string)),
      ...more.entry,
    },
    extra: await sorted(flags.extra, (name) => name),
  };
};

/** An empty word, as of a variable that a script left empty: it gives a move nothing, and clears a field in an edit. */
export const isBlank = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length > 0 && value.every((item) => item === ''));

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
