import type { Catalogue } from '../../domain/catalogue.ts';
import type { MovingKind } from '../../domain/record-type.ts';
import { placeOfId } from '../../domain/record-types.ts';
import type { Row } from '../../domain/row.ts';
import type { World } from '../../domain/rule.ts';
import { linksOf, type Pointer } from '../../domain/workspace.ts';
import type { Host } from '../../host.ts';

/** What guards may read: all but `rows`. */
export type GuardWorld = Omit<World, 'rows'>;

/**
 * The world around some records as a move leaves them: what they link to and what points at them, read anew, with the
 * moved records laid over it.
 */
export const worldAround = async (
  { store, now }: Pick<Host, 'store' | 'now'>,
  catalogue: Catalogue,
  moved: readonly Row[],
): Promise<GuardWorld> => {
  const over = new Map(moved.map((row) => [row.id, row]));
  const targets = [
    ...new Set(
      moved.flatMap((row) => linksOf(row.kind as MovingKind, row.record).map((link) => link.target)),
    ),
  ];
  const linked = new Map((await store.linked(targets)).map((row) => [row.id, row]));
  const pointers = new Map<string, readonly Pointer[]>();
  for (const row of moved) {
    const found = await store.pointing(row.id);
    pointers.set(
      row.id,
      found.map((pointer) => ({ ...pointer, row: over.get(pointer.row.id) ?? pointer.row })),
    );
  }
  return {
    catalogue,
    records: {
      get: (id) => over.get(id) ?? linked.get(id),
      // A file that cannot be read is there all the same.
      known: (id) => over.has(id) || linked.has(id) || store.exists(placeOfId(id) ?? ''),
    },
    pointing: (id) => pointers.get(id) ?? [],
    now: now(),
  };
};
