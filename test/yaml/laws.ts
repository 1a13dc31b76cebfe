import { expect } from 'vitest';
import type { At, Change } from '../../src/domain/finding.ts';
import { type Layout, layoutPath } from '../../src/yaml/layout.ts';
import { locate } from '../../src/yaml/locate.ts';
import { isMap } from '../../src/yaml/plain-map.ts';
import { spliceYaml } from '../../src/yaml/splice.ts';
import { plainLayout } from './layouts.ts';

export interface Tally {
  adds: number;
  entries: number;
  removals: number;
  scalars: number;
  refused: string[];
}

export const newTally = (): Tally => ({ adds: 0, entries: 0, removals: 0, scalars: 0, refused: [] });

/** As it is, with CRLF, without its final newline. */
export const variants = (text: string): readonly string[] => [
  ...new Set([text, text.replace(/\r?\n/g, '\r\n'), text.replace(/\r?\n$/, '')]),
];

/** Every place of a value, the root first. */
export const places = (value: unknown, path: At = []): readonly (readonly [At, unknown])[] => {
  const inner =
    typeof value !== 'object' || value === null
      ? []
      : Array.isArray(value)
        ? value.map((item, i) => [i, item] as const)
        : Object.entries(value);
  return [[path, value], ...inner.flatMap(([step, field]) => places(field, [...path, step]))];
};

const edit = (text: string, change: Change, layout: Layout, tally: Tally): string | undefined => {
  const result = spliceYaml(text, [change], layout);
  if ('text' in result) return result.text;
  tally.refused.push(
    `${change.op} ${result.at.join('.')}: ${result.refused} ${JSON.stringify((change as any).value)}`,
  );
  return undefined;
};

/** A new key at `index` among the keys of a map. */
const layoutWith = (path: At, keys: readonly string[], index: number): Layout => ({
  keysAt: (at) => (at === layoutPath(path) ? keys.toSpliced(index, 0, 'brand_new') : []),
  isText: () => false,
});

/** A key put in and taken out again leaves the same bytes. */
export const addAndRemove = (
  text: string,
  path: At,
  keys: readonly string[],
  index: number,
  value: unknown,
  tally: Tally,
): void => {
  const at = [...path, 'brand_new'];
  const added = edit(text, { op: 'set', path: at, value }, layoutWith(path, keys, index), tally);
  if (added === undefined) return;
  tally.adds += 1;
  const back = edit(added, { op: 'remove', path: at }, plainLayout, tally);
  if (back !== undefined) expect(back).toBe(text);
};

/** An entry put in anywhere and taken out again leaves the same bytes. */
export const insertAndRemove = (
  text: string,
  path: At,
  index: number,
  value: unknown,
  tally: Tally,
): void => {
  const at = [...path, index];
  const added = edit(text, { op: 'insert', path: at, value }, plainLayout, tally);
  if (added === undefined) return;
  tally.entries += 1;
  const back = edit(added, { op: 'remove', path: at }, plainLayout, tally);
  if (back !== undefined) expect(back).toBe(text);
};

/** A scalar replaced changes nothing outside its own range. */
export const replaceScalar = (text: string, path: At, value: unknown, tally: Tally): void => {
  const range = locate(text, path, 'value');
  const changed = edit(text, { op: 'set', path, value }, plainLayout, tally);
  if (changed === undefined || !range) return;
  tally.scalars += 1;
  expect(changed.startsWith(text.slice(0, range.offset))).toBe(true);
  expect(changed.endsWith(text.slice(range.offset + range.length))).toBe(true);
};

/** A key removed; `spliceYaml` itself holds the result against the deletion in memory. */
export const removeOne = (text: string, path: At, tally: Tally): void => {
  if (edit(text, { op: 'remove', path }, plainLayout, tally) !== undefined) tally.removals += 1;
};

export const keysOf = (value: unknown): readonly string[] | undefined =>
  isMap(value) ? Object.keys(value) : undefined;
