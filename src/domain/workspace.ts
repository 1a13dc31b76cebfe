import type { Catalogue } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { MovingKind } from './record-type.ts';
import { movingKinds } from './record-types.ts';
import type { Row } from './row.ts';
import { fieldPath, fieldWalker } from './walk-fields.ts';

/** A link from one record to another. */
export interface Link {
  /** The field that holds it: `parent`, `fixes[]`. */
  readonly path: string;
  readonly target: string;
}

/** A record that links to another, and the field that it does so by. */
export interface Pointer {
  readonly row: Row;
  readonly path: string;
}

/** All records at one instant, with what was found while reading them. */
export interface Workspace {
  readonly catalogue: Catalogue;
  readonly rows: readonly Row[];
  /** By id, else by former id (`aliases`), else by the number of another tool (`refs`); of several the first. */
  readonly byId: (id: string) => Row | undefined;
  /** The records that point at the one with this id, by the id or by a former one. */
  readonly pointing: (id: string) => readonly Pointer[];
  /** Files that could not be taken as records: their ids, as their names say. */
  readonly broken: ReadonlySet<string>;
  /** Schema and YAML findings, and those of rules on one record alone. */
  readonly findings: readonly Finding[];
}

/** The workspace of what was read; who points at whom is worked out when it is first asked for. */
export const workspaceOf = (parts: Omit<Workspace, 'byId' | 'pointing'>): Workspace => {
  const ids = byName(parts.rows);
  let pointers: Map<string, Pointer[]> | undefined;
  return {
    ...parts,
    byId: (id) => ids.get(id),
    pointing: (id) => (pointers ??= pointersOf(parts.rows, ids)).get(id) ?? [],
  };
};

/** Rows by id, else by former id, else by the number of another tool; of several the first. */
export const byName = (rows: readonly Row[]): ReadonlyMap<string, Row> => {
  const names = new Map<string, Row>();
  for (const namesOf of [idOf, aliasesOf, numbersOf])
    for (const row of rows) for (const name of namesOf(row)) if (!names.has(name)) names.set(name, row);
  return names;
};

const idOf = ({ id }: Row): readonly string[] => [id];
const aliasesOf = ({ record }: Row): readonly string[] => record.aliases ?? [];
const numbersOf = ({ record }: Row): readonly string[] => (record.refs ?? []).map((ref) => ref.id);

/** Who points at whom, by id; a link to a former id leads to the record that bore it. */
const pointersOf = (rows: readonly Row[], ids: ReadonlyMap<string, Row>): Map<string, Pointer[]> => {
  const map = new Map<string, Pointer[]>();
  for (const row of rows) {
    for (const { path, target } of linksOf(row.kind, row.record)) {
      const id = ids.get(target)?.id ?? target;
      const list = map.get(id);
      if (list) list.push({ row, path });
      else map.set(id, [{ row, path }]);
    }
  }
  return map;
};

/** Meanings of fields that name a record: its kind, any record, or the source of an improvement. */
export const recordMeanings: ReadonlySet<string> = new Set(['record', 'source', ...movingKinds]);

const walkLinks = fieldWalker(
  (meaning, { path }) => recordMeanings.has(meaning) && !path.startsWith('timeline'),
);

/** The links that a record of this kind stores to other records: the fields whose meaning is a kind of record. */
export const linksOf = (kind: MovingKind, record: unknown): readonly Link[] => {
  const links: Link[] = [];
  walkLinks(kind, record, (target, _meaning, at) => links.push({ path: fieldPath(at), target }));
  return links;
};

/** The links of a row that name a record by one of these: its id and those it bore before. */
export const pointersFrom = (row: Row, names: readonly string[]): readonly Pointer[] =>
  linksOf(row.kind, row.record)
    .filter(({ target }) => names.includes(target))
    .map(({ path }) => ({ row, path }));
