import type { Meaning } from '../generated/fields.ts';
import { ALWAYS, type Catalogue } from './catalogue.ts';
import { didYouMean } from './did-you-mean.ts';
import { once } from './once.ts';
import type { PeopleBook } from './people.ts';

/** The names that the catalogue has, by the meaning of the fields that hold them; undefined where it cannot tell. */
const catalogueNames: Readonly<
  Partial<Record<Meaning, (catalogue: Catalogue) => Iterable<string> | undefined>>
> = {
  service: ({ services }) => services.keys(),
  calendar: ({ calendars }) => [ALWAYS, ...calendars.keys()],
  model: ({ models }) => models.keys(),
  agreement: ({ agreements }) => agreements.keys(),
  customer: ({ services, agreements }) => [
    ...[...services.values()].flatMap((service) => service.customers ?? []),
    ...[...agreements.values()].flatMap(({ customer }) => (customer === undefined ? [] : [customer])),
  ],
  freeze: ({ schedule }) => (schedule.freezes ?? []).map((freeze) => freeze.id),
  team: ({ people }) => (knowsGroups(people) ? people.teams : undefined),
  authority: ({ people }) => (knowsGroups(people) ? people.authorities : undefined),
};

/** An empty people.yaml accepts any name. */
const knowsGroups = ({ verifiable, teams, authorities }: PeopleBook): boolean =>
  verifiable || teams.length + authorities.length > 0;

/** True for a meaning whose names the catalogue lists. */
export const isListed = (meaning: Meaning): boolean => catalogueNames[meaning] !== undefined;

/** The names of one meaning. */
export interface Names {
  readonly has: (name: string) => boolean;
  readonly list: () => Iterable<string>;
}

const listed = (all: Iterable<string>): Names => {
  const names = new Set(all);
  return { has: (name) => names.has(name), list: () => names };
};

/** People under every name they have; a spelling that was found once is found at once. */
const persons = (people: PeopleBook): Names => {
  const seen = new Set<string>();
  const find = (name: string): boolean => people.idOf(name) !== undefined && seen.add(name).has(name);
  return { has: (name) => seen.has(name) || find(name), list: () => people.ids };
};

/** What the catalogue knows by name, by meaning; a meaning that it cannot verify is left out. */
export const nameBook = once((catalogue: Catalogue): ReadonlyMap<Meaning, Names> => {
  const book = new Map<Meaning, Names>();
  for (const [meaning, namesIn] of Object.entries(catalogueNames)) {
    const names = namesIn(catalogue);
    if (names !== undefined) book.set(meaning as Meaning, listed(names));
  }
  if (catalogue.people.verifiable) book.set('person', persons(catalogue.people));
  return book;
});

/** A name that the catalogue does not know, though it knows the names of that meaning; with the one that was likely meant. */
export interface Unknown {
  readonly name: string;
  readonly meant: string | undefined;
}

/** What is wrong with a name: undefined where it is known, or where the catalogue cannot tell. */
export const unknownName = (catalogue: Catalogue, meaning: Meaning, name: string): Unknown | undefined => {
  const names = nameBook(catalogue).get(meaning);
  return names === undefined || names.has(name) ? undefined : { name, meant: didYouMean(name, names.list()) };
};

/** How a service is made: by hand, in three lines. */
export const newService = (slug: string): string =>
  `write services/${slug}.yaml in three lines: id: ${slug}, title: …, status: live`;
