import type { Flag, Flags } from './command.ts';
import { quoted } from './quoted.ts';

/** A command as it was typed, so that a hint can say it again with what it lacks: its words, then its flags with their values. */
export const commandLine = (
  words: readonly string[],
  flags: Flags,
  values: Readonly<Record<string, unknown>>,
): string =>
  [
    'itil',
    ...words.map(quoted),
    ...Object.entries(flags).flatMap(([name, flag]) => flagWords(name, flag, values[name])),
  ].join(' ');

const flagWords = (name: string, flag: Flag, value: unknown): readonly string[] => {
  if (value === undefined || value === '') return [];
  if (typeof value === 'boolean') return [value ? `--${name}` : `--no-${name}`];
  return [value].flat().flatMap((item) => [`--${name}`, quoted(wordOf(flag, item))]);
};

const wordOf = ({ type }: Flag, value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  if (type === 'period') return Object.values(value).join('/');
  return Object.entries(value)
    .map(([key, of]) => `${key}=${of}`)
    .join(',');
};
