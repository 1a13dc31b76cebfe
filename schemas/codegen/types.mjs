// Types of records, and the policy's defaults: types.ts and defaults.ts.
import { compile } from 'json-schema-to-typescript';
import { banner, follow, kinds, literal, mapChildren, nodeOf, pick } from './nodes.mjs';

const keys = [
  'type',
  'enum',
  'required',
  'description',
  'properties',
  'items',
  'additionalProperties',
  'anyOf',
  'tsType',
];

/** What json-schema-to-typescript reads: each titled schema is put into `named` and referred to by its title. */
const typeSchema = (node, named) => {
  const { schema, file, origin } = follow(node);
  const body = (of) => {
    const inner = mapChildren({ schema: of, file }, (child) => typeSchema(child, named));
    if (inner.items) delete inner.items.description;
    // A value of any type: left to itself the compiler takes it for a map.
    const any = !['type', 'enum', 'properties', 'items', 'anyOf', 'tsType', '$ref'].some(
      (key) => key in inner,
    );
    return any ? { tsType: 'unknown', ...pick(inner, ['description']) } : pick(inner, keys);
  };
  if (schema.title === undefined) return body(schema);
  if (!named.has(schema.title)) named.set(schema.title, body(origin));
  return { tsType: schema.title, description: schema.description };
};

/** What holds where nothing is said: the node's own default, or those inside it. */
const defaultOf = (node) => {
  const { schema, file } = follow(node);
  if (schema.default !== undefined) return schema.default;
  const inner = Object.entries(schema.properties ?? {})
    .map(([key, of]) => [key, defaultOf({ schema: of, file })])
    .filter(([, value]) => value !== undefined);
  return inner.length > 0 ? Object.fromEntries(inner) : undefined;
};

/** The schema with everything required that has a default. */
const filled = (node) => {
  const { schema, file } = follow(node);
  if (schema.default !== undefined || !schema.properties) return node.schema;
  const required = Object.keys(schema.properties).filter(
    (key) => defaultOf({ schema: schema.properties[key], file }) !== undefined,
  );
  return { ...mapChildren({ schema, file }, filled), required };
};

const policy = () => {
  const whole = filled(nodeOf('workspace'));
  const { schema: _, ...properties } = whole.properties;
  const description = 'The policy of a workspace, with the defaults filled in.';
  return { ...nodeOf('workspace'), schema: { ...whole, title: 'Policy', description, properties } };
};

const options = {
  bannerComment: '',
  ignoreMinAndMaxItems: true,
  unreachableDefinitions: true,
  style: { singleQuote: true, printWidth: 110 },
};

/** The declarations of all types, comments of one line on one line. */
const declarations = async (named) => {
  const titles = [...named.keys()].sort();
  const definitions = Object.fromEntries(titles.map((title) => [title, { ...named.get(title), title }]));
  const text = await compile(
    { title: 'All', type: 'object', additionalProperties: false, definitions },
    'All',
    options,
  );
  return text
    .replace(/^export interface All \{\}\n/m, '')
    .replace(
      /(?:\n \*)?\n \* This interface was referenced by `All`'s JSON-Schema\n \* via the `definition` "\w+"\./g,
      '',
    )
    .replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */')
    .replace(/^(\}|export type .*)\n(?=\S)/gm, '$1\n\n');
};

export const titleOf = (kind) => nodeOf(kind).schema.title;

export const typesFile = async () => {
  const named = new Map();
  for (const node of [...kinds.map(nodeOf), policy()]) typeSchema(node, named);
  return `${banner}
${await declarations(named)}
/** The type of each kind of record. */
export interface Records {
${kinds.map((kind) => `  ${kind}: ${titleOf(kind)};\n`).join('')}}

export type Kind = keyof Records;
`;
};

export const defaultsFile = () => {
  const defaults = Object.entries(defaultOf(nodeOf('workspace')));
  return `${banner}import type { Policy } from './types.ts';

/** What holds where \`itil.yaml\` says nothing. */
export const defaults: Policy = {
${defaults.map(([key, value]) => `  ${key}: ${literal(value)},\n`).join('')}};
`;
};
