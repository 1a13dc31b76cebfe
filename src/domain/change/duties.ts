import type { Catalogue } from '../catalogue.ts';
import type { Row } from '../row.ts';
import type { Pointer } from '../workspace.ts';
import { authorisationOf } from './authorisation.ts';
import { reviewDue } from './review-due.ts';
import { saidMissing } from './said.ts';

/** What is still to be done about a change before it may go on, or after it was made. */
export interface Duty {
  /** Half a sentence: `waits for 1 of 2 approvals …`, `its review (PIR)`. */
  readonly what: string;
  /** Ms since the epoch; null: none is set. */
  readonly due: number | null;
  /** The move that does it, where it comes before the one that is usual. */
  readonly verb?: string;
}

/** Approvals that are missing, the approval of an emergency after the fact, and the review. `pointers` are the change's own. */
export const dutiesOf = (
  row: Row<'change'>,
  pointers: readonly Pointer[],
  catalogue: Catalogue,
): readonly Duty[] => {
  const { state } = row.record;
  if (state === 'cancelled' || state === 'rejected' || state === 'closed') return [];
  const authorisation = authorisationOf(row, catalogue);
  const { basis, until, metLate } = authorisation;
  const asked = basis === 'retrospective' ? until !== null || state !== 'draft' : state !== 'draft';
  const approvals = basis !== 'model' && asked && !metLate;
  const { due, held } = reviewDue(row, pointers, catalogue);
  return [
    ...(approvals
      ? [{ what: `waits for ${saidMissing(authorisation)}`, due: basis === 'retrospective' ? until : null }]
      : []),
    ...(due !== null && held === null ? [{ what: 'its review (PIR)', due, verb: 'review' }] : []),
  ];
};
