import { isScalar, type Node } from 'yaml';
import type { Layout } from './layout.ts';
import {
  columnOf,
  lineBreak,
  lineStart,
  linesBelow,
  nextLine,
  type Patch,
  padded,
  type Ways,
  withoutLines,
} from './patch.ts';
import { doubleQuoted, isPrintable, writeBlockScalar, writeKey } from './scalar.ts';
import { contentEnd, isBlockScalar, isCollection, isEmpty, type Slot, startOf } from './slots.ts';
import { itemLines, pairLines, writeFlow } from './write.ts';

/**
 * The ways to put another value in a slot: only the value's own range changes, quotes are kept as found, a
 * comment behind it stays. `path` is the value's, for the layout.
 */
export const replaced = (
  text: string,
  slot: Slot,
  value: unknown,
  path: string,
  inFlow: boolean,
  layout: Layout,
): Ways => {
  const flow = writeFlow(value, path, layout);
  if (inFlow) return [replacedInFlow(text, slot, requoted(slot.value, value) ?? flow)];
  if (slot.after === undefined) return [];
  const quoted =
    typeof value === 'string' && writeBlockScalar(value) ? undefined : requoted(slot.value, value);
  if (quoted !== undefined) return [replacedInFlow(text, slot, quoted)];
  const column = columnOf(text, slot.start);
  const [first = '', ...rest] =
    slot.key === undefined
      ? itemLines(value, path, column, layout)
      : pairLines(slot.key, value, path, column, layout);
  const head = first.slice(slot.key === undefined ? 1 : writeKey(slot.key).length + 1);
  return [
    replacedInBlock(text, slot, slot.after, column, head, padded(rest, column)),
    replacedInBlock(text, slot, slot.after, column, ` ${flow}`, []),
  ];
};

const replacedInFlow = (text: string, { value, after, end }: Slot, part: string): readonly Patch[] => {
  if (!isEmpty(value)) return [{ from: startOf(value), to: contentEnd(text, value), text: part }];
  return [
    after === undefined
      ? { from: end, to: end, text: `: ${part}` }
      : { from: after, to: after, text: ` ${part}` },
  ];
};

/** The string in the quotes that stand around the present one, if it has some and they can carry it. */
const requoted = (node: Node | null, value: unknown): string | undefined => {
  if (!isScalar(node) || typeof value !== 'string') return undefined;
  if (node.type === 'QUOTE_DOUBLE') return doubleQuoted(value);
  return node.type === 'QUOTE_SINGLE' && isPrintable(value) ? `'${value.replaceAll("'", "''")}'` : undefined;
};

/** `head` goes behind the colon or dash, `lines` below it, each where the old value has its like. */
const replacedInBlock = (
  text: string,
  slot: Slot,
  after: number,
  column: number,
  head: string,
  lines: readonly string[],
): readonly Patch[] => {
  const { value, end } = slot;
  const [from, to, body] = extent(text, value, after, end);
  const headPatch =
    from > after && head !== '' ? { from, to, text: head.slice(1) } : { from: after, to, text: head };
  if (body === undefined)
    return lines.length === 0 ? [headPatch] : [headPatch, linesBelow(text, to, column, lines)];
  const bodyEnd = nextLine(text, end);
  if (lines.length === 0) return [headPatch, withoutLines(text, body, bodyEnd)];
  const eol = lineBreak(text);
  const finished = text[bodyEnd - 1] === '\n';
  return [headPatch, { from: body, to: bodyEnd, text: lines.join(eol) + (finished ? eol : '') }];
};

type Extent = readonly [headFrom: number, headTo: number, body: number | undefined];

/** The part of a value that stands behind its colon or dash, and where the lines below that are its own begin. */
const extent = (text: string, value: Node | null, after: number, end: number): Extent => {
  if (isEmpty(value)) return [after, after, undefined];
  const start = startOf(value);
  if (isBlockScalar(value)) {
    const header = value.srcToken.props.find(({ type }) => type === 'block-scalar-header') as {
      source: string;
    };
    const to = start + header.source.length;
    return [start, to, nextLine(text, to) > end ? undefined : nextLine(text, to)];
  }
  const below = isCollection(value) && !value.flow && lineStart(text, start) > after;
  return below ? [after, after, nextLine(text, after)] : [start, end, undefined];
};
