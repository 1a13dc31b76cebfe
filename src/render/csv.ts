import { stringify } from 'csv-stringify/sync';
import type { Block, Cell, Doc } from '../doc.ts';
import { cellText, cellValue } from './cell.ts';
import { visible } from './visible.ts';

type Line = readonly (string | number | null)[];

/** What a spreadsheet may take for a formula. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

export interface CsvOptions {
  /** It goes to a terminal, which must not be steered by what a record holds; a file keeps every character. */
  readonly terminal?: boolean;
}

/**
 * The tables and facts of a Doc as figures: durations in seconds, ratios unrounded, instants in RFC 3339, nothing for
 * no data. One of them stands alone; several are told apart by the heading above each and an empty line between. A
 * Doc that has none gives its sentences, one a line.
 */
export const renderCsv = (doc: Doc, { terminal = false }: CsvOptions = {}): string => {
  const figures = doc.filter((block) => linesOf(block) !== undefined);
  const shown = terminal ? visibleCell : (value: string | number | null) => value;
  const parts: Line[][] = [];
  let title: string | undefined;
  for (const block of figures.length === 0 ? [] : doc) {
    if (block.block === 'heading') title = block.text;
    const rows = linesOf(block);
    if (rows === undefined) continue;
    parts.push(figures.length > 1 && title !== undefined ? [[title], ...rows] : rows);
    title = undefined;
  }
  if (figures.length === 0) parts.push(doc.flatMap(sentencesOf));
  return parts
    .map((rows) =>
      stringify(
        rows.map((row) => row.map((value) => shown(safe(value)))),
        { record_delimiter: 'unix', quoted_match: '\r' },
      ),
    )
    .join('\n');
};

/** What is said rather than counted: the answer of a move. */
const sentencesOf = (block: Block): Line[] => {
  if (block.block === 'paragraph') return [[block.cells.map((cell) => cellText(cell, true)).join('')]];
  return block.block === 'list' ? block.items.map((item) => [cellText(item, true)]) : [];
};

const visibleCell = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? visible(value) : value;

const linesOf = (block: Block): Line[] | undefined => {
  switch (block.block) {
    case 'table':
      return [block.columns.map((column) => column.title), ...block.rows.map(values)];
    case 'facts':
      return block.facts.map(([label, cell]) => [label, cellValue(cell)]);
    case 'findings':
      return [
        ['path', 'line', 'column', 'level', 'rule', 'message', 'hint'],
        ...block.findings.map((f) => [
          f.path,
          f.range?.line ?? null,
          f.range?.column ?? null,
          f.level,
          f.rule,
          f.message,
          f.hint ?? null,
        ]),
      ];
    default:
      return undefined;
  }
};

/** Text that begins like a formula gets a leading `'`; numbers below zero are numbers. */
const safe = (value: string | number | null): string | number | null =>
  typeof value === 'string' && FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;

const values = (row: readonly Cell[]): Line => row.map(cellValue);
