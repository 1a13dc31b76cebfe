import type { Block, Cell } from '../doc.ts';
import { cellText, cellTone, isFigure, isId, isText } from './cell.ts';
import type { Paint, Style } from './paint.ts';
import { visibleLine } from './visible.ts';
import { cut, textWidth } from './width.ts';
import { wrapNarrow } from './wrap.ts';

export type TableBlock = Extract<Block, { block: 'table' }>;

/** A table on its way to a terminal: what is written in each cell, and how wide each column is. */
export interface Layout {
  readonly titles: readonly string[];
  readonly right: readonly boolean[];
  readonly rows: TableBlock['rows'];
  /** The cells of `rows` in words. */
  readonly texts: readonly (readonly string[])[];
  readonly widths: readonly number[];
  /** True where every cell is whole. */
  readonly fits: boolean;
}

const GAP = 2;

/** Columns of text do not shrink below this, nor below their title. */
const NARROWEST = 8;

/** True for each column that stands to the right: where it is asked for, and where all that is known are figures. */
export const rightColumns = ({ columns, rows }: TableBlock): readonly boolean[] =>
  columns.map(({ align }, c) => (align ? align === 'right' : holdsOnly(rows, c, isFigure)));

/**
 * Fits a table into `width` columns: free text gives way, the widest column first; ids, figures and instants stay
 * whole even where the line gets too long by that.
 */
export const layOut = (table: TableBlock, width: number): Layout => {
  const { columns, rows } = table;
  const titles = columns.map(({ title }) => visibleLine(title));
  const texts = rows.map((row) => columns.map((_, c) => visibleLine(cellText(row[c] ?? null))));
  const least = titles.map((title) => textWidth(title));
  const natural = [...least];
  for (const row of texts) {
    for (let c = 0; c < row.length; c++) natural[c] = Math.max(natural[c] ?? 0, textWidth(row[c] ?? ''));
  }
  const yields = columns.map((_, c) => holdsOnly(rows, c, isText));
  const fixed = sum(natural.filter((_, c) => !yields[c])) + GAP * (columns.length - 1);
  const limit = widestText(
    natural.filter((_, c) => yields[c]),
    width - fixed,
  );
  const widths = natural.map((w, c) =>
    yields[c] ? Math.min(w, Math.max(limit, NARROWEST, least[c] ?? 0)) : w,
  );
  return {
    titles,
    right: rightColumns(table),
    rows,
    texts,
    widths,
    fits: widths.every((w, c) => w === natural[c]),
  };
};

/** One line a row, padded by hand; text that has no room is cut. */
export const drawCut = (layout: Layout, paint: Paint): readonly string[] => {
  const { rows, texts, widths, right } = layout;
  const lines = texts.map((row, r) => {
    const cells = row.map((whole, c) => {
      const room = widths[c] ?? 0;
      const text = cut(whole, room);
      return padded(paint(styleOf(rows[r]?.[c]), text), room - textWidth(text), right[c]);
    });
    return cells.join('  ').trimEnd();
  });
  return [...drawHead(layout, paint), ...lines];
};

/** Rows of several lines, nothing lost; cli-table3 is loaded for these alone, as it takes half a second for 1,000 rows. */
export const drawWrapped = async (layout: Layout, paint: Paint): Promise<readonly string[]> => {
  const { default: Table } = await import('cli-table3');
  const { rows, texts, widths, right } = layout;
  const body = new Table({
    chars: { ...BORDERLESS, middle: ' '.repeat(GAP) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: [...widths],
    colAligns: right.map((r) => (r ? 'right' : 'left')),
  });
  for (const [r, row] of texts.entries()) {
    // Painted line by line: a colour that spans lines would run into the next column.
    const cells = row.map((text, c) =>
      wrapNarrow(text, widths[c] ?? 0).map((line) => paint(styleOf(rows[r]?.[c]), line)),
    );
    body.push(cells.map((lines) => lines.join('\n')));
  }
  const lines = body.toString().split('\n');
  return [...drawHead(layout, paint), ...lines.map((line) => line.trimEnd())];
};

const BORDERLESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
};

const drawHead = ({ titles, widths, right }: Layout, paint: Paint): readonly string[] => {
  const cells = titles.map((title, c) => padded(title, (widths[c] ?? 0) - textWidth(title), right[c]));
  const rule = '─'.repeat(sum(widths) + GAP * (widths.length - 1));
  return [paint('muted', cells.join('  ').trimEnd()), paint('muted', rule)];
};

const padded = (text: string, room: number, right: boolean | undefined): string => {
  if (room <= 0) return text;
  return right ? ' '.repeat(room) + text : text + ' '.repeat(room);
};

const styleOf = (cell: Cell = null): Style | undefined =>
  cell === null ? 'muted' : (cellTone(cell) ?? (isId(cell) ? 'id' : undefined));

const holdsOnly = (rows: TableBlock['rows'], column: number, holds: (cell: Cell) => boolean): boolean => {
  let some = false;
  for (const row of rows) {
    const cell = row[column] ?? null;
    if (cell === null) continue;
    if (!holds(cell)) return false;
    some = true;
  }
  return some;
};

/** The width to which the widest columns have to come down, that all together take no more than `room`. */
const widestText = (widths: readonly number[], room: number): number => {
  const ascending = widths.toSorted((a, b) => a - b);
  let rest = room;
  for (const [i, width] of ascending.entries()) {
    const share = Math.floor(rest / (ascending.length - i));
    if (width > share) return share;
    rest -= width;
  }
  return Number.POSITIVE_INFINITY;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
