import { DECLINED, readCanonical } from './canonical.ts';
import type { PlainMap } from './plain-map.ts';

export type YamlRule =
  | 'schema/alias-bomb'
  | 'schema/conflict-markers'
  | 'schema/duplicate-key'
  | 'schema/encoding'
  | 'schema/many-documents'
  | 'schema/proto-key'
  | 'schema/syntax'
  | 'schema/tab'
  | 'schema/tag'
  | 'schema/too-deep'
  | 'schema/too-large'
  | 'schema/type';

/** Why text is no record: a fact, where it shows (UTF-16 units from the start), and what mends it. */
export interface YamlProblem {
  readonly rule: YamlRule;
  readonly message: string;
  readonly offset: number;
  readonly length: number;
  readonly hint?: string;
}

/** A record as plain values, or everything that keeps the text from being one. */
export type Parsed = { readonly value: PlainMap } | { readonly problems: readonly YamlProblem[] };

/**
 * Reads one file. Canonical text needs nothing else; any other goes to `parse`, which is `parseDocument`. That one
 * stands on a library that is slow to load, so whoever reads loads it when a text first asks for it (`loadParser`).
 */
export const readRecord = (text: string, parse: (text: string) => Parsed): Parsed => {
  const value = readCanonical(text);
  return value === DECLINED ? parse(text) : { value };
};

/** The reader of all YAML, loaded at the first call. */
export const loadParser = async (): Promise<(text: string) => Parsed> =>
  (await import('./document.ts')).parseDocument;
