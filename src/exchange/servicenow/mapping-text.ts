import { parse, YAMLError } from 'yaml';
import { UserError } from '../../errors.ts';
import type { Mapping } from './mapping.ts';
import { readMapping } from './read-mapping.ts';

/** A mapping from the text of its file, YAML or JSON. Throws a UserError for anything else. */
export const parseMapping = (text: string): Mapping => {
  try {
    return readMapping(parse(text, { maxAliasCount: 0 }));
  } catch (error) {
    if (!(error instanceof YAMLError)) throw error;
    throw new UserError(`the mapping is no YAML: ${error.message.split('\n')[0]}`);
  }
};
