import { UserError } from '../errors.ts';
import { DECLINED, readCanonical } from '../yaml/canonical.ts';
import { rangeOf } from '../yaml/line-column.ts';
import { loadParser } from '../yaml/read.ts';

/** The data of a YAML or JSON text that is no record. Throws a UserError with the place where it cannot be read. */
export const readData = async (name: string, text: string): Promise<unknown> => {
  const value = readCanonical(text);
  if (value !== DECLINED) return value;
  const parsed = (await loadParser())(text);
  if (!('problems' in parsed)) return parsed.value;
  const [problem] = parsed.problems;
  if (problem === undefined) throw new Error(`${name} has no problem and no value`);
  const { line, column } = rangeOf(text, problem.offset, problem.length);
  throw new UserError(`${name}:${line}:${column}: ${problem.message}`, problem.hint);
};
