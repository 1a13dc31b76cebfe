// The schemas, and how to walk them. A node is a schema and the file that its references start from.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const suffix = '.schema.json';
const names = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .sort();
const schemas = new Map(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]));

export const root = dirname(folder);
export const banner = '// Generated from schemas/*.schema.json by schemas/codegen.mjs.\n';
export const kinds = names.map((name) => name.slice(0, -suffix.length)).filter((name) => name !== 'common');

/** The names of all definitions. */
export const meanings = [
  ...new Set([...schemas.values()].flatMap(({ $defs = {} }) => Object.keys($defs))),
].sort();

export const nodeOf = (kind) => ({ schema: schemas.get(kind + suffix), file: kind + suffix });

export const pick = (from, keys) =>
  Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]]));

/**
 * The node with its `$ref` followed: what stands beside a reference wins, the outermost name of a definition is the
 * meaning, and `origin` is the schema that was referred to.
 */
export const follow = ({ schema, file, meaning }) => {
  if (schema.$ref === undefined) return { schema, file, meaning, origin: schema };
  const { $ref, ...beside } = schema;
  const [name, pointer] = $ref.split('#');
  const home = name || file;
  const keys = pointer.split('/').slice(1);
  const found = keys.reduce((at, key) => at?.[key], schemas.get(home));
  if (found === undefined) throw new Error(`${file}: nothing at ${$ref}`);
  const own = keys.length === 2 && keys[0] === '$defs' ? keys[1] : undefined;
  const inner = follow({ schema: found, file: home, meaning: meaning ?? own });
  return { ...inner, schema: { ...inner.schema, ...beside } };
};

/** The nodes inside a followed node, each with the step that leads there and whether it must be there. */
export const children = ({ schema, file }) => {
  const { properties = {}, required = [], items, additionalProperties: others, anyOf = [] } = schema;
  const node = (of) => ({ schema: of, file });
  return [
    ...Object.entries(properties).map(([key, of]) => ({
      step: `.${key}`,
      required: required.includes(key),
      node: node(of),
    })),
    ...(items ? [{ step: '[]', required: false, node: node(items) }] : []),
    ...(typeof others === 'object' ? [{ step: '.*', required: false, node: node(others) }] : []),
    ...anyOf.flatMap((of) => children(follow(node(of)))),
  ];
};

/** The node's schema with every schema inside it replaced by what `change` makes of it. */
export const mapChildren = ({ schema, file }, change) => {
  const each = (of) => change({ schema: of, file });
  const { properties, items, additionalProperties, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, of]) => [key, each(of)])),
    }),
    ...(items && { items: each(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: each(additionalProperties) }),
    ...(anyOf && { anyOf: anyOf.map(each) }),
  };
};

/** A value as TypeScript would spell it, on one line. */
export const literal = (value) => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string') {
    const quoted = JSON.stringify(value);
    return value.includes("'") ? quoted : `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`;
  }
  if (value === null || typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(
    ([key, of]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : literal(key)}: ${literal(of)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};
