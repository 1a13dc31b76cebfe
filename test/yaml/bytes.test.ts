import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/yaml/document.ts';
import { corpora, sample, suiteDocuments } from './corpora.ts';
import { holdAt, places, variants } from './laws.ts';
import { examples } from './layouts.ts';

const hold = (text: string, every = 1): readonly string[] => {
  const parsed = parseDocument(text);
  if (!('value' in parsed)) return [];
  return places(parsed.value)
    .filter((_, i) => i % every === 0)
    .flatMap(([path, value]) => holdAt(text, path, value));
};

/** A field in brackets without braces; a last line of spaces and no end, which a new line would make part of the text. */
const ODD = /87E4|L9U5|LQZ7|L24T/;

const own = corpora.filter(({ name }) => !name.includes('yaml-test-suite'));

describe('an edit changes nothing else', { timeout: 3_600_000 }, () => {
  it.each(examples)('in $file', ({ text }) => {
    for (const variant of variants(text)) expect(hold(variant, 4)).toEqual([]);
  });

  it.skipIf(own.length === 0)(
    'in files of other projects (skipped without ITIL_CORPORA)',
    { timeout: 3_600_000 },
    () => {
      for (const { name, text } of sample(own, 20)) {
        for (const variant of variants(text)) expect(hold(variant), name).toEqual([]);
      }
    },
  );

  it.skipIf(suiteDocuments.length === 0)(
    'in the YAML test suite, or is refused',
    { timeout: 3_600_000 },
    () => {
      for (const { name, text } of sample(suiteDocuments, 100)) {
        for (const variant of variants(text)) {
          const refused = hold(variant);
          if (!/[&*]/.test(text) && !ODD.test(name)) expect(refused, name).toEqual([]);
        }
      }
    },
  );
});
