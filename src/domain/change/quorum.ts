import type { Policy, Records } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';

type Quorum = Policy['change']['approvals']['normal']['low'];

/** What one authority is asked for, and who of it may give it. */
export interface Asked {
  /** `null`: anyone who is not barred. */
  readonly authority: string | null;
  readonly needed: number;
  readonly eligible: readonly string[];
}

/**
 * The authorities that must approve a change: each distinct one of its services, else that of policy, else anyone; and
 * how many of its members (records.md, Change: policy). A standard change needs none but its model's.
 */
export const requirementsOf = (
  record: Records['change'],
  catalogue: Catalogue,
  barred: ReadonlyMap<string, unknown>,
): readonly Asked[] => {
  if (record.type === 'standard') return [];
  const { people, policy } = catalogue;
  return authoritiesOf(record, catalogue).map((authority) => {
    const members = authority === null ? people.ids : people.membersOf(authority);
    const eligible = [...new Set(members)].filter((id) => !barred.has(id) && !people.isSystem(id));
    return { authority, needed: neededOf(quorumOf(record, policy), eligible.length), eligible };
  });
};

/** The authorities that are asked, by name; `null` for anyone. */
const authoritiesOf = (
  { services = [] }: Records['change'],
  catalogue: Catalogue,
): readonly (string | null)[] => {
  const general = catalogue.policy.change.authority ?? null;
  const all = services.map((slug) => catalogue.services.get(slug)?.change_authority ?? general);
  return all.length === 0 ? [general] : [...new Set(all)].sort();
};

/** A risk that nobody has named is taken for the highest. */
const quorumOf = ({ type, risk }: Records['change'], { change: { approvals } }: Policy): Quorum =>
  type === 'emergency' ? approvals.emergency.any : approvals.normal[risk?.level ?? 'high'];

/** `max(min, ceil(share × eligible))` of a share, else the number itself. */
const neededOf = (quorum: Quorum, eligible: number): number =>
  typeof quorum === 'number'
    ? quorum
    : Math.max(quorum.min, Math.ceil((Number.parseFloat(quorum.share) * eligible) / 100));
