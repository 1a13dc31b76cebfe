import type { Doc } from '../doc.ts';
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

export const defineReport = <O, D>(report: Report<O, D>): Report<O, D> => report;

/** Where and when a report speaks of: the same lines at the head of every report. */
export interface ReportHead {
  readonly organisation: string | null;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly zone: string;
  /** The instant up to which records were taken into account, RFC 3339. */
  readonly cut_off: string;
  /** True while the period still runs at the cut-off. */
  readonly running: boolean;
}
