import { type Field, fields } from '../generated/fields.ts';
import type { Kind } from '../generated/types.ts';
import type { Fault } from '../generated/validators.ts';
import { didYouMean } from './did-you-mean.ts';
import { either } from './either.ts';
import type { At, Remark } from './finding.ts';
import { valueShape } from './value-shape.ts';
import { fieldPath } from './walk-fields.ts';
import { withArticle } from './with-article.ts';

export interface SchemaRemark extends Remark {
  /** `schema/` and the sort of fault. */
  readonly rule: string;
}

/** What is said of one fault, where `value` is what stands at its place and `field` what the schema says of it. */
interface Place {
  readonly at: At;
  readonly value: unknown;
  readonly field: Field | undefined;
  readonly kind: Kind;
}

/** What the schema has against a record of the kind, one clear sentence each, with the actual values. */
export const schemaFindings = (
  kind: Kind,
  record: unknown,
  faults: readonly Fault[],
): readonly SchemaRemark[] =>
  faults.map((fault) => {
    const { at, value } = follow(record, fault.instancePath);
    const place = { at, value, field: fieldAt(kind, fieldPath(at)), kind };
    const say = sentences[fault.keyword];
    return say
      ? say(place, fault.params)
      : { rule: 'schema/other', at, message: `${nameOf(at)} breaks '${fault.keyword}' of its schema` };
  });

/** The place of a JSON pointer, list indices as numbers, and the value there. */
const follow = (record: unknown, pointer: string): { readonly at: At; readonly value: unknown } => {
  let value = record;
  const at = pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown> | undefined)?.[step];
      return step;
    });
  return { at, value };
};

/** The field at a path; in a map of any keys, that of its values. */
const fieldAt = (kind: Kind, path: string): Field | undefined =>
  fields[kind].find((field) => field.path === path) ??
  fields[kind].find((field) => field.path.includes('*') && matches(field.path.split('.'), path.split('.')));

const matches = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length && pattern.every((part, i) => part === path[i] || part === '*');

