import type { At, Change } from '../domain/finding.ts';
import { isMap, type PlainMap } from './plain-map.ts';

/**
 * A copy of the record with the changes made in turn. `set` and `insert` make the maps and lists that are missing on
 * the way; `set` to undefined removes. A place that the record cannot have (a field of a number, an index past the
 * end) throws a `RangeError`.
 */
export const applyChanges = (value: unknown, changes: readonly Change[]): unknown =>
  changes.reduce(applied, value);

/** The sentence why a change cannot be made, and the place that it is about. */
export interface Refused {
  readonly refused: string;
  readonly at: At;
}

/** The new text of a record, or why there is none. */
export type Edited = { readonly text: string } | Refused;

/** `applyChanges` with its `RangeError` as a value. */
export const tryChanges = (
  value: unknown,
  changes: readonly Change[],
): { readonly value: unknown } | Refused => {
  let now = value;
  for (const change of changes) {
    try {
      now = applied(now, change);
    } catch (error) {
      if (error instanceof RangeError) return { refused: error.message, at: change.path };
      throw error;
    }
  }
  return { value: now };
};

const applied = (value: unknown, change: Change): unknown => {
  const { path } = change;
  if (change.op === 'remove' || (change.op === 'set' && change.value === undefined))
    return removed(value, path, 0);
  return put(value, path, 0, change);
};

const put = (
  value: unknown,
  path: At,
  depth: number,
  change: Change & { readonly value: unknown },
): unknown => {
  const step = path[depth];
  if (step === undefined) return defined(change.value);
  const last = depth === path.length - 1;
  if (typeof step === 'number') {
    const list = value == null ? [] : value;
    if (!Array.isArray(list)) throw new RangeError(`${place(path, depth)} is no list`);
    if (step > list.length || step < 0)
      throw new RangeError(`${place(path, depth)} has ${list.length} items, no ${step}`);
    if (last && change.op === 'insert') return list.toSpliced(step, 0, defined(change.value));
    return list.toSpliced(step, 1, put(list[step], path, depth + 1, change));
  }
  const map = value == null ? {} : value;
  if (!isMap(map)) throw new RangeError(`${place(path, depth)} is no map`);
  return { ...map, [step]: put(own(map, step), path, depth + 1, change) };
};

/** Without the fields that are undefined, as text would have it. */
const defined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(defined);
  if (!isMap(value)) return value;
  const pairs = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(pairs.map(([key, field]) => [key, defined(field)]));
};

/** What is not there is already removed. */
const removed = (value: unknown, path: At, depth: number): unknown => {
  const step = path[depth];
  if (step === undefined) return undefined;
  const last = depth === path.length - 1;
  if (Array.isArray(value) && typeof step === 'number' && step < value.length) {
    return last ? value.toSpliced(step, 1) : value.toSpliced(step, 1, removed(value[step], path, depth + 1));
  }
  if (!isMap(value) || typeof step !== 'string' || !Object.hasOwn(value, step)) return value;
  if (!last) return { ...value, [step]: removed(value[step], path, depth + 1) };
  const { [step]: _, ...others } = value;
  return others;
};

const own = (map: PlainMap, key: string): unknown => (Object.hasOwn(map, key) ? map[key] : undefined);

const place = (path: At, depth: number): string => path.slice(0, depth).join('.') || 'the record';
