import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it, test } from 'vitest';
import { cut, cutStart, head, tail, textWidth } from '../../src/render/width.ts';

const SAMPLES = [
  '',
  'plain',
  'Zürich – Genève …',
  'Київ Αθήνα',
  '■ missed ● met ▲ near ↘ →',
  '東京で障害が発生しました。',
  'ｆｕｌｌ ｈａｌｆ ｱ',
  '서울 장애',
  'e\u0301a\u0308',
  '👍 👍🏽 👩‍👩‍👧 🇨🇭 1️⃣ ⚠️ ⚠ ❤️ ✅ ⏰',
  'مرحبا שלום',
  'ไทย',
] as const;

/** What is likely to be met, and samples of the long runs of Han and Hangul. */
const BLOCKS = [
  [0x20, 0x3400, 1],
  [0x3400, 0xd780, 16],
  [0xf900, 0x10000, 1],
  [0x1f000, 0x1fb00, 1],
  [0x20000, 0x30000, 256],
] as const;

const every = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);

describe('textWidth', () => {
  test.each(SAMPLES)('%j is as wide as string-width says', (text) => {
    expect(textWidth(text)).toBe(stringWidth(text));
  });

  it('agrees with string-width on every character that stands alone', () => {
    const differing: string[] = [];
    for (const code of BLOCKS.flatMap(([from, to, step]) => every(from, to, step))) {
      const character = String.fromCodePoint(code);
      if (/\p{C}|\p{Z}|\p{M}|\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
      if (textWidth(character) !== stringWidth(character)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });
});

const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...SAMPLES));
const room = fc.integer({ min: 1, max: 20 });

describe('cutting', () => {
  it('never takes more room than there is', () => {
    fc.assert(
      fc.property(line, room, (text, width) => {
        for (const part of [head(text, width), tail(text, width), cut(text, width), cutStart(text, width)]) {
          expect(textWidth(part)).toBeLessThanOrEqual(width);
        }
        expect(text.startsWith(head(text, width)) && text.endsWith(tail(text, width))).toBe(true);
      }),
    );
  });

  test.each([
    ['Checkout returns 502', 12, 'Checkout re…'],
    ['fits', 4, 'fits'],
    ['東京で障害', 6, '東京…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
  ])('%j to %i columns', (text, width, start) => {
    expect(cut(text, width)).toBe(start);
  });

  test.each([
    ['Checkout returns 502', 12, '…returns 502'],
    ['東京で障害', 6, '…障害'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '…👩‍👩‍👧'],
  ])('%j from its end to %i columns', (text, width, end) => {
    expect(cutStart(text, width)).toBe(end);
  });
});