const keysIn = (kind: Kind, path: string): readonly string[] => {
  const start = path === '' ? '' : `${path}.`;
  return fields[kind]
    .filter((f) => f.path.startsWith(start))
    .map((f) => f.path.slice(start.length))
    .filter((key) => /^[^.[*]+$/.test(key));
};

type Say = (place: Place, params: Readonly<Record<string, unknown>>) => SchemaRemark;

const sentences: Readonly<Record<string, Say>> = {
  additionalProperties: ({ at, kind }, { additionalProperty }) =>
    unknownKey(kind, at, String(additionalProperty)),
  required: ({ at, kind }, { missingProperty }) => {
    const described = fieldAt(kind, fieldPath([...at, String(missingProperty)]))?.description;
    const what = described ? `: ${lower(described).replace(/\.$/, '')}` : '';
    return {
      rule: 'schema/required',
      at,
      message: `${at.length === 0 ? '' : `${nameOf(at)}: `}'${missingProperty}' is missing${what}`,
    };
  },
  enum: (place, { allowedValues }) => {
    const { at, value } = place;
    const allowed = (allowedValues as readonly unknown[]).map(String);
    const meant = typeof value === 'string' ? didYouMean(value, allowed) : undefined;
    return {
      rule: 'schema/enum',
      at,
      message: `${shown(value)} is not ${withArticle(wordOf(place))}: ${either(allowed)}`,
      ...(meant === undefined ? {} : { hint: `did you mean '${meant}'?` }),
    };
  },
  type: ({ at, value }, { type }) => typeRemark(at, value, [type].flat().map(String)),
  pattern: (place) => formatRemark(place),
  format: (place) => formatRemark(place),
  minLength: ({ at, value }, { limit }) => ({
    rule: 'schema/length',
    at,
    message:
      value === ''
        ? `${nameOf(at)} is empty`
        : `${nameOf(at)} has ${lengthOf(value)} characters, fewer than ${limit}`,
  }),
  maxLength: ({ at, value }, { limit }) => ({
    rule: 'schema/length',
    at,
    message: `${nameOf(at)} has ${lengthOf(value)} characters, more than ${limit}`,
  }),
  minItems: ({ at, value }, { limit }) => ({
    rule: 'schema/length',
    at,
    message:
      lengthOf(value) === 0
        ? `${nameOf(at)} is an empty list`
        : `${nameOf(at)} has ${lengthOf(value)} items, fewer than ${limit}`,
  }),
  minimum: ({ at, value }, { limit }) => ({
    rule: 'schema/range',
    at,
    message: `${nameOf(at)} is ${value}, less than ${limit}`,
  }),
  maximum: ({ at, value }, { limit }) => ({
    rule: 'schema/range',
    at,
    message: `${nameOf(at)} is ${value}, more than ${limit}`,
  }),
  uniqueItems: ({ at, value }, { i, j }) => {
    const later = Math.max(Number(i), Number(j));
    return {
      rule: 'schema/unique',
      at: [...at, later],
      message: `${nameOf(at)} names ${shown((value as readonly unknown[])[later])} twice`,
    };
  },
};

const unknownKey = (kind: Kind, at: At, key: string): SchemaRemark => {
  const meant = didYouMean(key, keysIn(kind, fieldPath(at)));
  const own = at.length === 0 && keysIn(kind, '').includes('custom');
  return {
    rule: 'schema/unknown-key',
    at: [...at, key],
    key: true,
    message: `unknown key '${key}'${meant === undefined ? '' : `, did you mean '${meant}'?`}`,
    ...(meant === undefined && own ? { hint: 'fields of your own go below custom' } : {}),
  };
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map of fields',
  array: 'a list',
};

const typeRemark = (at: At, value: unknown, types: readonly string[]): SchemaRemark => {
  const wanted = either(types.map((type) => typeNames[type] ?? type));
  if (value === null)
    return {
      rule: 'schema/type',
      at,
      message: `${nameOf(at)} is empty, not ${wanted}`,
      hint: 'leave the key out',
    };
  const scalar = typeof value !== 'object';
  const found = scalar
    ? `${shown(value)}, ${typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'true or false' : 'a number'}`
    : Array.isArray(value)
      ? 'a list'
      : 'a map of fields';
  const quotable = scalar && types.includes('string') && typeof value !== 'string';
  return {
    rule: 'schema/type',
    at,
    message: `${nameOf(at)} is ${found}, not ${wanted}`,
    ...(quotable ? { hint: `write it in quotes: "${value}"` } : {}),
  };
};

const formatRemark = (place: Place): SchemaRemark => {
  const { at, value, field } = place;
  const example = field?.examples?.[0];
  const shape =
    field?.meaning === 'id'
      ? `an id, such as ${example}`
      : (valueShape(field?.meaning) ?? `${withArticle(wordOf(place))} as the schema describes it`);
  const hint =
    typeof example === 'string' && !shape.includes('such as') ? { hint: `for example ${example}` } : {};
  return { rule: 'schema/format', at, message: `${shown(value)} is not ${shape}`, ...hint };
};

/** `outages[0].kind`; the record itself at the root. */
const nameOf = (at: At): string =>
  at.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  ) || 'the record';

/**
 * The word for one value at the place: `impact`, of a list its name without the plural, of a map what it maps to, in a
 * matrix what the matrix gives.
 */
const wordOf = ({ at, field, kind }: Place): string => {
  const row = fieldAt(kind, fieldPath(at.slice(0, -1)))?.meaning;
  if (row?.endsWith('_row')) return row.slice(0, -'_row'.length);
  if (field?.path.endsWith('*')) return (field.meaning ?? 'value').replaceAll('_', ' ');
  const last = at.at(-1);
  const key = typeof last === 'number' ? String(at.at(-2)).replace(/s$/, '') : (last ?? 'record');
  return key.replaceAll('_', ' ');
};

const LONGEST = 60;

/** A value as it stands in a sentence: cut short, control characters escaped. */
const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  const plain = typeof value === 'string' ? text.slice(1, -1).replaceAll('\\"', '"') : text;
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  return typeof value === 'string' ? `'${short}'` : short;
};

const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? [...value].length : Array.isArray(value) ? value.length : 0;

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
