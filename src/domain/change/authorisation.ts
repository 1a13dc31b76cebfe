import type { Records } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { deadline } from '../lapse.ts';
import type { Row } from '../row.ts';
import { parseInstant } from '../time/instant.ts';
import { startOf } from './carried-out.ts';
import { modelFaults } from './model.ts';
import { requirementsOf } from './quorum.ts';
import { barredFrom } from './segregation.ts';

type Change = Records['change'];
type Approval = NonNullable<Change['approvals']>[number];

/**
 * What a decision counts for. Not valid: given before a rework or a rejection (`void`), on what reads otherwise now
 * (`stale`), by who is barred (`self`), by who is in no authority that is asked (`outsider`), by an account of a tool
 * (`system`), by word of mouth for an emergency (`verbal`), after the time it was needed (`late`), or once more by
 * the same person (`repeated`).
 */
export type Standing =
  | 'valid'
  | 'void'
  | 'stale'
  | 'self'
  | 'outsider'
  | 'system'
  | 'verbal'
  | 'late'
  | 'repeated'
  | 'rejected'
  | 'abstained';

/** One entry of `approvals`, judged. */
export interface Decision {
  /** Its index in `approvals`. */
  readonly index: number;
  /** The person's id, whichever name was written. */
  readonly by: string;
  /** RFC 3339, as written. */
  readonly at: string;
  readonly decision: Approval['decision'];
  readonly standing: Standing;
  /** Of the authorities asked, those that it counts for; `null` stands for anyone's. */
  readonly counts: readonly (string | null)[];
  readonly digest: boolean;
}

/** What one authority is asked for. */
export interface Requirement {
  /** `null`: anyone who is not barred. */
  readonly authority: string | null;
  readonly needed: number;
  /** Persons whose valid approvals count. */
  readonly given: readonly string[];
  /** Persons who could still give theirs. */
  readonly open: readonly string[];
  readonly met: boolean;
}

export interface Authorisation {
  /** By its model, by approvals before the start, or by approvals that may follow within a deadline. */
  readonly basis: 'model' | 'approvals' | 'retrospective';
  /** The instant (ms) by which approvals count: the start; of an emergency the end of its deadline; null before the start. */
  readonly until: number | null;
  readonly requirements: readonly Requirement[];
  readonly decisions: readonly Decision[];
  /** True if what policy asks is met, in time. */
  readonly met: boolean;
  /** The last word was a rejection. */
  readonly rejected: boolean;
  /** True if it is met, were it not for the time. */
  readonly metLate: boolean;
  /** False where `people.yaml` is empty: then membership counts for nothing. */
  readonly verifiable: boolean;
}

/** Whether a change is authorised, by whom, and what is missing (records.md, Change: valid approvals, segregation). */
export const authorisationOf = (row: Row<'change'>, catalogue: Catalogue): Authorisation => {
  const { record } = row;
  const { people } = catalogue;
  const barred = barredFrom(record, catalogue);
  const until = neededBy(record, catalogue);
  const asked = requirementsOf(record, catalogue, barred);
  const decisions = judgeAll(row, catalogue, asked, barred, until);
  const given = (authority: string | null, standings: readonly Standing[]): readonly string[] => [
    ...new Set(
      decisions
        .filter(({ standing, counts }) => standings.includes(standing) && counts.includes(authority))
        .map(({ by }) => by),
    ),
  ];
  const requirements = asked.map(({ authority, needed, eligible }): Requirement => {
    const valid = given(authority, ['valid']);
    return {
      authority,
      needed,
      given: valid,
      open: eligible.filter((person) => !valid.includes(person)),
      met: valid.length >= needed,
    };
  });
  const rejected = isRejected(decisions);
  const model = record.type === 'standard';
  const met = model
    ? modelFaults(record, catalogue).length === 0
    : requirements.every((one) => one.met) && !rejected;
  const metLate = model
    ? met
    : asked.every(({ authority, needed }) => given(authority, ['valid', 'late']).length >= needed) &&
      !rejected;
  return {
    basis: model ? 'model' : record.type === 'emergency' ? 'retrospective' : 'approvals',
    until,
    requirements,
    decisions,
    met,
    rejected,
    metLate,
    verifiable: people.verifiable,
  };
};

