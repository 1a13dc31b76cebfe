// Validators by ajv, compiled ahead: validators/<kind>.js and validators.ts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { _, Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { banner, follow, kinds, mapChildren, nodeOf, pick } from './nodes.mjs';
import { date, instant } from './runtime.mjs';
import { titleOf } from './types.mjs';

const keys = [
  ...[
    'type',
    'enum',
    'pattern',
    'format',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'minItems',
    'uniqueItems',
  ],
  ...['required', 'properties', 'items', 'additionalProperties', 'anyOf', '$ref'],
];

/** The schema without its words. Titled objects are shared definitions: V8 leaves one huge function unoptimised. */
const ruleSchema = (node, shared) => {
  const { schema, file } = follow(node);
  const body = () => {
    const rules = pick(
      mapChildren({ schema, file }, (child) => ruleSchema(child, shared)),
      keys,
    );
    // A value of another type is not in the list either, and one fault is enough.
    if (rules.enum) delete rules.type;
    // Told that the items are strings, ajv compares them without its module for deep equality.
    if (rules.uniqueItems) rules.items.type = 'string';
    return rules;
  };
  if (schema.title === undefined || schema.type !== 'object') return body();
  shared[schema.title] ??= body();
  return { $ref: `#/$defs/${schema.title}` };
};

const push =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
const embedded = /^const (schema\d+) = (.*);\n/gm;

/** ajv's module made importable, and a third smaller: one function adds faults, only the used parts of schemas stay. */
const compact = (text) => {
  const schemas = new Map([...text.matchAll(embedded)].map(([, name, json]) => [name, JSON.parse(json)]));
  const lists = new Map();
  const listFor = (_, name, path) => {
    const found = path
      .slice(1)
      .split('.')
      .reduce((at, key) => at[key], schemas.get(name));
    const list = Array.isArray(found) ? found : Object.fromEntries(Object.keys(found).map((key) => [key, 0]));
    const json = JSON.stringify(list);
    if (!lists.has(json)) lists.set(json, `list${lists.size}`);
    return lists.get(json);
  };
  const code = text
    .replace(/^"use strict";\n/, '')
    .replace(/^export default .*\n/m, '')
    .replace(embedded, '')
    .replace(/\b(schema\d+)((?:\.\w+)+)/g, listFor)
    .replace(push, 'vErrors = runtime.add(vErrors, $2);\n')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'runtime.length');
  const rest = /require\(|\bschema\d|\berr\d/.exec(code);
  if (rest) throw new Error(`ajv writes modules in another way: ${code.slice(rest.index, rest.index + 80)}`);
  return [...lists].map(([json, name]) => `const ${name} = ${json};\n`).join('') + code;
};

export const validatorFile = (kind) => {
  const $defs = {};
  const schema = { ...ruleSchema(nodeOf(kind), $defs), $defs };
  const ajv = new Ajv({
    ...{ strict: true, allErrors: true, messages: false, inlineRefs: false, unicodeRegExp: false },
    formats: { instant, date },
    code: { source: true, esm: true, lines: true, formats: _`runtime` },
  });
  return `${banner}import * as runtime from './runtime.js';\n${compact(standalone(ajv, ajv.compile(schema)))}`;
};

export const validatorTypes = (kind) => `${banner}import type { ${titleOf(kind)} } from '../types.ts';
import type { Validate } from '../validators.ts';

export declare const validate: Validate<${titleOf(kind)}>;
`;

export const runtimeFile = () => {
  const source = readFileSync(new URL('./runtime.mjs', import.meta.url), 'utf8');
  return banner + source.slice(source.indexOf('\n') + 1);
};

const digest = () =>
  createHash('sha256')
    .update([runtimeFile(), ...kinds.map(validatorFile)].join(''))
    .digest('hex')
    .slice(0, 16);

export const validatorsFile = () => `${banner}import type { Kind, Records } from './types.ts';

/** One way in which a value breaks its schema. */
export interface Fault {
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validate<T> {
  (value: unknown): value is T;
  /** All faults of the value that was looked at last; null when it had none. */
  readonly errors?: readonly Fault[] | null;
}

/** Another one as soon as any validator is: what they found sound is sound as long as this stays the same. */
export const digest = '${digest()}';

/** Loads the validator of one kind. */
export const validators: { readonly [K in Kind]: () => Promise<Validate<Records[K]>> } = {
${kinds.map((kind) => `  ${kind}: async () => (await import('./validators/${kind}.js')).validate,\n`).join('')}};
`;
