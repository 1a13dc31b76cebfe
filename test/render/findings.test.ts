import { describe, expect, it, test } from 'vitest';
import type { FoundText } from '../../src/doc.ts';
import { excerpt } from '../../src/render/excerpt.ts';
import { drawFindings } from '../../src/render/findings.ts';
import { loadPaint, plainPaint } from '../../src/render/paint.ts';
import { textWidth } from '../../src/render/width.ts';
import { HOSTILE, STEERS } from './hostile.ts';

const on = (line: number, column: number, endColumn: number, endLine = line) => ({
  line,
  column,
  endLine,
  endColumn,
});

const timeOrder: FoundText = {
  path: 'incidents/2026/03/INC-20260302-K7Q2.yaml',
  rule: 'incident/time-order',
  level: 'error',
  message: 'the outage ends 2026-03-02T09:00:00Z, before it starts 2026-03-02T10:00:00Z',
  hint: 'itil incident edit K7Q2',
  range: on(3, 9, 29),
  source: '    to: 2026-03-02T09:00:00Z',
};
const unread: FoundText = {
  path: 'people.yaml',
  rule: 'workspace/readable',
  level: 'warning',
  message: 'no such file',
};

const show = (findings: readonly FoundText[], paint = plainPaint): string =>
  drawFindings(findings, 100, paint).join('\n');

describe('drawFindings', () => {
  it('shows place, excerpt, sentence and hint', () => {
    expect(show([timeOrder, unread])).toBe(`\
incidents/2026/03/INC-20260302-K7Q2.yaml:3:9  error  incident/time-order
  3 │     to: 2026-03-02T09:00:00Z
    │         ^^^^^^^^^^^^^^^^^^^^
  the outage ends 2026-03-02T09:00:00Z, before it starts 2026-03-02T10:00:00Z
  hint: itil incident edit K7Q2

people.yaml  warning  workspace/readable
  no such file`);
  });

  it('shows none of none', () => {
    expect(drawFindings([], 100, plainPaint)).toEqual([]);
  });

  it('colours, and says the same without', async () => {
    const painted = show([timeOrder], await loadPaint(true));
    expect(painted).toContain('\u001b[31merror\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(show([timeOrder]));
  });

  it('shows what a record holds, and obeys none of it', () => {
    for (const text of HOSTILE) {
      const finding = { ...timeOrder, path: text, message: text, rule: text, hint: text, source: text };
      expect(show([{ ...finding, range: on(1, 2, 4) }])).not.toMatch(STEERS);
    }
  });
});

describe('excerpt', () => {
  const show = (line: string, column: number, endColumn: number, width = 40): string =>
    excerpt(line, on(7, column, endColumn), width, plainPaint).join('\n');

  test.each([
    ['a wide character before and in it', '題: 東京', 4, 6, '  7 │ 題: 東京\n    │     ^^^^'],
    ['a tab', '\ta: 1', 5, 6, '  7 │     a: 1\n    │        ^'],
    ['an empty range', 'a: ', 4, 4, '  7 │ a:\n    │    ^'],
    ['a place past the end', 'a:', 9, 12, '  7 │ a:\n    │   ^'],
    ['an empty line', '', 1, 1, '  7 │\n    │ ^'],
    ['an escape', 'a\u001b: 1', 5, 6, '  7 │ a\\x1b: 1\n    │        ^'],
  ])('%s', (_name, line, column, endColumn, shown) => {
    expect(show(line, column, endColumn)).toBe(shown);
  });

  it('underlines a range of several lines to the end of the first', () => {
    expect(excerpt('a: |', on(1, 4, 3, 5), 40, plainPaint)[1]).toBe('    │    ^');
  });

  test.each([
    ['at its beginning', 'one', '…'],
    ['in its middle', 'six', '… …'],
    ['at its end', 'twelve', '…'],
  ])('cuts a long line around a range %s', (_name, word, marks) => {
    const line = 'one two three four five six seven eight nine ten eleven twelve';
    const column = line.indexOf(word) + 1;
    const [shown = '', carets = ''] = show(line, column, column + word.length).split('\n');
    expect(textWidth(shown)).toBe(40);
    expect(shown.slice(carets.indexOf('^'), carets.length)).toBe(word);
    expect(shown.match(/…/g)?.join(' ')).toBe(marks);
  });

  it('cuts a range that is too long itself', () => {
    const drawn = show(`text: ${'x'.repeat(5_000_000)}`, 7, 5_000_007);
    expect(drawn.split('\n').map(textWidth)).toEqual([40, 40]);
  });
});
