import type { Range } from '../domain/finding.ts';

/** The line and column of an offset, both from 1, the column in UTF-16 units; a line ends in LF, CRLF or CR. */
export const lineColumn = (
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } => {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue;
    line += 1;
    start = at + 1;
  }
  return { line, column: Math.min(offset, text.length) - start + 1 };
};

/** The lines and columns of a stretch of text, as of a `YamlProblem`. */
export const rangeOf = (text: string, offset: number, length: number): Range => {
  const from = lineColumn(text, offset);
  const to = lineColumn(text, offset + length);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
};
