import { isFinal } from '../../domain/lifecycle.ts';
import type { EntryOf, MovingKind, MovingType } from '../../domain/record-type.ts';
import { movingType } from '../../domain/record-types.ts';
import { UserError } from '../../errors.ts';
import type { Records } from '../../generated/types.ts';
import type { Host } from '../../host.ts';
import type { FieldChange } from './edited.ts';
import { contextOf } from './move.ts';
import { isBlank } from './move-input.ts';

/** Why a record is corrected, where that was said, and the command to say it with. */
export interface Because {
  readonly reason: string | undefined;
  readonly typed: string;
}

/**
 * Facts of a record that is done with for good are changed visibly: the `corrected` entries, one a field, that an edit
 * owes. Asks for the reason on a terminal; elsewhere throws a UserError that names the flag.
 */
export const corrections = async (
  host: Pick<Host, 'ask' | 'now' | 'user' | 'store'>,
  kind: MovingKind,
  before: Records[MovingKind],
  changed: readonly FieldChange[],
  because: Because,
): Promise<readonly EntryOf<MovingKind>[]> => {
  const type = movingType(kind) as unknown as MovingType;
  const decided = ['state', 'timeline', ...Object.keys(type.folded)];
  const facts = changed.filter(({ field }) => !decided.includes(field));
  if (facts.length === 0 || !isFinal(type, before.state)) return [];
  const { value: catalogue } = await host.store.catalogue();
  const { at, by } = contextOf(host, catalogue, undefined, before.timeline);
  const reason = await reasonOf(host, before, because);
  return facts.map(
    ({ field, was, now }) =>
      ({ at, by, event: 'corrected', field, was, now, reason }) as unknown as EntryOf<MovingKind>,
  );
};

const reasonOf = async (
  { ask }: Pick<Host, 'ask'>,
  { id, state }: Records[MovingKind],
  { reason, typed }: Because,
): Promise<string> => {
  if (reason !== undefined && !isBlank(reason)) return reason;
  const why = `${id} is ${state}: a change to it is a correction and needs a reason`;
  if (!ask) throw new UserError(why, `${typed} --because "…"`);
  return ask.line({
    message: 'because',
    hint: why,
    check: (answer) => (isBlank(answer) ? 'a reason is needed' : undefined),
  });
};
