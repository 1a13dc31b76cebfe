import type { Block, Cell, Doc } from '../doc.ts';
import { cellText, cellTone, isId } from './cell.ts';
import { drawDiff } from './diff.ts';
import { drawFindings } from './findings.ts';
import { loadPaint, type Paint } from './paint.ts';
import { isPage, renderPlain } from './plain.ts';
import { drawCut, drawWrapped, layOut } from './table.ts';
import { visible, visibleLine } from './visible.ts';
import { textWidth } from './width.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** False for a pipe: tab-separated, as `renderPlain` has it, never coloured. */
  readonly interactive: boolean;
}

/** Sentences are hard to read across a very wide window. */
const PROSE = 100;

/** More rows than this are scanned, not read. */
const READ = 100;

/**
 * A Doc for people at a terminal. What has a heading is a page that is read: text in its tables is wrapped where it
 * has no room. What has none is a list that is scanned: one line a row, cut with `…`.
 */
export const renderTerminal = async (doc: Doc, options: TerminalOptions): Promise<string> => {
  if (!options.interactive) return renderPlain(doc);
  const paint = await loadPaint(options.color);
  const page = isPage(doc);
  const lines: string[] = [];
  let previous: Block | undefined;
  for (const block of doc) {
    const drawn = await draw(block, paint, options.width, page);
    if (drawn.length === 0) continue;
    if (previous && !stacked(previous, block)) lines.push('');
    for (const line of drawn) lines.push(line);
    previous = block;
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
};

/** No blank line between a heading and what it heads, nor between lines that follow each other. */
const stacked = (above: Block, below: Block): boolean =>
  above.block === 'heading'
    ? below.block !== 'heading'
    : above.block === 'paragraph' && below.block === 'paragraph';

const draw = async (block: Block, paint: Paint, width: number, page: boolean): Promise<readonly string[]> => {
  const prose = Math.min(width, PROSE);
  switch (block.block) {
    case 'heading':
      return [paint('title', visibleLine(block.text))];
    case 'paragraph':
      return wrap(block.cells.map((cell) => painted(cell, paint)).join(''), prose);
    case 'facts': {
      const labels = block.facts.map(([label]) => visibleLine(label));
      const indent = Math.max(...labels.map(textWidth)) + 2;
      return block.facts.flatMap(([, cell], i) => {
        const label = labels[i] ?? '';
        const lead = paint('muted', label) + ' '.repeat(indent - textWidth(label));
        return hanging(lead, indent, painted(cell, paint), prose);
      });
    }
    case 'list':
      return block.items.flatMap((item) => hanging('- ', 2, painted(item, paint), prose));
    case 'code':
      return visible(block.text).replace(/\n+$/, '').split('\n');
    case 'findings':
      return drawFindings(block.findings, width, paint);
    case 'diff':
      return drawDiff(block.text, paint);
    case 'table': {
      if (block.rows.length === 0 && block.empty !== undefined)
        return [paint('muted', visibleLine(block.empty))];
      const layout = layOut(block, width);
      const whole = page && !layout.fits && block.rows.length <= READ;
      return whole ? drawWrapped(layout, paint) : drawCut(layout, paint);
    }
  }
};

const painted = (cell: Cell, paint: Paint): string =>
  paint(cellTone(cell) ?? (isId(cell) ? 'id' : undefined), visible(cellText(cell, true)));

const hanging = (lead: string, indent: number, text: string, width: number): readonly string[] =>
  wrap(text, width - indent).map((line, i) => (i === 0 ? lead : ' '.repeat(indent)) + line);
