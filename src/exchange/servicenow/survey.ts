import { UserError } from '../../errors.ts';
import { type Chunks, type CsvRow, csvRows, type Encoding } from './csv-rows.ts';
import { dateFormats } from './date-formats.ts';
import { type LocalTimeReader, localTimeReader } from './local-time.ts';
import type { Mapping } from './mapping.ts';
import { type Cells, type Table, tableOf } from './table.ts';
import type { NotTaken } from './tally.ts';

/** The bytes of the file, from its beginning at each call. */
export type Source = () => Chunks;

/** What of an incident must be known before its rows are read. */
interface Extent {
  readonly rows: number;
  /** Its opening as the export writes it; undefined where no row says. */
  readonly opened: string | undefined;
}

/** A first reading of the whole file: how it is encoded, and how many rows each incident has. */
export interface Survey {
  readonly encoding: Encoding;
  readonly table: Table;
  readonly rows: number;
  readonly incidents: ReadonlyMap<string, Extent>;
  readonly notTaken: readonly NotTaken[];
}

/**
 * Reads the file once, as UTF-8 or, where its bytes are none, as windows-1252.
 * Throws a UserError for a file without rows or without the columns that the mapping names, and for one that has
 * times of another date format: then those that could be read may be read wrongly, day for month.
 */
export const survey = async (source: Source, mapping: Mapping, dateFormat: string): Promise<Survey> => {
  try {
    return await surveyAs('utf-8', source, mapping, dateFormat);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return await surveyAs('windows-1252', source, mapping, dateFormat);
  }
};

const surveyAs = async (
  encoding: Encoding,
  source: Source,
  mapping: Mapping,
  dateFormat: string,
): Promise<Survey> => {
  const time = localTimeReader(dateFormat);
  const incidents = new Map<string, { rows: number; opened: string | undefined }>();
  const notTaken: NotTaken[] = [];
  const unread: Unread[] = [];
  let header: Cells | undefined;
  let table: Table | undefined;
  let rows = 0;
  for await (const batch of csvRows(source(), encoding)) {
    for (const row of batch) {
      if (!header || !table) {
        header = row.cells;
        table = tableOf(header, mapping);
        continue;
      }
      rows += 1;
      const number = numberOf(row, header.length, table);
      if (typeof number !== 'string') {
        notTaken.push(number);
        continue;
      }
      const written = unreadTime(row.cells, table, time);
      if (written !== undefined) unread.push({ line: row.line, written });
      const found = incidents.get(number);
      if (!found) incidents.set(number, { rows: 1, opened: table.text(row.cells, 'opened_at') });
      else {
        found.rows += 1;
        found.opened ??= table.text(row.cells, 'opened_at');
      }
    }
  }
  if (!table) throw new UserError('the file is empty');
  if (unread.length > 0) throw otherFormat(unread, rows, dateFormat);
  return { encoding, table, rows, incidents, notTaken };
};

/** A time that is not of the date format. */
interface Unread {
  readonly line: number;
  readonly written: string;
}

const times = ['opened_at', 'updated_at', 'resolved_at', 'closed_at'] as const;

/** The first time of a row that cannot be read; undefined where all can. */
const unreadTime = (cells: Cells, table: Table, time: LocalTimeReader): string | undefined => {
  for (const field of times) {
    const written = table.text(cells, field);
    if (written !== undefined && time(written) === undefined) return written;
  }
  return undefined;
};

const otherFormat = (unread: readonly Unread[], rows: number, dateFormat: string): UserError => {
  const [{ line, written }] = unread as readonly [Unread];
  const [fitting] = dateFormats(unread.map((one) => one.written));
  return new UserError(
    `${unread.length} of ${rows} rows have a time that is not of the form ${dateFormat}: ${written} in line ${line}`,
    fitting === undefined ? undefined : `--date-format "${fitting}"`,
  );
};

const numberOf = ({ line, cells }: CsvRow, columns: number, table: Table): string | NotTaken => {
  if (cells.length !== columns)
    return { line, reason: `it has ${cells.length} cells, and the header has ${columns}` };
  return table.text(cells, 'number') ?? { line, reason: 'it has no number' };
};

/**
 * The rows of each incident, together, as soon as the last of them was read: with rows in order one incident is held
 * at a time, with rows that are mixed as many as are begun.
 */
export async function* incidentRows(
  source: Source,
  { encoding, table, incidents }: Survey,
): AsyncGenerator<{ readonly number: string; readonly rows: readonly CsvRow[] }> {
  const begun = new Map<string, CsvRow[]>();
  let columns: number | undefined;
  for await (const batch of csvRows(source(), encoding)) {
    for (const row of batch) {
      if (columns === undefined) {
        columns = row.cells.length;
        continue;
      }
      const number = numberOf(row, columns, table);
      if (typeof number !== 'string') continue;
      const rows = begun.get(number) ?? [];
      rows.push(row);
      if (rows.length < (incidents.get(number)?.rows ?? 0)) begun.set(number, rows);
      else {
        begun.delete(number);
        yield { number, rows };
      }
    }
  }
}
