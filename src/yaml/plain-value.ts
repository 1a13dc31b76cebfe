import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { MAX_ALIASED, MAX_DEPTH, MAX_PROBLEMS } from './limits.ts';
import type { YamlProblem, YamlRule } from './read.ts';

/** An anchored value, with how many values and levels it has: an alias of it costs as much. */
interface Anchored {
  readonly value: unknown;
  readonly size: number;
  readonly height: number;
}

interface Walk {
  readonly problems: YamlProblem[];
  readonly anchors: Map<string, Anchored | 'open'>;
  size: number;
  aliased: number;
  /** The deepest level seen since the last anchor was opened. */
  deepest: number;
}

/**
 * The plain value of a document that `compose` made, and what is wrong with it: keys that stand twice, `__proto__`,
 * aliases that point nowhere, into themselves, or to more than the limits allow.
 */
export const plainValue = (
  doc: Document.Parsed,
): { readonly value: unknown; readonly problems: readonly YamlProblem[] } => {
  const walk: Walk = { problems: [], anchors: new Map(), size: 0, aliased: 0, deepest: 0 };
  const value = nodeValue(walk, doc.contents, 1);
  return { value, problems: walk.problems };
};

const nodeValue = (walk: Walk, node: unknown, depth: number): unknown => {
  walk.size += 1;
  walk.deepest = Math.max(walk.deepest, depth);
  if (isAlias(node)) return aliasValue(walk, node.source, node, depth);
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor === undefined) return contentOf(walk, node, depth);
  const { size, deepest } = walk;
  walk.anchors.set(anchor, 'open');
  walk.deepest = depth;
  const value = contentOf(walk, node, depth);
  walk.anchors.set(anchor, { value, size: walk.size - size + 1, height: walk.deepest - depth });
  walk.deepest = Math.max(walk.deepest, deepest);
  return value;
};

const contentOf = (walk: Walk, node: unknown, depth: number): unknown => {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => nodeValue(walk, item, depth + 1));
  return isMap(node) ? mapValue(walk, node, depth) : null;
};

const mapValue = (walk: Walk, node: YAMLMap, depth: number): unknown => {
  const map: Record<string, unknown> = {};
  for (const pair of node.items as Pair<Scalar<string>>[]) {
    const key = pair.key.value;
    const value = nodeValue(walk, pair.value, depth + 1);
    if (key === '__proto__') {
      problem(walk, 'schema/proto-key', 'a key cannot be named __proto__', pair.key);
    } else if (Object.hasOwn(map, key)) {
      problem(walk, 'schema/duplicate-key', `the key ${key} stands twice`, pair.key);
    } else {
      map[key] = value;
    }
  }
  return map;
};

const aliasValue = (walk: Walk, name: string, node: Node, depth: number): unknown => {
  const anchored = walk.anchors.get(name);
  if (anchored === undefined)
    return problem(walk, 'schema/syntax', `the alias *${name} has no anchor before it`, node);
  if (anchored === 'open')
    return problem(walk, 'schema/alias-bomb', `the alias *${name} stands for what it is in`, node);
  walk.size += anchored.size;
  walk.aliased += anchored.size;
  walk.deepest = Math.max(walk.deepest, depth + anchored.height);
  if (walk.aliased > MAX_ALIASED) {
    return problem(walk, 'schema/alias-bomb', `aliases stand for more than ${MAX_ALIASED} values`, node);
  }
  if (depth + anchored.height > MAX_DEPTH) {
    return problem(
      walk,
      'schema/too-deep',
      `aliases nest maps and lists more than ${MAX_DEPTH} levels deep`,
      node,
    );
  }
  return anchored.value;
};

const problem = (walk: Walk, rule: YamlRule, message: string, node: Node): null => {
  if (walk.problems.length === MAX_PROBLEMS) return null;
  const [offset, end] = node.range as [number, number, number];
  if (walk.problems.every((known) => known.rule !== rule || known.offset !== offset)) {
    walk.problems.push({ rule, message, offset, length: Math.max(1, end - offset) });
  }
  return null;
};
