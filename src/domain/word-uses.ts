import { type Field, fields } from '../generated/fields.ts';
import type { Kind } from '../generated/types.ts';
import type { MovingType } from './record-type.ts';
import { isMovingKind, kinds, movingType, recordTypes } from './record-types.ts';

/** Where a word of records and commands stands, and what it means there. */
export interface Use {
  /** `itil incident hold`, `incident.hold`, `incident.state: on_hold`. */
  readonly name: string;
  readonly meaning: string;
}

/** `outages[].to` as it is typed: `outages.to`. */
export const typedPath = (path: string): string => path.replaceAll('[]', '').replaceAll('.*', '');

/**
 * The verbs, fields and values that a word is (`-`, `_` and space are one, case does not count); of a kind of record
 * its own verbs and fields. A timeline repeats the words of its record, so that only its events count.
 */
export const wordUses = (word: string): readonly Use[] => {
  const sought = plain(word);
  const is = (name: string): boolean => plain(name) === sought;
  const own = kinds.find((kind) => is(kind) || is(recordTypes[kind].title));
  const uses = [
    ...(own === undefined ? [] : ofKind(own)),
    ...kinds.flatMap((kind) => [
      ...(kind === own ? [] : verbs(kind).filter(([verb, alias]) => is(verb) || is(alias))).map(verbUse),
      ...fields[kind]
        .filter(({ path }) => path === 'timeline[].event' || !path.startsWith('timeline[]'))
        .filter(({ path }) => !STEP.test(path))
        .flatMap((field) => fieldUses(kind, field, is, kind === own)),
    ]),
  ];
  return [...new Map(uses.map((use) => [use.name, use])).values()];
};

/** A step of a scale as a key: the cells of a matrix say nothing of the word. */
const STEP = /(?:^|\.)(?:high|medium|low|any|P\d)$/;

/** The words that are worth a guess where one is misspelt: verbs, states, and the names of fields. */
export const knownWords = (): readonly string[] =>
  kinds.flatMap((kind) => [
    ...verbs(kind).map(([verb]) => verb),
    ...fields[kind].filter(({ path }) => path === 'state').flatMap((field) => field.enum ?? []),
    ...fields[kind].map(({ path }) => typedPath(path).split('.').at(-1) as string),
  ]);

const plain = (word: string): string => word.toLowerCase().replaceAll(/[_-]/g, ' ');

const ofKind = (kind: Kind): readonly Use[] => [
  ...verbs(kind).map(verbUse),
  ...fields[kind]
    .filter(({ path }) => !/[.[*]/.test(path))
    .map(({ path, description }) => ({ name: `${kind}.${path}`, meaning: description })),
];

type Verb = readonly [verb: string, alias: string, name: string, summary: string];

const verbs = (kind: Kind): readonly Verb[] => {
  if (!isMovingKind(kind)) return [];
  const { moves, commands } = movingType(kind) as unknown as MovingType;
  return Object.entries(commands ? moves : {}).map(([verb, { alias = verb, summary }]) => [
    verb,
    alias,
    `itil ${kind} ${verb}`,
    summary,
  ]);
};

const verbUse = ([, , name, meaning]: Verb): Use => ({ name, meaning });

/** The field, where the word is its last part, and its values that are the word. */
const fieldUses = (
  kind: Kind,
  { path, description, enum: values = [], enumText, default: preset }: Field,
  is: (name: string) => boolean,
  listed: boolean,
): readonly Use[] => {
  const typed = typedPath(path);
  const name = `${kind}.${typed}`;
  const isItem = path.endsWith('[]') || path.endsWith('*');
  const called = !isItem && is(typed.slice(typed.lastIndexOf('.') + 1)) && !(listed && typed === path);
  const presets = Array.isArray(preset) ? preset.map(String) : [];
  return [
    ...(called ? [{ name, meaning: description }] : []),
    ...[...values, ...presets]
      .filter(is)
      .map((value) => ({ name: `${name}: ${value}`, meaning: enumText?.[value] ?? description })),
  ];
};
