import type { Catalogue } from '../../domain/catalogue.ts';
import { changesIn, isRead } from '../../domain/check.ts';
import { once } from '../../domain/once.ts';
import { placeOfId } from '../../domain/record-types.ts';
import type { Row } from '../../domain/row.ts';
import type { World } from '../../domain/rule.ts';
import { ruleIds } from '../../domain/rules.ts';
import { clocksOf } from '../../domain/sla/clocks-of.ts';
import { byName, linksOf, type Pointer, pointersFrom, type Workspace } from '../../domain/workspace.ts';
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
 * moved records laid over it; for the rules that guard a verb, or for all that judge one record.
 */
export const worldAround = async (
  { store, now }: Pick<Host, 'store' | 'now'>,
  catalogue: Catalogue,
  moved: readonly Row[],
  verb?: string,
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
  const whole = await compared(store, moved, verb);
  return {
    catalogue,
    records: {
      get: (id) => named.get(id),
      // A file that cannot be read is there all the same.
      known: (id) => named.has(id) || store.exists(placeOfId(id) ?? ''),
    },
    pointing: (id) => pointers.get(id) ?? whole?.pointing(id) ?? [],
    clocks: once((row) => clocksOf(row, catalogue, now())),
    changes: whole ? changesIn([...whole.rows.filter(({ id }) => !over.has(id)), ...moved]) : [],
    rules: ruleIds,
    now: now(),
  };
};

/** The whole workspace, read only for a rule that compares changes. */
const compared = async (
  store: Host['store'],
  moved: readonly Row[],
  verb: string | undefined,
): Promise<Workspace | undefined> => {
  const kinds = [...new Set(moved.map(({ kind }) => kind))];
  return isRead('changes', kinds, verb) ? store.workspace() : undefined;
};