/** The last word was a rejection: approvals before it are void, and none has followed it. */
const isRejected = (decisions: readonly Decision[]): boolean => {
  const last = decisions.findLast(({ standing }) => ['valid', 'late', 'rejected'].includes(standing));
  return last?.standing === 'rejected';
};

/** When an authorisation must stand: at the start; of an emergency by the end of policy's days after it. */
const neededBy = (record: Change, catalogue: Catalogue): number | null => {
  const start = startOf(record);
  if (start === null || record.type !== 'emergency') return start;
  const within = catalogue.policy.change.approvals.emergency.retrospective_within;
  return deadline(catalogue.policyHours(), start, within);
};

type Asked = ReturnType<typeof requirementsOf>[number];

const judgeAll = (
  row: Row<'change'>,
  catalogue: Catalogue,
  asked: readonly Asked[],
  barred: ReadonlyMap<string, unknown>,
  until: number | null,
): readonly Decision[] => {
  const { people } = catalogue;
  const { record } = row;
  const all = [...(record.approvals ?? []).entries()];
  const reworked = lastRework(record);
  const members = (authority: string | null, person: string): boolean =>
    authority === null || !people.verifiable || people.membersOf(authority).includes(person);
  const counted = ({ by, authority }: Approval): readonly (string | null)[] =>
    asked
      .map((one) => one.authority)
      .filter((one) => one === null || authority === undefined || authority === one)
      .filter((one) => members(one, people.canonical(by)));
  const isBefore = (a: Approval, index: number): boolean => placeOf(record, a) < index;
  const rejections = all
    .filter(([, one]) => one.decision === 'rejected' && counted(one).length > 0)
    .map(([index]) => index);
  const lastRejection = rejections.at(-1) ?? -1;
  const seen = new Set<string>();

  const standingOf = (index: number, one: Approval): Standing => {
    const person = people.canonical(one.by);
    if (isBefore(one, reworked)) return 'void';
    if (one.decision === 'abstained') return 'abstained';
    if (people.isSystem(one.by)) return 'system';
    if (counted(one).length === 0) return 'outsider';
    if (one.decision === 'rejected') return 'rejected';
    if (index < lastRejection) return 'void';
    if (barred.has(person)) return 'self';
    if (one.digest !== undefined && one.digest !== row.digest) return 'stale';
    if (record.type === 'emergency' && one.evidence?.kind === 'verbal') return 'verbal';
    if (until !== null && (parseInstant(one.at) ?? 0) > until) return 'late';
    return seen.has(person) ? 'repeated' : 'valid';
  };
  return all.map(([index, one]): Decision => {
    const standing = standingOf(index, one);
    const by = people.canonical(one.by);
    if (standing === 'valid') seen.add(by);
    return {
      index,
      by,
      at: one.at,
      decision: one.decision,
      standing,
      counts: counted(one),
      digest: one.digest !== undefined,
    };
  });
};

/** The place in the timeline of the last rework; what was approved before it is void. */
const lastRework = ({ timeline }: Change): number =>
  timeline.findLastIndex(({ event }) => event === 'reworked');

/** The place in the timeline of a decision's event; of one without an event, where its instant would put it. */
const placeOf = ({ timeline }: Change, { at, by }: Approval): number => {
  const own = timeline.findLastIndex((entry) => entry.at === at && entry.by === by);
  if (own >= 0) return own;
  const instant = parseInstant(at) ?? 0;
  return timeline.findLastIndex((entry) => (parseInstant(entry.at) ?? 0) <= instant);
};
