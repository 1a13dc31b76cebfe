import { type Doc, paragraph, text } from '../../doc.ts';
import { equal } from '../../domain/equal.ts';
import { isMap } from '../../domain/is-map.ts';
import { inWords } from './in-words.ts';

/** What an edit came to. */
export interface Edited {
  readonly path: string;
  /** Field by field: what it was and is; none where no more than the writing of the file changed. */
  readonly changed: readonly FieldChange[];
  readonly written: boolean;
}

export interface FieldChange {
  readonly field: string;
  readonly was: unknown;
  readonly now: unknown;
}

/** The fields, by dotted path, that differ between two readings of a file; lists are told whole. */
export const fieldChanges = (was: unknown, now: unknown, path = ''): readonly FieldChange[] => {
  if (equal(was, now)) return [];
  if (!isMap(was) || !isMap(now)) return [{ field: path, was, now }];
  return [...new Set([...Object.keys(was), ...Object.keys(now)])].flatMap((key) =>
    fieldChanges(was[key], now[key], path === '' ? key : `${path}.${key}`),
  );
};

export const editedView = ({ path, changed, written }: Edited): Doc => [
  ...changed.map(({ field, was, now }) => paragraph(`${field}: ${difference(was, now)}`)),
  written
    ? paragraph(text(path, 'muted'), changed.length === 0 ? ': written as typed, no field changed' : '')
    : paragraph(`${path}: nothing changed`),
];

/** Of a list what came and what went, of anything else what it was and is. */
const difference = (was: unknown, now: unknown): string => {
  if (!Array.isArray(was ?? []) || !Array.isArray(now ?? [])) return `${inWords(was)} → ${inWords(now)}`;
  const [before, after] = [(was ?? []) as readonly unknown[], (now ?? []) as readonly unknown[]];
  const without = (list: readonly unknown[], other: readonly unknown[]): readonly unknown[] =>
    list.filter((item) => !other.some((one) => equal(one, item)));
  const [gone, come] = [without(before, after), without(after, before)];
  const parts = [...gone.map((item) => `− ${inWords(item)}`), ...come.map((item) => `+ ${inWords(item)}`)];
  return parts.length === 0 ? `in another order: ${after.map(inWords).join(', ')}` : parts.join(', ');
};
