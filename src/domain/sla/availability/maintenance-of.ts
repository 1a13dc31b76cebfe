import type { Catalogue } from '../../catalogue.ts';
import { authorisationOf } from '../../change/authorisation.ts';
import { startOf } from '../../change/carried-out.ts';
import { lapse } from '../../lapse.ts';
import type { Row } from '../../row.ts';
import { parseInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/service-hours.ts';
import type { Outage } from './outages-of.ts';

/** A started change that was expected to take services down (rule A2). Instants are in ms since the epoch. */
export interface Maintenance {
  readonly change: string;
  readonly title: string;
  readonly path: string;
  readonly services: readonly string[];
  readonly window: Interval | null;
  readonly announced: number | null;
  /** Validly, as far as one knows now. */
  readonly approved: boolean;
  /** What it had down: outages like any other outside a window that is excluded. */
  readonly outages: readonly Outage[];
}

/** The maintenance that a change was, as one knows now; undefined of one that has not begun or expected no outage. */
export const maintenanceOf = (
  row: Row<'change'>,
  catalogue: Catalogue,
  now: number,
): Maintenance | undefined => {
  const { record } = row;
  if (record.outage?.expected !== true) return undefined;
  const start = startOf(record);
  if (start === null || start > now) return undefined;
  const { window, actual } = record;
  const [opens, closes] = [parse(window?.from), parse(window?.to)];
  const announced = parse(record.announced_at);
  const services = record.outage.services ?? record.services ?? [];
  const down: readonly Part[] =
    actual?.down?.map((one, i) => ({ ...one, at: ['actual', 'down', i] })) ??
    (actual === undefined
      ? [{ from: undefined, to: undefined, at: ['timeline'] }]
      : [{ ...actual, at: ['actual'] }]);
  return {
    change: row.id,
    title: record.title,
    path: row.path,
    services,
    window: opens !== null && closes !== null && opens < closes ? { from: opens, to: closes } : null,
    announced: announced !== null && announced <= now ? announced : null,
    approved: authorisationOf(asOf(row, now), catalogue).met,
    outages: down.flatMap(({ from, to, at }): readonly Outage[] => {
      const begin = parse(from) ?? start;
      const end = parse(to);
      if (begin >= now) return [];
      return [
        {
          source: row.id,
          title: record.title,
          path: row.path,
          at,
          kind: 'down',
          from: begin,
          to: Math.min(end ?? now, now),
          end: end === null || end > now ? 'open' : 'said',
          services,
          customers: undefined,
          voided: null,
        },
      ];
    }),
  };
};

interface Part {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly at: readonly (string | number)[];
}

const parse = (text: string | undefined): number | null =>
  text === undefined ? null : (parseInstant(text) ?? null);

/** The change with what was decided by then: an approval that is yet to come excludes nothing. */
const asOf = (row: Row<'change'>, now: number): Row<'change'> => {
  const { record } = row;
  const past = ({ at }: { readonly at: string }): boolean => (parseInstant(at) ?? 0) <= now;
  const { approvals = [], timeline } = record;
  if (approvals.every(past) && timeline.every(past)) return row;
  const decided = { ...record, approvals: approvals.filter(past), timeline: timeline.filter(past) };
  return { ...row, record: decided };
};

/** Why the window of a maintenance leaves neither service time nor downtime; null where it does. */
export type Refusal = 'not_agreed' | 'no_window' | 'not_approved' | 'not_announced' | 'announced_late' | null;

/** Judges a maintenance by what a version of the agreement excludes (rule A2); the notice is in policy's business days. */
export const refusalOf = (
  { window, approved, announced }: Pick<Maintenance, 'window' | 'approved' | 'announced'>,
  { excluded, notice }: { readonly excluded: boolean; readonly notice: string | undefined },
  catalogue: Pick<Catalogue, 'policyHours'>,
): Refusal => {
  if (!excluded) return 'not_agreed';
  if (window === null) return 'no_window';
  if (!approved) return 'not_approved';
  if (announced === null) return 'not_announced';
  const earliest = notice === undefined ? announced : lapse(catalogue.policyHours(), announced, notice);
  return earliest <= window.from ? null : 'announced_late';
};
