import type { Catalogue } from '../domain/catalogue.ts';
import type { MovingKind } from '../domain/record-type.ts';
import { isMovingKind, kindOfPath } from '../domain/record-types.ts';
import type { Row } from '../domain/row.ts';
import { linksOf, pointersFrom, type Workspace } from '../domain/workspace.ts';
import { UserError } from '../errors.ts';
import type { Host, Loaded, RecordFile, Store } from '../host.ts';
import type { PlainMap } from '../yaml/plain-map.ts';
import { writeYaml } from '../yaml/write.ts';
import { applyPlan, type CreateStep, newText } from './apply-plan.ts';
import { catalogueFaults, POLICY, refuseWithoutPolicy } from './catalogue-faults.ts';
import { customJudge } from './custom-judge.ts';
import type { Created, FileAccess, NewFile } from './file-access.ts';
import { findRecord, pathOfId } from './find-record.ts';
import { type Facts, nameOf } from './index-section.ts';
import { kindLayout } from './kind-layout.ts';
import { type Judge, loadCatalogue, loadWorkspace, readPlace, rowOf } from './load-workspace.ts';
import { locateFindings } from './locate-findings.ts';
import { recordReader } from './read-record.ts';
import { recordIndex } from './record-index.ts';
import { zoneCache } from './zone-cache.ts';

export interface StoreOptions extends Pick<Host, 'progress' | 'remark'> {
  readonly access: FileAccess;
  readonly judge?: () => Promise<Judge>;
}

/** The port, and a way for imports to write more than a plan should hold. */
export interface RecordStore extends Store {
  /** Writes new records as they come, each whole; a run that was cut off is simply run again. */
  readonly createMany: (steps: Iterable<CreateStep> | AsyncIterable<CreateStep>) => Promise<Created>;
}

/** The store over any files: each thing is read when it is asked for, once until something is written. */
export const recordStore = ({
  access,
  progress,
  remark,
  judge = async () => () => [],
}: StoreOptions): RecordStore => {
  const parse = recordReader();
  const loading = { access, parse, judge, progress };
  const zones = zoneCache(access.cache);
  let catalogue: Promise<Loaded<Catalogue>> | undefined;
  /** The last that was read, even if something was written since. */
  let seen: Promise<Loaded<Catalogue>> | undefined;
  const workspaces = new Map<boolean, Promise<Workspace>>();

  const read = async (path: string): Promise<RecordFile> => {
    const kind = kindOfPath(path);
    if (!kind) throw new UserError(`${path} is no place for a record`);
    if (!access.exists(path)) throw new UserError(`${path} does not exist`);
    return readPlace(loading, { kind, path });
  };
  const readFacts = async (kind: MovingKind, path: string): Promise<Facts | undefined> =>
    factsOf(kind, await readPlace(loading, { kind, path }));
  const index = recordIndex(access, readFacts, progress);

  const rowsAt = async (paths: readonly string[]): Promise<readonly Row[]> => {
    const files = await Promise.all([...new Set(paths)].filter(access.exists).map(read));
    return files.map(rowOf).filter((row) => row !== undefined);
  };
  const pathsOf = async (id: string): Promise<readonly string[]> => {
    const path = pathOfId(access, id);
    return path === undefined ? index.named(id) : [path];
  };
  /** The ids that the record bore before, but for one that another bears now. */
  const formerIds = async (id: string): Promise<readonly string[]> => {
    const path = pathOfId(access, id);
    const [row] = path === undefined ? [] : await rowsAt([path]);
    return (row?.record.aliases ?? []).filter((name) => pathOfId(access, name) === undefined);
  };
  const written = (): void => {
    catalogue = undefined;
    workspaces.clear();
    index.forget();
    zones.keep();
  };
  const loadedCatalogue = (): Promise<Loaded<Catalogue>> => {
    if (!catalogue) {
      zones.restore();
      catalogue = loadCatalogue(loading);
      seen = catalogue;
    }
    return catalogue;
  };
  const locate: Store['locate'] = (findings) => locateFindings(access, findings);
  const refuseBlind = async (): Promise<void> => {
    if (access.exists(POLICY)) await refuseWithoutPolicy(await loadedCatalogue(), locate);
  };

  return {
    root: access.root,
    read,
    exists: access.exists,
    catalogue: loadedCatalogue,
    faults: async () => (seen ? catalogueFaults(await seen) : []),
    workspace: ({ judged } = { judged: true }) => {
      const found =
        workspaces.get(judged) ?? loadedCatalogue().then((loaded) => loadWorkspace(loading, loaded, judged));
      workspaces.set(judged, found);
      return found;
    },
    find: (name, kinds) => findRecord(access, index, read, name, kinds),
    readText: async (path, text) => {
      const kind = kindOfPath(path);
      if (!kind) throw new UserError(`${path} is no place for a record`);
      const file = await parse(kind, path, text);
      const row = rowOf(file);
      if (!row) return file;
      const { settings } = (await loadedCatalogue()).value;
      const custom = await customJudge(() => [], settings.custom);
      return { ...file, findings: [...file.findings, ...custom.judge(row)] };
    },
    canonical: async (path) => {
      const { kind, text, value, sound } = await read(path);
      return sound ? { text, canonical: writeYaml(value as PlainMap, kindLayout(kind)) } : undefined;
    },
    linked: async (ids) => rowsAt((await Promise.all(ids.map(pathsOf))).flat()),
    pointing: async (id) => {
      const names = [id, ...(await formerIds(id))];
      const paths = await Promise.all(names.map(index.pointing));
      return (await rowsAt(paths.flat())).flatMap((row) => pointersFrom(row, names));
    },
    locate,
    apply: async (plan, { dryRun = false } = {}) => {
      const moving = plan.map(({ path }) => path).filter(isMoving);
      if (moving.length > 0) await refuseBlind();
      const { applied, remarks } = await applyPlan(access, plan, dryRun, index.watch(moving));
      for (const text of remarks) remark(text);
      if (!dryRun) written();
      return applied;
    },
    createMany: async (steps) => {
      await refuseBlind();
      const created = await access.create(textsOf(steps));
      written();
      return created;
    },
  };
};

const isMoving = (path: string): boolean => {
  const kind = kindOfPath(path);
  return kind !== undefined && isMovingKind(kind);
};

const textsOf = async function* (
  steps: Iterable<CreateStep> | AsyncIterable<CreateStep>,
): AsyncGenerator<NewFile> {
  for await (const step of steps) yield { path: step.path, text: newText(step) };
};

/** Names and links of a record, even of one that breaks its schema; undefined of text that is no record. */
const factsOf = (kind: MovingKind, { path, value }: RecordFile): Facts | undefined => {
  if (value === undefined) return undefined;
  const { id, aliases, refs } = value as Readonly<Record<string, unknown>>;
  const numbers = listOf(refs).map((ref) => (ref as { readonly id?: unknown } | null)?.id);
  const names = [...(id === nameOf(path) ? [] : [id]), ...listOf(aliases), ...numbers];
  return { names: names.filter((name) => typeof name === 'string'), links: linksOf(kind, value) };
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
