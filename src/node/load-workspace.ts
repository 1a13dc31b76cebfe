import { type Catalogue, catalogueOf } from '../domain/catalogue.ts';
import type { Finding } from '../domain/finding.ts';
import type { MovingRecord } from '../domain/record-type.ts';
import { isMovingKind, movingType, movingTypes, recordTypes } from '../domain/record-types.ts';
import { type Item, type Row, slimRow, wholeRow } from '../domain/row.ts';
import { type Workspace, workspaceOf } from '../domain/workspace.ts';
import type { Kind } from '../generated/types.ts';
import type { Host, Loaded, RecordFile } from '../host.ts';
import { customJudge } from './custom-judge.ts';
import type { Fault, FileAccess } from './file-access.ts';
import { nameOf } from './index-section.ts';
import { keptCatalogue } from './kept-catalogue.ts';
import type { ReadRecord } from './read-record.ts';
import { type Place, workspaceFiles } from './workspace-files.ts';

/** What the rules on one record alone say of a moving record, its texts still there. */
export type Judge = (row: Row) => readonly Finding[];

export interface Loading {
  readonly access: FileAccess;
  readonly parse: ReadRecord;
  /** Loaded with the first moving record that is judged: it brings all rules along. */
  readonly judge: () => Promise<Judge>;
  readonly progress: Host['progress'];
}

const MOVING: readonly Kind[] = movingTypes.map((type) => type.kind);
const CATALOGUE = (Object.keys(recordTypes) as readonly Kind[]).filter((kind) => !isMovingKind(kind));

/** The file at a place: one that cannot be read is not sound, and says why. */
export const readPlace = (
  { access, parse }: Pick<Loading, 'access' | 'parse'>,
  { kind, path }: Place,
): Promise<RecordFile> | RecordFile => {
  const reading = access.read(path);
  return 'fault' in reading ? unreadFile(kind, path, reading) : parse(kind, path, reading.text);
};

const unreadFile = (kind: Kind, path: string, { fault, message, hint }: Fault): RecordFile => {
  const finding: Finding = {
    rule: fault,
    level: 'error',
    path,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
  return { kind, path, text: '', value: undefined, sound: false, findings: [finding] };
};

/** The row of a sound file of a moving kind, its texts kept; undefined of any other. */
export const rowOf = ({ kind, path, value, sound }: RecordFile): Row | undefined =>
  sound && isMovingKind(kind) ? wholeRow(movingType(kind), path, value as MovingRecord) : undefined;

/** Reads all that is no moving record. */
export const loadCatalogue = async (loading: Loading): Promise<Loaded<Catalogue>> => {
  const { places, findings } = workspaceFiles(loading.access, CATALOGUE);
  const items: Item[] = [];
  const all: Finding[] = [...findings];
  const kept = keptCatalogue(loading.access);
  for (const { kind, path } of places) {
    let value = kept.valueAt(path);
    if (value === undefined) {
      const file = await readPlace(loading, { kind, path });
      all.push(...file.findings);
      if (!file.sound) continue;
      value = file.value;
      kept.note(path, value);
    }
    items.push({ kind, path, record: value as Item['record'] });
  }
  kept.keep();
  return { value: catalogueOf(items), findings: all };
};

/** Reads every moving record, one after the other: of a sound one its slim row is kept, of any other what is wrong. */
export const loadWorkspace = async (
  loading: Loading,
  { value, findings }: Loaded<Catalogue>,
  judged: boolean,
): Promise<Workspace> => {
  const { judge, findings: ofCustom } = judged
    ? await customJudge(await loading.judge(), value.settings.custom)
    : { judge: () => [], findings: [] };
  const listing = workspaceFiles(loading.access, MOVING);
  const all: Finding[] = [...findings, ...ofCustom, ...listing.findings];
  const rows: Row[] = [];
  const broken = new Set<string>();
  let done = 0;
  for (const place of listing.places) {
    const reading = readPlace(loading, place);
    const file = reading instanceof Promise ? await reading : reading;
    const row = rowOf(file);
    if (row) {
      all.push(...judge(row));
      rows.push(slimRow(row));
    } else {
      all.push(...file.findings);
      broken.add(nameOf(place.path));
    }
    done += 1;
    if (done % 500 === 0) loading.progress(done, listing.places.length, 'records read');
  }
  return workspaceOf({ catalogue: value, rows, broken, findings: all });
};
