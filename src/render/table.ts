import type { Block, Cell } from '../doc.ts';
import { cellText, cellTone, cellValue, isFigure, isId, isText } from './cell.ts';
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
  /** Of the columns that stand side by side; those that have no room are told below each row. */
  readonly widths: readonly number[];
  /** Columns of the terminal. */
  readonly room: number;
  /** True where every cell is whole and in its column. */
  readonly fits: boolean;
}

const GAP = 2;
const BETWEEN = ' · ';

/** Text shrinks to this and is still readable: sentences, and names, which are not to be broken. */
const SENTENCE = 16;
const NAME = 24;

/** True for each column that stands to the right: where it is asked for, and where all that is known are figures. */
export const rightColumns = ({ columns, rows }: TableBlock): readonly boolean[] =>
  columns.map(({ align }, c) => (align ? align === 'right' : holdsOnly(rows, c, isFigure)));

/**
 * Fits a table into `room` columns: free text gives way, the widest column first; ids, figures and instants stay
 * whole. Columns for which that is not enough, from the right, leave the table and are told below each row.
 */
export const layOut = (table: TableBlock, room: number): Layout => {
  const { columns, rows } = table;
  const titles = columns.map(({ title }) => visibleLine(title));
  const texts = rows.map((row) => columns.map((_, c) => visibleLine(cellText(row[c] ?? null))));
  const natural = titles.map((title) => textWidth(title));
  for (const row of texts) {
    for (let c = 0; c < row.length; c++) natural[c] = Math.max(natural[c] ?? 0, textWidth(row[c] ?? ''));
  }
  const least = natural.map((width, c) => {
    if (!holdsOnly(rows, c, isText)) return width;
    const spaced = texts.some((row) => row[c]?.includes(' '));
    return Math.min(width, Math.max(spaced ? SENTENCE : NAME, textWidth(titles[c] ?? '')));
  });
  const side = fitting(least, room);
  const widths = shrunk(natural.slice(0, side), least, room);
  return {
    titles,
    right: rightColumns(table),
    rows,
    texts,
    widths,
    room,
    fits: widths.length === columns.length && widths.every((w, c) => w === natural[c]),
  };
};

/** One line a row, padded by hand; text that has no room is cut. */
export const drawCut = (layout: Layout, paint: Paint): readonly string[] => {
  const { rows, texts, widths, right } = layout;
  const lines = texts.flatMap((row, r) => {
    const cells = widths.map((room, c) => {
      const text = cut(row[c] ?? '', room);
      return padded(paint(styleOf(rows[r]?.[c]), text), room - textWidth(text), right[c]);
    });
    return [cells.join('  ').trimEnd(), ...drawBelow(layout, r, paint)];
  });
  return [...drawHead(layout, paint), ...lines];
};

/** Rows of several lines, nothing lost; cli-table3 is loaded for these alone, as it takes half a second for 1,000 rows. */
export const drawWrapped = async (layout: Layout, paint: Paint): Promise<readonly string[]> => {
  const { default: Table } = await import('cli-table3');
  const { rows, texts, widths, right } = layout;
  const drawn = texts.flatMap((row, r) => {
    const body = new Table({
      chars: { ...BORDERLESS, middle: ' '.repeat(GAP) },
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
      colWidths: [...widths],
      colAligns: widths.map((_, c) => (right[c] ? 'right' : 'left')),
    });
    // Painted line by line: a colour that spans lines would run into the next column.
    const cells = widths.map((room, c) =>
      wrapNarrow(row[c] ?? '', room).map((line) => paint(styleOf(rows[r]?.[c]), line)),
    );
    body.push(cells.map((lines) => lines.join('\n')));
    const lines = body.toString().split('\n');
    return [...lines.map((line) => line.trimEnd()), ...drawBelow(layout, r, paint)];
  });
  return [...drawHead(layout, paint), ...drawn];
};

/** The columns of a row that have no room beside the others, each with its title, as many on a line as it takes. */
const drawBelow = (layout: Layout, r: number, paint: Paint): readonly string[] => {
  const { titles, rows, texts, widths } = layout;
  const room = Math.max(layout.room - GAP, 1);
  const lines: string[] = [];
  let used = room;
  for (let c = widths.length; c < titles.length; c++) {
    const cell = rows[r]?.[c] ?? null;
    if (cellValue(cell) === null) continue;
    const label = `${titles[c]}: `;
    const [first = '', ...more] = wrapNarrow(label + texts[r]?.[c], room);
    const style = styleOf(cell);
    const said = paint('muted', first.slice(0, label.length)) + paint(style, first.slice(label.length));
    const size = textWidth(first);
    if (more.length === 0 && used + BETWEEN.length + size <= room) {
      lines.push(`${lines.pop()}${BETWEEN}${said}`);
      used += BETWEEN.length + size;
    } else {
      lines.push(said, ...more.map((line) => paint(style, line)));
      used = more.length === 0 ? size : room;
    }
  }
  return lines.map((line) => ' '.repeat(GAP) + line);
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
  const cells = widths.map((width, c) => {
    const title = titles[c] ?? '';
    return padded(title, width - textWidth(title), right[c]);
  });
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

/** How many columns, from the left, have room side by side: one at least. */
const fitting = (least: readonly number[], room: number): number => {
  let taken = 0;
  const over = least.findIndex((width, c) => {
    taken += width + (c === 0 ? 0 : GAP);
    return c > 0 && taken > room;
  });
  return over < 0 ? least.length : over;
};

/** The widths brought down, the widest first, that all together take no more than `room`; none below its least. */
const shrunk = (natural: readonly number[], least: readonly number[], room: number): readonly number[] => {
  const widths = natural.map((width, c) => Math.min(width, Math.max(room, least[c] ?? 0)));
  let over = sum(widths) + GAP * (widths.length - 1) - room;
  for (; over > 0; over--) {
    let widest = -1;
    for (const [c, width] of widths.entries())
      if (width > (least[c] ?? 0) && width > (widths[widest] ?? 0)) widest = c;
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
