import { readBlockScalar, readKey, readPlain, readQuoted } from './canonical-scalar.ts';
import {
  COMMA,
  type Cursor,
  DASH,
  DECLINED,
  decline,
  indentation,
  LEFT_BRACE,
  LEFT_BRACKET,
  NEWLINE,
  PIPE,
  QUOTE,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  SPACE,
} from './cursor.ts';
import { MAX_DEPTH, MAX_LENGTH } from './limits.ts';
import type { PlainMap } from './plain-map.ts';

export { DECLINED };

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
