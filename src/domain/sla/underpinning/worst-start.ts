import { DAY } from '../../time/date.ts';
import { SECOND } from '../../time/instant.ts';
import type { Interval } from '../../time/service-hours.ts';
import { dueOf } from '../due.ts';
import type { Clause } from '../terms.ts';

/** A limit in hours that repeat themselves from week to week. */
export type Leg = Pick<Clause, 'limit' | 'hours'>;

/** The start (ms) from which a chain of limits runs furthest past a promise, and what becomes of it. */
export interface WorstStart {
  readonly start: number;
  readonly due: number;
  readonly promised: number;
  /** `due - promised`: positive = too late. */
  readonly excess: number;
  /** True if no start is better or worse than another. */
  readonly anyStart: boolean;
}

/**
 * The worst whole second of a week to start at, of equals the last (rule U1). Between the starts at which a due can
 * bend or jump the excess is a straight line: looking at these and the seconds beside them is looking at all.
 */
export const worstStart = (parts: readonly Leg[], promise: Leg, { from, to }: Interval): WorstStart => {
  const bends = [from, to, ...bendsOf(parts, from, to), ...bendsOf([promise], from, to)];
  const starts = bends
    .flatMap((at) => [at - SECOND, at, at + SECOND])
    .filter((at) => at >= from && at < to)
    .sort((a, b) => a - b);
  let worst: WorstStart | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const due = dueAfter(parts, start);
    const promised = dueAfter([promise], start);
    const excess = due - promised;
    least = Math.min(least, excess);
    if (!worst || excess >= worst.excess) worst = { start, due, promised, excess, anyStart: false };
  }
  const found = worst as WorstStart;
  return { ...found, anyStart: found.excess === least };
};

/** When the last of some limits is used up, each counted from where the one before it was. */
const dueAfter = (legs: readonly Leg[], start: number): number =>
  legs.reduce((at, leg) => dueOf(leg, at, [], at), start);

/** The starts between two instants, in order, at which the due of a chain can bend or jump: all of them, and maybe more. */
const bendsOf = (legs: readonly Leg[], from: number, to: number): readonly number[] => {
  const [first, ...rest] = legs;
  let bends = first ? ordered(bendsOfLeg(first, from, to), from, to) : [];
  for (const [i, leg] of rest.entries()) {
    const before = legs.slice(0, i + 1);
    const points = [from, ...bends, to];
    const pulled = points
      .slice(1)
      .flatMap((end, j) => pulledBack(before, leg, (points[j] as number) + SECOND, end - SECOND));
    bends = ordered([...bends, ...pulled], from, to);
  }
  return bends;
};

/** Starts between two bends of the legs before, whose due there moves with the start or stands still. */
const pulledBack = (before: readonly Leg[], leg: Leg, first: number, last: number): readonly number[] => {
  if (last < first) return [];
  const [from, to] = [dueAfter(before, first), dueAfter(before, last)];
  if (to - from !== last - first) return [];
  return bendsOfLeg(leg, from, to).map((at) => first + at - from);
};

/** Of service time: where hours begin or end, at the start or at the due. Of business days: midnight. */
const bendsOfLeg = ({ limit, hours }: Leg, from: number, to: number): readonly number[] => {
  if (limit.unit === 'bd') {
    const midnights: number[] = [];
    const { zone } = hours;
    for (let local = Math.ceil(zone.toLocal(from) / DAY) * DAY; local <= zone.toLocal(to); local += DAY)
      midnights.push(zone.opening(local));
    return midnights;
  }
  const ms = limit.unit === 'd' ? limit.days * DAY : limit.ms;
  const edges = hours.intervals(from, hours.due(to, ms) + SECOND).flatMap((span) => [span.from, span.to]);
  return edges.flatMap((edge) => [edge, hours.due(edge, -ms)]);
};

const ordered = (bends: readonly number[], from: number, to: number): number[] =>
  [...new Set(bends)].filter((at) => at > from && at < to).sort((a, b) => a - b);
