import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { textWidth } from '../../src/render/width.ts';
import { wrap, wrapNarrow } from '../../src/render/wrap.ts';

const BOLD = (text: string): string => `\u001b[1m${text}\u001b[22m`;

describe('wrap', () => {
  test.each([
    ['', ['']],
    ['as it is', ['as it is']],
    ['the change was rolled back', ['the change', 'was rolled', 'back']],
    ['first\n\nsecond', ['first', '', 'second']],
    ['  indented text stays', ['  indented', 'text stays']],
    ['see https://example.com/a/b now', ['see', 'https://example.com/a/b', 'now']],
    ['https://example.com/a/b', ['https://example.com/a/b']],
    [`a ${BOLD('bold')} word`, [`a ${BOLD('bold')}`, 'word']],
    ['東京で 障害', ['東京で', '障害']],
  ])('%j', (text, lines) => {
    expect(wrap(text, text.startsWith('a ') ? 7 : 10)).toEqual(lines);
  });

  it('loses no word, and is too wide only for a word that is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({ min: 1, max: 20 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});

describe('wrapNarrow', () => {
  test.each([
    ['https://example.com/a', 10, ['https://ex', 'ample.com/', 'a']],
    ['東京で障害が', 6, ['東京で', '障害が']],
    ['a 東京', 1, ['a', '東京']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrapNarrow(text, width)).toEqual(lines);
  });

  it('fits any text into two columns and more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) =>
        wrapNarrow(text, width).every((line) => textWidth(line) <= width),
      ),
    );
  });
});
