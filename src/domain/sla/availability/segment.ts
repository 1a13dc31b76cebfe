import type { Records } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Interval } from '../../time/service-hours.ts';
import { judges } from '../agreements.ts';
import type { AvailabilityTerms } from './availability-terms.ts';
import { clipped, type Intervals, intersect, lengthOf, subtract, union } from './interval-sets.ts';
import { type Maintenance, type Refusal, refusalOf } from './maintenance-of.ts';
import type { Outage, Voided } from './outages-of.ts';

/** Why a stretch of an outage is no downtime. */
export type LeftOut =
  | Voided
  | 'other_customer'
  /** Degraded, and the agreement gives that no weight. */
  | 'no_weight'
  | 'maintenance'
  | 'outside_hours'
  /** Another outage has it: the union, never the sum (rule A1). */
  | 'counted_already';

/** A stretch of an outage of the service, counted with a weight or left out: each instant of each outage is in one. */
export interface Piece extends Interval {
  readonly outage: Outage;
  /** 1 of what was down, the version's weight of what was degraded, 0 of what is left out. */
  readonly weight: number;
  readonly left_out: LeftOut | null;
  /** The record whose outage or window takes it. */
  readonly by: string | null;
  /** Of what maintenance had down: why its window does not excuse it; null where that was outside. */
  readonly refused: Refusal;
}

/** Merged outages that cost service time (rule A3), of any length outside of it. */
export interface Break extends Interval {
  /** Weighted ms of service time. */
  readonly downtime: number;
  readonly sources: readonly string[];
}

/** A maintenance window in the segment. */
export interface Window extends Interval {
  readonly maintenance: Maintenance;
  readonly refused: Refusal;
  /** Ms of service time that it takes out; what another window has taken is none of it. */
  readonly excluded: number;
}

/** One version of an agreement over the part of a period in which it was in force: sums in ms of service time. */
export interface Segment extends Interval {
  readonly terms: AvailabilityTerms;
  /** The hours of the version, and what is left of them without excluded maintenance: the agreed service time. */
  readonly hours: number;
  readonly agreed: number;
  readonly down: number;
  /** Degraded while nothing was down, unweighted. */
  readonly degraded: number;
  /** Both, weighted. */
  readonly downtime: number;
  readonly pieces: readonly Piece[];
  readonly breaks: readonly Break[];
  readonly windows: readonly Window[];
}

/** What interrupted a service. */
export interface Interruptions {
  readonly outages: readonly Outage[];
  readonly maintenance: readonly Maintenance[];
}

/** Counts what interrupted one service over `[from, to)` under the terms of a version (rules A1 to A3). */
export const segmentOf = (
  span: Interval,
  terms: AvailabilityTerms,
  agreement: Pick<Records['sla'], 'agreement' | 'customer'>,
  { outages, maintenance }: Interruptions,
  catalogue: Catalogue,
): Segment => {
  const open = terms.hours.intervals(span.from, span.to);
  const windows = windowsOf(span, terms, maintenance, open, catalogue);
  const agreed = subtract(open, union(windows.filter(isExcluded)));
  const refusals = new Map(
    maintenance.map((one) => [one.change, refusalOf(one, terms.maintenance, catalogue)]),
  );
  const pieces: Piece[] = [];
  const taken: Piece[] = [];
  const felt: (Interval & { readonly source: string })[] = [];
  for (const outage of outages.toSorted(inOrder)) {
    let rest = clipped(outage, span);
    if (rest.length === 0) continue;
    const refused = refusals.get(outage.source) ?? null;
    const take = (part: Intervals, left_out: LeftOut | null, by: string | null = null): void => {
      const weight = left_out === null ? (outage.kind === 'down' ? 1 : terms.weight) : 0;
      for (const one of part) {
        const piece = { ...one, outage, weight, left_out, by, refused };
        pieces.push(piece);
        if (left_out === null) taken.push(piece);
      }
      rest = subtract(rest, union(part));
    };
    const out = reasonOf(outage, terms, agreement);
    if (out !== null) {
      take(rest, out);
      continue;
    }
    // What a maintenance has down inside its own window is no outage at all: it joins no two others.
    const own = windows.filter((one) => isExcluded(one) && one.maintenance.change === outage.source);
    felt.push(...subtract(rest, union(own)).map((one) => ({ ...one, source: outage.source })));
    for (const window of windows.filter(isExcluded))
      take(intersect(rest, [window]), 'maintenance', window.maintenance.change);
    take(subtract(rest, open), 'outside_hours');
    for (const other of overlapping(taken, rest))
      take(intersect(rest, [other]), 'counted_already', other.outage.source);
    take(rest, null);
  }
  const down = sumOf(taken, 'down');
  const degraded = sumOf(taken, 'degraded');
  return {
    ...span,
    terms,
    hours: lengthOf(open),
    agreed: lengthOf(agreed),
    down,
    degraded,
    downtime: down + weighted(degraded, terms.weight),
    pieces: pieces.toSorted((a, b) => a.from - b.from || inOrder(a.outage, b.outage)),
    breaks: breaksOf(felt, taken),
    windows,
  };
};

