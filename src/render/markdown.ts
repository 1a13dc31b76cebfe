import type { Block, Cell, Doc, FoundText } from '../doc.ts';
import { cellText, cellTone, isId } from './cell.ts';
import { placeOf } from './findings.ts';
import { rightColumns } from './table.ts';
import { visible, visibleLine } from './visible.ts';

/** What means something anywhere in a line; an underscore only at the edge of a word. */
const INLINE = /[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What makes a heading, item, quote or underline at the beginning of a line; `-5`, `1.5` and `#12` do not. */
const LEADING = /^>|^#(?=#{0,5}(?:\s|$))|^[-+](?=\s|$)|^-(?=-+\s*$)|^=(?==*\s*$)|(?<=^\d+)[.)](?=\s|$)/;

/** Only what is in need of no escape goes between backticks. */
const CODE = /^[\w.:/@-]+$/;

/**
 * A Doc in GitHub's Markdown. Record text is escaped, so that it makes no markup, link or HTML; mentions and bare
 * addresses are left as they are.
 */
export const renderMarkdown = (doc: Doc): string => {
  const parts = doc.map(written).filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
};

const written = (block: Block): string => {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(visibleLine(block.text)).replace(/#$/, '\\#')}`;
    case 'paragraph':
      return paragraphs(block.cells.map((cell) => inline(cell, '\n')).join(''));
    case 'facts':
      return block.facts
        .map(([label, cell]) => `- **${escaped(visibleLine(label))}:** ${inline(cell)}`)
        .join('\n');
    case 'list':
      return block.items.map((item) => `- ${tame(inline(item))}`).join('\n');
    case 'code':
      return fenced(block.text, block.language ?? '');
    case 'diff':
      return fenced(block.text, 'diff');
    case 'findings':
      return block.findings.map(found).join('\n');
    case 'table': {
      if (block.rows.length === 0 && block.empty !== undefined)
        return paragraphs(escaped(visibleLine(block.empty)));
      const titles = block.columns.map(({ title }) => escaped(visibleLine(title)));
      const rules = rightColumns(block).map((right) => (right ? '--:' : '---'));
      const rows = block.rows.map((row) => row.map((cell) => inline(cell, '<br>', false)));
      return [titles, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    }
  }
};

const inline = (cell: Cell, lineBreak = '<br>', running = true): string => {
  const text = visible(cellText(cell, running));
  if (isId(cell) && CODE.test(text)) return `\`${text}\``;
  const marked = escaped(text).replaceAll('\n', lineBreak);
  return cellTone(cell) === 'strong' && /^\S(?:.*\S)?$/.test(text) ? `**${marked}**` : marked;
};

const escaped = (text: string): string =>
  text
    .replace(INLINE, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;');

const found = (finding: FoundText): string => {
  const hint = finding.hint === undefined ? '' : `<br>hint: ${inline(finding.hint)}`;
  return `- **${finding.level}** ${inline({ id: placeOf(finding) })} ${inline({ id: finding.rule })}: ${inline(finding.message)}${hint}`;
};

/** A line whose beginning makes nothing. */
const tame = (line: string): string => line.trim().replace(LEADING, '\\$&');

/** Line breaks of the text stay line breaks, its empty lines part paragraphs. */
const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').map(tame).join('\\\n'))
    .join('\n\n');

/** The fence is longer than any in the text. */
const fenced = (text: string, language: string): string => {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return `${fence}${/^[\w-]*$/.test(language) ? language : ''}\n${visible(text).replace(/\n+$/, '')}\n${fence}`;
};
