import { didYouMean } from '../../domain/did-you-mean.ts';
import { isMap } from '../../domain/is-map.ts';
import { isAbsent } from '../../domain/path.ts';
import type { MovingKind, MovingType } from '../../domain/record-type.ts';
import { UserError } from '../../errors.ts';
import type { Host } from '../../host.ts';
import { flag } from '../command.ts';
import { fieldOf, leavesBelow } from './field-flags.ts';

/** The flags of a move whose fields can be answered in a file or in the editor. */
export const ANSWERS = {
  answers: flag.line('The answers as a YAML or JSON file, - for standard input.', { word: 'file' }),
  editor: flag.boolean('Answer the questions in your editor.'),
};

/** What a file (`--answers`) or the editor (`--editor`) says of the fields below a path, by their own paths. */
export const answersOf = async <K extends MovingKind>(
  host: Pick<Host, 'files' | 'edit' | 'data'>,
  { kind }: MovingType<K>,
  below: string,
  names: readonly string[],
  { answers: file, editor }: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> => {
  const keys = leavesBelow(kind, `${below}.`).map((path) => path.slice(below.length + 1));
  if (typeof file === 'string') {
    const name = file === '-' ? 'standard input' : file;
    return fieldsIn(name, await host.data(name, await host.files.text(file)), below, keys);
  }
  if (editor !== true) return {};
  const name = `${below}.yaml`;
  const text = await host.edit(name, questions(kind, below, keys, names));
  return fieldsIn(name, await host.data(name, text), below, keys);
};

/** The questions as a YAML text to fill in: each key below what it means. */
const questions = (
  kind: MovingKind,
  below: string,
  keys: readonly string[],
  names: readonly string[],
): string =>
  [
    `# ${below} of ${names.join(', ')}: a line that is left empty is not answered.`,
    ...keys.map((key) => `\n# ${fieldOf(kind, `${below}.${key}`)?.description ?? key}\n${key}:`),
    '',
  ].join('\n');

const fieldsIn = (
  name: string,
  data: unknown,
  below: string,
  keys: readonly string[],
): Readonly<Record<string, unknown>> => {
  if (!isMap(data)) throw new UserError(`${name}: the answers are a map of ${keys.join(', ')}`);
  const stray = Object.keys(data).find((key) => !keys.includes(key));
  if (stray !== undefined) {
    const near = didYouMean(stray, keys);
    throw new UserError(
      `${name}: '${stray}' is no part of a ${below}, which has ${keys.join(', ')}`,
      near && `did you mean ${near}?`,
    );
  }
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => !isAbsent(value))
      .map(([key, value]) => [`${below}.${key}`, value]),
  );
};