/** The pieces that have to do with a set at all: nearly always none. */
const overlapping = (pieces: readonly Piece[], set: Intervals): readonly Piece[] => {
  const [from, to] = [set[0]?.from ?? 0, set.at(-1)?.to ?? 0];
  return pieces.filter((piece) => piece.from < to && piece.to > from);
};

const isExcluded = ({ refused }: Window): boolean => refused === null;

/** What was down first, since it has what was degraded at the same time; then by time. */
const inOrder = (a: Outage, b: Outage): number =>
  Number(a.kind === 'degraded') - Number(b.kind === 'degraded') ||
  a.from - b.from ||
  (a.source < b.source ? -1 : a.source > b.source ? 1 : 0);

const reasonOf = (
  outage: Outage,
  { weight }: AvailabilityTerms,
  agreement: Pick<Records['sla'], 'agreement' | 'customer'>,
): LeftOut | null => {
  if (outage.voided !== null) return outage.voided;
  const { customers } = outage;
  if (!judges(agreement, customers === undefined ? {} : { customers: [...customers] }))
    return 'other_customer';
  return outage.kind === 'degraded' && weight === 0 ? 'no_weight' : null;
};

const windowsOf = (
  span: Interval,
  { maintenance: terms }: AvailabilityTerms,
  all: readonly Maintenance[],
  open: Intervals,
  catalogue: Catalogue,
): readonly Window[] => {
  let rest = open;
  return all.flatMap((maintenance): readonly Window[] => {
    const refused = refusalOf(maintenance, terms, catalogue);
    const [part] = maintenance.window === null ? [] : clipped(maintenance.window, span);
    if (part === undefined) return [];
    const excluded = refused === null ? lengthOf(intersect(rest, [part])) : 0;
    if (refused === null) rest = subtract(rest, [part]);
    return [{ ...part, maintenance, refused, excluded }];
  });
};

const sumOf = (taken: readonly Piece[], kind: Outage['kind']): number =>
  lengthOf(taken.filter(({ outage }) => outage.kind === kind));

/** A weight is a decimal: taken as the whole number of parts that it is, so that a product which is exact stays so. */
const weighted = (length: number, weight: number): number => {
  const of = 10 ** (String(weight).split('.')[1]?.length ?? 0);
  return (length * Math.round(weight * of)) / of;
};

const breaksOf = (
  felt: readonly (Interval & { readonly source: string })[],
  taken: readonly Piece[],
): readonly Break[] =>
  union(felt).flatMap((span): readonly Break[] => {
    const within = ({ from, to }: Interval): boolean => from >= span.from && to <= span.to;
    const downtime = taken
      .filter(within)
      .reduce((sum, one) => sum + weighted(one.to - one.from, one.weight), 0);
    const sources = [...new Set(felt.filter(within).map(({ source }) => source))].sort();
    return downtime > 0 ? [{ ...span, downtime, sources }] : [];
  });

/** Breaks of segments that follow one another: one that goes on across a change of the agreement is one. */
export const joinBreaks = (breaks: readonly Break[]): readonly Break[] =>
  union(breaks).map((span) => {
    const own = breaks.filter(({ from, to }) => from >= span.from && to <= span.to);
    return {
      ...span,
      downtime: own.reduce((sum, { downtime }) => sum + downtime, 0),
      sources: [...new Set(own.flatMap(({ sources }) => sources))].sort(),
    };
  });
