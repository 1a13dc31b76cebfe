import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECLINED, readCanonical } from '../../src/yaml/canonical.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import type { PlainMap } from '../../src/yaml/plain-map.ts';
import { writeYaml } from '../../src/yaml/write.ts';
import { mutations, record } from './arbitrary.ts';
import { corpora, sample, suiteDocuments } from './corpora.ts';
import { examples } from './layouts.ts';

const layout = { keysAt: () => ['by', 'at'], isText: (path: string) => path.endsWith('note') };
const runs = { numRuns: Number(process.env.ITIL_RUNS ?? 500) };

/** The canonical reader has declined, or read what the parser reads. */
const declinesOrAgrees = (text: string): boolean => {
  const fast = readCanonical(text);
  if (fast === DECLINED) return true;
  const slow = parseDocument(text);
  return 'value' in slow && isDeepStrictEqual(fast, slow.value);
};

describe('what the writer writes', { timeout: 300_000 }, () => {
  it('is read the same by both readers, and written the same again', () => {
    fc.assert(
      fc.property(record, (value) => {
        const text = writeYaml(value, layout);
        expect(isDeepStrictEqual(readCanonical(text), value)).toBe(true);
        expect(isDeepStrictEqual(parseDocument(text), { value })).toBe(true);
        expect(writeYaml(readCanonical(text) as PlainMap, layout)).toBe(text);
      }),
      runs,
    );
  });
});

describe('any other text', { timeout: 300_000 }, () => {
  it('mutated: is declined, or read as the parser reads it', () => {
    fc.assert(
      fc.property(record, mutations, (value, mutated) => declinesOrAgrees(mutated(writeYaml(value, layout)))),
      runs,
    );
    fc.assert(
      fc.property(fc.constantFrom(...examples), mutations, ({ text }, mutated) =>
        declinesOrAgrees(mutated(text)),
      ),
      runs,
    );
  });

  it.skipIf(corpora.length === 0)('of other projects (skipped without ITIL_CORPORA)', () => {
    for (const { name, text } of [...sample(corpora, 400), ...suiteDocuments]) {
      expect(declinesOrAgrees(text), name).toBe(true);
      const parsed = parseDocument(text);
      if (!('value' in parsed)) continue;
      const written = writeYaml(parsed.value, layout);
      expect(isDeepStrictEqual(readCanonical(written), parsed.value), name).toBe(true);
    }
  });

  it.each([
    ['a comment', 'a: 1 # one\n'],
    ['single quotes', "a: 'x'\n"],
    ['an anchor', 'a: &x 1\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a tab', 'a:\tb\n'],
    ['CRLF', 'a: 1\r\n'],
    ['no final newline', 'a: 1'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key twice in flow', 'a: {b: 1, b: 2}\n'],
    ['__proto__', '__proto__: {a: 1}\n'],
    ['constructor', 'constructor: 1\n'],
    ['an indent of four', 'a:\n    b: 1\n'],
    ['a list at its key', 'a:\n- b: 1\n'],
    ['a blank line', 'a: 1\n\nb: 2\n'],
    ['no value', 'a:\nb: 1\n'],
    ['a folded text', 'a: >\n  x\n'],
    ['two values', 'a: 1\nb: c: d\n'],
    ['a document mark', '---\na: 1\n'],
    ['a merge conflict', '<<<<<<< a\na: 1\n'],
    ['an open quote', 'a: "x\n'],
    ['an open escape', 'a: "x\\'],
    ['an open bracket', 'a: [x\n'],
    ['a space at the end', 'a: x \n'],
    ['nesting past the limit', `a: ${'['.repeat(70)}${']'.repeat(70)}\n`],
    ['nothing', ''],
  ])('declines %s', (_, text) => {
    expect(readCanonical(text)).toBe(DECLINED);
  });
});
