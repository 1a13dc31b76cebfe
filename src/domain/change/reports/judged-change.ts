import { spanAt } from '../../incident/history.ts';
import type { Span } from '../../lifecycle.ts';
import type { Row } from '../../row.ts';
import type { Pointer, Workspace } from '../../workspace.ts';
import { type Authorisation, authorisationOf } from '../authorisation.ts';
import { endOf, startOf } from '../carried-out.ts';
import { type EffectiveOutcome, effectiveOutcome } from '../effective.ts';
import { type ReviewDue, reviewDue } from '../review-due.ts';

/** A change as it stood at an instant: what is dated later has not happened yet. Instants in ms since the epoch. */
export interface JudgedChange {
  readonly row: Row<'change'>;
  readonly opened: number;
  readonly spans: readonly Span[];
  readonly state: string;
  readonly start: number | null;
  /** When it was carried out. */
  readonly end: number | null;
  readonly outcome: EffectiveOutcome;
  /** Its own pointers, without those of records opened later. */
  readonly pointers: readonly Pointer[];
  readonly authorisation: () => Authorisation;
  readonly review: () => ReviewDue;
}

const NOT_FINISHED: EffectiveOutcome = { recorded: null, effective: null, incidents: [] };

/** The changes that were opened up to now (ms since the epoch), as they stood then. */
export const judgedChanges = (
  { rows, catalogue, pointing }: Pick<Workspace, 'rows' | 'catalogue' | 'pointing'>,
  now: number,
): readonly JudgedChange[] =>
  rows
    .filter((row): row is Row<'change'> => row.kind === 'change' && openedAt(row) <= now)
    .map((row) => judgedChange(row, pointing(row.id), catalogue, now));

export const judgedChange = (
  row: Row<'change'>,
  pointing: readonly Pointer[],
  catalogue: Workspace['catalogue'],
  now: number,
): JudgedChange => {
  const upToNow = (at: number | null): number | null => (at === null || at > now ? null : at);
  const pointers = pointing.filter((pointer) => openedAt(pointer.row) <= now);
  const end = upToNow(endOf(row.record));
  return {
    row,
    opened: openedAt(row),
    spans: row.spans.filter((span) => span.from <= now),
    state: spanAt(row.spans, now)?.state ?? '',
    start: upToNow(startOf(row.record)),
    end,
    outcome: end === null ? NOT_FINISHED : effectiveOutcome(row, pointers, catalogue.policy),
    pointers,
    authorisation: () => authorisationOf(row, catalogue),
    review: () => reviewDue(row, pointers, catalogue),
  };
};

const openedAt = ({ spans }: Pick<Row, 'spans'>): number => spans[0]?.from ?? Number.NaN;

/**
 * Implemented, or under way, without valid authorisation at the time it was required (rule G3): at the start; of an
 * emergency when its deadline came, however late its approval was then given.
 */
export const isUnauthorised = ({ start, authorisation }: JudgedChange, now: number): boolean => {
  if (start === null) return false;
  const { met, until } = authorisation();
  return !met && until !== null && until <= now;
};

/** Who could give an approval that is still missing. */
export const couldApprove = ({ authorisation }: JudgedChange): readonly string[] => [
  ...new Set(
    authorisation()
      .requirements.filter(({ met }) => !met)
      .flatMap(({ open }) => open),
  ),
];
