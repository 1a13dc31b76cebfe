import { type Block, paragraph } from '../doc.ts';
import type { Change } from '../domain/finding.ts';
import { fieldPath } from '../domain/walk-fields.ts';
import { inWords } from './record/in-words.ts';

/** A file that `check --fix` mended: field by field, what it was and is; none where the text alone was mended. */
export interface Mended {
  readonly path: string;
  readonly changed: readonly { readonly field: string; readonly was: unknown; readonly now: unknown }[];
}

/** What changes make of a record, for a person to read; `null` is nothing. */
export const mendedOf = (path: string, record: unknown, changes: readonly Change[]): Mended => ({
  path,
  changed: changes.map((change) => ({
    field: fieldPath(change.path),
    was: change.op === 'insert' ? null : (valueAt(record, change.path) ?? null),
    now: change.op === 'remove' ? null : change.value,
  })),
});

const valueAt = (record: unknown, path: Change['path']): unknown =>
  path.reduce<unknown>(
    (at, key) => (at as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    record,
  );

export const mendedView = ({ path, changed }: Mended): readonly Block[] => [
  paragraph(changed.length === 0 ? `mended ${path}: written in canonical form` : `mended ${path}:`),
  ...changed.map(({ field, was, now }) =>
    paragraph(
      was === null ? `  ${field}: + ${inWords(now)}` : `  ${field}: ${inWords(was)} → ${inWords(now)}`,
    ),
  ),
];
