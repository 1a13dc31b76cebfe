import type { Block, Cell, Doc, FoundText } from '../doc.ts';
import { cellText, cellTone, isId } from './cell.ts';
import { excerpt } from './excerpt.ts';
import { LEVEL_STYLES, placeOf } from './findings.ts';
import { pageStyle } from './page-style.ts';
import { plainPaint } from './paint.ts';
import { rightColumns } from './table.ts';
import { visible, visibleLine } from './visible.ts';

/** A Doc as one HTML page that needs nothing else: no network, no script. The title is its first heading. */
export const renderHtml = (doc: Doc): string => {
  const first = doc.find((block) => block.block === 'heading');
  const title = first?.block === 'heading' ? visibleLine(first.text) : 'itil';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}
</style>
</head>
<body>
<main>
${doc.map(htmlBlock).join('\n')}
</main>
</body>
</html>
`;
};

/** Columns of an excerpt that the page has room for. */
const EXCERPT = 100;

/** Text for an element or a quoted attribute; what would be unseen is spelled out. */
const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const htmlBlock = (block: Block): string => {
  switch (block.block) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${block.cells.map((cell) => inline(cell)).join('')}</p>`;
    case 'facts':
      return `<dl>\n${block.facts.map(([label, cell]) => `<dt>${escapeHtml(label)}</dt><dd>${inline(cell)}</dd>`).join('\n')}\n</dl>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
    case 'code':
    case 'diff':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'findings':
      return block.findings.map(found).join('\n');
    case 'table': {
      if (block.rows.length === 0 && block.empty !== undefined)
        return `<p class="muted">${escapeHtml(block.empty)}</p>`;
      const right = rightColumns(block);
      const titles = block.columns.map(
        ({ title }, c) => `<th scope="col"${place(right[c])}>${escapeHtml(title)}</th>`,
      );
      const rows = block.rows.map((row) =>
        row.map((cell, c) => `<td${place(right[c], cell)}>${inline(cell, false)}</td>`),
      );
      const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n');
      return `<div class="scroll"><table>\n<thead><tr>${titles.join('')}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
    }
  }
};

const found = (finding: FoundText): string => {
  const { level, rule, range, source, message, hint } = finding;
  const lines = range && source !== undefined ? excerpt(source, range, EXCERPT, plainPaint) : [];
  return [
    `<h3><code>${escapeHtml(placeOf(finding))}</code></h3>`,
    `<p><span class="${LEVEL_STYLES[level]}">${level}</span> <span class="muted">${escapeHtml(rule)}</span></p>`,
    ...(lines.length > 0 ? [`<pre><code>${escapeHtml(lines.join('\n'))}</code></pre>`] : []),
    `<p>${escapeHtml(message)}</p>`,
    ...(hint === undefined ? [] : [`<p class="muted">hint: ${escapeHtml(hint)}</p>`]),
  ].join('\n');
};

const place = (right: boolean | undefined, cell: Cell = null): string => {
  if (right) return ' class="right"';
  const tone = cellTone(cell);
  return tone === 'good' || tone === 'warn' || tone === 'bad' ? ' class="whole"' : '';
};

const inline = (cell: Cell, running = true): string => {
  const text = escapeHtml(cellText(cell, running)).replaceAll('\n', '<br>');
  const body = isId(cell) ? `<code>${text}</code>` : text;
  const tone = cellTone(cell);
  return tone === undefined ? body : `<span class="${tone}">${body}</span>`;
};
