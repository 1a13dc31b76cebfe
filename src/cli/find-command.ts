import type { Command } from '../commands/command.ts';
import type { Group, Leaf } from '../commands/commands.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { UserError } from '../errors.ts';
import { valued } from './globals.ts';
import { groupHelp, topHelp } from './help.ts';

export interface Found {
  readonly name: string;
  readonly command: Command;
  /** The words without those that name the command. */
  readonly words: readonly string[];
}

/** Something to print instead of a command: help, or the version. */
export interface Text {
  readonly text: string;
}

/**
 * Finds the command among the words and loads it alone: the other commands are known by name only. Throws a UserError
 * with a did-you-mean for a command that there is not.
 */
export const find = async (words: readonly string[], version: string): Promise<Found | Text> => {
  const named = positions(words);
  const first = named[0] === undefined ? undefined : words[named[0]];
  if (first === undefined) return { text: await aboutAll(words, version) };
  if (first === 'help') return find([...words.slice((named[0] as number) + 1), '--help'], version);

  const { commands, isGroup } = await import('../commands/commands.ts');
  const entry = commands.find((c) => c.name === first);
  if (!entry) throw unknown('command', first, commands, 'itil');
  if (!isGroup(entry)) return load(`itil ${entry.name}`, entry, words, [named[0] as number]);

  const second = named[1] === undefined ? undefined : words[named[1]];
  if (second === undefined) return { text: groupHelp(entry) };
  const leaf = entry.commands.find((c) => c.name === second || c.alias === second);
  if (!leaf) throw unknown(entry.name, second, entry.commands, `itil ${entry.name}`);
  return load(`itil ${entry.name} ${leaf.name}`, leaf, words, [named[0] as number, named[1] as number]);
};

/** What the words ask of the program itself. Throws a UserError for flags that want a command. */
const aboutAll = async (words: readonly string[], version: string): Promise<string> => {
  const asks = (...names: readonly string[]): boolean => names.some((name) => words.includes(name));
  if (asks('--version', '-V')) return `${version}\n`;
  if (words.length === 0 || asks('--help', '-h'))
    return topHelp((await import('../commands/summaries.ts')).summaries);
  throw new UserError(`no command is named: ${words.join(' ')}`, 'itil --help');
};

const load = async (
  name: string,
  leaf: Leaf,
  words: readonly string[],
  taken: readonly number[],
): Promise<Found> => ({
  name,
  command: await leaf.load(),
  words: words.filter((_, i) => !taken.includes(i)),
});

/** Indices of the words that are neither flags nor the values of global ones. */
const positions = (words: readonly string[]): readonly number[] => {
  const found: number[] = [];
  for (let i = 0; i < words.length && words[i] !== '--'; i += 1) {
    const word = words[i] as string;
    if (valued.has(word)) i += 1;
    else if (!word.startsWith('-') || word === '-') found.push(i);
  }
  return found;
};

const unknown = (what: string, word: string, among: readonly (Leaf | Group)[], usage: string): UserError => {
  const near = didYouMean(
    word,
    among.map((c) => c.name),
  );
  return new UserError(
    `there is no ${what === 'command' ? '' : `${what} `}command '${word}'`,
    near === undefined ? `${usage} --help` : `${usage} ${near}`,
  );
};
