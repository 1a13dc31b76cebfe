import type { Catalogue } from '../catalogue.ts';
import { deadline } from '../lapse.ts';
import type { Row } from '../row.ts';
import { parseInstant } from '../time/instant.ts';
import type { Pointer } from '../workspace.ts';
import { endOf } from './carried-out.ts';
import { effectiveOutcome } from './effective.ts';
import { riskOf } from './terms.ts';

/** Why policy asks for the review of a change. */
export type ReviewReason = 'emergency' | 'failed' | 'backed_out' | 'high_risk' | 'caused_incident';

export interface ReviewDue {
  /** Empty: none is asked. */
  readonly why: readonly ReviewReason[];
  /** The instant (ms) by whose coming it is overdue; null where none is asked, or the change is not yet carried out. */
  readonly due: number | null;
  /** When it was held (ms), asked or not; null if it was not. */
  readonly held: number | null;
}

/** Whether policy asks for the review of a change, by when (rule T4), and whether it was held. `pointers` are its own. */
export const reviewDue = (
  row: Row<'change'>,
  pointers: readonly Pointer[],
  catalogue: Catalogue,
): ReviewDue => {
  const { record } = row;
  const why = reasonsFor(row, pointers, catalogue);
  const end = endOf(record);
  const held = record.review?.held_at ?? record.timeline.findLast(({ event }) => event === 'reviewed')?.at;
  return {
    why,
    due:
      why.length === 0 || end === null
        ? null
        : deadline(catalogue.policyHours(), end, catalogue.policy.change.review_within),
    held: held === undefined ? null : (parseInstant(held) ?? null),
  };
};

const reasonsFor = (
  row: Row<'change'>,
  pointers: readonly Pointer[],
  catalogue: Catalogue,
): readonly ReviewReason[] => {
  const { recorded, incidents } = effectiveOutcome(row, pointers, catalogue.policy);
  const reasons: readonly (readonly [ReviewReason, boolean])[] = [
    ['emergency', row.record.type === 'emergency'],
    ['failed', recorded === 'failed'],
    ['backed_out', recorded === 'backed_out'],
    ['high_risk', riskOf(row.record, catalogue)?.level === 'high'],
    ['caused_incident', incidents.length > 0],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
};

/** How a review stands at an instant (ms): not asked is `none`, and one that is asked waits until the change is done. */
export const reviewStanding = (
  { why, due, held }: ReviewDue,
  now: number,
): 'none' | 'waiting' | 'due' | 'overdue' | 'held' | 'held_late' => {
  if (held !== null && held <= now) return due !== null && held >= due ? 'held_late' : 'held';
  if (why.length === 0) return 'none';
  if (due === null) return 'waiting';
  return now < due ? 'due' : 'overdue';
};
