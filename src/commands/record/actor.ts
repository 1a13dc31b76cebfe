import type { Catalogue } from '../../domain/catalogue.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import { UserError } from '../../errors.ts';
import type { Host } from '../../host.ts';

/**
 * Who acts, as an id of `people.yaml` where the name is known there, else the name as it stands: nothing may stand in
 * the way of an incident.
 * Throws a UserError where nobody can be told.
 */
export const actor = ({ user }: Pick<Host, 'user'>, { people }: Catalogue): string => {
  const name = user();
  if (name === undefined)
    throw new UserError(
      'nobody says who acts',
      'add --as <person>, or set ITIL_USER or git config user.email',
    );
  return people.canonical(name);
};

/** A remark where the workspace has people and the actor is none of them. */
export const strangerRemark = (name: string, { people }: Catalogue): readonly string[] => {
  if (!people.verifiable || people.idOf(name) !== undefined) return [];
  const near = didYouMean(name, people.ids);
  return [`${name} is not in people.yaml${near === undefined ? '' : `: did you mean --as ${near}?`}`];
};
