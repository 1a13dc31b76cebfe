import type { Catalogue } from '../../domain/catalogue.ts';
import { changesIn, isRead } from '../../domain/check.ts';
import { once } from '../../domain/once.ts';
import { placeOfId } from '../../domain/record-types.ts';
import type { Row } from '../../domain/row.ts';
import type { World } from '../../domain/rule.ts';
import { ruleIds } from '../../domain/rules.ts';
import { clocksOf } from '../../domain/sla/clocks-of.ts';
import { byName, linksOf, type Pointer, pointersFrom } from '../../domain/workspace.ts';
import type { Host } from '../../host.ts';

/** What guards may read: all but `rows`. */
export type GuardWorld = Omit<World, 'rows'>;

/** Records that some changed ones link to, before or after, and those that point at them: a change can spoil what it does not touch. */
export const neighboursOf = async (
  { store }: Pick<Host, 'store'>,
  moved: readonly Row[],
): Promise<readonly Row[]> => {
  const own = new Set(moved.map(({ id }) => id));
  const pointers = await Promise.all([...own].map(store.pointing));
  const found = [...(await store.linked(targetsOf(moved))), ...pointers.flat().map(({ row }) => row)];
  return [...new Map(found.filter(({ id }) => !own.has(id)).map((row) => [row.id, row])).values()];
};

const targetsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ kind, record }) => linksOf(kind, record).map(({ target }) => target))),
];

/**
 * The world around some records as a move leaves them: what they link to and what points at them, read anew, with the
 * moved records laid over it. The whole workspace is read only where rules are `comparing` changes with each other.
 */
export const worldAround = async (
  { store, now }: Pick<Host, 'store' | 'now'>,
  catalogue: Catalogue,
  moved: readonly Row[],
  comparing: boolean,
): Promise<GuardWorld> => {
  const over = new Map(moved.map((row) => [row.id, row]));
  const linked = (await store.linked(targetsOf(moved))).filter(({ id }) => !over.has(id));
  const named = byName([...moved, ...linked]);
  const pointers = new Map<string, readonly Pointer[]>();
  for (const row of moved) {
    const names = [row.id, ...(row.record.aliases ?? [])];
    const found = (await store.pointing(row.id)).filter((pointer) => !over.has(pointer.row.id));
    pointers.set(row.id, [...found, ...moved.flatMap((other) => pointersFrom(other, names))]);
  }
  const whole = comparing ? await store.workspace({ judged: false }) : undefined;
  return {
    catalogue,
    records: {
      get: (id) => named.get(id),
      // A file that cannot be read is there all the same.
      known: (id) => named.has(id) || store.exists(placeOfId(id) ?? ''),
    },
    pointing: (id) => pointers.get(id) ?? whole?.pointing(id) ?? [],
    clocks: once((row) => clocksOf(row, catalogue, now())),
    touched: new Set(over.keys()),
    changes: whole ? changesIn([...whole.rows.filter(({ id }) => !over.has(id)), ...moved]) : [],
    rules: ruleIds,
    now: now(),
  };
};

/** True if rules that guard the verb, or any that judge one record, compare these records with all changes. */
export const comparesChanges = (rows: readonly Row[], verb?: string): boolean =>
  isRead(
    'changes',
    rows.map(({ kind }) => kind),
    verb,
  );
