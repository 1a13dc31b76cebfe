import { MAX_DEPTH, MAX_LENGTH } from './limits.ts';
import type { PlainMap } from './plain-map.ts';

/** What the canonical reader says of text that is not exactly as our writer writes. */
export const DECLINED: unique symbol = Symbol('not canonical text');

/**
 * Reads exactly the text that `writeYaml` writes, under any layout, many times faster than a YAML parser. It either
 * agrees with YAML 1.2 (core schema) to the last value or declines: comments, single quotes, anchors, tags, tabs
 * outside of text, CR, other indentation, duplicate keys, names that every object has, depth and length past the
 * limits. No string that it returns holds on to the text.
 */
export const readCanonical = (text: string): PlainMap | typeof DECLINED => {
  if (text === '{}\n') return {};
  if (!text.endsWith('\n') || text.length > MAX_LENGTH) return DECLINED;
  if (text.includes('\r') || text.includes('\0') || text.includes('\ufffd') || text.includes('\ufeff'))
    return DECLINED;
  const cursor = { text, at: 0 };
  try {
    const map = readMap(cursor, 0, 1);
    return cursor.at === text.length ? map : DECLINED;
  } catch (reason) {
    if (reason === DECLINED) return DECLINED;
    throw reason;
  }
};

interface Cursor {
  readonly text: string;
  at: number;
}

/** Thrown from any depth and caught at the top: a symbol, since an Error would cost a stack trace for each file. */
const decline = (): never => {
  throw DECLINED;
};

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const PLUS = 43;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const LEFT_BRACKET = 91;
const BACKSLASH = 92;
const RIGHT_BRACKET = 93;
const LEFT_BRACE = 123;
const PIPE = 124;
const RIGHT_BRACE = 125;

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

/** A block map whose first key stands at the cursor, at column `indent`; leaves the cursor at the next line. */
const readMap = (c: Cursor, indent: number, depth: number): PlainMap => {
  if (depth > MAX_DEPTH) decline();
  const map: Record<string, unknown> = {};
  for (;;) {
    const key = readKey(c);
    if (map[key] !== undefined) decline();
    map[key] =
      c.text.charCodeAt(c.at) === NEWLINE
        ? readNested(c, indent + 2, depth + 1)
        : readValue(c, indent, depth + 1);
    const next = indentation(c);
    if (next < indent || c.at === c.text.length) return map;
    if (next > indent) decline();
    c.at += indent;
  }
};

/** A map or list that begins on the line after its key, with the cursor at the end of the key's line. */
const readNested = (c: Cursor, indent: number, depth: number): unknown => {
  c.at += 1;
  if (indentation(c) !== indent) decline();
  const first = c.at + indent;
  if (c.text.charCodeAt(first) === DASH && c.text.charCodeAt(first + 1) === SPACE)
    return readList(c, indent, depth);
  c.at = first;
  return readMap(c, indent, depth);
};

/** A block list of maps, with the cursor at the start of its first line. */
const readList = (c: Cursor, indent: number, depth: number): readonly unknown[] => {
  if (depth > MAX_DEPTH) decline();
  const list: unknown[] = [];
  for (;;) {
    c.at += indent;
    if (c.text.charCodeAt(c.at) !== DASH || c.text.charCodeAt(c.at + 1) !== SPACE) decline();
    c.at += 2;
    if (c.text.charCodeAt(c.at) === LEFT_BRACE) {
      list.push(readFlowMap(c, depth + 1));
      endLine(c);
    } else {
      list.push(readMap(c, indent + 2, depth + 1));
    }
    const next = indentation(c);
    if (next < indent || c.at === c.text.length) return list;
    if (next > indent) decline();
  }
};

/** The value after `key:` on the same line, the line's end included; `indent` is the key's column. */
const readValue = (c: Cursor, indent: number, depth: number): unknown => {
  if (c.text.charCodeAt(c.at) !== SPACE) decline();
  c.at += 1;
  if (c.text.charCodeAt(c.at) === PIPE) return readBlockScalar(c, indent + 2);
  const value = readInline(c, false, depth);
  endLine(c);
  return value;
};

const endLine = (c: Cursor): void => {
  if (c.text.charCodeAt(c.at) !== NEWLINE) decline();
  c.at += 1;
};

/** Spaces at the cursor, which stays. */
const indentation = (c: Cursor): number => {
  let at = c.at;
  while (c.text.charCodeAt(at) === SPACE) at += 1;
  return at - c.at;
};

/** A key and its colon. */
const readKey = (c: Cursor): string => {
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

const readInline = (c: Cursor, inFlow: boolean, depth: number): unknown => {
  const code = c.text.charCodeAt(c.at);
  if (code === QUOTE) return readQuoted(c);
  if (code === LEFT_BRACKET) return readFlowList(c, depth);
  if (code === LEFT_BRACE) return readFlowMap(c, depth);
  return readPlain(c, inFlow);
};

const readFlowList = (c: Cursor, depth: number): readonly unknown[] => {
  if (depth > MAX_DEPTH) decline();
  c.at += 1;
  if (c.text.charCodeAt(c.at) === RIGHT_BRACKET) {
    c.at += 1;
    return [];
  }
  const list: unknown[] = [];
  do list.push(readInline(c, true, depth + 1));
  while (separated(c, RIGHT_BRACKET));
  return list;
};

const readFlowMap = (c: Cursor, depth: number): PlainMap => {
  if (depth > MAX_DEPTH) decline();
  c.at += 1;
  const map: Record<string, unknown> = {};
  if (c.text.charCodeAt(c.at) === RIGHT_BRACE) {
    c.at += 1;
    return map;
  }
  do {
    const key = readKey(c);
    if (map[key] !== undefined || c.text.charCodeAt(c.at) !== SPACE) decline();
    c.at += 1;
    map[key] = readInline(c, true, depth + 1);
  } while (separated(c, RIGHT_BRACE));
  return map;
};

/** True past `, `, false past the end of the collection. */
const separated = (c: Cursor, end: number): boolean => {
  const code = c.text.charCodeAt(c.at);
  if (code === end) {
    c.at += 1;
    return false;
  }
  if (code !== COMMA || c.text.charCodeAt(c.at + 1) !== SPACE) decline();
  c.at += 2;
  return true;
};

/** Text in double quotes on one line, with the escapes of JSON. */
const readQuoted = (c: Cursor): string => {
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
const readPlain = (c: Cursor, inFlow: boolean): unknown => {
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

const LAST_LINE_BLANK = /(?:^|\n)\s+\n$/;

/** A literal block whose lines begin at column `indent`, with the cursor at the `|`. */
const readBlockScalar = (c: Cursor, indent: number): string => {
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
  if (value === '' || LAST_LINE_BLANK.test(value) || (blanks > 0 && chomp !== PLUS)) decline();
  if (chomp === DASH) return own(value.slice(0, -1));
  return own(value + '\n'.repeat(blanks));
};

/** A copy, for V8 makes of a longer slice a view that keeps the whole text of the file in memory. */
const own = (slice: string): string => (slice.length < 13 ? slice : ` ${slice}`.slice(1));
