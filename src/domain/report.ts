import type { Doc } from '../doc.ts';
import { formatInstant, parseInstant } from './time/instant.ts';
import type { Period } from './time/period.ts';
import type { Workspace } from './workspace.ts';

/** What a report is computed from: rows, never whole records, up to and at `now` (ms since the epoch). */
export interface Ledger {
  readonly workspace: Workspace;
  readonly period: Period;
  readonly now: number;
}

/** A report: data that any format shows one view of. */
export interface Report<O, D> {
  readonly name: string;
  readonly summary: string;
  compute(ledger: Ledger, options: O): D;
  view(data: D): Doc;
}

/** A report, with the types of its options and data checked. */
export const defineReport = <O, D>(report: Report<O, D>): Report<O, D> => report;

/** Where and when a report speaks of: the same lines at the head of every report. */
export interface ReportHead {
  readonly organisation: string | null;
  /** The period's label: `2026-09`. */
  readonly period: string;
  /** RFC 3339 in the workspace's zone; `to` is the end, which the period does not hold. */
  readonly from: string;
  readonly to: string;
  readonly zone: string;
  /** The instant up to which records were taken into account, RFC 3339. */
  readonly cut_off: string;
  /** True while the period still runs at the cut-off, or has not begun. */
  readonly running: boolean;
}

/** What stands beside the cut-off of a period that is not over. */
export const unfinished = ({ running, from, cut_off }: ReportHead): string => {
  if (!running) return '';
  return (parseInstant(cut_off) ?? 0) < (parseInstant(from) ?? 0) ? ' · not begun' : ' · still running';
};

/** The head of a report, its instants with the offset of the workspace's zone. */
export const headOf = ({ workspace, period, now }: Ledger): ReportHead => {
  const { settings, zone } = workspace.catalogue;
  return {
    organisation: settings.organisation ?? null,
    period: period.label,
    from: formatInstant(period.from, zone),
    to: formatInstant(period.to, zone),
    zone: zone.name,
    cut_off: formatInstant(now, zone),
    running: now < period.to,
  };
};
