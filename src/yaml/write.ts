import { fieldPath, itemPath, type Layout } from './layout.ts';
import { isMap, type PlainMap } from './plain-map.ts';
import { writeBlockScalar, writeKey, writeScalar } from './scalar.ts';

/** Columns; a map that needs more stands in several lines. */
const WIDTH = 120;

/**
 * The canonical text of a record: keys in the order of the layout, block style, short maps and all lists of plain
 * values on one line, each timeline entry on one line, `|` for text of several lines, LF, a final newline.
 */
export const writeYaml = (value: PlainMap, layout: Layout): string =>
  `${mapLines(value, '', 0, layout).join('\n') || '{}'}\n`;

/** The lines of `key: value`, from column `indent` on but not indented, where `path` is the value's. */
export const pairLines = (
  key: string,
  value: unknown,
  path: string,
  indent: number,
  layout: Layout,
): readonly string[] => {
  const name = `${writeKey(key)}:`;
  const line = oneLine(value, path, WIDTH - indent - name.length - 1, layout);
  if (line !== undefined) return [`${name} ${line}`];
  if (typeof value === 'string') {
    const [header = '', ...lines] = writeBlockScalar(value) ?? [];
    return [`${name} ${header}`, ...lines];
  }
  const lines = isMap(value)
    ? mapLines(value, path, indent + 2, layout)
    : (value as readonly unknown[]).flatMap((item) => itemLines(item, itemPath(path), indent + 2, layout));
  return [name, ...lines.map(indented)];
};

/** The lines of one item of a block list, from its dash at column `indent` on, where `path` is the item's. */
export const itemLines = (item: unknown, path: string, indent: number, layout: Layout): readonly string[] => {
  const line =
    path === 'timeline[]' && !hasLineBreak(item)
      ? writeFlow(item, path, layout)
      : oneLine(item, path, WIDTH - indent - 2, layout);
  if (line !== undefined) return [`- ${line}`];
  if (!isMap(item)) return [`- ${writeFlow(item, path, layout)}`];
  const [first, ...rest] = mapLines(item, path, indent + 2, layout);
  return [`- ${first}`, ...rest.map(indented)];
};

/** Any value on one line, as it stands inside `[…]` or `{…}`. */
export const writeFlow = (value: unknown, path: string, layout: Layout): string => {
  if (Array.isArray(value))
    return `[${value.map((item) => writeFlow(item, itemPath(path), layout)).join(', ')}]`;
  if (!isMap(value)) return writeScalar(value, true);
  const pairs = entries(value, path, layout).map(
    ([key, field]) => `${writeKey(key)}: ${writeFlow(field, fieldPath(path, key), layout)}`,
  );
  return `{${pairs.join(', ')}}`;
};

/** A list of maps has an item a line; any other list is flow, however long. */
const isListOfMaps = (value: unknown): value is readonly PlainMap[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMap);

const mapLines = (map: PlainMap, path: string, indent: number, layout: Layout): readonly string[] =>
  entries(map, path, layout).flatMap(([key, value]) =>
    pairLines(key, value, fieldPath(path, key), indent, layout),
  );

const entries = (map: PlainMap, path: string, layout: Layout): readonly (readonly [string, unknown])[] => {
  const order = layout.keysAt(path);
  const known = order.filter((key) => Object.hasOwn(map, key));
  const keys = known.length === 0 ? Object.keys(map) : [...new Set([...known, ...Object.keys(map)])];
  return keys.map((key) => [key, map[key]] as const).filter(([, value]) => value !== undefined);
};

/** The value where it stands on one line of at most `room` columns, else undefined. */
const oneLine = (value: unknown, path: string, room: number, layout: Layout): string | undefined => {
  if (typeof value === 'string') return writeBlockScalar(value) ? undefined : writeScalar(value, false);
  if (Array.isArray(value)) return isListOfMaps(value) ? undefined : writeFlow(value, path, layout);
  if (!isMap(value)) return writeScalar(value, false);
  if (isTableOfLists(value, path) || !isFlat(value, path, layout)) return undefined;
  const line = writeFlow(value, path, layout);
  return line.length <= room ? line : undefined;
};

/** `teams`, `hours`: a map of the root with a list for every key is a table of its own. */
const isTableOfLists = (map: PlainMap, path: string): boolean =>
  !/[.[]/.test(path) && Object.keys(map).length > 0 && Object.values(map).every(Array.isArray);

/** No prose, no text of several lines, no map in it; a list of such maps is taken. */
const isFlat = (map: PlainMap, path: string, layout: Layout): boolean =>
  Object.entries(map).every(([key, value]) => {
    const at = fieldPath(path, key);
    if (value === undefined) return true;
    if (layout.isText(at) || isMap(value) || hasLineBreak(value)) return false;
    return !Array.isArray(value) || value.every((item) => !isMap(item) || isFlat(item, itemPath(at), layout));
  });

const hasLineBreak = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\n');
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLineBreak);
};

const indented = (line: string): string => (line === '' ? '' : `  ${line}`);
