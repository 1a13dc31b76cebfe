import { ageBands } from '../../age-bands.ts';
import { NONE, namedGroups } from '../../named-groups.ts';
import { movingType } from '../../record-types.ts';
import { defineReport, headOf, type ReportHead } from '../../report.ts';
import { formatInstant } from '../../time/instant.ts';
import { monthsOf } from '../../time/period.ts';
import type { Workspace } from '../../workspace.ts';
import { isSuccess } from '../effective.ts';
import { riskOf } from '../terms.ts';
import {
  type ChangeFigures,
  changeFigures,
  implementedIn,
  submittedAt,
  undecidedAtEnd,
} from './change-figures.ts';
import {
  type ChangeLine,
  type ChangeWords,
  changeLine,
  changeWords,
  type Lack,
  lackOf,
} from './change-line.ts';
import { changesView } from './changes-view.ts';
import { isUnauthorised, type JudgedChange, judgedChanges } from './judged-change.ts';

/** Narrows the report to changes that bear one of the values in each field that is given. */
export interface ChangeFilter {
  readonly service?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly risk?: readonly string[] | undefined;
  /** Customers of one of its services. */
  readonly customer?: readonly string[] | undefined;
}

/** The figures of one type, service or month. */
export interface ChangeGroup extends ChangeFigures {
  readonly name: string;
}

/** A change that waits for its approval. */
export interface Waiting extends ChangeWords {
  readonly submitted_at: string | null;
  /** Seconds since then, to the end of the period or now. */
  readonly age: number | null;
}

export interface ChangesReport {
  readonly head: ReportHead;
  readonly filter: ChangeFilter;
  readonly figures: ChangeFigures;
  readonly by: Readonly<Record<Dimension, readonly ChangeGroup[]>>;
  /** Failed, backed out, or with an incident that counts against them. */
  readonly failures: readonly ChangeLine[];
  readonly unauthorised: readonly (ChangeLine & Lack)[];
  readonly backlog: readonly Waiting[];
  /** Ages in days of the backlog: how many in each band. */
  readonly ages: Readonly<Record<string, number>>;
  readonly failure_priorities: readonly string[];
  readonly review_within: string;
  /** Files of changes that cannot be read. */
  readonly broken: number;
}

const dimensions = ['type', 'service', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

export const changesReport = defineReport<ChangeFilter, ChangesReport>({
  name: 'changes',
  summary: 'Success, failure rate, authorisation, reviews and lead times of changes in a period.',
  compute(ledger, filter) {
    const { period, now, workspace } = ledger;
    const { catalogue } = workspace;
    const { zone, policy } = catalogue;
    const all = judgedChanges(workspace, now).filter((one) => passes(one, filter, catalogue));
    const implemented = implementedIn(all, period.from, period.to).toSorted(
      (a, b) => (a.end as number) - (b.end as number),
    );
    const end = Math.min(period.to - 1, now);
    const backlog = undecidedAtEnd(all, period.from, period.to, now);
    const figures = (set: readonly JudgedChange[], { from, to } = period): ChangeFigures =>
      changeFigures(set, from, to, now);
    const groups = (namesOf: (one: JudgedChange) => readonly string[]): readonly ChangeGroup[] =>
      namedGroups(all, namesOf)
        .map(([name, set]) => ({ name, ...figures(set) }))
        .filter((g) => g.opened > 0 || g.implemented > 0 || g.backlog > 0);

    return {
      head: headOf(ledger),
      filter,
      figures: figures(all),
      by: {
        type: groups(({ row }) => [row.record.type]),
        service: groups(({ row }) => (row.record.services?.length ? row.record.services : [NONE])),
        month: monthsOf(period, zone).map((month) => ({ name: month.label, ...figures(all, month) })),
      },
      failures: implemented
        .filter(({ outcome }) => !isSuccess(outcome.recorded) || outcome.incidents.length > 0)
        .map((one) => changeLine(one, catalogue, now)),
      unauthorised: implemented
        .filter((one) => isUnauthorised(one, now))
        .map((one) => ({ ...changeLine(one, catalogue, now), ...lackOf(one, catalogue) })),
      backlog: backlog
        .map((one) => ({ one, at: submittedAt(one, end) }))
        .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
        .map(({ one, at }) => ({
          ...changeWords(one, catalogue),
          submitted_at: at === null ? null : formatInstant(at, zone),
          age: at === null ? null : (Math.min(period.to, now) - at) / 1000,
        })),
      ages: ageBands(backlog.map((one) => Math.min(period.to, now) - (submittedAt(one, end) ?? one.opened))),
      failure_priorities: policy.change.failure_priorities,
      review_within: policy.change.review_within,
      broken: [...workspace.broken].filter((id) => id.startsWith(`${movingType('change').prefix}-`)).length,
    };
  },
  view: changesView,
});

const passes = (
  { row: { record } }: JudgedChange,
  { service, type, risk, customer }: ChangeFilter,
  catalogue: Workspace['catalogue'],
): boolean => {
  const services = record.services ?? [];
  return (
    has(service, services) &&
    has(type, [record.type]) &&
    has(risk, [riskOf(record, catalogue)?.level ?? NONE]) &&
    has(
      customer,
      services.flatMap((slug) => catalogue.services.get(slug)?.customers ?? []),
    )
  );
};

const has = (wanted: readonly string[] | undefined, values: readonly string[]): boolean =>
  wanted === undefined || values.some((value) => wanted.includes(value));
