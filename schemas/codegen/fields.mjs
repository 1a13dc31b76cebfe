// Field facts: fields.ts, paths.ts and the tables of README.md.
import { banner, children, follow, kinds, meanings, nodeOf, pick } from './nodes.mjs';

const typeOf = ({ type, properties }) =>
  ({ array: 'list', object: properties ? 'object' : 'map' })[type] ?? type ?? 'any';

/** A description's first paragraph, and what its list says of single values: "- `down`: it did not work". */
const words = (description) => {
  const [sentence, list = ''] = description.split('\n\n');
  const texts = [...list.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, value, text]) => [value, text]);
  return { description: sentence, ...(texts.length > 0 && { enumText: Object.fromEntries(texts) }) };
};

const fieldsIn = (node, path = '', locked = false) =>
  children(node).flatMap(({ step, required, node: child }) => {
    const inner = follow(child);
    const readOnly = locked || inner.schema.readOnly === true;
    const { description, enumText } = words(inner.schema.description);
    const field = {
      path: (path + step).replace(/^\./, ''),
      type: typeOf(inner.schema),
      ...(inner.meaning && { meaning: inner.meaning }),
      ...(required && { required }),
      ...(readOnly && { readOnly }),
      ...pick(inner.schema, ['enum']),
      ...(enumText && { enumText }),
      ...pick(inner.schema, ['default']),
      description,
      ...pick(inner.schema, ['examples']),
    };
    return [field, ...fieldsIn(inner, field.path, readOnly && field.type === 'object')];
  });

const fields = new Map(kinds.map((kind) => [kind, fieldsIn(nodeOf(kind))]));

const blockOf = (kind) =>
  `  get ${kind}() {\n    return read('${kind}', \`[\n${fields
    .get(kind)
    .map((field) => JSON.stringify(field).replace(/[`\\$]/g, '\\$&'))
    .join(',\n')}\n]\`);\n  },\n`;

export const fieldsFile = () => `${banner}import type { Kind } from './types.ts';

/** What a value means: the name of its definition in the schemas. */
export type Meaning =
${meanings.map((meaning) => `  | '${meaning}'`).join('\n')};

export interface Field {
  /** Keys joined by dots; \`[]\` stands for the items of a list, \`*\` for any key of a map. */
  readonly path: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'list' | 'map' | 'any';
  readonly meaning?: Meaning;
  /** Must be there wherever the object around it is. */
  readonly required?: true;
  /** Set by moves only: neither \`open\` nor \`edit\` asks for it. Holds for all of an object, not for items of a list. */
  readonly readOnly?: true;
  readonly enum?: readonly string[];
  /** What single values say, where the words alone do not. */
  readonly enumText?: Readonly<Record<string, string>>;
  readonly default?: unknown;
  readonly description: string;
  readonly examples?: readonly unknown[];
}

const made = new Map<Kind, readonly Field[]>();

/** The engine is done with a text far sooner than with a literal, and a command asks for the fields of few kinds. */
const read = (kind: Kind, text: string): readonly Field[] => {
  const fields = made.get(kind) ?? (JSON.parse(text) as readonly Field[]);
  made.set(kind, fields);
  return fields;
};

/** Every field of every kind, in the order of the schema, containers before what they hold. */
export const fields: { readonly [K in Kind]: readonly Field[] } = {
${kinds.map(blockOf).join('')}};
`;

export const pathsFile = () => {
  const union = (kind) =>
    fields
      .get(kind)
      .map(({ path }) => `\n    | '${path}'`)
      .join('');
  return `${banner}
/** The paths of each kind's fields, so that a mistyped one does not compile. */
export interface Paths {
${kinds.map((kind) => `  ${kind}:${union(kind)};\n`).join('')}}
`;
};

const row = ({ path, type, meaning, required, enum: values, description }) => {
  const cells = [
    `\`${path}\`${required ? ' *' : ''}`,
    values ? values.map((value) => `\`${value}\``).join(' ') : (meaning ?? type).replaceAll('_', ' '),
    description.replaceAll('|', '\\|'),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** The fields of every kind as Markdown tables; a star marks what must be there. */
export const fieldTables = () =>
  kinds
    .map((kind) => {
      const rows = fields.get(kind).filter(({ path }) => !/^(?:timeline|labels|refs|checks)\[\]/.test(path));
      const head = `#### ${kind}\n\n${nodeOf(kind).schema.description}\n\n| field | type | what it is |\n|---|---|---|`;
      return `${head}\n${rows.map(row).join('\n')}`;
    })
    .join('\n\n');
