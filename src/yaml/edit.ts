import { equal } from '../domain/equal.ts';
import type { Change } from '../domain/finding.ts';
import { DECLINED, readCanonical } from './canonical.ts';
import { type Edited, tryChanges } from './changes.ts';
import type { Layout } from './layout.ts';
import { isMap } from './plain-map.ts';
import { writeYaml } from './write.ts';

/**
 * Makes changes to the text of a record. Canonical text stays canonical and needs no YAML parser; any other is changed
 * in place, and the parser is loaded for it. Either way the result is read again and holds what was meant.
 */
export const editYaml = async (text: string, changes: readonly Change[], layout: Layout): Promise<Edited> =>
  editCanonical(text, changes, layout) ?? (await import('./splice.ts')).spliceYaml(text, changes, layout);

/** The edit of canonical text: the record changed in memory and written anew. Undefined for any other text. */
export const editCanonical = (
  text: string,
  changes: readonly Change[],
  layout: Layout,
): Edited | undefined => {
  const value = readCanonical(text);
  if (value === DECLINED || writeYaml(value, layout) !== text) return undefined;
  const changed = tryChanges(value, changes);
  if ('refused' in changed) return changed;
  if (!isMap(changed.value)) return undefined;
  const written = writeYaml(changed.value, layout);
  const read = readCanonical(written);
  return read !== DECLINED && equal(read, changed.value) ? { text: written } : undefined;
};
