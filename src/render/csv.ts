import { stringify } from 'csv-stringify/sync';
import type { Block, Cell, Doc } from '../doc.ts';
import { cellValue } from './cell.ts';

type Line = readonly (string | number | null)[];

/** What a spreadsheet may take for a formula. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * The tables of a Doc as figures: durations in seconds, ratios unrounded, instants in RFC 3339, nothing for no data.
 * One table stands alone under its titles; several are told apart by the heading above each and an empty line
 * between. A Doc without a table gives its facts, one a line.
 */
export const renderCsv = (doc: Doc): string => {
  const tables = doc.filter(({ block }) => block === 'table' || block === 'findings').length;
  const parts: Line[][] = [];
  let title: string | undefined;
  for (const block of doc) {
    if (block.block === 'heading') title = block.text;
    const rows = linesOf(block);
    if (rows === undefined || (block.block === 'facts' && tables > 0)) continue;
    parts.push(tables > 1 && title !== undefined ? [[title], ...rows] : rows);
    title = undefined;
  }
  return parts
    .map((rows) =>
      stringify(
        rows.map((row) => row.map(safe)),
        { record_delimiter: 'unix', quoted_match: '\r' },
      ),
    )
    .join('\n');
};

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
