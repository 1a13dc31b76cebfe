import type { ChangeOutcomeCode } from '../../../generated/types.ts';
import { spanAt } from '../../incident/history.ts';
import { type Share, type Spread, shareOf, spread } from '../../statistics.ts';
import { parseInstant } from '../../time/instant.ts';
import { isSuccess } from '../effective.ts';
import { reviewStanding } from '../review-due.ts';
import { isUnauthorised, type JudgedChange } from './judged-change.ts';

/** Shares are unrounded ratios, null where there is nothing to take a share of (rule N2); times are in seconds. */
export interface ChangeFigures {
  readonly opened: number;
  /** Carried out in the period (rule G1): what all the shares are of that say nothing else. */
  readonly implemented: number;
  readonly outcomes: Readonly<Record<ChangeOutcomeCode, number>>;
  readonly recorded_success: Share;
  readonly effective_success: Share;
  /** What effective success leaves. */
  readonly failure_rate: Share;
  /** With an incident that counts against it, whatever its outcome. */
  readonly caused_incident: Share;
  readonly emergency: Share;
  readonly standard: Share;
  readonly normal: Share;
  readonly unauthorised: Share;
  /** Of those with a window: started and done within it. */
  readonly in_window: Share;
  readonly reviews: ReviewFigures;
  /** Approvals and rejections that were given in the period, of any change. */
  readonly decisions: DecisionFigures;
  /** Of the changes that were decided in the period. */
  readonly rejected: Share;
  /** Submission to the approval that let it through, of those approved in the period. */
  readonly approval_time: Spread;
  /** Opening to done, of those implemented. */
  readonly lead_time: Spread;
  /** Submitted and undecided at the end of the period, or now while it runs. */
  readonly backlog: number;
}

export interface ReviewFigures {
  /** Of those implemented: for how many policy asks for one. */
  readonly asked: number;
  readonly held: number;
  /** Neither held nor overdue yet. */
  readonly due: number;
  readonly overdue: number;
  /** Of those held or overdue. */
  readonly on_time: Share;
}

export interface DecisionFigures {
  readonly n: number;
  /** With evidence that is more than word of mouth. */
  readonly verified: Share;
  readonly by_evidence: Readonly<Record<string, number>>;
}

const EVIDENCE = ['pr_review', 'signed_commit', 'minutes', 'verbal', 'none'] as const;

/** The figures of a set of changes for `[from, to)`, cut off at now. All in ms since the epoch. */
export const changeFigures = (
  all: readonly JudgedChange[],
  from: number,
  to: number,
  now: number,
): ChangeFigures => {
  const inside = (at: number | null): at is number => at !== null && at >= from && at < to;
  const implemented = implementedIn(all, from, to);
  const ofType = (type: string): Share => shareOf(implemented, ({ row }) => row.record.type === type);
  const code = (one: ChangeOutcomeCode): number =>
    implemented.filter(({ outcome }) => outcome.recorded === one).length;
  const decided = all.flatMap(decisionsOn).filter(({ at }) => inside(at));
  return {
    opened: all.filter(({ opened }) => inside(opened)).length,
    implemented: implemented.length,
    outcomes: {
      successful: code('successful'),
      successful_with_issues: code('successful_with_issues'),
      failed: code('failed'),
      backed_out: code('backed_out'),
    },
    recorded_success: shareOf(implemented, ({ outcome }) => isSuccess(outcome.recorded)),
    effective_success: shareOf(implemented, ({ outcome }) => isSuccess(outcome.effective)),
    failure_rate: shareOf(implemented, ({ outcome }) => !isSuccess(outcome.effective)),
    caused_incident: shareOf(implemented, ({ outcome }) => outcome.incidents.length > 0),
    emergency: ofType('emergency'),
    standard: ofType('standard'),
    normal: ofType('normal'),
    unauthorised: shareOf(implemented, (one) => isUnauthorised(one, now)),
    in_window: shareOf(
      implemented.filter(({ row }) => row.record.window !== undefined),
      isInWindow,
    ),
    reviews: reviewFigures(implemented, now),
    decisions: decisionFigures(all, inside, now),
    rejected: shareOf(decided, ({ rejected }) => rejected),
    approval_time: spread(
      decided.flatMap(({ at, rejected, submitted }) =>
        rejected || submitted === null ? [] : (at - submitted) / 1000,
      ),
    ),
    lead_time: spread(implemented.map(({ opened, end }) => ((end as number) - opened) / 1000)),
    backlog: undecidedAtEnd(all, from, to, now).length,
  };
};

