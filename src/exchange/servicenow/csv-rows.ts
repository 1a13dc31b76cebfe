import { type CsvError, parse } from 'csv-parse/sync';

/** One row of a CSV file; `line` is the line of the file, from 1, that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
export type Encoding = 'utf-8' | 'windows-1252';

const NEWLINE = '\n';
const QUOTE = '"';

/**
 * The rows of a CSV file, a batch for each chunk of bytes, empty lines left out. The delimiter (`,` `;` or tab) is
 * the commonest of the first line. A quote that never closes gives one last row of the rest.
 * Throws a TypeError for bytes that the encoding does not have.
 */
export async function* csvRows(chunks: Chunks, encoding: Encoding): AsyncGenerator<readonly CsvRow[]> {
  let delimiter: string | undefined;
  let line = 1;
  for await (const text of wholeLines(chunks, encoding)) {
    delimiter ??= commonestDelimiter(text);
    const rows = rowsOf(text, delimiter, line);
    line += count(text, NEWLINE);
    if (rows.length > 0) yield rows;
  }
}

/** The text in pieces that end where a row does: at a newline outside quotes. */
async function* wholeLines(chunks: Chunks, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const end = lastRowEnd(text);
    rest = text.slice(end);
    if (end > 0) yield text.slice(0, end);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

const lastRowEnd = (text: string): number => {
  let odd = count(text, QUOTE) % 2 === 1;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const char = text[at];
    if (char === QUOTE) odd = !odd;
    else if (char === NEWLINE && !odd) return at + 1;
  }
  return 0;
};

const rowsOf = (text: string, delimiter: string, first: number): readonly CsvRow[] =>
  text.includes(NEWLINE) && !text.includes(QUOTE)
    ? plainRows(text, delimiter, first)
    : quotedRows(text, delimiter, first);

/** Without quotes a row is a line, which is ten times faster to read. */
const plainRows = (text: string, delimiter: string, first: number): readonly CsvRow[] => {
  const rows: CsvRow[] = [];
  let line = first;
  for (const written of text.split(NEWLINE)) {
    const cells = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (cells !== '') rows.push({ line, cells: cells.split(delimiter) });
    line += 1;
  }
  return rows;
};

const quotedRows = (text: string, delimiter: string, first: number): readonly CsvRow[] => {
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  };
  try {
    const found = parse(text, options) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return found.map(({ record, info }) => ({
      line: first - 1 + info.lines - count(record.join(''), NEWLINE),
      cells: record,
    }));
  } catch (error) {
    if ((error as CsvError).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return [{ line: first, cells: [text] }];
  }
};

const commonestDelimiter = (text: string): string => {
  const header = text.split(NEWLINE, 1)[0] ?? '';
  return [';', '\t'].reduce(
    (best, other) => (count(header, other) > count(header, best) ? other : best),
    ',',
  );
};

const count = (text: string, char: string): number => {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found += 1;
  return found;
};
