import type { Catalogue } from '../../domain/catalogue.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import { words } from '../../domain/move.ts';
import { newService, type Unknown, unknownName } from '../../domain/name-book.ts';
import { UserError } from '../../errors.ts';
import type { Meaning } from '../../generated/fields.ts';
import type { Kind } from '../../generated/types.ts';
import { policyWords } from './choices-for.ts';
import { fieldOf } from './field-flags.ts';

type Fields = Readonly<Record<string, unknown>>;

/** More words than this are not listed in a hint. */
const LISTED = 12;

/** Words of policy lists are checked at once, so that the refusal names what there is. */
export const checkWords = (catalogue: Catalogue, kind: Kind, fields: Fields): void => {
  for (const [path, value] of Object.entries(fields)) {
    const meaning = meaningOf(kind, path);
    const known = policyWords(meaning, catalogue);
    if (known === undefined || value === undefined || known.includes(value as string)) continue;
    const near = didYouMean(String(value), known);
    throw new UserError(
      `'${value}' is no ${words(meaning as string)} of this workspace: ${known.join(', ')}`,
      near && `did you mean ${near}?`,
    );
  }
};

interface Named extends Unknown {
  readonly meaning: 'person' | 'team' | 'service' | 'authority';
}

/** Persons, teams, authorities and services that are named in fields of the kind, and that nobody is called. */
const strangers = (catalogue: Catalogue, kind: Kind, fields: Fields): readonly Named[] =>
  Object.entries(fields).flatMap(([path, value]) => {
    const meaning = meaningOf(kind, path);
    if (meaning !== 'person' && meaning !== 'team' && meaning !== 'service' && meaning !== 'authority')
      return [];
    return [value].flat().flatMap((name) => {
      const unknown = name === undefined ? undefined : unknownName(catalogue, meaning, String(name));
      return unknown === undefined ? [] : [{ ...unknown, meaning }];
    });
  });

const meaningOf = (kind: Kind, path: string): Meaning | undefined =>
  (fieldOf(kind, `${path}[]`) ?? fieldOf(kind, path))?.meaning;

/** Where names of a meaning are written down. */
const places = {
  person: 'people.yaml',
  team: 'people.yaml',
  authority: 'people.yaml',
  service: 'services/',
} as const;

/** Throws a UserError for a person, team, authority or service of a change that a move names and `people.yaml`, which has people, does not. */
export const refuseStrangers = (catalogue: Catalogue, kind: Kind, fields: Fields): void => {
  // The service of an incident is asked for by its resolve: a rule refuses that.
  const [first] = strangers(catalogue, kind, fields).filter(
    ({ meaning }) => meaning !== 'service' || kind !== 'incident',
  );
  if (first === undefined) return;
  const { meaning, name, meant } = first;
  const { ids: person, teams: team, authorities: authority } = catalogue.people;
  const known = { person, team, authority, service: [...catalogue.services.keys()] }[meaning];
  const hint =
    meant !== undefined
      ? `did you mean ${meant}?`
      : known.length > 0 && known.length <= LISTED
        ? `one of ${known.join(', ')}`
        : meaning === 'service'
          ? newService(name)
          : `add ${name} to people.yaml`;
  throw new UserError(`no ${meaning} is called '${name}' in ${places[meaning]}`, hint);
};

/** What an opening says of names that nobody knows: they stand in nobody's way. */
export const strangerRemarks = (catalogue: Catalogue, kind: Kind, fields: Fields): readonly string[] =>
  strangers(catalogue, kind, fields).map(({ meaning, name, meant }) => {
    const said = `no ${meaning} '${name}' in ${places[meaning]}`;
    if (meant !== undefined) return `${said}: did you mean ${meant}?`;
    return meaning === 'service' ? `${said}: ${newService(name)}` : said;
  });

/** The fields with every person under the id that `people.yaml` has for the name, e-mail address or login. */
export const withIds = ({ people }: Catalogue, kind: Kind, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([path, value]) => {
      if (meaningOf(kind, path) !== 'person') return [path, value];
      return [path, Array.isArray(value) ? value.map(people.canonical) : people.canonical(String(value))];
    }),
  );
