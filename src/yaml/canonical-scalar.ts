import {
  BACKSLASH,
  COLON,
  COMMA,
  type Cursor,
  DASH,
  decline,
  HASH,
  indentation,
  LEFT_BRACE,
  LEFT_BRACKET,
  NEWLINE,
  own,
  PLUS,
  QUOTE,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  SPACE,
} from './cursor.ts';

const FLOW_INDICATORS = new Set([COMMA, LEFT_BRACKET, RIGHT_BRACKET, LEFT_BRACE, RIGHT_BRACE]);

/** What an ASCII character may do: begin a plain scalar, stand in a key, or call for a look while scanning one. */
const FIRST = 1;
const KEY = 2;
const LOOK = 4;
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return (
    (/[\w./+<=^;()$\\~]/.test(char) ? FIRST : 0) |
    (/[\w./-]/.test(char) ? KEY : 0) |
    (code < SPACE || code === 127 || /[:#,[\]{}]/.test(char) ? LOOK : 0)
  );
});

/** A key and its colon. */
export const readKey = (c: Cursor): string => {
  const start = c.at;
  let code = c.text.charCodeAt(start);
  if (code === QUOTE) {
    const key = readQuoted(c);
    if (c.text.charCodeAt(c.at) !== COLON || c.at - start > 1000) decline();
    c.at += 1;
    return key;
  }
  if (code === DASH) decline();
  let at = start;
  while (code < 128 ? (CLASS[code] as number) & KEY : code >= 0xc0 && code < 0x2000)
    code = c.text.charCodeAt(++at);
  if (code !== COLON || at === start || at - start > 1000) decline();
  c.at = at + 1;
  return c.text.slice(start, at);
};

/** Text in double quotes on one line, with the escapes of JSON. */
export const readQuoted = (c: Cursor): string => {
  const start = c.at;
  let at = start + 1;
  let escaped = false;
  for (let code = c.text.charCodeAt(at); code !== QUOTE; code = c.text.charCodeAt(at)) {
    if (!(code >= SPACE)) decline();
    if (code === BACKSLASH) escaped = true;
    at += code === BACKSLASH ? 2 : 1;
  }
  c.at = at + 1;
  return escaped ? unescaped(c.text.slice(start, at + 1)) : own(c.text.slice(start + 1, at));
};

const unescaped = (quoted: string): string => {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return decline();
  }
};

/** A plain scalar up to the line's end, in flow up to a comma or closing bracket. */
export const readPlain = (c: Cursor, inFlow: boolean): unknown => {
  const { text } = c;
  const start = c.at;
  const first = text.charCodeAt(start);
  if (first < 128 && first !== DASH && !((CLASS[first] as number) & FIRST)) decline();
  let at = start;
  let code = first;
  for (; ; code = text.charCodeAt(++at)) {
    if (code >= 128 || !((CLASS[code] as number) & LOOK)) continue;
    if (code === NEWLINE) break;
    if (code === COLON) {
      if (endsPlain(text.charCodeAt(at + 1), inFlow)) decline();
    } else if (code === HASH) {
      if (text.charCodeAt(at - 1) === SPACE) decline();
    } else if (code < SPACE || code === 127) {
      decline();
    } else if (inFlow) {
      if (code === COMMA || code === RIGHT_BRACKET || code === RIGHT_BRACE) break;
      decline();
    }
  }
  if (text.charCodeAt(at - 1) === SPACE) decline();
  c.at = at;
  return first <= COLON ? number(text.slice(start, at), first) : word(text.slice(start, at));
};

/** Whether a plain scalar would end at a colon that this follows. */
const endsPlain = (code: number, inFlow: boolean): boolean =>
  code === SPACE || code === NEWLINE || (inFlow && FLOW_INDICATORS.has(code));

const WORDS = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE'].map((name) => [name, true] as const),
  ...['false', 'False', 'FALSE'].map((name) => [name, false] as const),
  ...['null', 'Null', 'NULL', '~'].map((name) => [name, null] as const),
]);

const word = (text: string): unknown => {
  const known = text.length < 6 ? WORDS.get(text) : undefined;
  return known === undefined ? own(text) : known;
};

const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const INFINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

/** What begins like a number, which most instants, dates and durations do. */
const number = (text: string, first: number): unknown => {
  if (text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH)
    return first === DASH ? decline() : own(text);
  if (INTEGER.test(text)) return Number.parseInt(text, 10);
  if (FLOAT.test(text)) return Number.parseFloat(text);
  if (OCTAL.test(text)) return Number.parseInt(text.slice(2), 8);
  if (HEXADECIMAL.test(text)) return Number.parseInt(text.slice(2), 16);
  if (INFINITE.test(text)) return infinite(text, first);
  return first === DASH ? decline() : own(text);
};

const infinite = (text: string, first: number): number =>
  text.length === 4 && /nan/i.test(text) ? Number.NaN : first === DASH ? -Infinity : Infinity;

/** A literal block whose lines begin at column `indent`, with the cursor at the `|`. */
export const readBlockScalar = (c: Cursor, indent: number): string => {
  const { text } = c;
  let at = c.at + 1;
  const indicated = text[at] === '2';
  if (indicated) at += 1;
  const chomp = text.charCodeAt(at);
  if (chomp === DASH || chomp === PLUS) at += 1;
  if (text.charCodeAt(at) !== NEWLINE) decline();
  c.at = at + 1;
  let value = '';
  let blanks = 0;
  for (; c.at < text.length; c.at += 1) {
    if (text.charCodeAt(c.at) === NEWLINE) {
      blanks += 1;
      continue;
    }
    const spaces = indentation(c);
    if (spaces < indent) break;
    const hidden = spaces === indent && text.charCodeAt(c.at + spaces) === NEWLINE;
    if (hidden || (value === '' && spaces > indent && !indicated)) decline();
    const end = text.indexOf('\n', c.at);
    value += '\n'.repeat(blanks) + text.slice(c.at + indent, end + 1);
    blanks = 0;
    c.at = end;
  }
  if (lastLine(value).trim() === '' || (blanks > 0 && chomp !== PLUS)) decline();
  if (chomp === DASH) return own(value.slice(0, -1));
  return own(value + '\n'.repeat(blanks));
};

const lastLine = (lines: string): string => lines.slice(lines.lastIndexOf('\n', lines.length - 2) + 1);
