import { worldOf } from '../../check.ts';
import { isOpen } from '../../lifecycle.ts';
import type { MovingType } from '../../record-type.ts';
import { movingType } from '../../record-types.ts';
import { defineReport, headOf, type Ledger, type ReportHead } from '../../report.ts';
import type { Row } from '../../row.ts';
import { formatDate } from '../../time/date.ts';
import { dayAt } from '../../time/period.ts';
import { isSuccess } from '../effective.ts';
import { type ModelLine, modelLines } from './cab-models.ts';
import { type Outlook, outlookFrom } from './cab-outlook.ts';
import { type Proposal, proposalOf } from './cab-proposal.ts';
import { cabView } from './cab-view.ts';
import { implementedIn } from './change-figures.ts';
import {
  type ChangeLine,
  type ChangeWords,
  changeLine,
  changeWords,
  type Lack,
  lackOf,
  stamp,
} from './change-line.ts';
import { couldApprove, isUnauthorised, type JudgedChange, judgedChanges } from './judged-change.ts';
import type { Linked } from './pir.ts';

export interface CabFailure extends ChangeLine {
  readonly summary: string | null;
  readonly side_effects: string | null;
  readonly lessons: string | null;
}

/** An emergency that was begun and has no approval yet. */
export interface WaitingEmergency extends ChangeWords {
  readonly started: string | null;
  /** By when it must be approved. */
  readonly deadline: string | null;
  readonly overdue: boolean;
  /** Who could approve it. */
  readonly could: readonly string[];
}

/** The agenda of a change advisory board: what happened since the last one, what is to decide, what lies ahead. */
export interface CabAgenda {
  /** The period is the time since the last meeting, to the end of the day of this one. */
  readonly head: ReportHead;
  /** The day of the meeting, and the day that it looks back to. */
  readonly date: string;
  readonly since: string;
  /** Open improvements that came from changes. */
  readonly actions: readonly Linked[];
  /** Failed or backed out since, or with an incident since that counts against them. */
  readonly failures: readonly CabFailure[];
  readonly emergencies: readonly WaitingEmergency[];
  readonly unauthorised: readonly (ChangeLine & Lack)[];
  readonly to_decide: readonly Proposal[];
  readonly models: readonly ModelLine[];
  readonly outlook: Outlook;
  readonly broken: number;
}

export const cabReport = defineReport<object, CabAgenda>({
  name: 'cab',
  summary: 'The agenda of a change advisory board: failures, emergencies, decisions, outlook.',
  compute(ledger) {
    const { workspace, period, now } = ledger;
    const { catalogue } = workspace;
    const { zone } = catalogue;
    const all = judgedChanges(workspace, now);
    const world = worldOf(workspace, now);
    const day = dayAt(period.to - 1, zone);
    const recent = (one: JudgedChange, at: number | null): boolean =>
      one.state !== 'closed' || (at !== null && at >= period.from);
    return {
      head: headOf(ledger),
      date: formatDate(day),
      since: formatDate(dayAt(period.from, zone)),
      actions: actionsFrom(ledger),
      failures: failuresIn(all, ledger).map((one) => ({
        ...changeLine(one, catalogue, now),
        summary: one.row.record.outcome?.summary ?? null,
        side_effects: one.row.record.review?.side_effects ?? null,
        lessons: one.row.record.review?.lessons ?? null,
      })),
      emergencies: all
        .filter((one) => isWaitingEmergency(one) && recent(one, one.authorisation().until))
        .toSorted((a, b) => (a.authorisation().until ?? 0) - (b.authorisation().until ?? 0))
        .map((one) => waitingEmergency(one, ledger)),
      unauthorised: all
        .filter((one) => isUnauthorised(one, now) && recent(one, one.authorisation().until))
        .map((one) => ({ ...changeLine(one, catalogue, now), ...lackOf(one, catalogue) })),
      to_decide: submitted(all).map((one) => proposalOf(one, workspace, world)),
      models: modelLines(workspace, day, dayAt(period.from, zone)),
      outlook: outlookFrom(all, catalogue, day),
      broken: [...workspace.broken].filter((id) => id.startsWith(`${movingType('change').prefix}-`)).length,
    };
  },
  view: cabView,
});

/** Ids of the changes whose texts an agenda tells: those that failed, and those to decide. */
export const cabRecords = (ledger: Ledger): readonly string[] => {
  const all = judgedChanges(ledger.workspace, ledger.now);
  return [...failuresIn(all, ledger), ...submitted(all)].map(({ row }) => row.id);
};

const failuresIn = (all: readonly JudgedChange[], { period, workspace }: Ledger): readonly JudgedChange[] => {
  const done = new Set(implementedIn(all, period.from, period.to));
  const opened = (id: string): number => workspace.byId(id)?.spans[0]?.from ?? Number.NaN;
  return all
    .filter(
      (one) =>
        (done.has(one) && !isSuccess(one.outcome.effective)) ||
        one.outcome.incidents.some((id) => opened(id) >= period.from && opened(id) < period.to),
    )
    .toSorted((a, b) => (a.end as number) - (b.end as number));
};

/** In the order in which they were submitted. */
const submitted = (all: readonly JudgedChange[]): readonly JudgedChange[] => {
  const at = ({ spans }: JudgedChange): number =>
    spans.findLast(({ event }) => event === 'submitted')?.from ?? 0;
  return all.filter(({ state }) => state === 'submitted').toSorted((a, b) => at(a) - at(b));
};

/** Begun, and not approved, not even late. */
export const isWaitingEmergency = ({ row, start, authorisation }: JudgedChange): boolean => {
  if (row.record.type !== 'emergency' || start === null) return false;
  const { met, metLate } = authorisation();
  return !met && !metLate;
};

export const waitingEmergency = (
  one: JudgedChange,
  { workspace: { catalogue }, now }: Pick<Ledger, 'workspace' | 'now'>,
): WaitingEmergency => {
  const { until } = one.authorisation();
  return {
    ...changeWords(one, catalogue),
    started: stamp(one.start, catalogue),
    deadline: stamp(until, catalogue),
    overdue: until !== null && until <= now,
    could: couldApprove(one),
  };
};

const actionsFrom = ({ workspace: { rows, byId } }: Ledger): readonly Linked[] => {
  const type = movingType('csi') as unknown as MovingType;
  return rows
    .filter((row): row is Row<'csi'> => row.kind === 'csi' && isOpen(type, row.record.state))
    .filter(({ record }) => byId(record.source.ref ?? '')?.kind === 'change')
    .map(({ id, record }) => ({ id, title: record.title, state: record.state }));
};
