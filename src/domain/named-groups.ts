import { compareText } from './compare-text.ts';

/** What is said of a record that names no service, team … */
export const NONE = '(none)';

/** The sets of those that share a name, in the order of the names, "(none)" last; one with several names is in several. */
export const namedGroups = <T>(
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
): readonly (readonly [name: string, set: readonly T[]])[] => {
  const map = new Map<string, T[]>();
  for (const one of all) {
    for (const name of new Set(namesOf(one))) {
      const set = map.get(name);
      if (set) set.push(one);
      else map.set(name, [one]);
    }
  }
  return [...map].sort(([a], [b]) => Number(a === NONE) - Number(b === NONE) || compareText(a, b));
};
