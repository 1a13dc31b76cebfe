import { isMap } from './is-map.ts';

/** Dotted paths taken apart, each once. */
const keys = new Map<string, readonly string[]>();

const split = (path: string): readonly string[] => {
  let parts = keys.get(path);
  if (!parts) keys.set(path, (parts = path.split('.')));
  return parts;
};

/** The value of a field of plain values by its dotted path (`plan.backout`), never through lists; undefined where there is none. */
export const getAt = (value: unknown, path: string): unknown => {
  let at = value;
  for (const key of split(path)) {
    if (!isMap(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
};

/** A copy with the field at the dotted path set; `undefined` removes it, and the maps that this leaves empty. */
export const withAt = <T>(value: T, path: string, to: unknown): T => put(value, split(path), to) as T;

const put = (value: unknown, path: readonly string[], to: unknown): unknown => {
  const [key, ...rest] = path as [string, ...string[]];
  const map = isMap(value) ? value : {};
  const next = rest.length === 0 ? to : put(map[key], rest, to);
  const gone = next === undefined || (rest.length > 0 && isMap(next) && Object.keys(next).length === 0);
  if (!gone) return { ...map, [key]: next };
  const { [key]: _, ...others } = map;
  return others;
};

/** Absent, or nothing in it. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
