import { compareText } from './compare-text.ts';

/** How grave a finding is: `off` is a grade of policy, never of a finding. */
export type Level = 'error' | 'warning' | 'info';

/** Where in a record: keys and list indices, from the root. */
export type At = readonly (string | number)[];

/** A source range: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a rule says of one record, before the rule's id, level and place are added. */
export interface Remark {
  readonly at?: At;
  /** Point at the key, not the value. */
  readonly key?: boolean;
  readonly message: string;
  readonly hint?: string;
  /** Another level than the rule's own. */
  readonly level?: Level;
  /** Changes to the same record that mend it. */
  readonly fix?: readonly Change[];
}

/** What is wrong (or remarkable) with one file, and where. */
export interface Finding extends Remark {
  readonly rule: string;
  readonly level: Level;
  /** Path of the file below the workspace. */
  readonly path: string;
  readonly id?: string;
  /** Known at once for text that could not be read; else found again by `locate`. */
  readonly range?: Range;
  /** The line of the source that the range begins in. */
  readonly source?: string;
}

/** One change to a record, by place: `insert` puts a value before the list index that ends `path`. */
export type Change =
  | { readonly op: 'set'; readonly path: At; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: At }
  | { readonly op: 'insert'; readonly path: At; readonly value: unknown };

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2 };

/** True if `a` is at least as grave as `b`. */
export const atLeast = (a: Level, b: Level): boolean => rank[a] <= rank[b];

/** Order of findings: file, line, column, rule, sentence; the same on every machine. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.path, b.path) ||
  (a.range?.line ?? 0) - (b.range?.line ?? 0) ||
  (a.range?.column ?? 0) - (b.range?.column ?? 0) ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message);
