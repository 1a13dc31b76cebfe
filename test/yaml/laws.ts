import { expect } from 'vitest';
import type { At, Change } from '../../src/domain/finding.ts';
import { type Layout, layoutPath } from '../../src/yaml/layout.ts';
import { locate } from '../../src/yaml/locate.ts';
import { isMap } from '../../src/yaml/plain-map.ts';
import { doubleQuoted, writeScalar } from '../../src/yaml/scalar.ts';
import { spliceYaml } from '../../src/yaml/splice.ts';
import { plainLayout } from './layouts.ts';

/** What is put in, of every shape, in turn. */
const values: readonly unknown[] = [
  'brand new',
  'two\nlines\n',
  { kind: 'down', from: '2026-09-08T03:07+02:00' },
  { a: { b: 1 }, text: 'kept\n\n' },
  [{ a: 1 }, { b: 'x\ny' }],
  12,
  ['a', 'b'],
  {},
  [],
  null,
  ' set\n  in',
];

/** As it is, with CRLF, without its final newline. */
export const variants = (text: string): readonly string[] => [
  ...new Set([text, text.replace(/\r?\n/g, '\r\n'), text.replace(/\r?\n$/, '')]),
];

/** Every place of a value, the root first. */
export const places = (value: unknown, path: At = []): readonly (readonly [At, unknown])[] => {
  const inner = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : isMap(value)
      ? Object.entries(value)
      : [];
  return [[path, value], ...inner.flatMap(([step, field]) => places(field, [...path, step]))];
};

/** Holds the laws of bytes at one place of a text; returns the refusals. A result that is no refusal obeys. */
export const holdAt = (text: string, path: At, value: unknown): readonly string[] => {
  const refused: string[] = [];
  const edit = (source: string, change: Change, layout: Layout = plainLayout): string | undefined => {
    const result = spliceYaml(source, [change], layout);
    if ('text' in result) return result.text;
    refused.push(`${change.op} ${change.path.join('.')}: ${result.refused}`);
    return undefined;
  };
  /** What was put in and is taken out again leaves the same bytes. */
  const thereAndBack = (change: Change, layout?: Layout): void => {
    const there = edit(text, change, layout);
    const back = there !== undefined && edit(there, { op: 'remove', path: change.path });
    if (back) expect(back).toBe(text);
  };
  const some = (i: number): unknown => values[(i * 5 + path.length + text.length) % values.length];

  if (isMap(value)) {
    const keys = Object.keys(value);
    for (const i of positions(keys.length)) {
      const layout = {
        keysAt: (at: string) => (at === layoutPath(path) ? keys.toSpliced(i, 0, 'brand_new') : []),
      };
      thereAndBack(
        { op: 'set', path: [...path, 'brand_new'], value: some(i) },
        { ...plainLayout, ...layout },
      );
    }
  }
  if (Array.isArray(value) && value.length > 0) {
    for (const i of positions(value.length))
      thereAndBack({ op: 'insert', path: [...path, i], value: some(i) });
  }
  if (path.length > 0) {
    edit(text, { op: 'remove', path });
    if (typeof value !== 'object') replaceScalar(text, path, value, edit);
  }
  return refused;
};

const positions = (length: number): Iterable<number> => new Set([0, length >> 1, length]);

/**
 * A scalar replaced changes nothing outside its own range; set back it gives the same bytes where its spelling was
 * the writer's or merely quoted.
 */
const replaceScalar = (
  text: string,
  path: At,
  value: unknown,
  edit: (source: string, change: Change) => string | undefined,
): void => {
  const range = locate(text, path, 'value');
  const changed = edit(text, { op: 'set', path, value: 'changed' });
  if (changed === undefined || !range) return;
  expect(changed.startsWith(text.slice(0, range.offset))).toBe(true);
  expect(changed.endsWith(text.slice(range.offset + range.length))).toBe(true);
  const spelled = text.slice(range.offset, range.offset + range.length);
  const plain = writeScalar(value, true);
  const merelyQuoted =
    typeof value === 'string' && [doubleQuoted(value), `'${value.replaceAll("'", "''")}'`].includes(spelled);
  if (merelyQuoted || spelled === plain) expect(edit(changed, { op: 'set', path, value })).toBe(text);
};
