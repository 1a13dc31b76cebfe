import { head, textWidth } from './width.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours; record text holds no escape once it is visible
const COLOUR = /\u001b\[\d+m/g;

/**
 * Lines of at most `width` columns, broken at spaces; line breaks of the text are kept. A word that is longer (a
 * path, an address) keeps its line, so that it can be copied. Colours are not counted.
 */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, width));

/** The same for a column of a table: longer words are broken too. */
export const wrapNarrow = (text: string, width: number): readonly string[] =>
  wrap(text, width).flatMap((line) => chop(line, width));

const wrapLine = (line: string, width: number): readonly string[] => {
  if (textWidth(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  let length = -1;
  for (const word of line.split(' ')) {
    const size = textWidth(word.replace(COLOUR, ''));
    if (length + 1 + size > width && current.trim() !== '') {
      lines.push(current.trimEnd());
      current = word;
      length = size;
    } else if (length < 0 || (current === '' && lines.length > 0)) {
      current = word;
      length = size;
    } else {
      current += ` ${word}`;
      length += 1 + size;
    }
  }
  return [...lines, current.trimEnd()];
};

const chop = (line: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let rest = line;
  while (textWidth(rest) > width) {
    const part = head(rest, width);
    if (part === '') break;
    lines.push(part);
    rest = rest.slice(part.length);
  }
  return [...lines, rest];
};
