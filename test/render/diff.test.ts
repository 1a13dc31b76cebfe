import { describe, expect, it } from 'vitest';
import { drawDiff } from '../../src/render/diff.ts';
import { loadPaint, plainPaint } from '../../src/render/paint.ts';

const DIFF = `\
--- a/x.yaml
+++ b/x.yaml
@@ -1,3 +1,2 @@ incident
 title: x
--- gone
-state: open
+state: closed
\\ No newline at end of file
--- a/y.yaml
+++ b/y.yaml
@@ -0,0 +1 @@
+new: true
`;

describe('drawDiff', () => {
  it('changes nothing but colour', () => {
    expect(drawDiff(DIFF, plainPaint).join('\n')).toBe(DIFF.trimEnd());
  });

  it('tells a removed dash from the head of the next file', () => {
    const styled = drawDiff(DIFF, (style, text) => `${style ?? ''}:${text}`);
    expect(styled.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'strong',
      'strong',
      'id',
      '',
      'bad',
      'bad',
      'good',
      '',
      'strong',
      'strong',
      'id',
      'good',
    ]);
  });

  it('shows what a record holds, and obeys none of it', async () => {
    const paint = await loadPaint(true);
    expect(drawDiff('@@ -1 +1 @@\n-a\u001b[2J\r\n', paint)).toEqual([
      '\u001b[36m@@ -1 +1 @@\u001b[39m',
      '\u001b[31m-a\\x1b[2J\\x0d\u001b[39m',
    ]);
  });
});
