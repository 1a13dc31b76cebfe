import type { Catalogue } from '../domain/catalogue.ts';
import { unknownName } from '../domain/name-book.ts';
import type { Flags } from './command.ts';

/** What is said of names that a filter asks for and that nobody has: they find nothing, and no fault need be looked for. */
export const unknownWords = (
  catalogue: Catalogue,
  filters: Flags,
  values: Readonly<Record<string, unknown>>,
): readonly string[] =>
  Object.entries(filters).flatMap(([name, { meaning }]) => {
    if (meaning === undefined || values[name] === undefined) return [];
    return [values[name]].flat().flatMap((word) => {
      const unknown = unknownName(catalogue, meaning, String(word));
      if (unknown === undefined) return [];
      const { meant } = unknown;
      return [`there is no ${meaning} ${word}${meant === undefined ? '' : `: did you mean ${meant}?`}`];
    });
  });
