import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isPlain, visible, visibleLine } from '../../src/render/visible.ts';
import { HOSTILE, STEERS } from './hostile.ts';

describe('visible', () => {
  test.each([
    ['\u001b[31mred', '\\x1b[31mred'],
    ['\u009b2J', '\\x9b2J'],
    ['over\rwritten', 'over\\x0dwritten'],
    ['user\u202enimda', 'user\\u202enimda'],
    ['lone\ud800', 'lone\\ud800'],
    ['\u{e0041}tag', '\\u{e0041}tag'],
    ['a\u00adb\u200bc\ufeff', 'a\\xadb\\u200bc\\ufeff'],
    ['two\n\tlines', 'two\n\tlines'],
    ['Zürich, 東京, 👩‍👩‍👧, می‌خواهم', 'Zürich, 東京, 👩‍👩‍👧, می‌خواهم'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves nothing that steers', () => {
    for (const text of HOSTILE) expect(visible(text)).not.toMatch(STEERS);
    const all = Array.from({ length: 0x10ffff / 7 }, (_, i) => String.fromCodePoint(i < 0x10000 ? i : i * 7));
    expect(STEERS.exec(visible(all.join('')))).toBeNull();
  });

  it('keeps plain text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => !isPlain(text) || visible(text) === text),
    );
  });
});

describe('visibleLine', () => {
  test.each([
    ['one\ntwo', 'one two'],
    ['a\tb', 'a b'],
    ['end \n\n  next\n', 'end next'],
    ['a\r\nb', 'a b'],
  ])('%j', (text, shown) => {
    expect(visibleLine(text)).toBe(shown);
  });
});
