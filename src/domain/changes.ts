import { equal } from './equal.ts';
import type { At, Change } from './finding.ts';
import { isMap } from './is-map.ts';

/**
 * The changes that make `after` of `before`, each as small as it can be: a list that grew in one place is an insert,
 * a map is compared key by key. Applied in order they give `after` again.
 */
export const changesBetween = (before: unknown, after: unknown, path: At = []): readonly Change[] => {
  if (equal(before, after)) return [];
  if (isMap(before) && isMap(after)) return mapChanges(before, after, path);
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0)
    return listChanges(before, after, path);
  return [{ op: 'set', path, value: after }];
};

const mapChanges = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: At,
): readonly Change[] => {
  const gone = Object.keys(before).filter((key) => own(after, key) === undefined);
  return [
    ...gone.map((key): Change => ({ op: 'remove', path: [...path, key] })),
    ...Object.entries(after)
      .filter(([, value]) => value !== undefined)
      .flatMap(([key, value]) => changesBetween(own(before, key), value, [...path, key])),
  ];
};

/** What a map itself holds: a key may well be called `constructor`. */
const own = (map: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(map, key) ? map[key] : undefined;

const listChanges = (before: readonly unknown[], after: readonly unknown[], path: At): readonly Change[] => {
  if (after.length === 0) return [{ op: 'set', path, value: after }];
  let start = 0;
  while (start < before.length && start < after.length && equal(before[start], after[start])) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    equal(before[before.length - 1 - end], after[after.length - 1 - end])
  )
    end += 1;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const shared = Math.min(old.length, now.length);
  return [
    ...old.slice(0, shared).flatMap((item, i) => changesBetween(item, now[i], [...path, start + i])),
    ...old.slice(shared).map((): Change => ({ op: 'remove', path: [...path, start + shared] })),
    ...now
      .slice(shared)
      .map((value, i): Change => ({ op: 'insert', path: [...path, start + shared + i], value })),
  ];
};
