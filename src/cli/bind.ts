import { Command as Commander, CommanderError, Help as Helper, Option } from 'commander';
import type { Argument, Command, Flag, Flags } from '../commands/command.ts';
import { UserError } from '../errors.ts';
import { globalFlagsOf } from './globals.ts';

export interface Parsed {
  readonly args: readonly string[];
  readonly own: Readonly<Record<string, unknown>>;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** Help was asked for: its text, for standard output. */
export interface Help {
  readonly help: string;
}

/** Sentences are hard to read across a very wide window, and in columns that are very narrow. */
const WIDEST = 100;
const NARROWEST = 24;

const GLOBAL = 'Global options:';

/** Help as wide as its window; where a description has no room beside its term, it stands below. */
const layout: Partial<Helper> = {
  minWidthToWrap: NARROWEST,
  prepareContext({ helpWidth = 80 }) {
    (this as Helper).helpWidth = Math.min(helpWidth, WIDEST);
  },
  formatItem(term, termWidth, description, helper) {
    const room = (helper.helpWidth ?? WIDEST) - termWidth - 4;
    if (room >= NARROWEST)
      return Helper.prototype.formatItem.call(helper, term, termWidth, description, helper);
    const below = helper.boxWrap(description, (helper.helpWidth ?? WIDEST) - 6);
    return `  ${term}\n${below.replace(/^/gm, ' '.repeat(6))}`;
  },
};

/** Reads the words of one command by its flags and arguments. Throws a UserError for words that it does not take. */
export const parseWords = (name: string, command: Command, words: readonly string[]): Parsed | Help => {
  let help = '';
  const program = new Commander(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (help += text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .description([command.summary, command.details].filter(Boolean).join('\n\n'))
    .configureHelp(layout)
    .addHelpOption(new Option('-h, --help', 'Show this.').helpGroup(GLOBAL))
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      command.examples.length === 0 ? '' : `\nExamples:\n${command.examples.map((e) => `  ${e}`).join('\n')}`,
    );
  for (const argument of command.args ?? []) program.argument(argumentText(argument), argument.summary);
  const keys = {
    ...addOptions(program, command.flags, 'Options:'),
    ...addOptions(program, globalsBeside(command), GLOBAL),
  };

  try {
    program.parse([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { help };
    if (error instanceof CommanderError) throw usage(name, error);
    throw error;
  }
  const values = program.opts() as Record<string, unknown>;
  const own: Record<string, unknown> = {};
  const globals: Record<string, unknown> = {};
  for (const [flagName, key] of Object.entries(keys)) {
    if (values[key] === undefined) continue;
    if (flagName in command.flags) own[flagName] = values[key];
    else globals[flagName] = values[key];
  }
  return { args: program.args, own, globals };
};

/** A command's own flag hides the global one of the same name (`check --format`). */
const globalsBeside = (command: Command): Flags =>
  Object.fromEntries(Object.entries(globalFlagsOf(command)).filter(([name]) => !(name in command.flags)));

const argumentText = ({ name, optional, many }: Argument): string => {
  const word = `${name}${many ? '...' : ''}`;
  return optional ? `[${word}]` : `<${word}>`;
};

/**
 * Adds the flags, needed ones first; returns the key under which commander keeps each. A field that is true or false
 * can be said either way.
 */
const addOptions = (program: Commander, flags: Flags, group: string): Record<string, string> => {
  const keys: Record<string, string> = {};
  const sorted = Object.entries(flags).sort(
    ([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false),
  );
  for (const [name, flag] of sorted) {
    const no = flag.type === 'boolean' && flag.path !== undefined ? `--no-${name}` : undefined;
    const summary = [
      flag.summary,
      ...(no === undefined ? [] : [`(${no}: not so)`]),
      ...choicesText(flag),
    ].join(' ');
    const option = new Option(optionText(name, flag), summary)
      .helpGroup(group)
      .hideHelp(flag.hidden ?? false);
    if (flag.list)
      option.argParser((word: string, before: readonly string[] | undefined) => [...(before ?? []), word]);
    program.addOption(option);
    if (no !== undefined) program.addOption(new Option(no).hideHelp());
    keys[name] = option.attributeName();
  }
  return keys;
};

const optionText = (name: string, flag: Flag & { readonly negative?: boolean }): string => {
  if (name.length === 1) return `-${name} <${flag.word}>`;
  const long = flag.negative ? `--no-${name}` : `--${name}`;
  const value = flag.type === 'boolean' ? '' : ` <${flag.word ?? wordFor(name, flag)}>`;
  return `${flag.letter ? `-${flag.letter}, ` : ''}${long}${value}`;
};

/** Choices that are short stand in place of the value, longer ones follow the summary. */
const SHORT = 24;

const choicesText = ({ choices = [] }: Flag): readonly string[] =>
  choices.join('|').length > SHORT ? [`One of ${choices.join(', ')}.`] : [];

const wordFor = (name: string, flag: Flag): string => {
  const choices = flag.choices?.join('|') ?? '';
  if (choices !== '' && choices.length <= SHORT) return choices;
  if (flag.type === 'instant') return 'when';
  if (flag.type === 'period') return 'from/to';
  if (flag.type === 'object') return 'key=value,…';
  if (flag.type === 'choice') return flag.meaning ?? (name.split('-').at(-1) as string);
  return flag.meaning ?? flag.type.replace('line', 'text');
};

const usage = (name: string, error: CommanderError): UserError => {
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const mean = rest.join(' ').replace(/[()]/g, '').trim();
  return new UserError(first, mean === '' ? `${name} --help` : mean.toLowerCase());
};
