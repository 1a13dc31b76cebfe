import { UserError } from '../../errors.ts';
import { defaultMapping } from './default-mapping.ts';
import { type MappedField, type Mapping, neededFields, type ValueField, valueFields } from './mapping.ts';
import { isSlug, slug } from './slug.ts';

export type Cells = readonly string[];

/** What the mapping makes of the columns of one file. */
export interface Table {
  /** The cell of a field, trimmed and on one line; undefined where it says nothing. */
  readonly text: (cells: Cells, field: MappedField) => string | undefined;
  /** The same with its line breaks. */
  readonly lines: (cells: Cells, field: MappedField) => string | undefined;
  /** Our word for the cell of a field: null for one that the mapping does not know. */
  readonly value: (cells: Cells, field: ValueField) => string | null | undefined;
  /** The first of the mapping's texts whose columns all say something. */
  readonly filled: (cells: Cells, templates: readonly string[]) => string | undefined;
  /** The columns that are kept under `custom`, by their name here, as far as they say something. */
  readonly custom: (cells: Cells) => Readonly<Record<string, string>>;
}

/**
 * Binds a mapping to the header of a file. Throws a UserError where a column that the mapping names is not there
 * (the default mapping may name more than there is), or where a field that is needed has no column.
 */
export const tableOf = (header: Cells, mapping: Mapping): Table => {
  const places = new Map(header.map((name, at) => [name.trim(), at]));
  const strict = mapping.columns !== defaultMapping.columns;
  const fields = new Map(
    Object.entries(mapping.columns).map(([field, names]) => [field, placesOf(field, names, places, strict)]),
  );
  const without = neededFields.filter((field) => !fields.get(field)?.length);
  if (without.length > 0) {
    throw new UserError(
      `no column holds ${without.join(', ')}; the file has ${header.join(', ')}`,
      'itil import servicenow <file.csv> --suggest-mapping',
    );
  }
  const custom = Object.entries(mapping.custom).map(
    ([name, column]) => [name, placesOf(`custom.${name}`, [column], places, strict)] as const,
  );
  const missing = new Set(mapping.missing);
  const first = (cells: Cells, among: readonly number[] | undefined): string | undefined => {
    for (const place of among ?? []) {
      const cell = cells[place]?.trim();
      if (cell && !missing.has(cell)) return cell;
    }
    return undefined;
  };
  const words = new Map(valueFields.map((field) => [field, wordsOf(mapping.values[field] ?? {})]));
  const text: Table['text'] = (cells, field) => oneLine(first(cells, fields.get(field)));
  return {
    text,
    lines: (cells, field) => first(cells, fields.get(field)),
    value(cells, field) {
      const said = text(cells, field);
      if (said === undefined) return undefined;
      const word = words.get(field)?.get(said.toLowerCase());
      if (word !== undefined) return word ?? undefined;
      if (field === 'team') return slug(said);
      return (field === 'service' || field === 'code') && isSlug(slug(said)) ? slug(said) : null;
    },
    filled(cells, templates) {
      for (const template of templates) {
        const made = fill(template, (column) => first(cells, listed(places.get(column))));
        if (made !== undefined) return made;
      }
      return undefined;
    },
    custom: (cells) =>
      Object.fromEntries(
        custom.flatMap(([name, among]) => {
          const said = first(cells, among);
          return said === undefined ? [] : [[name, said]];
        }),
      ),
  };
};

const placesOf = (
  field: string,
  names: readonly string[],
  places: ReadonlyMap<string, number>,
  strict: boolean,
): readonly number[] => {
  const found = names.map((name) => places.get(name)).filter((place) => place !== undefined);
  if (strict && found.length === 0 && names.length > 0) {
    throw new UserError(
      `the mapping takes ${field} from ${names.join(' or ')}; the file has ${[...places.keys()].join(', ')}`,
    );
  }
  return found;
};

const wordsOf = (values: Readonly<Record<string, string | null>>): ReadonlyMap<string, string | null> =>
  new Map(Object.entries(values).map(([there, here]) => [there.toLowerCase(), here]));

const oneLine = (text: string | undefined): string | undefined =>
  text?.includes('\n') || text?.includes('\r') ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text;

const listed = (place: number | undefined): readonly number[] => (place === undefined ? [] : [place]);

const COLUMN = /\{([^{}]+)\}/g;

/** The columns that a text of the mapping names in braces. */
export const columnsIn = (text: string): readonly string[] =>
  [...text.matchAll(COLUMN)].map(([, column]) => column as string);

const fill = (template: string, said: (column: string) => string | undefined): string | undefined => {
  let whole = true;
  const made = template.replace(COLUMN, (_, column: string) => {
    const cell = said(column);
    whole &&= cell !== undefined;
    return cell ?? '';
  });
  return whole ? made : undefined;
};
