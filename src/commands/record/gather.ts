import { paragraph } from '../../doc.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import { entryMade, lacking } from '../../domain/move.ts';
import { isAbsent } from '../../domain/path.ts';
import type { MoveInput, MovingKind, MovingType } from '../../domain/record-type.ts';
import { UserError } from '../../errors.ts';
import type { Field, Meaning } from '../../generated/fields.ts';
import type { Records } from '../../generated/types.ts';
import type { Ask, Choice, Host } from '../../host.ts';
import { readInstant } from '../values.ts';
import { fieldFlags, fieldOf } from './field-flags.ts';
import { resolveLinks } from './move-input.ts';
import { tailOf } from './moved.ts';

type Attempt<K extends MovingKind> = (input: MoveInput) => Records[K];

/** What was typed at prompts, by place: it holds for every record of the command, as a flag would. */
export type Answers = Map<string, unknown>;

/**
 * Makes the move, asking on a terminal for what it lacks, one field at a time. Elsewhere throws a UserError that names
 * the flags.
 */
export const gather = async <K extends MovingKind>(
  host: Pick<Host, 'ask' | 'now' | 'store'>,
  catalogue: Catalogue,
  type: MovingType<K>,
  verb: string,
  given: MoveInput,
  attempt: Attempt<K>,
  { before, answers = new Map() }: { readonly before?: Records[K]; readonly answers?: Answers } = {},
): Promise<Records[K]> => {
  const asked = new Set<string>();
  let input = given;
  for (;;) {
    const record = attempt(input);
    const lacks = stillLacking(type, record, verb, input, entryMade(before, record));
    const first = lacks[0];
    if (first === undefined) return record;
    if (!host.ask) throw refusal(catalogue, type, verb, record.id, input, lacks);
    const key = `${first.of} ${first.path}`;
    const known = asked.has(key) ? undefined : answers.get(key);
    const value = known ?? (await askFor(host, host.ask, catalogue, factsOf(type, first), first.path));
    asked.add(key);
    answers.set(key, value);
    input =
      first.of === 'entry'
        ? { ...input, entry: { ...input.entry, [first.path]: value } }
        : { ...input, fields: { ...input.fields, [first.path]: value } };
  }
};

/** Something lacking: a field of the record, or a key of the entry. */
interface Lack {
  readonly of: 'record' | 'entry';
  readonly path: string;
}

const stillLacking = <K extends MovingKind>(
  type: MovingType<K>,
  record: Records[K],
  verb: string,
  input: MoveInput,
  entry: object | undefined,
): readonly Lack[] => {
  const move = type.moves[verb];
  const entryKeys = new Set<string>((move?.entry ?? []) as readonly string[]);
  const said = { ...entry, ...input.entry };
  const wanted = (move?.wants ?? []).filter((path) => isAbsent(input.fields[path]));
  const paths = [...new Set([...wanted, ...lacking(type, record, verb, said)])];
  return paths.map((path) => ({ of: entryKeys.has(path) ? 'entry' : 'record', path }));
};

const flagOf = <K extends MovingKind>(type: MovingType<K>, verb: string, { of, path }: Lack): string => {
  if (of === 'entry') return type.moves[verb]?.says === path ? `a ${path}` : `--${path.replaceAll('_', '-')}`;
  if (path === 'title') return 'a title';
  const field = fieldOf(type.kind, path);
  return field ? `--${Object.keys(fieldFlags(type.kind, [path], type.moves[verb]?.short))[0]}` : path;
};

/** Names every flag that is missing, with the words it takes where they are listed, and the command to paste. */
const refusal = <K extends MovingKind>(
  catalogue: Catalogue,
  type: MovingType<K>,
  verb: string,
  id: string,
  input: MoveInput,
  lacks: readonly Lack[],
): UserError => {
  const named = lacks.map((lack) => {
    const flag = flagOf(type, verb, lack);
    const choices = choicesFor(factsOf(type, lack), lack.path, catalogue).map((choice) => choice.value);
    const sample = flag.startsWith('--') ? `${flag} ${choices[0] ?? '"…"'}` : '"…"';
    return {
      said: choices.length > 0 && choices.length <= 10 ? `${flag} (${choices.join(', ')})` : flag,
      sample,
    };
  });
  const subject = type.moves[verb]?.from === 'nothing' ? [] : [tailOf(id)];
  const begun = Object.keys({ ...input.fields, ...input.entry, ...input.extra }).length > 0;
  const samples = named.map((n) => n.sample).join(' ');
  return new UserError(
    `${subject.length > 0 ? `${id}: ` : ''}${verb} needs ${named.map((n) => n.said).join(', ')}`,
    begun ? `add ${samples}` : ['itil', type.kind, verb, ...subject, samples].join(' '),
  );
};

