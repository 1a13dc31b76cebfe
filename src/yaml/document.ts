import { compose } from './compose.ts';
import { isMap } from './plain-map.ts';
import { plainValue } from './plain-value.ts';
import type { Parsed } from './read.ts';

/**
 * Reads any YAML file as a record, or says all that is wrong with it. Never throws, never recurses or grows past the
 * limits, whatever the text. A byte order mark at the start is taken; every number, word and instant is read as YAML
 * 1.2 says, so `no` and `2026-11-24` are text.
 */
export const parseDocument = (text: string): Parsed => {
  const composed = compose(text);
  if ('problems' in composed) return composed;
  const { value, problems } = plainValue(composed.doc);
  if (problems.length > 0) return { problems };
  return isMap(value)
    ? { value }
    : { problems: [{ rule: 'schema/type', message: notAMap(value), offset: 0, length: 0 }] };
};

const notAMap = (value: unknown): string => {
  if (value === null) return 'the file is empty';
  return `the file holds a ${Array.isArray(value) ? 'list' : typeof value}, not fields`;
};
