import type { Meaning } from '../../../generated/fields.ts';
import { ALWAYS, type Catalogue } from '../../catalogue.ts';
import { didYouMean } from '../../did-you-mean.ts';
import type { At } from '../../finding.ts';
import { isOpen } from '../../lifecycle.ts';
import { once } from '../../once.ts';
import type { PeopleBook } from '../../people.ts';
import type { CatalogueType, MovingType } from '../../record-type.ts';
import { catalogueTypes, kinds, movingType } from '../../record-types.ts';
import { defineRule, type World } from '../../rule.ts';
import { fieldWalker } from '../../walk-fields.ts';
import { recordMeanings } from '../../workspace.ts';

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

/** A timeline is asked for its people alone: teams and services come and go, and records are never deleted. */
const walk = fieldWalker(
  (meaning, { path }) =>
    meaning === 'person' ||
    (!path.startsWith('timeline') && (recordMeanings.has(meaning) || catalogueNames[meaning] !== undefined)),
);

interface Names {
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
const bookOf = once((catalogue: Catalogue): ReadonlyMap<Meaning, Names> => {
  const book = new Map<Meaning, Names>();
  for (const [meaning, namesIn] of Object.entries(catalogueNames)) {
    const names = namesIn(catalogue);
    if (names !== undefined) book.set(meaning as Meaning, listed(names));
  }
  if (catalogue.people.verifiable) book.set('person', persons(catalogue.people));
  return book;
});

/** True if a record, or the `agreement/target` that a breach names, is there. */
const recordExists = (
  name: string,
  { catalogue, records }: Pick<World, 'catalogue' | 'records'>,
): boolean => {
  const [agreement = '', target] = name.split('/');
  if (target === undefined) return records.known(name);
  const versions = catalogue.agreements.get(agreement)?.versions ?? [];
  return versions.some((version) => version.targets?.some(({ id }) => id === target));
};

/** The kinds that have a list to look a name up in, by the meaning of the fields that name one of them. */
const lists: ReadonlyMap<Meaning, CatalogueType> = new Map(
  catalogueTypes.map((type) => [type.meaning, type]),
);

const titleOf = (meaning: Meaning): string =>
  meaning === 'source' ? 'record' : (lists.get(meaning)?.title ?? meaning);

export const reference = defineRule({
  id: 'record/reference',
  kinds,
  level: 'error',
  summary:
    'Every record, service, customer, calendar, agreement, model, team and person that is named exists.',
  why: 'A misspelt service has no agreement, a misspelt person no authority: both fall silently out of the figures.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payment}`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo@acme.example, event: opened, team: payments}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: acknowledged, assignee: mokafor}`,
  mend: "An open incident's unknown service is only a warning: nothing stands in the way of opening it.",
  reads: ['catalogue', 'records'],
  guards: ['resolve', 'close'],

  *check(subject, world) {
    const { kind, record } = subject;
    const book = bookOf(world.catalogue);
    const lost: { readonly meaning: Meaning; readonly name: string; readonly at: At }[] = [];
    walk(kind, record, (name, meaning, at) => {
      const known = recordMeanings.has(meaning)
        ? recordExists(name, world)
        : (book.get(meaning)?.has(name) ?? true);
      if (!known) lost.push({ meaning, name, at: [...at] });
    });
    if (lost.length === 0) return;
    const open = kind === 'incident' && isOpen(movingType(kind) as unknown as MovingType, record.state);
    for (const { meaning, name, at } of lost) {
      const meant = didYouMean(name, book.get(meaning)?.list() ?? []);
      const list = lists.get(meaning);
      yield {
        at,
        message: `there is no ${titleOf(meaning)} ${name}${meant === undefined ? '' : `, did you mean ${meant}?`}`,
        ...(list ? { hint: `itil ${list.kind} list` } : {}),
        ...(open && meaning === 'service' ? { level: 'warning' as const } : {}),
      };
    }
  },
});
