import { UserError } from '../../errors.ts';
import { csvRows, type Encoding } from './csv-rows.ts';
import { dateFormats } from './date-formats.ts';
import { defaultMapping } from './default-mapping.ts';
import {
  type MappedField,
  mappedFields,
  neededFields,
  targets,
  type ValueField,
  valueFields,
} from './mapping.ts';
import type { Source } from './survey.ts';
import { columnsIn } from './table.ts';

/** Values of a field are listed up to here: more than that are names. */
const MANY = 60;

/** How a cell is written that says nothing. */
const MARKS: ReadonlySet<string> = new Set(['?', '(empty)', 'NULL', 'null', 'N/A', '-']);

/** Fields whose values are a short list, there as here; those of the others are names. */
const listed = valueFields.filter((field) => defaultMapping.values[field] !== undefined);

interface Seen {
  readonly header: readonly string[];
  readonly values: ReadonlyMap<ValueField, ReadonlySet<string>>;
  readonly times: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
}

/**
 * The text of a mapping for the file: its columns as far as their names are known, the values seen, what is unsure as
 * a comment. Throws a UserError for an empty file.
 */
export const suggestMapping = async (source: Source): Promise<string> => {
  const seen = await look(source, 'utf-8').catch((error: unknown) => {
    if (!(error instanceof TypeError)) throw error;
    return look(source, 'windows-1252');
  });
  return [
    '# How a ServiceNow export is read. What is not said here is as ServiceNow names it.',
    `system: ${defaultMapping.system}`,
    ...timeLines(seen),
    `missing: [${[...seen.marks].map(quoted).join(', ')}]`,
    '',
    ...columnLines(seen.header),
    '',
    'values:',
    ...listed.flatMap((field) => valueLines(field, seen)),
    '',
    '# The first text whose columns all say something is taken.',
    `title: [${textsOf(defaultMapping.title, seen.header)}]`,
    `summary: [${textsOf(defaultMapping.summary, seen.header)}]`,
    '',
    'defaults:',
    '  # The service of incidents that name none; it must be one of the workspace.',
    '  # service: it-services',
    `  code: ${defaultMapping.defaults.code}`,
    '',
    '# Columns kept as they are, under custom: name here, name there.',
    'custom: {}',
    '',
  ].join('\n');
};

const placesOf = (field: MappedField, header: readonly string[]): readonly string[] =>
  (defaultMapping.columns[field] ?? []).filter((name) => header.includes(name));

const look = async (source: Source, encoding: Encoding): Promise<Seen> => {
  const values = new Map<ValueField, Set<string>>(listed.map((field) => [field, new Set()]));
  const times = new Set<string>();
  const marks = new Set<string>();
  let header: readonly string[] | undefined;
  let watched: readonly { readonly at: number; readonly into: Set<string>; readonly most: number }[] = [];
  for await (const batch of csvRows(source(), encoding)) {
    for (const { cells } of batch) {
      if (!header) {
        header = cells.map((name) => name.trim());
        watched = [
          ...listed.map((field) => ({ field, into: values.get(field) as Set<string>, most: MANY })),
          { field: 'updated_at' as const, into: times, most: Number.POSITIVE_INFINITY },
        ].flatMap(({ field, ...rest }) =>
          placesOf(field, header ?? []).map((name) => ({ at: header?.indexOf(name) ?? 0, ...rest })),
        );
        continue;
      }
      for (const cell of cells) if (MARKS.has(cell)) marks.add(cell);
      for (const { at, into, most } of watched) {
        const cell = cells[at]?.trim() ?? '';
        if (cell !== '' && into.size < most && !MARKS.has(cell)) into.add(cell);
      }
    }
  }
  if (!header) throw new UserError('the file is empty');
  return { header, values, times, marks };
};

const timeLines = ({ times }: Seen): readonly string[] => {
  const [first, ...others] = times.size === 0 ? [] : dateFormats(times);
  return [
    '# The zone of the times: the export does not say.',
    '# zone: Europe/Berlin',
    first === undefined
      ? `# date_format: none known fits ${quoted([...times][0] ?? '')}`
      : `date_format: ${first}`,
    ...(others.length === 0 ? [] : [`# ${others.join(' and ')} would fit too.`]),
  ];
};

const columnLines = (header: readonly string[]): readonly string[] => {
  const used = new Set<string>();
  const lines = mappedFields.flatMap((field) => {
    const names = placesOf(field, header);
    for (const name of names) used.add(name);
    if (names.length > 0)
      return [
        `  ${field}: ${names.length === 1 ? quoted(names[0] as string) : `[${names.map(quoted).join(', ')}]`}`,
      ];
    return (neededFields as readonly string[]).includes(field)
      ? [`  # ${field}: needed, and no column is known`]
      : [];
  });
  const rest = header.filter((name) => !used.has(name));
  return [
    'columns:',
    ...lines,
    ...(rest.length === 0 ? [] : [`  # not taken: ${rest.map(quoted).join(', ')}`]),
  ];
};

const valueLines = (field: ValueField, { values }: Seen): readonly string[] => {
  const seen = values.get(field) ?? new Set();
  if (seen.size === 0) return [];
  const known = new Map(
    Object.entries(defaultMapping.values[field] ?? {}).map(([there, here]) => [there.toLowerCase(), here]),
  );
  const choices = targets[field]?.join(', ');
  const lines = [...seen].sort().map((value) => {
    const here = known.get(value.toLowerCase());
    if (here) return `    ${quoted(value)}: ${here}`;
    return `    # ${quoted(value)}: not known${choices === undefined ? '' : `; one of ${choices}`}`;
  });
  return lines.some((line) => !line.startsWith('    #'))
    ? [`  ${field}:`, ...lines]
    : [`  # ${field}:`, ...lines];
};

/** The default texts whose columns the file has. */
const textsOf = (texts: readonly string[], header: readonly string[]): string =>
  texts
    .filter((text) => columnsIn(text).every((column) => header.includes(column)))
    .map(quoted)
    .join(', ');

/** As a YAML scalar: plain where that is safe. */
const quoted = (text: string): string =>
  /^[A-Za-z][\w -]*$/.test(text) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
