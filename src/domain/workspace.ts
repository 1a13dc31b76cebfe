import { fields } from '../generated/fields.ts';
import type { Catalogue } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { MovingKind } from './record-type.ts';
import { movingTypes } from './record-types.ts';
import type { Row } from './row.ts';

/** A link from one record to another: the field that holds it. */
export interface Link {
  readonly path: string;
  readonly target: string;
}

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
  /** The records that point at this one. */
  readonly pointing: (id: string) => readonly Pointer[];
  /** Files that could not be taken as records: their ids, as their names say. */
  readonly broken: ReadonlySet<string>;
  /** Schema and YAML findings, and those of rules on one record alone. */
  readonly findings: readonly Finding[];
}

/** The workspace of what was read; who points at whom is worked out when it is first asked for. */
export const workspaceOf = (parts: Omit<Workspace, 'byId' | 'pointing'>): Workspace => {
  const ids = new Map<string, Row>();
  for (const namesOf of [idOf, aliasesOf, numbersOf])
    for (const row of parts.rows) for (const id of namesOf(row)) if (!ids.has(id)) ids.set(id, row);
  let pointers: Map<string, Pointer[]> | undefined;
  return {
    ...parts,
    byId: (id) => ids.get(id),
    pointing: (id) => (pointers ??= pointersOf(parts.rows)).get(id) ?? [],
  };
};

const idOf = ({ id }: Row): readonly string[] => [id];
const aliasesOf = ({ record }: Row): readonly string[] => record.aliases ?? [];
const numbersOf = ({ record }: Row): readonly string[] => (record.refs ?? []).map((ref) => ref.id);

const pointersOf = (rows: readonly Row[]): Map<string, Pointer[]> => {
  const map = new Map<string, Pointer[]>();
  for (const row of rows) {
    for (const { path, target } of linksOf(row.kind, row.record)) {
      const list = map.get(target);
      if (list) list.push({ row, path });
      else map.set(target, [{ row, path }]);
    }
  }
  return map;
};

/** Meanings of fields that name a record: its kind, any record, or the source of an improvement. */
const recordMeanings: ReadonlySet<string> = new Set([
  'record',
  'source',
  ...movingTypes.map((type) => type.kind),
]);

const linkFields = new Map<MovingKind, readonly (readonly string[])[]>();

/** The links that a record of this kind stores to other records: the fields whose meaning is a kind of record. */
export const linksOf = (kind: MovingKind, record: unknown): readonly Link[] => {
  let paths = linkFields.get(kind);
  if (!paths) {
    paths = fields[kind]
      .filter(
        (f) => f.meaning !== undefined && recordMeanings.has(f.meaning) && !f.path.startsWith('timeline'),
      )
      .map((f) => f.path.replaceAll('[]', '.[]').split('.'));
    linkFields.set(kind, paths);
  }
  return paths.flatMap((path) =>
    valuesAt(record, path, 0).map((target) => ({ path: path.join('.').replaceAll('.[]', '[]'), target })),
  );
};

const valuesAt = (value: unknown, path: readonly string[], from: number): readonly string[] => {
  if (from === path.length) return typeof value === 'string' ? [value] : [];
  const key = path[from] as string;
  if (key === '[]')
    return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, path, from + 1)) : [];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[key], path, from + 1);
};
