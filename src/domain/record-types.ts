import type { Kind } from '../generated/types.ts';
import { change } from './change/change.ts';
import { csi } from './csi/csi.ts';
import { incident } from './incident/incident.ts';
import { problem } from './problem/problem.ts';
import { ID_PATTERN, recordPath } from './record-id.ts';
import {
  type CatalogueType,
  defineCatalogue,
  defineFile,
  type FileKind,
  type MovingKind,
  type MovingType,
  type RecordType,
} from './record-type.ts';

/** The registry: what kinds of record there are, one line a kind. */
export const recordTypes: { readonly [K in Kind]: RecordType<K> } = {
  incident,
  change,
  problem,
  csi,
  sla: defineCatalogue<'sla'>({
    kind: 'sla',
    meaning: 'agreement',
    title: 'agreement',
    folder: 'slas',
    columns: ['id', 'agreement', 'service', 'customer', 'owner', 'review_by', 'title'],
  }),
  service: defineCatalogue<'service'>({
    kind: 'service',
    meaning: 'service',
    title: 'service',
    folder: 'services',
    columns: ['id', 'status', 'criticality', 'owner', 'team', 'title'],
  }),
  calendar: defineCatalogue<'calendar'>({
    kind: 'calendar',
    meaning: 'calendar',
    title: 'calendar',
    folder: 'calendars',
    columns: ['id', 'zone', 'title'],
  }),
  model: defineCatalogue<'model'>({
    kind: 'model',
    meaning: 'model',
    title: 'change model',
    folder: 'models',
    columns: ['id', 'services', 'risk.level', 'valid.until', 'title'],
  }),
  workspace: defineFile<'workspace'>({
    kind: 'workspace',
    title: 'policy',
    file: 'itil.yaml',
  }),
  people: defineFile<'people'>({
    kind: 'people',
    title: 'people',
    file: 'people.yaml',
  }),
  schedule: defineFile<'schedule'>({
    kind: 'schedule',
    title: 'schedule',
    file: 'schedule.yaml',
  }),
};

/** All kinds, in the order of the registry. */
export const kinds = Object.keys(recordTypes) as readonly Kind[];

const all: readonly RecordType[] = Object.values(recordTypes);

/** A list of types of all kinds forgets which is which: what a function takes must then hold for every kind. */
export const movingTypes = all.filter((t) => t.shape === 'moving') as unknown as readonly MovingType[];
export const catalogueTypes = all.filter(
  (t) => t.shape === 'catalogue',
) as unknown as readonly CatalogueType[];

export const movingKinds: readonly MovingKind[] = movingTypes.map((type) => type.kind);

/** The type of a moving kind, typed by that kind. */
export const movingType = <K extends MovingKind>(kind: K): MovingType<K> =>
  recordTypes[kind] as unknown as MovingType<K>;

export const isMovingKind = (kind: Kind): kind is MovingKind => recordTypes[kind].shape === 'moving';
export const isFileKind = (kind: Kind): kind is FileKind => recordTypes[kind].shape === 'file';

/** The kind that a path of the workspace holds, by its first folder or its name; undefined for no record's place. */
export const kindOfPath = (path: string): Kind | undefined => {
  const top = path.split('/', 1)[0];
  return all.find((t) => (t.shape === 'file' ? t.file === path : t.folder === top && path.includes('/')))
    ?.kind;
};

/** Where the record of an id stands, if it exists; undefined for what is no id. */
export const placeOfId = (id: string): string | undefined => {
  const type = movingTypes.find((t) => id.startsWith(`${t.prefix}-`));
  return type && ID_PATTERN.test(id) ? recordPath(type.folder, id) : undefined;
};
