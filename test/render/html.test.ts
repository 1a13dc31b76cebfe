import { describe, expect, it } from 'vitest';
import { heading, id, paragraph, table, text } from '../../src/doc.ts';
import { renderHtml } from '../../src/render/html.ts';
import { STEERS } from './hostile.ts';
import { HOSTILE_PAGE, PAGE } from './pages.ts';

const main = (html: string): string => /<main>\n([\s\S]*)\n<\/main>/.exec(html)?.[1] ?? '';

describe('renderHtml', () => {
  it('writes a page', () => {
    expect(main(renderHtml(PAGE))).toBe(`\
<h1>Checkout, September 2026</h1>
<p>Checkout was unavailable for <span class="strong">1 h 31 min</span>, more than the 43 min that the agreement allows.</p>
<dl>
<dt>Agreement</dt><dd><code>checkout-retail</code></dd>
<dt>P3 in time</dt><dd>94.285 % of 35</dd>
<dt>Cut-off</dt><dd>2026-10-01 08:00 +02:00</dd>
</dl>
<h2>Targets</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Target</th><th scope="col" class="right">Agreed</th><th scope="col" class="right">Achieved</th><th scope="col" class="right">n</th><th scope="col">Status</th><th scope="col">Note</th></tr></thead>
<tbody>
<tr><td>Availability</td><td class="right">99.9 %</td><td class="right">99.789 %</td><td class="right">–</td><td class="whole"><span class="bad">■ missed</span></td><td>one outage: a change that was rolled back</td></tr>
<tr><td>P1 answered in 15 min</td><td class="right">95 %</td><td class="right">1 of 1</td><td class="right">1</td><td class="whole"><span class="good">● met</span></td><td>after 2 min</td></tr>
<tr><td>可用性</td><td class="right">95 %</td><td class="right">–</td><td class="right">0</td><td><span class="muted">– no data</span></td><td>–</td></tr>
</tbody>
</table></div>
<h3>Changes</h3>
<p class="muted">no changes</p>
<ul>
<li><span class="warn">the cause is known</span></li>
<li>1.5</li>
</ul>
<pre><code>impact: high
</code></pre>
<pre><code>--- a/x.yaml
+++ b/x.yaml
@@ -1 +1 @@
-state: open
+state: closed
</code></pre>`);
  });

  it('has its first heading for a title, and needs nothing else', () => {
    const html = renderHtml([paragraph('a'), heading('R&D <b>', 1)]);
    expect(html).toContain('<title>R&amp;D &lt;b&gt;</title>');
    expect(html).not.toMatch(/<script|<link|src=|href=|url\(|@import/);
    expect(renderHtml([])).toContain('<title>itil</title>');
  });

  it('keeps line breaks', () => {
    expect(main(renderHtml([paragraph('a\nb', id('c'))]))).toBe('<p>a<br>b<code>c</code></p>');
    expect(main(renderHtml([table(['x'], [[text('a\nb', 'strong')]])]))).toContain(
      '<span class="strong">a<br>b</span>',
    );
  });

  it('shows a finding with its excerpt', () => {
    const range = { line: 9, column: 3, endLine: 9, endColumn: 5 };
    const finding = {
      path: 'a.yaml',
      rule: 'x/y',
      level: 'warning',
      message: 'a < b',
      hint: 'itil edit',
      range,
      source: '  to: 1',
    } as const;
    expect(main(renderHtml([{ block: 'findings', findings: [finding] }]))).toBe(`\
<h3><code>a.yaml:9:3</code></h3>
<p><span class="warn">warning</span> <span class="muted">x/y</span></p>
<pre><code>  9 │   to: 1
    │   ^^</code></pre>
<p>a &lt; b</p>
<p class="muted">hint: itil edit</p>`);
  });

  it('has no element and no attribute that a record wrote', () => {
    const html = main(renderHtml(HOSTILE_PAGE));
    expect(html).not.toMatch(STEERS);
    const tags = new Set(html.match(/<\/?[^>]*>/g));
    const ours =
      /^<\/?(?:h[123]|p|dl|dt|dd|ul|li|pre|code|span|div|table|thead|tbody|tr|th|td|br)(?: scope="col")?(?: class="[a-z]+")?>$/;
    expect([...tags].filter((tag) => !ours.test(tag))).toEqual([]);
  });
});
