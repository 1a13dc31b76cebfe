import { UserError } from '../../errors.ts';
import { type Chunks, type CsvRow, csvRows, type Encoding } from './csv-rows.ts';
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
 * Throws a UserError for a file without rows or without the columns that the mapping names.
 */
export const survey = async (source: Source, mapping: Mapping): Promise<Survey> => {
  try {
    return await surveyAs('utf-8', source, mapping);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return await surveyAs('windows-1252', source, mapping);
  }
};

const surveyAs = async (encoding: Encoding, source: Source, mapping: Mapping): Promise<Survey> => {
  const incidents = new Map<string, { rows: number; opened: string | undefined }>();
  const notTaken: NotTaken[] = [];
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
      const found = incidents.get(number);
      if (!found) incidents.set(number, { rows: 1, opened: table.text(row.cells, 'opened_at') });
      else {
        found.rows += 1;
        found.opened ??= table.text(row.cells, 'opened_at');
      }
    }
  }
  if (!table) throw new UserError('the file is empty');
  return { encoding, table, rows, incidents, notTaken };
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
