import { describe, expect, it, test } from 'vitest';
import { code, facts, heading, id, list, paragraph, table, text } from '../../src/doc.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { STEERS } from './hostile.ts';
import { HOSTILE_PAGE, PAGE } from './pages.ts';

describe('renderMarkdown', () => {
  it('writes a page', () => {
    expect(renderMarkdown(PAGE)).toBe(`\
# Checkout, September 2026

Checkout was unavailable for **1 h 31 min**, more than the 43 min that the agreement allows.

- **Agreement:** \`checkout-retail\`
- **P3 in time:** 94.285 % of 35
- **Cut-off:** 2026-10-01 08:00 +02:00

## Targets

| Target | Agreed | Achieved | n | Status | Note |
| --- | --: | --: | --: | --- | --- |
| Availability | 99.9 % | 99.789 % | – | ■ missed | one outage: a change that was rolled back |
| P1 answered in 15 min | 95 % | 1 of 1 | 1 | ● met | after 2 min |
| 可用性 | 95 % | – | 0 | – no data | – |

### Changes

no changes

- the cause is known
- 1.5

\`\`\`yaml
impact: high
\`\`\`

\`\`\`diff
--- a/x.yaml
+++ b/x.yaml
@@ -1 +1 @@
-state: open
+state: closed
\`\`\`
`);
  });

  test.each([
    ['# not a heading', '\\# not a heading'],
    ['- not an item', '\\- not an item'],
    ['+ not an item', '\\+ not an item'],
    ['1. not an item', '1\\. not an item'],
    ['20) not an item', '20\\) not an item'],
    ['> not a quote', '\\> not a quote'],
    ['    not code', 'not code'],
    ['title\n===', 'title\\\n\\==='],
    ['title\n---', 'title\\\n\\---'],
    ['-5 stays', '-5 stays'],
    ['1.5 stays', '1.5 stays'],
    ['#12 stays', '#12 stays'],
    ['*bold* _it_ ~~gone~~', '\\*bold\\* \\_it\\_ \\~\\~gone\\~\\~'],
    ['snake_case and __proto__', 'snake_case and \\_\\_proto\\_\\_'],
    ['`code` \\ [a](b) ![c](d)', '\\`code\\` \\\\ \\[a\\](b) !\\[c\\](d)'],
    ['<script>&lt; a & b', '&lt;script>&amp;lt; a & b'],
    ['a | b', 'a \\| b'],
    ['@anna https://example.com/a_b', '@anna https://example.com/a_b'],
    ['one\ntwo\n\nthree', 'one\\\ntwo\n\nthree'],
    ['\u001b[31m', '\\\\x1b\\[31m'],
  ])('%j', (value, written) => {
    expect(renderMarkdown([paragraph(value)])).toBe(`${written}\n`);
  });

  it('keeps every cell in its row, and every item in its list', () => {
    const value = 'a | b\n# c';
    expect(renderMarkdown([table(['x'], [[value], [id(value)]])])).toBe(
      '| x |\n| --- |\n| a \\| b<br># c |\n| a \\| b<br># c |\n',
    );
    expect(renderMarkdown([list(['# a\nb'])])).toBe('- \\# a<br>b\n');
    expect(renderMarkdown([facts({ 'a*': 'b\nc' })])).toBe('- **a\\*:** b<br>c\n');
    expect(renderMarkdown([heading('a\nb #')])).toBe('## a b \\#\n');
  });

  it('makes bold what is strong, unless that needs a line break', () => {
    expect(
      renderMarkdown([paragraph(text('a*', 'strong'), text(' b ', 'strong'), text('c\nd', 'strong'))]),
    ).toBe('**a\\*** b c\\\nd\n');
  });

  it('fences code with more backticks than it has', () => {
    expect(renderMarkdown([code('a\n````\nb', 'x`y')])).toBe('`````\na\n````\nb\n`````\n');
  });

  it('writes findings as a list', () => {
    const range = { line: 9, column: 7, endLine: 9, endColumn: 27 };
    const finding = {
      path: 'a.yaml',
      rule: 'incident/time-order',
      level: 'error',
      message: 'a*',
      hint: 'itil edit',
      range,
    } as const;
    expect(renderMarkdown([{ block: 'findings', findings: [finding] }])).toBe(
      '- **error** `a.yaml:9:7` `incident/time-order`: a\\*<br>hint: itil edit\n',
    );
  });

  it('lets nothing through that makes HTML, links or controls', () => {
    // What stands between fences is shown as it is.
    const written = renderMarkdown(HOSTILE_PAGE).replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '');
    expect(written).not.toMatch(STEERS);
    expect(written).not.toMatch(/<(?!br>)/);
    expect(written).not.toMatch(/(?<!\\)\]\(/);
  });
});
