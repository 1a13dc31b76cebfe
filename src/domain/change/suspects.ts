import type { Catalogue } from '../catalogue.ts';
import type { Row } from '../row.ts';
import { dependenciesOf } from '../service/dependencies.ts';
import { endOf, startOf } from './carried-out.ts';

/** A change that may have caused what was felt. Instants in ms since the epoch. */
export interface Suspect {
  readonly row: Row<'change'>;
  readonly start: number;
  /** Null while it still ran at the instant. */
  readonly end: number | null;
  /** From the service that suffers to the one that was changed: `checkout`, `payments-db`. */
  readonly way: readonly string[];
}

/**
 * The changes that were started or carried out in `[from, before]` on one of the services or on what they depend on,
 * at any depth; the one that was started last comes first.
 */
export const suspectsOf = (
  changes: readonly Row<'change'>[],
  services: readonly string[],
  from: number,
  before: number,
  catalogue: Pick<Catalogue, 'services'>,
): readonly Suspect[] => {
  const ways = services.map((service) => dependenciesOf(service, catalogue));
  return changes
    .flatMap((row): readonly Suspect[] => {
      const [start, done] = [startOf(row.record), endOf(row.record)];
      if (start === null || start > before || (done !== null && done < from)) return [];
      const way = (row.record.services ?? [])
        .flatMap((slug) => ways.flatMap((known) => [known.get(slug) ?? []]))
        .filter(({ length }) => length > 0)
        .toSorted((a, b) => a.length - b.length)[0];
      return way ? [{ row, start, end: done === null || done > before ? null : done, way }] : [];
    })
    .toSorted((a, b) => b.start - a.start);
};
