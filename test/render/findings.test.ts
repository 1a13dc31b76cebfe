import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { excerpt } from '../../src/render/excerpt.ts';
import { renderFindings, renderFindingsJson } from '../../src/render/findings.ts';
import { plainPaint } from '../../src/render/paint.ts';
import { textWidth } from '../../src/render/width.ts';
import { HOSTILE, STEERS } from './hostile.ts';

const path = 'incidents/2026/03/INC-20260302-K7Q2.yaml';
const source = 'outages:\r\n  - from: 2026-03-02T10:00:00Z\r\n    to: 2026-03-02T09:00:00Z\r\n';
const on = (line: number, column: number, endColumn: number, endLine = line) => ({
  line,
  column,
  endLine,
  endColumn,
});

const timeOrder: Finding = {
  path,
  rule: 'incident/time-order',
  level: 'error',
  message: 'the outage ends 2026-03-02T09:00:00Z, before it starts 2026-03-02T10:00:00Z',
  hint: 'itil incident edit K7Q2',
  at: ['outages', 0, 'to'],
  range: on(3, 9, 29),
};
const unread: Finding = {
  path: 'people.yaml',
  rule: 'workspace/readable',
  level: 'warning',
  message: 'no such file',
};

const show = (findings: readonly Finding[], records?: number, color = false): Promise<string> =>
  renderFindings(findings, {
    sources: (wanted) => (wanted === path ? source : undefined),
    ...(records === undefined ? {} : { records }),
    color,
    width: 100,
  });

describe('renderFindings', () => {
  it('shows place, excerpt, sentence and hint, and counts', async () => {
    expect(await show([timeOrder, unread], 24)).toBe(`\
incidents/2026/03/INC-20260302-K7Q2.yaml:3:9  error  incident/time-order
  3 │     to: 2026-03-02T09:00:00Z
    │         ^^^^^^^^^^^^^^^^^^^^
  the outage ends 2026-03-02T09:00:00Z, before it starts 2026-03-02T10:00:00Z
  hint: itil incident edit K7Q2

people.yaml  warning  workspace/readable
  no such file

1 error, 1 warning in 24 records
`);
  });

  const info: Finding = { ...unread, level: 'info' };
  test.each<[readonly Finding[], number | undefined, string]>([
    [[], 24, 'no findings in 24 records'],
    [[], undefined, 'no findings'],
    [[timeOrder, timeOrder], 1, '2 errors in 1 record'],
    [[timeOrder, unread, unread, info, info], 0, '1 error, 2 warnings, 2 info in 0 records'],
  ])('counts, case %#', async (findings, records, line) => {
    expect((await show(findings, records)).split('\n').at(-2)).toBe(line);
  });

  it('colours, and says the same without', async () => {
    const painted = await show([timeOrder], 1, true);
    expect(painted).toContain('\u001b[31merror\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(await show([timeOrder], 1));
  });

  it('shows what a record holds, and obeys none of it', async () => {
    for (const text of HOSTILE) {
      const finding = { ...timeOrder, path: text, message: text, rule: text, hint: text, range: on(1, 2, 4) };
      const shown = await renderFindings([finding], { sources: () => text, color: false, width: 80 });
      expect(shown).not.toMatch(STEERS);
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

describe('renderFindingsJson', () => {
  it('has the same as data', () => {
    expect(JSON.parse(renderFindingsJson([timeOrder, unread]))).toEqual([
      {
        path,
        line: 3,
        column: 9,
        endLine: 3,
        endColumn: 29,
        rule: 'incident/time-order',
        level: 'error',
        at: ['outages', 0, 'to'],
        message: 'the outage ends 2026-03-02T09:00:00Z, before it starts 2026-03-02T10:00:00Z',
        hint: 'itil incident edit K7Q2',
      },
      { path: 'people.yaml', rule: 'workspace/readable', level: 'warning', message: 'no such file' },
    ]);
  });
});
