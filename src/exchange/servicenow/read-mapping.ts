import { UserError } from '../../errors.ts';
import { defaultMapping } from './default-mapping.ts';
import {
  type MappedField,
  type Mapping,
  mappedFields,
  targets,
  type ValueField,
  valueFields,
} from './mapping.ts';
import { isSlug } from './slug.ts';

type Plain = Readonly<Record<string, unknown>>;
/** Says that a place of the mapping holds the wrong thing. */
type Complain = (sentence: string) => void;

const KEYS = [
  'system',
  'history',
  'zone',
  'date_format',
  'missing',
  'columns',
  'values',
  'title',
  'summary',
  'defaults',
  'custom',
] as const satisfies readonly (keyof Mapping)[];

/**
 * A mapping from the plain value of its file. What the file leaves out is as in the default mapping; `columns`
 * replace the default's, `values` are added to them field by field.
 * Throws a UserError that names everything that is wrong.
 */
export const readMapping = (value: unknown): Mapping => {
  const faults: string[] = [];
  const complain: Complain = (sentence) => faults.push(sentence);
  const given = mapOf(value, 'the mapping', complain);
  namesAmong(given, KEYS, 'the mapping', complain);

  const { history } = given;
  if (history !== undefined && history !== 'rows' && history !== 'stamps') {
    complain(`history is ${show(history)}: rows or stamps`);
  }
  const { zone, date_format } = {
    zone: lineOf(given, 'zone', complain),
    date_format: lineOf(given, 'date_format', complain),
  };
  const defaults = mapOf(given.defaults, 'defaults', complain);
  namesAmong(defaults, ['service', 'code'], 'defaults', complain);
  for (const [name, here] of Object.entries(defaults)) {
    if (typeof here === 'string' && !isSlug(here)) complain(`defaults.${name}: ${show(here)} is no slug`);
  }
  const mapping: Mapping = {
    system: lineOf(given, 'system', complain) ?? defaultMapping.system,
    ...(history === 'rows' || history === 'stamps' ? { history } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(date_format === undefined ? {} : { date_format }),
    missing: linesOf(given.missing, 'missing', complain) ?? defaultMapping.missing,
    columns: given.columns === undefined ? defaultMapping.columns : columnsOf(given.columns, complain),
    values: valuesOf(given.values, complain),
    title: linesOf(given.title, 'title', complain) ?? defaultMapping.title,
    summary: linesOf(given.summary, 'summary', complain) ?? defaultMapping.summary,
    defaults: { ...defaultMapping.defaults, ...textsOf(defaults, 'defaults', complain) },
    custom: textsOf(mapOf(given.custom, 'custom', complain), 'custom', complain),
  };
  if (faults.length > 0) {
    throw new UserError(
      `the mapping: ${faults.join('; ')}`,
      'itil import servicenow <file.csv> --suggest-mapping',
    );
  }
  return mapping;
};

const columnsOf = (value: unknown, complain: Complain): Mapping['columns'] => {
  const given = mapOf(value, 'columns', complain);
  namesAmong(given, mappedFields, 'columns', complain);
  const pairs = Object.entries(given).map(([field, names]) => [
    field,
    linesOf(names, `columns.${field}`, complain) ?? [],
  ]);
  return Object.fromEntries(pairs) as Partial<Record<MappedField, readonly string[]>>;
};

const valuesOf = (value: unknown, complain: Complain): Mapping['values'] => {
  const given = mapOf(value, 'values', complain);
  namesAmong(given, valueFields, 'values', complain);
  const pairs = valueFields.map((field) => {
    const map = mapOf(given[field], `values.${field}`, complain);
    for (const [there, here] of Object.entries(map)) checkTarget(field, there, here, complain);
    return [field, { ...defaultMapping.values[field], ...map }];
  });
  return Object.fromEntries(pairs);
};

const checkTarget = (field: ValueField, there: string, here: unknown, complain: Complain): void => {
  if (here === null) return;
  const place = `values.${field}: ${show(there)} is ${show(here)}`;
  if (typeof here !== 'string') {
    complain(`${place}, not a word`);
    return;
  }
  const [word, reason] = field === 'state' ? here.split('/') : [here];
  const allowed = targets[field];
  if (allowed && !allowed.includes(word as string)) complain(`${place}, none of ${allowed.join(', ')}`);
  const named = field === 'hold_reason' || field === 'service' || field === 'code' ? here : reason;
  if (named !== undefined && !isSlug(named)) complain(`${place}; ${show(named)} is no slug`);
  if (reason !== undefined && word !== 'on_hold') complain(`${place}, and only on_hold has a reason`);
};

const mapOf = (value: unknown, place: string, complain: Complain): Plain => {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Plain;
  complain(`${place} is ${show(value)}, not a map`);
  return {};
};

const namesAmong = (map: Plain, known: readonly string[], place: string, complain: Complain): void => {
  const unknown = Object.keys(map).filter((name) => !known.includes(name));
  if (unknown.length > 0) complain(`${place} has ${unknown.join(', ')}, but knows only ${known.join(', ')}`);
};

const lineOf = (map: Plain, name: string, complain: Complain): string | undefined => {
  const value = map[name];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  complain(`${name} is ${show(value)}, not a word`);
  return undefined;
};

const linesOf = (value: unknown, place: string, complain: Complain): readonly string[] | undefined => {
  if (value === undefined || value === null) return undefined;
  const all = Array.isArray(value) ? value : [value];
  if (all.every((item) => typeof item === 'string')) return all;
  complain(`${place} is ${show(value)}, not a text or a list of texts`);
  return undefined;
};

const textsOf = (map: Plain, place: string, complain: Complain): Readonly<Record<string, string>> => {
  const pairs = Object.entries(map).filter(([name, value]) => {
    if (typeof value !== 'string') complain(`${place}.${name} is ${show(value)}, not a text`);
    return typeof value === 'string';
  });
  return Object.fromEntries(pairs) as Record<string, string>;
};

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
