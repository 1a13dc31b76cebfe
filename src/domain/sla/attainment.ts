import { ratio } from '../statistics.ts';
import type { Period } from '../time/period.ts';
import { type Clock, isBreached, isOpenClock } from './clock.ts';
import type { IncidentClocks } from './clocks-of.ts';

/** By which instant a clock belongs to a period (rule N1). */
export const bases = ['resolved', 'decided', 'opened', 'closed'] as const;
export type Basis = (typeof bases)[number];

/** A clock that counts, with what the bases need of its incident. */
export interface Counted {
  readonly clock: Clock;
  readonly incident: string;
  readonly opened: number;
  readonly closed: number | null;
}

/** The clocks that count: none of a cancelled incident or of a linked report (rule C8). */
export const countedOf = (all: readonly IncidentClocks[]): readonly Counted[] => {
  const found: Counted[] = [];
  for (const { incident, clocks, opened, closed, cancelled, linked_report } of all)
    if (opened !== null && !cancelled && !linked_report)
      for (const clock of clocks) found.push({ clock, incident, opened, closed });
  return found;
};

/** Attainment of a set of clocks; `ratio` is unrounded, null for an empty set (rule N2). */
export interface Attainment {
  readonly met: number;
  readonly missed: number;
  readonly n: number;
  readonly ratio: number | null;
  /** Of those that ran at the end of the period, or now while it runs: all, and those past their due. */
  readonly open: number;
  readonly overdue: number;
}

/**
 * Whether a clock was met or missed, and when by this basis (rule N1); undefined while that is open. Ms since the epoch.
 */
export const decisionOf = (
  { clock, opened, closed }: Pick<Counted, 'clock' | 'opened' | 'closed'>,
  basis: Basis,
): { readonly at: number; readonly met: boolean } | undefined => {
  const missed = isBreached(clock);
  if (clock.state === 'void' || (!missed && clock.stop === null)) return undefined;
  const at = { resolved: clock.stop, decided: missed ? clock.breached_at : clock.stop, opened, closed }[
    basis
  ];
  return at === null ? undefined : { at, met: !missed };
};

/**
 * Attainment of the clocks that the basis puts into `[from, to)`. `standing` are the clocks of the same incidents as of
 * the period's end, or of now while it runs.
 */
export const attainment = (
  counted: readonly Counted[],
  { from, to }: Pick<Period, 'from' | 'to'>,
  basis: Basis = 'resolved',
  standing: readonly Counted[] = counted,
): Attainment => {
  let met = 0;
  let missed = 0;
  for (const one of counted) {
    const decision = decisionOf(one, basis);
    if (!decision || decision.at < from || decision.at >= to) continue;
    if (decision.met) met += 1;
    else missed += 1;
  }
  const open = standing.filter(({ clock }) => isOpenClock(clock));
  const overdue = open.filter(({ clock }) => isBreached(clock)).length;
  const n = met + missed;
  return { met, missed, n, ratio: ratio(met, n), open: open.length, overdue };
};

/** The provider's total (rule C2): each incident once, missed if any of its clocks was. */
export const incidentTotal = (
  counted: readonly Counted[],
  { from, to }: Pick<Period, 'from' | 'to'>,
  basis: Basis = 'resolved',
): Pick<Attainment, 'met' | 'missed' | 'n' | 'ratio'> => {
  const kept = new Map<string, boolean>();
  for (const one of counted) {
    const decision = decisionOf(one, basis);
    if (decision && decision.at >= from && decision.at < to)
      kept.set(one.incident, (kept.get(one.incident) ?? true) && decision.met);
  }
  const met = [...kept.values()].filter(Boolean).length;
  return { met, missed: kept.size - met, n: kept.size, ratio: ratio(met, kept.size) };
};
