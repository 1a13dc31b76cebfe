import type { Doc } from '../doc.ts';
import type { Plan } from '../domain/plan.ts';
import type { Meaning } from '../generated/fields.ts';
import type { Host } from '../host.ts';

/** What a flag's word is read as. Instants are RFC 3339 strings with the workspace's offset, periods `{from, to}` of such. */
export type FlagType =
  | 'boolean'
  | 'line'
  | 'integer'
  | 'number'
  | 'choice'
  | 'instant'
  | 'date'
  | 'period'
  | 'object';

/** One option of a command, as data: what parses, completes, asks for and documents it. */
export interface Flag<T = unknown> {
  readonly summary: string;
  readonly type: FlagType;
  /** May be repeated; the value is a list. */
  readonly list?: boolean;
  readonly choices?: readonly string[];
  /** The meaning of the field that it sets: what completes it and what a prompt searches. */
  readonly meaning?: Meaning;
  /** One letter. */
  readonly letter?: string;
  readonly word?: string;
  readonly required?: boolean;
  /** The keys of an `object`. */
  readonly keys?: Flags;
  /** The field of the record that it sets. */
  readonly path?: string;
  /** Taken only to be refused with the way to go: the help does not name it. */
  readonly hidden?: boolean;
  /** Never there at run time: carries the type of the value. */
  readonly value?: T;
}

export type Flags = Readonly<Record<string, Flag>>;
export type Values<F extends Flags> = { readonly [N in keyof F]: F[N] extends Flag<infer T> ? T : never };

type Maybe<T> = T | undefined;

const make = <T>(
  type: FlagType,
  summary: string,
  more: Omit<Flag, 'summary' | 'type' | 'value'> = {},
): Flag<T> => ({ type, summary, ...more });

/** Builders of flags; the value's type follows from the builder. */
export const flag = {
  boolean: (summary: string) => make<Maybe<boolean>>('boolean', summary),
  line: (summary: string, more: Pick<Flag, 'word' | 'letter' | 'meaning'> = {}) =>
    make<Maybe<string>>('line', summary, more),
  lines: (summary: string, more: Pick<Flag, 'word' | 'letter' | 'meaning'> = {}) =>
    make<Maybe<readonly string[]>>('line', summary, { ...more, list: true }),
  integer: (summary: string, more: Pick<Flag, 'word'> = {}) => make<Maybe<number>>('integer', summary, more),
  choice: <const C extends string>(choices: readonly C[], summary: string) =>
    make<Maybe<C>>('choice', summary, { choices }),
  choices: <const C extends string>(choices: readonly C[], summary: string) =>
    make<Maybe<readonly C[]>>('choice', summary, { choices, list: true }),
  instant: (summary: string) => make<Maybe<string>>('instant', summary, { word: 'when' }),
  date: (summary: string) => make<Maybe<string>>('date', summary, { word: 'date' }),
};

/** A positional argument. */
export interface Argument {
  readonly name: string;
  readonly summary: string;
  readonly optional?: boolean;
  readonly many?: boolean;
  readonly meaning?: Meaning;
}

export interface Input<F extends Flags> {
  readonly args: readonly string[];
  readonly flags: Values<F>;
}

/** What a run gives back: data for `--json`, the view's source; a plan to write; remarks for standard error. */
export interface Outcome<D> {
  readonly data: D;
  readonly plan?: Plan;
  readonly remarks?: readonly string[];
  /** Where the plan is written, if not in the workspace. */
  readonly folder?: string;
  /** What a person typed in an editor: where the plan cannot be written it is kept, and the command is not run again. */
  readonly typed?: { readonly path: string; readonly text: string };
}

/** Typed as a method is, as `view` and `failed` are: commands of all sorts of data stand in one list. */
type Writer<D> = { write(data: D): Promise<string> }['write'];

export interface Command<F extends Flags = Flags, D = unknown> {
  readonly name: string;
  readonly summary: string;
  readonly details?: string;
  readonly examples: readonly string[];
  readonly args?: readonly Argument[];
  readonly flags: F;
  /** Its data say what is wrong with any file: no remark need repeat it. */
  readonly judges?: boolean;
  run(host: Host, input: Input<F>): Promise<Outcome<D>>;
  view(data: D): Doc;
  /** Formats of its own beyond those that every command has, by the name that --format takes. */
  readonly formats?: Readonly<Record<string, Writer<D>>>;
  /** Exit status 1. */
  failed?(data: D): boolean;
}

export const defineCommand = <const F extends Flags, D>(command: Command<F, D>): Command<F, D> => command;
