import type { Catalogue } from '../../domain/catalogue.ts';
import { either } from '../../domain/either.ts';
import { entryKeys, entryMade, lacking, moveOf } from '../../domain/move.ts';
import { isAbsent } from '../../domain/path.ts';
import type { Asked, Move, MoveInput, MovingKind, MovingType } from '../../domain/record-type.ts';
import { UserError } from '../../errors.ts';
import type { Field } from '../../generated/fields.ts';
import type { Records } from '../../generated/types.ts';
import type { Ask, Host } from '../../host.ts';
import { askField } from './ask-field.ts';
import { choicesFor } from './choices-for.ts';
import { fieldFlags, fieldOf } from './field-flags.ts';

type Attempt<K extends MovingKind> = (input: MoveInput) => Records[K];

/** What is made: the move of a kind, and the command as it was typed, for hints. */
export interface Making<K extends MovingKind> {
  readonly type: MovingType<K>;
  readonly verb: string;
  readonly typed: string;
  /** The record as it stands; undefined where one is opened. */
  readonly before?: Records[K];
}

/** What was typed at prompts, by place: it holds for every record of the command, as a flag would. */
export type Answers = Map<string, unknown>;

/**
 * Makes the move, asking on a terminal for what it lacks, one field at a time. Elsewhere throws a UserError that names
 * the flags.
 */
export const gather = async <K extends MovingKind>(
  host: Pick<Host, 'ask' | 'now' | 'store'>,
  catalogue: Catalogue,
  making: Making<K>,
  given: MoveInput,
  attempt: Attempt<K>,
  answers: Answers = new Map(),
): Promise<Records[K]> => {
  const { type, verb } = making;
  const move = moveOf(type, verb);
  const asked = new Set<string>();
  let input = given;
  for (;;) {
    const record = attempt(input);
    const lacks = stillLacking(catalogue, making, record, input);
    const [first] = lacks;
    if (first === undefined) return record;
    if (!host.ask) throw refusal(catalogue, making, record, lacks);
    const lack = first.oneOf ? await askWhich(host.ask, type, move, first.oneOf, answers) : first;
    const key = [lack.of, lack.path, lack.pair?.name].join(' ');
    const known = asked.has(key) ? undefined : answers.get(key);
    const value = known ?? (await askField(host, host.ask, catalogue, type.kind, factsOf(type, move, lack)));
    asked.add(key);
    answers.set(key, value);
    const given = lack.pair
      ? [...((input.extra[lack.path] ?? []) as readonly string[]), `${lack.pair.name}=${value}`]
      : value;
    input = { ...input, [lack.of]: { ...input[lack.of], [lack.path]: given } };
  }
};

/** Something lacking: a field of the record, a key of the entry, a flag of the move, or one of several. */
interface Lack {
  readonly of: 'fields' | 'entry' | 'extra';
  readonly path: string;
  readonly oneOf?: readonly Lack[];
  readonly pair?: NonNullable<Asked['pair']>;
}

const stillLacking = <K extends MovingKind>(
  catalogue: Catalogue,
  { type, verb, before }: Making<K>,
  record: Records[K],
  input: MoveInput,
): readonly Lack[] => {
  const move = moveOf(type, verb);
  const oneOf = (move.anyOf ?? []).map(
    (path): Lack => ({ of: isExtra(move, path) ? 'extra' : 'fields', path }),
  );
  if (oneOf[0] && oneOf.every(({ of, path }) => isAbsent(input[of][path]))) return [{ ...oneOf[0], oneOf }];
  const keys = new Set(entryKeys(move, record, catalogue));
  const said = { ...entryMade(before, record), ...input.entry };
  const wanted = (move.wants ?? []).filter((path) => isAbsent(input.fields[path]));
  const paths = [...new Set([...wanted, ...lacking(type, record, verb, said, catalogue)])];
  const asked = move.asks?.(record, catalogue) ?? [];
  const given = new Set(asked.map(({ gives }) => gives));
  return [
    ...asked,
    ...paths
      .filter((path) => !given.has(path))
      .map((path): Lack => ({ of: keys.has(path) ? 'entry' : 'fields', path })),
  ];
};

