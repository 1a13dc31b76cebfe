import { ageBands } from '../../age-bands.ts';
import { compareText } from '../../compare-text.ts';
import { NONE, namedGroups } from '../../named-groups.ts';
import { movingType } from '../../record-types.ts';
import { defineReport, headOf, type ReportHead } from '../../report.ts';
import { monthsOf } from '../../time/period.ts';
import { figuresOf, type IncidentFigures, type Judged, judgedOf, openAtEnd } from './incident-figures.ts';
import { incidentsView } from './incidents-view.ts';

/** Narrows the report to incidents that bear one of the values in each field that is given. */
export interface IncidentFilter {
  readonly service?: readonly string[] | undefined;
  readonly priority?: readonly string[] | undefined;
  readonly team?: readonly string[] | undefined;
  readonly category?: readonly string[] | undefined;
  readonly customer?: readonly string[] | undefined;
}

/** The figures of one group: a priority, a service, a month … */
export interface IncidentGroup extends IncidentFigures {
  readonly name: string;
}

export interface IncidentReport {
  readonly head: ReportHead;
  readonly filter: IncidentFilter;
  readonly figures: IncidentFigures;
  /** Ages in days of what is open at the end of the period: how many in each band. */
  readonly ages: Readonly<Record<string, number>>;
  readonly by: Readonly<Record<Dimension, readonly IncidentGroup[]>>;
  /** Opened in the period, by impact and urgency. */
  readonly matrix: readonly {
    readonly impact: string;
    readonly urgency: string;
    readonly priority: string;
    readonly opened: number;
  }[];
  /** Left out of every figure above: linked reports (children), duplicates and cancelled ones opened in the period. */
  readonly left_out: {
    readonly linked_reports: number;
    readonly duplicates: number;
    readonly cancelled: number;
  };
  /** Files of incidents that cannot be read. */
  readonly broken: number;
}

const dimensions = ['priority', 'service', 'team', 'category', 'channel', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

export const incidentReport = defineReport<IncidentFilter, IncidentReport>({
  name: 'incidents',
  summary: 'Volume, backlog, times and rates of incidents in a period.',
  compute(ledger, filter) {
    const { period, now, workspace } = ledger;
    const { policy, zone } = workspace.catalogue;
    const all = judgedOf(workspace, now).filter((one) => passes(one, filter));
    const cancelled = all.filter((one) => one.history.cancelled);
    const [counted, children] = split(
      all.filter((one) => !one.history.cancelled),
      ({ row }) => policy.incident.count_children || row.record.parent === undefined,
    );
    const within = (one: Judged): boolean =>
      one.history.opened >= period.from && one.history.opened < period.to;
    const end = Math.min(period.to, now);
    const open = openAtEnd(counted, period.from, period.to, now);
    const [duplicates, others] = split(
      cancelled.filter(within),
      ({ row }) => row.record.duplicate_of !== undefined,
    );

    return {
      head: headOf(ledger),
      filter,
      figures: figuresOf(counted, period.from, period.to, now),
      ages: ageBands(open.map((one) => end - one.history.opened)),
      by: {
        ...(Object.fromEntries(
          dimensions
            .filter((d) => d !== 'month')
            .map((d) => [d, groups(counted, (one) => nameIn(one, d), period.from, period.to, now)]),
        ) as Record<Exclude<Dimension, 'month'>, readonly IncidentGroup[]>),
        month: monthsOf(period, zone).map((m) => ({
          name: m.label,
          ...figuresOf(counted, m.from, m.to, now),
        })),
      },
      matrix: matrixOf(counted.filter(within)),
      left_out: {
        linked_reports: children.filter(within).length,
        duplicates: duplicates.length,
        cancelled: others.length,
      },
      broken: [...workspace.broken].filter((id) => id.startsWith(`${movingType('incident').prefix}-`)).length,
    };
  },
  view: incidentsView,
});

/** Those that pass the test, and those that do not. */
const split = <T>(all: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter(test),
  all.filter((one) => !test(one)),
];

const passes = (
  { row: { record } }: Judged,
  { service, priority, team, category, customer }: IncidentFilter,
): boolean =>
  has(service, record.service) &&
  has(priority, record.priority) &&
  has(team, record.team) &&
  has(category, record.category) &&
  (customer === undefined ||
    record.customers === undefined ||
    record.customers.some((c) => customer.includes(c)));

const has = (wanted: readonly string[] | undefined, value: string | undefined): boolean =>
  wanted === undefined || (value !== undefined && wanted.includes(value));

const nameIn = ({ row: { record } }: Judged, dimension: Exclude<Dimension, 'month'>): string =>
  record[dimension] ?? NONE;

/** Groups without a single figure are left out. */
const groups = (
  all: readonly Judged[],
  name: (one: Judged) => string,
  from: number,
  to: number,
  now: number,
): readonly IncidentGroup[] =>
  namedGroups(all, (one) => [name(one)])
    .map(([key, set]) => ({ name: key, ...figuresOf(set, from, to, now) }))
    .filter((g) => g.opened > 0 || g.resolved > 0 || g.backlog > 0);

const matrixOf = (opened: readonly Judged[]): IncidentReport['matrix'] => {
  const cells = new Map<string, IncidentReport['matrix'][number]>();
  for (const { row } of opened) {
    const { impact = NONE, urgency = NONE, priority = NONE } = row.record;
    const key = `${rank(impact)}${rank(urgency)}${priority}`;
    cells.set(key, { impact, urgency, priority, opened: (cells.get(key)?.opened ?? 0) + 1 });
  }
  return [...cells].sort(([a], [b]) => compareText(a, b)).map(([, cell]) => cell);
};

const rank = (scale: string): number => ['high', 'medium', 'low'].indexOf(scale) + 1 || 9;
