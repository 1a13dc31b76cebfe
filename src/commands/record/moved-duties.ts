import type { Catalogue } from '../../domain/catalogue.ts';
import { type Duty, dutiesOf } from '../../domain/change/duties.ts';
import { effectiveOutcome } from '../../domain/change/effective.ts';
import type { MovingKind } from '../../domain/record-type.ts';
import type { Row } from '../../domain/row.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Records } from '../../generated/types.ts';
import type { Host } from '../../host.ts';

export interface DutyData {
  readonly id: string;
  readonly what: string;
  /** RFC 3339. */
  readonly due: string | null;
  /** The move of it that comes first now. */
  readonly verb: string | null;
}

/** What is to be done after a move of a change, or after an incident named a change as its cause. */
export const movedDuties = async (
  { store }: Pick<Host, 'store'>,
  catalogue: Catalogue,
  after: Row<MovingKind>,
  before: Row<MovingKind> | undefined,
): Promise<readonly DutyData[]> => {
  const told = (id: string, duties: readonly Duty[]): readonly DutyData[] =>
    duties.map(({ what, due, verb }) => ({
      id,
      what,
      due: due === null ? null : formatInstant(due, catalogue.zone),
      verb: verb ?? null,
    }));
  if (after.kind === 'change')
    return told(after.id, dutiesOf(after as Row<'change'>, await store.pointing(after.id), catalogue));
  const cause = causeOf(after);
  if (cause === undefined || cause === causeOf(before)) return [];
  const [row] = await store.linked([cause]);
  if (row?.kind !== 'change') return [];
  const change = row as Row<'change'>;
  const others = (await store.pointing(cause)).filter((pointer) => pointer.row.id !== after.id);
  const pointers = [...others, { row: after as Row, path: 'caused_by' }];
  const { effective, recorded } = effectiveOutcome(change, pointers, catalogue.policy);
  const counts =
    effective === 'caused_incident'
      ? [
          {
            what: `${recorded?.replaceAll('_', ' ')} by its own word, counts as a change that caused an incident`,
            due: null,
          },
        ]
      : [];
  return told(cause, [...counts, ...dutiesOf(change, pointers, catalogue)]);
};

const causeOf = (row: Row<MovingKind> | undefined): string | undefined =>
  row?.kind === 'incident' ? (row.record as Records['incident']).caused_by : undefined;
