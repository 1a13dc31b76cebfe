import { type Field, fields, type Meaning } from '../generated/fields.ts';
import type { Kind } from '../generated/types.ts';
import type { At } from './finding.ts';

/** `at` is reused from call to call: copy it to keep it. */
export type Visit = (value: string, meaning: Meaning, at: At) => void;

interface Node {
  meaning: Meaning | undefined;
  readonly keys: string[];
  /** In the order of `keys`. */
  readonly nodes: Node[];
  /** For the items of a list. */
  items: Node | undefined;
  /** For any key that is not in `keys`. */
  any: Node | undefined;
}

/**
 * A walk over the texts of a record whose fields are wanted, in the order of the schema. What to look at is worked out
 * once a kind, so that a walk touches nothing else. What is no record of the kind has whatever of it stands in place.
 */
export const fieldWalker = (
  wants: (meaning: Meaning, field: Field) => boolean,
): ((kind: Kind, record: unknown, visit: Visit) => void) => {
  const roots = new Map<Kind, Node>();
  return (kind, record, visit) => {
    const root = roots.get(kind) ?? rootOf(kind, wants);
    roots.set(kind, root);
    if (typeof record === 'object' && record !== null) walk(root, record, [], visit);
  };
};

/** The steps of a field's path, `[]` for the items of a list: `outages[].to` is `outages`, `[]`, `to`. */
export const fieldSteps = (path: string): readonly string[] => path.replaceAll('[]', '.[]').split('.');

/** The path of the field at a place of a record: `outages[].to` for `outages`, 0, `to`. */
export const fieldPath = (at: At): string =>
  at.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[]` : path === '' ? step : `${path}.${step}`),
    '',
  );

const blank = (): Node => ({ meaning: undefined, keys: [], nodes: [], items: undefined, any: undefined });

const rootOf = (kind: Kind, wants: (meaning: Meaning, field: Field) => boolean): Node => {
  const root = blank();
  for (const field of fields[kind]) {
    if (field.type !== 'string' || field.meaning === undefined || !wants(field.meaning, field)) continue;
    fieldSteps(field.path).reduce(child, root).meaning = field.meaning;
  }
  return root;
};

const child = (node: Node, key: string): Node => {
  if (key === '[]') node.items ??= blank();
  else if (key === '*') node.any ??= blank();
  else if (!node.keys.includes(key)) {
    node.keys.push(key);
    node.nodes.push(blank());
  }
  return (key === '[]' ? node.items : key === '*' ? node.any : node.nodes[node.keys.indexOf(key)]) as Node;
};

const walk = (node: Node, value: object, at: (string | number)[], visit: Visit): void => {
  if (Array.isArray(value)) {
    for (let i = 0; node.items && i < value.length; i += 1) step(node.items, value[i], i, at, visit);
    return;
  }
  const map = value as Readonly<Record<string, unknown>>;
  for (let i = 0; i < node.keys.length; i += 1) {
    const key = node.keys[i] as string;
    if (map[key] !== undefined) step(node.nodes[i] as Node, map[key], key, at, visit);
  }
  if (!node.any) return;
  for (const key of Object.keys(map)) if (!node.keys.includes(key)) step(node.any, map[key], key, at, visit);
};

const step = (
  node: Node,
  value: unknown,
  key: string | number,
  at: (string | number)[],
  visit: Visit,
): void => {
  at.push(key);
  if (typeof value === 'object' && value !== null) walk(node, value, at, visit);
  else if (typeof value === 'string' && node.meaning) visit(value, node.meaning, at);
  at.pop();
};
