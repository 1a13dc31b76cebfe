import type { Records } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';

type Change = Records['change'];

/** What bars a person from approving a change (segregation of duties). */
export type Role = 'requester' | 'implementer' | 'plan_author';

/** Who may not approve a change, as ids under whatever name they are written, each with what bars them. */
export const barredFrom = (
  { requested_by, implementers = [], plan }: Change,
  { people }: Catalogue,
): ReadonlyMap<string, readonly Role[]> => {
  const barred = new Map<string, readonly Role[]>();
  const bar = (name: string | undefined, role: Role): void => {
    if (name === undefined) return;
    const id = people.canonical(name);
    barred.set(id, [...(barred.get(id) ?? []), role]);
  };
  bar(requested_by, 'requester');
  for (const name of implementers) bar(name, 'implementer');
  bar(plan?.author, 'plan_author');
  return barred;
};

const SAID: Readonly<Record<Role, string>> = {
  requester: 'asked for it',
  implementer: 'carries it out',
  plan_author: 'wrote its plan',
};

/** `asked for it, carries it out and wrote its plan`. */
export const saidRoles = (roles: readonly Role[]): string => both(roles.map((role) => SAID[role]));

const both = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
