import type { Block, Cell, Doc } from '../doc.ts';
import { cellText } from './cell.ts';
import { drawFindings } from './findings.ts';
import { plainPaint } from './paint.ts';
import { visible, visibleLine } from './visible.ts';

/** True for what is read from top to bottom; a Doc without a heading is a list, or the short answer of a move. */
export const isPage = (doc: Doc): boolean =>
  doc.some(({ block }) => block === 'heading' || block === 'findings');

/**
 * A Doc for a pipe: fields between tabs, a record a line. A list has its rows alone, no titles and nothing where it
 * is empty, so that `cut` and `xargs` need not skip a line; a page keeps titles and blank lines.
 */
export const renderPlain = (doc: Doc): string => {
  const page = isPage(doc);
  const parts = doc.map((block) => lines(block, page)).filter((part) => part.length > 0);
  return parts.map((part) => `${part.join('\n')}\n`).join(page ? '\n' : '');
};

const lines = (block: Block, page: boolean): readonly string[] => {
  switch (block.block) {
    case 'heading':
      return [visibleLine(block.text)];
    case 'paragraph':
      return [block.cells.map((cell) => visible(cellText(cell, true))).join('')];
    case 'facts':
      return block.facts.map(
        ([label, cell]) => `${visibleLine(label)}\t${visibleLine(cellText(cell, true))}`,
      );
    case 'list':
      return block.items.map((item) => `- ${visibleLine(cellText(item, true))}`);
    case 'code':
    case 'diff':
      return [visible(block.text).replace(/\n+$/, '')];
    case 'findings':
      return drawFindings(block.findings, Number.POSITIVE_INFINITY, plainPaint);
    case 'table': {
      if (!page) return block.rows.map(fields);
      if (block.rows.length === 0 && block.empty !== undefined) return [visibleLine(block.empty)];
      return [block.columns.map(({ title }) => visibleLine(title)).join('\t'), ...block.rows.map(fields)];
    }
  }
};

const fields = (row: readonly Cell[]): string => row.map((cell) => visibleLine(cellText(cell))).join('\t');
