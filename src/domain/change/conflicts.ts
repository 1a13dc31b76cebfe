import type { Catalogue } from '../catalogue.ts';
import { compareText } from '../compare-text.ts';
import { once } from '../once.ts';
import type { Row } from '../row.ts';
import type { Interval } from '../time/service-hours.ts';
import { isOff, windowOf } from './planned.ts';
import { type Related, relatedServices } from './related-services.ts';

type ChangeRow = Row<'change'>;

/** Two changes that are planned for the same time on services that have to do with each other. */
export interface Conflict {
  /** The one that begins first, of two at once the one with the smaller id. */
  readonly first: ChangeRow;
  readonly later: ChangeRow;
  /** The time that both windows have in common, in ms since the epoch. */
  readonly from: number;
  readonly to: number;
  /** Services that both are made to. */
  readonly services: readonly string[];
  /** Where they share none: from a service that depends to the one it depends on, both named. */
  readonly path: readonly string[] | null;
  /** Configuration items that both are made to. */
  readonly items: readonly string[];
  /** Who agreed to it, on either change. */
  readonly accepted: { readonly by: string; readonly reason: string } | null;
}

interface Planned {
  readonly row: ChangeRow;
  readonly window: Interval;
}

/**
 * The conflicts between changes that are neither cancelled nor rejected, each pair once, in order of the later start.
 * Windows that only touch do not overlap.
 */
export const conflictsOf = (rows: readonly ChangeRow[], catalogue: Catalogue): readonly Conflict[] => {
  const related = relatedServices(catalogue);
  const running = new Map<string, Planned[]>();
  return plannedOf(rows).flatMap((later) => {
    const found = new Set<Planned>();
    const { services = [] } = later.row.record;
    for (const service of services)
      for (const other of related(service).keys())
        for (const first of stillRunning(running, other, later.window.from)) found.add(first);
    for (const service of services) {
      const list = running.get(service);
      if (list) list.push(later);
      else running.set(service, [later]);
    }
    return [...found].sort(byStart).map((first) => conflictOf(first, later, related));
  });
};

const plannedOf = (rows: readonly ChangeRow[]): readonly Planned[] =>
  rows
    .flatMap((row) => {
      const window = isOff(row.record) ? null : windowOf(row.record);
      return window ? [{ row, window }] : [];
    })
    .sort(byStart);

const byStart = (a: Planned, b: Planned): number =>
  a.window.from - b.window.from || compareText(a.row.id, b.row.id);

const NONE: readonly Planned[] = [];

/** Those on a service that have begun and not ended; what has ended is forgotten, as no later window meets it. */
const stillRunning = (running: Map<string, Planned[]>, service: string, at: number): readonly Planned[] => {
  const list = running.get(service);
  if (!list) return NONE;
  const left = list.filter(({ window }) => window.to > at);
  if (left.length < list.length) running.set(service, left);
  return left;
};

const conflictOf = (first: Planned, later: Planned, related: Related): Conflict => {
  const [a, b] = [first.row.record, later.row.record];
  const { services: mine = [], configuration_items: parts = [] } = a;
  const { services: theirs = [], configuration_items: others = [] } = b;
  const services = mine.filter((slug) => theirs.includes(slug));
  const ways = mine.flatMap((slug) => theirs.flatMap((other) => [related(slug).get(other) ?? []]));
  const path = ways.filter((way) => way.length > 0).sort((x, y) => x.length - y.length)[0];
  return {
    first: first.row,
    later: later.row,
    from: later.window.from,
    to: Math.min(first.window.to, later.window.to),
    services,
    path: services.length > 0 ? null : (path ?? null),
    items: parts.filter((part) => others.includes(part)),
    accepted: acceptance(first.row, later.row) ?? acceptance(later.row, first.row) ?? null,
  };
};

const acceptance = (
  { record }: ChangeRow,
  { id, record: { aliases = [] } }: ChangeRow,
): Conflict['accepted'] | undefined => {
  const found = record.conflicts_accepted?.find((one) => one.with === id || aliases.includes(one.with));
  return found && { by: found.by, reason: found.reason };
};

/** The conflicts of each change, by its id; worked out once for a list of changes. */
export const conflictsById = once((catalogue: Catalogue) =>
  once((rows: readonly ChangeRow[]): ReadonlyMap<string, readonly Conflict[]> => {
    const map = new Map<string, Conflict[]>();
    for (const conflict of conflictsOf(rows, catalogue))
      for (const { id } of [conflict.first, conflict.later]) {
        const list = map.get(id);
        if (list) list.push(conflict);
        else map.set(id, [conflict]);
      }
    return map;
  }),
);

/** The one of the two that is not the one with this id. */
export const otherOf = ({ first, later }: Conflict, id: string): ChangeRow =>
  first.id === id ? later : first;

/** What the two have in common, in words: `both on checkout`, `checkout depends on payments-db`. */
export const whyOf = ({ services, path, items }: Conflict): string => {
  const shared =
    services.length > 0
      ? `both on ${services.join(', ')}`
      : `${path?.[0]} depends on ${path?.at(-1)}${path && path.length > 2 ? ` (${path.join(' → ')})` : ''}`;
  return items.length > 0 ? `${shared}, both at ${items.join(', ')}` : shared;
};
