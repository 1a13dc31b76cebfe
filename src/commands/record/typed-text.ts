import { words } from '../../domain/move.ts';
import { once } from '../../domain/once.ts';
import type { Host } from '../../host.ts';
import type { Flag } from '../command.ts';
import { oneLine } from '../one-line.ts';
import { isOneLine } from '../values.ts';

/** Standard input can be read once, and holds for every place that asks for it. */
const standardInput = once((files: Host['files']) => files.text('-'));

/** A text that was typed, or what comes in on standard input for `-`, without the blanks around it. */
export const typedText = async ({ files }: Pick<Host, 'files'>, word: string): Promise<string> =>
  word === '-' ? (await standardInput(files)).trim() : word;

/** The same for the value of a flag, which may be a list. Throws a UserError for several lines where one is asked for. */
export const typedValue = async (host: Pick<Host, 'files'>, flag: Flag, value: unknown): Promise<unknown> => {
  if (flag.type !== 'line') return value;
  const read = async (word: unknown): Promise<string> => {
    const text = await typedText(host, String(word));
    return isOneLine(flag) ? oneLine(words(flag.path as string), text) : text;
  };
  if (Array.isArray(value)) return Promise.all(value.map(read));
  return typeof value === 'string' ? read(value) : value;
};
