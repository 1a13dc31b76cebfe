/** One stretch of text to be replaced. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Ways to make one change, the gentlest first; none where the text has no such place. */
export type Ways = readonly (readonly Patch[])[];

/** The text with patches that do not overlap; two at one place come in the order given. */
export const patched = (text: string, patches: readonly Patch[]): string => {
  let result = '';
  let at = 0;
  for (const { from, to, text: part } of [...patches].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + part;
    at = to;
  }
  return result + text.slice(at);
};

/** Where the line of `offset` begins, past a byte order mark. */
export const lineStart = (text: string, offset: number): number => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
};

/** Where the next line begins, which is the end of the text after the last. */
export const nextLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};

/** The line break of a file: that of its first line. */
export const lineBreak = (text: string): string => (text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n');

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Past the lines that a block ending at `end` reaches into: its last line, and comments indented deeper than it. */
export const below = (text: string, end: number, column: number): number => {
  let at = nextLine(text, end);
  for (;;) {
    const indent = text.slice(at, nextLine(text, at)).search(/[^ ]/);
    if (indent <= column || text[at + indent] !== '#') return at;
    at = nextLine(text, at);
  }
};

/** Lines put below a block at `column` that ends at `end`, perhaps in an unfinished last line. */
export const linesBelow = (text: string, end: number, column: number, lines: readonly string[]): Patch => {
  const eol = lineBreak(text);
  const at = below(text, end, column);
  const unfinished = text[at - 1] !== '\n';
  const part = unfinished ? lines.map((line) => eol + line) : lines.map((line) => line + eol);
  return { from: at, to: at, text: part.join('') };
};

/** Whole lines taken out, from that of `start` up to `to`, with the break before them if the file ends in none. */
export const withoutLines = (text: string, start: number, to: number): Patch => {
  const from = lineStart(text, start);
  if (text[to - 1] === '\n') return { from, to, text: '' };
  return { from: text.slice(0, from).replace(/\r?\n$/, '').length, to, text: '' };
};

/** Every line but the empty ones moved right. */
export const padded = (lines: readonly string[], column: number): readonly string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
