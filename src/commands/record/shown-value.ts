import { type Block, type Cell, facts, heading, paragraph, table } from '../../doc.ts';
import { isMap } from '../../domain/is-map.ts';
import { words } from '../../domain/move.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import type { Field } from '../../generated/fields.ts';
import { inWords } from './in-words.ts';

/** Fits beside its label on a line. */
export const isShort = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.includes('\n') && value.length <= 100;
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object');
  return !isMap(value);
};

export const shortCell = (value: unknown): Cell => {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string' && parseInstant(value) !== undefined) return { instant: value };
  return typeof value === 'number' ? value : String(value);
};

export const section = (field: Field, value: unknown): readonly Block[] => {
  const title = heading(capital(words(field.path)));
  if (typeof value === 'string')
    return [
      title,
      ...value
        .trimEnd()
        .split('\n')
        .map((line) => paragraph(line)),
    ];
  if (Array.isArray(value)) return [title, ...itemsOf(value.filter(isMap))];
  if (isMap(value)) return [title, facts(flat(value))];
  return [title, paragraph(String(value))];
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A map's leaves by dotted path. */
export const flat = (map: Readonly<Record<string, unknown>>, prefix = ''): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(map).flatMap(([key, value]): [string, Cell][] => {
      const name = `${prefix}${words(key)}`;
      if (isMap(value)) return Object.entries(flat(value, `${name} `));
      if (Array.isArray(value) && value.some(isMap))
        return value.flatMap((item, i) =>
          isMap(item) ? Object.entries(flat(item, `${name} ${i + 1} `)) : [],
        );
      return [
        [
          name,
          typeof value === 'string' ? shortCell(value.trimEnd().replaceAll('\n', ' ')) : shortCell(value),
        ],
      ];
    }),
  );

/** Long words (a digest, an address) would tear a table apart: then each item is told by itself. */
const MAX_CELL = 40;

const itemsOf = (items: readonly Readonly<Record<string, unknown>>[]): readonly Block[] => {
  if (items.some((item) => Object.values(item).some(isNested))) return items.flatMap(itemWithLists);
  const rows = items.map((item) => flat(item));
  const long = rows.some((row) => Object.values(row).some((cell) => plainText(cell).length > MAX_CELL));
  return long ? rows.map((row) => facts(row)) : [tableOf(rows)];
};

/** A list of maps. */
const isNested = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.some(isMap);

/** An item that has lists of its own: what it says itself, then each list under its name. */
const itemWithLists = (item: Readonly<Record<string, unknown>>): readonly Block[] => {
  const entries = Object.entries(item);
  const own = Object.fromEntries(entries.filter(([, value]) => !isNested(value)));
  const lists = entries.flatMap(([key, value]) =>
    isNested(value) ? [heading(capital(words(key)), 3), tableOf(value.map(inOneLine))] : [],
  );
  return [facts(flat(own)), ...lists];
};

/** An item as a row of few columns: what is deeper stands in one cell. */
const inOneLine = (item: Readonly<Record<string, unknown>>): Readonly<Record<string, Cell>> =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      words(key),
      isMap(value) ? inWords(value) : shortCell(value),
    ]),
  );

const tableOf = (rows: readonly Readonly<Record<string, Cell>>[]): Block => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return table(
    columns.map(capital),
    rows.map((row) => columns.map((c) => row[c] ?? null)),
  );
};

/** A cell as text, for a line that it is a part of. */
export const plainText = (cell: Cell): string =>
  typeof cell === 'object' && cell !== null && 'instant' in cell ? String(cell.instant) : String(cell);
