import { type Cell, table } from '../../doc.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import { isMap } from '../../domain/is-map.ts';
import { getAt } from '../../domain/path.ts';
import type { CatalogueType, MovingType } from '../../domain/record-type.ts';
import type { Row } from '../../domain/row.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { UserError } from '../../errors.ts';
import { fields } from '../../generated/fields.ts';
import type { Kind } from '../../generated/types.ts';
import { type Command, defineCommand, type Flag, type Flags, flag } from '../command.ts';
import { unknownWords } from '../unknown-words.ts';
import { brokenRemarks } from './broken.ts';
import { derivedColumns } from './derived-columns.ts';
import { fieldFlags, fieldOf } from './field-flags.ts';
import { inWords } from './in-words.ts';
import { asksForOpen, keep, narrowing, openedAt, wantedOf } from './list-filters.ts';

/** One record of a list: its id and path, then the columns by path. */
export type Listed = Readonly<Record<string, unknown>>;

export interface List {
  readonly kind: Kind;
  readonly columns: readonly string[];
  readonly records: readonly Listed[];
  /** How many there are in all, if `--limit` cut the list. */
  readonly total: number;
  /** Only open ones were asked for. */
  readonly open: boolean;
}

export const listCommand = (type: MovingType | CatalogueType): Command<Flags, List> => {
  const moving = type.shape === 'moving';
  const filters = fieldFlags(type.kind, narrowing(type.kind));
  const own: Flags = {
    ...Object.fromEntries(
      Object.entries(filters).map(([name, made]) => [
        name,
        {
          ...made,
          list: true,
          summary: `Only with this ${name.replaceAll('-', ' ')}; may be repeated.`,
        } as Flag,
      ]),
    ),
    ...(moving
      ? {
          all: flag.boolean('Closed and cancelled ones too.'),
          since: flag.instant('Only those opened from then on.'),
          until: flag.instant('Only those opened before then.'),
        }
      : {}),
    sort: flag.line('Order by this column; -column for the reverse.', { word: 'column' }),
    columns: flag.line('Columns, separated by commas.', { word: 'columns' }),
    limit: flag.integer('At most so many.', { word: 'n' }),
  };

  return defineCommand<Flags, List>({
    name: 'list',
    summary: moving ? 'List the open ones, most urgent first.' : 'List them.',
    examples: moving
      ? [`itil ${type.kind} list`, `itil ${type.kind} list --all --json`]
      : [`itil ${type.kind} list`],
    flags: own,

    async run({ store, now }, { flags }) {
      const workspace = await store.workspace({ judged: false });
      const { catalogue } = workspace;
      const values = await wantedOf(store, filters, flags);
      const columns = columnsOf(type, values.columns as string | undefined);
      const found = candidates(type, workspace, now())
        .filter(({ record }) => keep(type, record, filters, values, catalogue.people))
        .sort(order(type, values.sort as string | undefined));
      const limit = (values.limit as number | undefined) ?? found.length;
      return {
        data: {
          kind: type.kind,
          columns,
          records: found.slice(0, limit).map((candidate) => listed(candidate, columns)),
          total: found.length,
          open: asksForOpen(type, values),
        },
        remarks: [
          ...(found.length > limit
            ? [`${Math.min(limit, found.length)} of ${found.length}, as --limit asks`]
            : []),
          ...unknownWords(catalogue, filters, flags),
          ...brokenRemarks(workspace.findings, type),
        ],
      };
    },

    view: ({ columns, records, open }) => [
      table(
        columns.map((path) => path.replaceAll(/[_.]/g, ' ')),
        records.map((record) => columns.map((path) => cell(type.kind, path, record[path]))),
        open ? `no open ${type.title}` : `no ${type.title}`,
      ),
    ],
  });
};

interface Candidate {
  readonly path: string;
  readonly record: unknown;
  /** A field by its path, or a computed column by its name. */
  readonly value: (column: string) => unknown;
}

const candidates = (
  type: MovingType | CatalogueType,
  { rows, catalogue }: Workspace,
  now: number,
): Candidate[] => {
  const derived = derivedColumns[type.kind] ?? {};
  const items = type.shape === 'moving' ? rows : catalogue.items;
  return items
    .filter((item) => item.kind === type.kind)
    .map((item) => ({
      ...item,
      value: (column) => derived[column]?.value(item as Row, catalogue, now) ?? getAt(item.record, column),
    }));
};

/** Most urgent first: priority, then the longest open; catalogue entries by id. */
const order = (type: MovingType | CatalogueType, sort: string | undefined) => {
  const sign = sort?.startsWith('-') ? -1 : 1;
  const path = sort?.replace(/^-/, '');
  if (path !== undefined) knownColumn(type.kind, path);
  return (a: Candidate, b: Candidate): number => {
    if (path !== undefined) return compare(a.value(path), b.value(path), sign) || compare(a.path, b.path);
    if (type.shape === 'catalogue') return compare(a.path, b.path);
    return (
      compare(getAt(a.record, 'priority'), getAt(b.record, 'priority')) ||
      openedAt(a.record) - openedAt(b.record) ||
      compare(a.path, b.path)
    );
  };
};

/** Instants by time, numbers by size, all else by code point; absent values come last, even where the sign turns the rest. */
const compare = (a: unknown, b: unknown, sign = 1): number => {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  const [left, right] = [String(a), String(b)];
  const [x, y] = [parseInstant(left), parseInstant(right)];
  if (x !== undefined && y !== undefined) return sign * (x - y);
  return sign * (left < right ? -1 : left > right ? 1 : 0);
};

const columnsOf = (type: MovingType | CatalogueType, given: string | undefined): readonly string[] => {
  const columns =
    given === undefined ? (type.columns as readonly string[]) : given.split(',').map((c) => c.trim());
  for (const column of columns) knownColumn(type.kind, column);
  return columns;
};

const knownColumn = (kind: Kind, path: string): void => {
  if (fieldOf(kind, path) !== undefined || derivedColumns[kind]?.[path]) return;
  const near = didYouMean(path, [
    ...Object.keys(derivedColumns[kind] ?? {}),
    ...fields[kind].map((f) => f.path),
  ]);
  throw new UserError(
    `${kind} has no field '${path}'`,
    near === undefined ? `itil schema ${kind}` : `did you mean ${near}?`,
  );
};

const listed = ({ path, value }: Candidate, columns: readonly string[]): Listed => ({
  id: value('id'),
  path,
  ...Object.fromEntries(columns.map((column) => [column, value(column) ?? null])),
});

const cell = (kind: Kind, path: string, value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (path === 'id') return { id: String(value) };
  if (derivedColumns[kind]?.[path]?.seconds) return { duration: value as number, service: true };
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(inWords).join(value.some(isMap) ? '; ' : ', ');
  if (isMap(value)) return inWords(value);
  if (typeof value === 'string' && parseInstant(value) !== undefined) return { instant: value, brief: true };
  return String(value);
};