const factsOf = <K extends MovingKind>(type: MovingType<K>, { of, path }: Lack): Field => {
  const facts = fieldOf(type.kind, of === 'entry' ? `timeline[].${path}` : path);
  if (!facts) throw new Error(`${type.kind} has no field ${path}`);
  return facts;
};

/** Asks until the answer can be taken: a time that does not exist, a record that is not there is said and asked for again. */
const askFor = async (
  { now, store }: Pick<Host, 'now' | 'store'>,
  ask: Ask,
  catalogue: Catalogue,
  facts: Field,
  path: string,
): Promise<unknown> => {
  const choices = choicesFor(facts, path, catalogue);
  const message = path.replaceAll(/[_.]/g, ' ');
  const question = { message, hint: facts.description };
  const needed = (answer: string): string | undefined =>
    answer.trim() === '' ? `${message} is needed` : undefined;
  for (;;) {
    const typed =
      choices.length > 0
        ? await ask.choice(question, choices)
        : await (facts.meaning === 'text' ? ask.text : ask.line)({ ...question, check: needed });
    try {
      return facts.meaning === 'instant'
        ? readInstant(message, typed, { zone: catalogue.zone, now: now() })
        : await resolveLinks(store, facts, typed);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await ask.show([paragraph(error.message)]);
    }
  }
};

/** The words that a field may hold, where the workspace or its schema lists them. */
const choicesFor = (
  field: Pick<Field, 'enum' | 'meaning'>,
  path: string,
  catalogue: Catalogue,
): readonly Choice[] => {
  if (field.enum) return field.enum.map((value) => ({ value }));
  const { policy } = catalogue;
  if (path === 'hold.reason') return policy.incident.hold_reasons.map((value: string) => ({ value }));
  if (path === 'resolution.code') return policy.incident.resolution_codes.map((value: string) => ({ value }));
  return field.meaning ? catalogueChoices(field.meaning, catalogue) : [];
};

const catalogueChoices = (meaning: Meaning, catalogue: Catalogue): readonly Choice[] => {
  const titled = (map: ReadonlyMap<string, { readonly title?: string }>): readonly Choice[] =>
    [...map].map(([value, { title }]) => (title === undefined ? { value } : { value, summary: title }));
  const plain = (words: readonly string[]): readonly Choice[] => words.map((value) => ({ value }));
  switch (meaning as string) {
    case 'service':
      return titled(catalogue.services);
    case 'calendar':
      return titled(catalogue.calendars);
    case 'agreement':
      return titled(catalogue.agreements);
    case 'model':
      return titled(catalogue.models);
    case 'person':
      return plain(catalogue.people.ids);
    case 'team':
      return plain(catalogue.people.teams);
    case 'authority':
      return plain(catalogue.people.authorities);
    default:
      return [];
  }
};

/** Words of policy lists are checked at once, so that the refusal names what there is. */
export const checkWords = (catalogue: Catalogue, fields: Readonly<Record<string, unknown>>): void => {
  for (const [path, words, label] of [
    ['hold.reason', catalogue.policy.incident.hold_reasons, 'hold reason'],
    ['resolution.code', catalogue.policy.incident.resolution_codes, 'resolution code'],
  ] as const) {
    const value = fields[path];
    if (value === undefined || (words as readonly string[]).includes(value as string)) continue;
    const near = didYouMean(String(value), words as readonly string[]);
    throw new UserError(
      `'${value}' is no ${label} of this workspace: ${words.join(', ')}`,
      near && `did you mean ${near}?`,
    );
  }
};
