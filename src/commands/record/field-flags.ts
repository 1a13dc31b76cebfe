import { type Field, fields } from '../../generated/fields.ts';
import type { Kind } from '../../generated/types.ts';
import type { Flag, FlagType } from '../command.ts';

/** A flag that sets a field of the record. */
export interface FieldFlag extends Flag {
  readonly path: string;
}

const byPath = new Map<Kind, ReadonlyMap<string, Field>>();

/** The facts of a kind's field; undefined where there is none. */
export const fieldOf = (kind: Kind, path: string): Field | undefined => {
  let map = byPath.get(kind);
  if (!map) byPath.set(kind, (map = new Map(fields[kind].map((f) => [f.path, f]))));
  return map.get(path);
};

/** Names of flags that are not the path with dashes: a list of plain values is repeated, one value a flag. */
const flagName = (path: string, field: Field): string => {
  const name = path.replaceAll('.', '-').replaceAll('_', '-');
  return field.type === 'list' && name.endsWith('s') && !name.endsWith('xes') ? name.slice(0, -1) : name;
};

/** The one letter that a field has, whatever the kind. */
const LETTERS: Readonly<Record<string, string>> = { service: 's', services: 's' };

/** One flag a field (architecture.md, fields into flags): by its path, or by the short name that a move gives it. */
export const fieldFlags = (
  kind: Kind,
  paths: readonly string[],
  short: Readonly<Record<string, string>> = {},
): Record<string, FieldFlag> =>
  Object.fromEntries(
    paths.map((path) => {
      const field = fieldOf(kind, path);
      if (!field) throw new Error(`${kind} has no field ${path}`);
      return [short[path] ?? flagName(path, field), fieldFlag(kind, field)];
    }),
  );

/** The flag of one key of the timeline's entries. */
export const entryFlag = (kind: Kind, key: string): FieldFlag => {
  const field = fieldOf(kind, `timeline[].${key}`);
  if (!field) throw new Error(`${kind} entries have no ${key}`);
  return fieldFlag(kind, field);
};

/** The flag of a field. */
export const fieldFlag = (kind: Kind, field: Field): FieldFlag => {
  const item = field.type === 'list' ? fieldOf(kind, `${field.path}[]`) : undefined;
  const leaf = item ?? field;
  const letter = LETTERS[field.path];
  return {
    path: field.path,
    summary: field.description,
    type: flagType(leaf),
    ...(field.type === 'list' ? { list: true } : {}),
    ...(leaf.enum ? { choices: leaf.enum } : {}),
    ...(leaf.meaning ? { meaning: leaf.meaning } : {}),
    ...(letter ? { letter } : {}),
    ...(leaf.type === 'object' && leaf.meaning !== 'period' ? { keys: itemKeys(kind, leaf.path) } : {}),
  };
};

const flagType = (field: Field): FlagType => {
  if (field.enum) return 'choice';
  if (field.meaning === 'instant' || field.meaning === 'date' || field.meaning === 'period')
    return field.meaning;
  if (
    field.type === 'integer' ||
    field.type === 'number' ||
    field.type === 'boolean' ||
    field.type === 'object'
  )
    return field.type;
  return 'line';
};

const itemKeys = (kind: Kind, path: string): Record<string, Flag> => {
  const prefix = `${path}.`;
  const keys = fields[kind].filter(
    (f) => f.path.startsWith(prefix) && !/[.[]/.test(f.path.slice(prefix.length)) && f.type !== 'list',
  );
  return Object.fromEntries(keys.map((f) => [f.path.slice(prefix.length), fieldFlag(kind, f)]));
};

/** Paths of the plain fields below a place that a person may set. */
export const leavesBelow = (kind: Kind, place: string): readonly string[] =>
  fields[kind]
    .filter((f) => f.path.startsWith(place) && !f.readOnly && !/[[*]/.test(f.path.slice(place.length)))
    .filter((f) => f.type !== 'map' && f.type !== 'any' && f.type !== 'object')
    .map((f) => f.path);

/** Fields that a person may set as facts: leaves, lists, periods; not what the timeline or a move decides. */
export const settable = (kind: Kind, folded: readonly string[]): readonly string[] => {
  const periods = fields[kind].filter((f) => f.meaning === 'period').map((f) => `${f.path}.`);
  return fields[kind]
    .filter((f) => !f.readOnly && f.path !== 'timeline' && !/[[*]/.test(f.path))
    .filter((f) => f.type !== 'map' && f.type !== 'any' && (f.type !== 'object' || f.meaning === 'period'))
    .filter((f) => !periods.some((p) => f.path.startsWith(p)))
    .filter((f) => !folded.includes(f.path))
    .map((f) => f.path);
};
