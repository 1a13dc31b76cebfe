import { once } from '../../domain/once.ts';
import type { Host } from '../../host.ts';
import type { Flag } from '../command.ts';

/** Standard input can be read once, and holds for every place that asks for it. */
const standardInput = once((files: Host['files']) => files.text('-'));

/** A text that was typed, or what comes in on standard input for `-`, without the blanks around it. */
export const typedText = async ({ files }: Pick<Host, 'files'>, word: string): Promise<string> =>
  word === '-' ? (await standardInput(files)).trim() : word;

/** The same for the value of a flag, which may be a list. */
export const typedValue = async (
  host: Pick<Host, 'files'>,
  { type }: Flag,
  value: unknown,
): Promise<unknown> => {
  if (type !== 'line') return value;
  if (Array.isArray(value)) return Promise.all(value.map((word) => typedText(host, String(word))));
  return typeof value === 'string' ? typedText(host, value) : value;
};
