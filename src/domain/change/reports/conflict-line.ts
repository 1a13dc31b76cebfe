import { type Block, duration, table, text } from '../../../doc.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Zone } from '../../time/zone.ts';
import { type Conflict, whyOf } from '../conflicts.ts';

/** A conflict as it is listed. */
export interface ConflictLine {
  readonly first: string;
  /** The one that begins later. */
  readonly later: string;
  /** RFC 3339: the time that both windows have in common. */
  readonly from: string;
  readonly to: string;
  /** Seconds. */
  readonly overlap: number;
  readonly services: readonly string[];
  /** Where they share no service: from the one that depends to the one it depends on. */
  readonly path: readonly string[] | null;
  readonly configuration_items: readonly string[];
  readonly why: string;
  readonly accepted: Conflict['accepted'];
}

export const conflictLine = (conflict: Conflict, zone: Zone): ConflictLine => ({
  first: conflict.first.id,
  later: conflict.later.id,
  from: formatInstant(conflict.from, zone),
  to: formatInstant(conflict.to, zone),
  overlap: (conflict.to - conflict.from) / 1000,
  services: conflict.services,
  path: conflict.path,
  configuration_items: conflict.items,
  why: whyOf(conflict),
  accepted: conflict.accepted,
});

export const conflictTable = (lines: readonly ConflictLine[], empty: string): Block =>
  table(
    ['Change', 'With', 'From', '>For', 'Why'],
    lines.map(({ later, first, from, overlap, why, accepted, configuration_items: items }) => [
      { id: later },
      { id: first },
      { instant: from, brief: true },
      duration(overlap),
      accepted
        ? `${why}; accepted by ${accepted.by}: ${accepted.reason}`
        : text(why, items.length > 0 ? 'bad' : 'warn'),
    ]),
    empty,
  );