const DONE: readonly string[] = ['implemented', 'closed'];

/** Carried out in `[from, to)`, with its outcome (rule G1). */
export const implementedIn = (
  all: readonly JudgedChange[],
  from: number,
  to: number,
): readonly JudgedChange[] =>
  all.filter(
    ({ state, end, outcome }) =>
      DONE.includes(state) && end !== null && end >= from && end < to && outcome.recorded !== null,
  );

/** True if it was started and done within its window: touching an edge is inside. */
const isInWindow = ({ row: { record }, start, end }: JudgedChange): boolean => {
  const from = parseInstant(record.window?.from ?? '') ?? Number.NaN;
  const to = parseInstant(record.window?.to ?? '') ?? Number.NaN;
  return start !== null && end !== null && start >= from && end <= to;
};

const reviewFigures = (implemented: readonly JudgedChange[], now: number): ReviewFigures => {
  const asked = implemented
    .map((one) => one.review())
    .filter(({ why }) => why.length > 0)
    .map((review) => reviewStanding(review, now));
  const count = (...standings: readonly string[]): number =>
    asked.filter((one) => standings.includes(one)).length;
  return {
    asked: asked.length,
    held: count('held', 'held_late'),
    due: count('due'),
    overdue: count('overdue'),
    on_time: shareOf(
      asked.filter((one) => one !== 'due'),
      (one) => one === 'held',
    ),
  };
};

const decisionFigures = (
  all: readonly JudgedChange[],
  inside: (at: number) => boolean,
  now: number,
): DecisionFigures => {
  const kinds = all
    .flatMap(({ row }) => row.record.approvals ?? [])
    .filter(({ at, decision }) => {
      const given = parseInstant(at) ?? Number.NaN;
      return decision !== 'abstained' && given <= now && inside(given);
    })
    .map(({ evidence }) => evidence?.kind ?? 'none');
  return {
    n: kinds.length,
    verified: shareOf(kinds, (kind) => kind !== 'verbal' && kind !== 'none'),
    by_evidence: Object.fromEntries(
      EVIDENCE.map((one) => [one, kinds.filter((kind) => kind === one).length]),
    ),
  };
};

/** A change decided upon: an endorsement is none yet, and neither is a further approval of an approved change. */
interface Decided {
  readonly at: number;
  readonly rejected: boolean;
  /** When it was last submitted before; null where it never was. */
  readonly submitted: number | null;
}

const decisionsOn = ({ spans }: JudgedChange): readonly Decided[] => {
  const decided: Decided[] = [];
  let submitted: number | null = null;
  let last = '';
  for (const { event, from } of spans) {
    if (event === 'submitted') submitted = from;
    if (event === 'reworked') last = '';
    if ((event !== 'approved' && event !== 'rejected') || event === last) continue;
    decided.push({ at: from, rejected: event === 'rejected', submitted });
    last = event;
  }
  return decided;
};

/** Those submitted and undecided at the last instant that `[from, to)` holds, or now while it runs. */
export const undecidedAtEnd = (
  all: readonly JudgedChange[],
  from: number,
  to: number,
  now: number,
): readonly JudgedChange[] => {
  const end = Math.min(to - 1, now);
  return now < from ? [] : all.filter(({ spans }) => spanAt(spans, end)?.state === 'submitted');
};

/** When a change was last submitted, up to an instant (ms). */
export const submittedAt = ({ spans }: JudgedChange, at: number): number | null =>
  spans.findLast((span) => span.event === 'submitted' && span.from <= at)?.from ?? null;
