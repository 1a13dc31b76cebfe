import { UserError } from '../errors.ts';

/** Characters that break a line or steer a terminal, a tab among them. */
const STEERING = /[\p{Cc}\u2028\u2029]/u;

const NAMES: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a line break',
  '\u2028': 'a line break',
  '\u2029': 'a line break',
};

/** The text, if it is one line of plain characters. Throws a UserError that names the other character. */
export const oneLine = (label: string, text: string): string => {
  const [found] = STEERING.exec(text) ?? [];
  if (found === undefined) return text;
  const code = (found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  throw new UserError(
    `${label} is one line of plain text, and this has ${NAMES[found] ?? `the control character U+${code}`}`,
  );
};
