import type { ChangeOutcomeCode } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import { formatInstant } from '../../time/instant.ts';
import type { EffectiveCode } from '../effective.ts';
import { modelFaults } from '../model.ts';
import { type ReviewReason, reviewStanding } from '../review-due.ts';
import { riskOf } from '../terms.ts';
import type { JudgedChange } from './judged-change.ts';

/** What a table says of any change. */
export interface ChangeWords {
  readonly change: string;
  readonly title: string;
  readonly type: string;
  readonly services: readonly string[];
  /** The level; null where nobody has named one. */
  readonly risk: string | null;
}

export interface ReviewLine {
  readonly why: readonly ReviewReason[];
  readonly due: string | null;
  readonly held: string | null;
  readonly standing: ReturnType<typeof reviewStanding>;
}

/** What a table says of a change that was begun; instants RFC 3339 in the workspace's zone. */
export interface ChangeLine extends ChangeWords {
  readonly started: string | null;
  readonly ended: string | null;
  readonly recorded: ChangeOutcomeCode | null;
  readonly effective: EffectiveCode | null;
  readonly incidents: readonly string[];
  readonly review: ReviewLine;
}

/** What an authorisation lacks. */
export interface Lack {
  /** Approvals that are missing, of the authority by name; null is anyone's. */
  readonly missing: readonly {
    readonly authority: string | null;
    readonly needed: number;
    readonly given: number;
  }[];
  /** True if all were given, but too late. */
  readonly late: boolean;
  readonly rejected: boolean;
  /** Why its model does not cover a standard change. */
  readonly faults: readonly string[];
  /** When it had to stand; null before the start. */
  readonly required_at: string | null;
}

/** An instant (ms) for JSON; null of none, and of one that never comes. */
export const stamp = (at: number | null | undefined, { zone }: Catalogue): string | null =>
  at === null || at === undefined || !Number.isFinite(at) ? null : formatInstant(at, zone);

export const changeWords = (
  { row: { id, record } }: Pick<JudgedChange, 'row'>,
  catalogue: Catalogue,
): ChangeWords => ({
  change: id,
  title: record.title,
  type: record.type,
  services: record.services ?? [],
  risk: riskOf(record, catalogue)?.level ?? null,
});

export const reviewLine = (
  { review }: Pick<JudgedChange, 'review'>,
  catalogue: Catalogue,
  now: number,
): ReviewLine => {
  const duty = review();
  const standing = reviewStanding(duty, now);
  return {
    why: duty.why,
    due: stamp(duty.due, catalogue),
    held: standing === 'held' || standing === 'held_late' ? stamp(duty.held, catalogue) : null,
    standing,
  };
};

export const changeLine = (one: JudgedChange, catalogue: Catalogue, now: number): ChangeLine => ({
  ...changeWords(one, catalogue),
  started: stamp(one.start, catalogue),
  ended: stamp(one.end, catalogue),
  ...one.outcome,
  review: reviewLine(one, catalogue, now),
});

export const lackOf = ({ row, authorisation }: JudgedChange, catalogue: Catalogue): Lack => {
  const { basis, requirements, metLate, met, until, decisions } = authorisation();
  return {
    missing: requirements
      .filter((one) => !one.met)
      .map(({ authority, needed, given }) => ({ authority, needed, given: given.length })),
    late: !met && metLate,
    rejected: decisions.some(({ standing }) => standing === 'rejected'),
    faults: basis === 'model' ? modelFaults(row.record, catalogue) : [],
    required_at: stamp(until, catalogue),
  };
};