const isExtra = <K extends MovingKind>({ extra }: Move<K>, path: string): boolean =>
  extra?.some(({ name }) => name === path) ?? false;

const flagOf = <K extends MovingKind>(type: MovingType<K>, move: Move<K>, { of, path }: Lack): string => {
  if (of === 'entry' && move.says === path) return `a ${path}`;
  if (of !== 'fields') return `--${path.replaceAll('_', '-')}`;
  if (path === 'title') return 'a title';
  return `--${Object.keys(fieldFlags(type.kind, [path], move.short))[0]}`;
};

/** Something lacking as a refusal says it, and as it is typed. */
interface Named {
  readonly said: string;
  readonly sample: string;
}

/** Names every flag that is missing, with the words it takes where they are listed, and the command to paste. */
const refusal = <K extends MovingKind>(
  catalogue: Catalogue,
  { type, verb, typed }: Making<K>,
  record: Records[K],
  lacks: readonly Lack[],
): UserError => {
  const move = moveOf(type, verb);
  const named = lacks.map((lack): Named => {
    const flag = flagOf(type, move, lack);
    const choices = choicesFor(factsOf(type, move, lack), catalogue).map(({ value }) => value);
    if (lack.pair) return pairLack(flag, lack.pair);
    const boolean = factsOf(type, move, lack).type === 'boolean';
    const sample = !flag.startsWith('--') ? '"…"' : boolean ? flag : `${flag} ${choices[0] ?? '"…"'}`;
    if (lack.oneOf) return { said: either(lack.oneOf.map((one) => flagOf(type, move, one))), sample };
    const why = move.entryWhen?.[lack.path as keyof typeof move.entryWhen]?.(record, catalogue);
    const few = choices.length > 0 && choices.length <= 10 ? choices.join(', ') : undefined;
    const more = lack.of === 'entry' && why !== undefined ? why : few;
    return { said: more === undefined ? flag : `${flag} (${more})`, sample };
  });
  const subject = move.from === 'nothing' ? '' : `${record.id}: `;
  return new UserError(
    `${subject}${verb} needs ${named.map(({ said }) => said).join(', ')}`,
    [typed, ...named.map(({ sample }) => sample)].join(' '),
  );
};

const pairLack = (flag: string, { name, message, values }: NonNullable<Lack['pair']>): Named => ({
  said: `${flag} ${name}=${values.join('|') || '…'} (${message})`,
  sample: `${flag} ${name}=${values[0] ?? '"…"'}`,
});

const factsOf = <K extends MovingKind>(type: MovingType<K>, move: Move<K>, lack: Lack): Field => {
  const { of, path, pair } = lack;
  if (pair) return { path: pair.name, type: 'string', description: pair.message, enum: pair.values };
  const facts = fieldOf(type.kind, of === 'entry' ? `timeline[].${path}` : path);
  if (!facts) throw new Error(`${type.kind} has no field ${path}`);
  const words = of === 'entry' ? move.choices?.[path as keyof typeof move.choices] : undefined;
  return words === undefined ? facts : { ...facts, enum: words as readonly string[] };
};

/** Which of several fields is meant, asked once for all records of the command. */
const askWhich = async <K extends MovingKind>(
  ask: Ask,
  type: MovingType<K>,
  move: Move<K>,
  oneOf: readonly Lack[],
  answers: Answers,
): Promise<Lack> => {
  const choices = oneOf.map((lack) => ({
    value: lack.path,
    summary: factsOf(type, move, lack).description,
  }));
  const path = answers.get('one of') ?? (await ask.choice({ message: 'what to set' }, choices));
  answers.set('one of', path);
  return oneOf.find((lack) => lack.path === path) as Lack;
};
