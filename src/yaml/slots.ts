import {
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

export type Collection = YAMLMap | YAMLSeq;

/** One field of a map or item of a list, as it stands in the text. */
export interface Slot {
  /** Undefined for an item. */
  readonly key: string | undefined;
  readonly keyNode: Node | undefined;
  readonly value: Node | null;
  /** Its first character: of the key, of the dash, of an item in brackets. */
  readonly start: number;
  /** Past the colon or dash and any anchor behind it; undefined where there is none. */
  readonly after: number | undefined;
  /** Past its content: before a comment behind it, before its line break, before blank lines that mean nothing. */
  readonly end: number;
}

export const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);

/** The fields or items of a collection in the order of the text. */
export const slotsOf = (text: string, collection: Collection): readonly Slot[] =>
  isMap(collection) ? collection.items.map((pair) => fieldSlot(text, pair)) : itemSlots(text, collection);

/** Past the content of a node, as `Slot.end`. */
export const contentEnd = (text: string, node: Node): number => {
  const [start, end] = node.range as [number, number, number];
  if (isScalar(node)) return isBlockScalar(node) ? blockScalarEnd(text, node, start, end) : end;
  if (isAlias(node) || !isCollection(node) || node.flow) return end;
  return slotsOf(text, node).at(-1)?.end ?? end;
};

/** The first character of a node, past its anchor. */
export const startOf = (node: Node): number => (node.range as [number, number, number])[0];

/** A literal or folded text. */
export const isBlockScalar = (node: unknown): node is Scalar & { readonly srcToken: CST.BlockScalar } =>
  isScalar(node) && (node.srcToken as CST.Token | undefined)?.type === 'block-scalar';

/** The slots on the way to `path`, as far as the text has them. */
export const trail = (text: string, root: unknown, path: readonly (string | number)[]): readonly Slot[] => {
  const found: Slot[] = [];
  let node = root;
  for (const step of path) {
    if (!isCollection(node) || isMap(node) !== (typeof step === 'string')) break;
    const slots = slotsOf(text, node);
    const slot = typeof step === 'string' ? slots.find(({ key }) => key === step) : slots[step];
    if (!slot) break;
    found.push(slot);
    node = slot.value;
  }
  return found;
};

type Item = CST.CollectionItem;

const fieldSlot = (text: string, pair: Pair): Slot => {
  const item = pair.srcToken as unknown as Item;
  const keyNode = pair.key as Node & { readonly value?: unknown };
  const value = (pair.value ?? null) as Node | null;
  const [keyStart, keyEnd] = keyNode.range as [number, number, number];
  return {
    key: String(keyNode.value),
    keyNode,
    value,
    start: firstToken(item.start) ?? keyStart,
    after: lastToken(item.sep),
    end: isEmpty(value) ? (lastToken(item.sep) ?? keyEnd) : contentEnd(text, value),
  };
};

const itemSlots = (text: string, list: YAMLSeq): readonly Slot[] => {
  const items = (list.srcToken as CST.BlockSequence | CST.FlowCollection).items as readonly Item[];
  const filled = list.flow
    ? items.filter((item) => item.key || item.sep || item.value || firstToken(item.start) !== undefined)
    : items.filter((item) => item.start.some(({ type }) => type === 'seq-item-ind'));
  return filled.map((item, i): Slot => {
    const value = (list.items[i] ?? null) as Node | null;
    const start = firstToken(item.start) ?? startOf(value as Node);
    return {
      key: undefined,
      keyNode: undefined,
      value,
      start,
      after: list.flow ? undefined : lastToken(item.start),
      end: isEmpty(value) ? (lastToken(item.start) ?? start) : contentEnd(text, value),
    };
  });
};

/** Nothing written where a value could stand. */
export const isEmpty = (value: Node | null): value is null =>
  value === null ||
  (isScalar(value) && (value.range as readonly number[])[0] === (value.range as readonly number[])[1]);

const BLANK = new Set(['space', 'newline', 'comment', 'comma']);

const firstToken = (tokens: readonly CST.SourceToken[] | undefined): number | undefined =>
  tokens?.find(({ type }) => !BLANK.has(type))?.offset;

const lastToken = (tokens: readonly CST.SourceToken[] | undefined): number | undefined => {
  const token = tokens?.findLast(({ type }) => !BLANK.has(type));
  return token && token.offset + token.source.length;
};

/** The blank lines below a block belong to its text only where its header keeps them (`+`) or they have spaces to keep. */
const blockScalarEnd = (
  text: string,
  node: Scalar & { readonly srcToken: CST.BlockScalar },
  start: number,
  end: number,
): number => {
  const header = node.srcToken.props.find(
    (prop): prop is CST.SourceToken => prop.type === 'block-scalar-header',
  );
  const keeps = header?.source.includes('+') || /(?:^|\n)[ \t]+\n?$/.test(String(node.value));
  let at = end;
  for (;;) {
    const line = text.lastIndexOf('\n', at - 1);
    if (line < start || text.slice(line + 1, at).trim() !== '') return at;
    at = text[line - 1] === '\r' ? line - 1 : line;
    if (keeps) return at;
  }
};
