import { UserError } from '../../errors.ts';
import type { Records } from '../../generated/types.ts';
import { withAt } from '../path.ts';
import type { Effect, Move, MoveContext, MoveInput } from '../record-type.ts';
import { type Authorisation, authorisationOf } from './authorisation.ts';
import { digestOf } from './digest.ts';

type EffectOf = NonNullable<Move<'change'>['effect']>;
type Change = Records['change'];
type Approval = NonNullable<Change['approvals']>[number];

/** Adds an approval with the digest of what it approves; the event says whether policy is met by it. */
export const approving: EffectOf = (record, input, context) => {
  const decision = input.extra.abstain === true ? 'abstained' : 'approved';
  const before = judged(record, context);
  const person = context.catalogue.people.canonical(context.by);
  const own = before.decisions.find((one) => one.standing === 'valid' && one.by === person);
  if (own && decision === 'approved')
    throw new UserError(
      `${record.id}: ${person} approved it already at ${own.at}, and one person counts once`,
      `itil change approvals ${record.id}`,
    );
  const approval = decided(record, input, context, decision, before);
  const after = judged(withApproval(record, approval), context);
  const event = decision === 'abstained' ? 'endorsed' : after.met ? 'approved' : 'endorsed';
  return { ...effectOf(record, approval), event, entry: { note: undefined, authority: approval.authority } };
};

export const rejecting: EffectOf = (record, input, context) =>
  effectOf(record, decided(record, input, context, 'rejected', judged(record, context)));

const judged = (record: Change, { catalogue }: MoveContext): Authorisation =>
  authorisationOf(
    { kind: 'change', id: record.id, path: '', record, spans: [], illegal: [], digest: digestOf(record) },
    catalogue,
  );

const withApproval = (record: Change, approval: Approval): Change => ({
  ...record,
  approvals: [...(record.approvals ?? []), approval],
});

const effectOf = (record: Change, approval: Approval): Effect => ({
  fields: { approvals: withApproval(record, approval).approvals },
});

/** The authority is the one that is asked and that the person belongs to, where there is only one such. */
const decided = (
  record: Change,
  { item = {}, entry }: MoveInput,
  { at, by, catalogue }: MoveContext,
  decision: Approval['decision'],
  { requirements }: Authorisation,
): Approval => {
  const { people } = catalogue;
  const own = requirements
    .map(({ authority }) => authority)
    .filter((one) => one !== null && people.membersOf(one).includes(people.canonical(by)));
  const given = Object.entries({
    authority: own.length === 1 ? own[0] : undefined,
    note: entry.note,
    ...item,
  });
  return given.reduce<Approval>((approval, [path, value]) => withAt(approval, path, value), {
    by,
    at,
    decision,
    digest: digestOf(record),
  });
};
