import type { Meaning } from '../../../generated/fields.ts';
import { ALWAYS, type Catalogue } from '../../catalogue.ts';
import { didYouMean } from '../../did-you-mean.ts';
import { isOpen } from '../../lifecycle.ts';
import { once } from '../../once.ts';
import { ID_PATTERN } from '../../record-id.ts';
import type { MovingType } from '../../record-type.ts';
import { movingType } from '../../record-types.ts';
import { defineRule, type World } from '../../rule.ts';
import { fieldWalker } from '../../walk-fields.ts';

const RECORD: ReadonlySet<Meaning> = new Set(['incident', 'change', 'problem', 'record', 'source']);
const CATALOGUE: ReadonlySet<Meaning> = new Set([
  'team',
  'authority',
  'customer',
  'service',
  'calendar',
  'model',
  'agreement',
  'freeze',
]);

/** A timeline is asked for its people alone: teams and services come and go, and records are never deleted. */
const walk = fieldWalker(
  (meaning, { path }) =>
    meaning === 'person' || (!path.startsWith('timeline') && (RECORD.has(meaning) || CATALOGUE.has(meaning))),
);

const words: Readonly<Partial<Record<Meaning, string>>> = { source: 'record', model: 'change model' };

interface Names {
  readonly has: (name: string) => boolean;
  readonly list: () => Iterable<string>;
}

const listed = (all: Iterable<string>): Names => {
  const names = new Set(all);
  return { has: (name) => names.has(name), list: () => names };
};

/** People under every name they have; a spelling that was found once is found at once. */
const persons = (people: Catalogue['people']): Names => {
  const seen = new Set<string>();
  const find = (name: string): boolean => people.idOf(name) !== undefined && seen.add(name).has(name);
  return { has: (name) => seen.has(name) || find(name), list: () => people.ids };
};

/** What the catalogue knows by name, by meaning; a meaning that it cannot verify is left out. */
const bookOf = once((catalogue: Catalogue): ReadonlyMap<Meaning, Names> => {
  const { people, services, agreements, calendars, models, schedule } = catalogue;
  const customers = [...services.values()].flatMap((service) => service.customers ?? []);
  const parties = [...agreements.values()].flatMap(({ customer }) =>
    customer === undefined ? [] : [customer],
  );
  const book = new Map<Meaning, Names>([
    ['service', listed(services.keys())],
    ['calendar', listed([ALWAYS, ...calendars.keys()])],
    ['model', listed(models.keys())],
    ['agreement', listed(agreements.keys())],
    ['customer', listed([...customers, ...parties])],
    ['freeze', listed((schedule.freezes ?? []).map((freeze) => freeze.id))],
  ]);
  // An empty people.yaml accepts any name.
  if (people.verifiable || people.teams.length + people.authorities.length > 0) {
    book.set('team', listed(people.teams)).set('authority', listed(people.authorities));
  }
  if (people.verifiable) book.set('person', persons(people));
  return book;
});

/** True if a record, or the `agreement/target` that a breach names, is there. */
const recordExists = (
  name: string,
  { catalogue, records }: Pick<World, 'catalogue' | 'records'>,
): boolean => {
  if (ID_PATTERN.test(name)) return records.known(name);
  const [agreement, target] = name.split('/');
  if (target === undefined) return records.known(name);
  const versions = catalogue.agreements.get(agreement ?? '')?.versions ?? [];
  return versions.some((version) => version.targets?.some(({ id }) => id === target));
};

/** Meanings that a list command shows. */
const LISTED: ReadonlySet<Meaning> = new Set(['service', 'calendar', 'agreement', 'model']);

export const reference = defineRule({
  id: 'record/reference',
  kinds: [
    'incident',
    'change',
    'problem',
    'csi',
    'sla',
    'service',
    'calendar',
    'model',
    'workspace',
    'people',
    'schedule',
  ],
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
    const lost: { meaning: Meaning; name: string; at: readonly (string | number)[] }[] = [];
    walk(kind, record, (name, meaning, at) => {
      const known = RECORD.has(meaning) ? recordExists(name, world) : (book.get(meaning)?.has(name) ?? true);
      if (!known) lost.push({ meaning, name, at: [...at] });
    });
    if (lost.length === 0) return;
    const open = kind === 'incident' && isOpen(movingType(kind) as unknown as MovingType, record.state);
    for (const { meaning, name, at } of lost) {
      const meant = didYouMean(name, book.get(meaning)?.list() ?? []);
      yield {
        at,
        message: `there is no ${words[meaning] ?? meaning} ${name}${meant === undefined ? '' : `, did you mean ${meant}?`}`,
        ...(LISTED.has(meaning) ? { hint: `itil ${meaning === 'agreement' ? 'sla' : meaning} list` } : {}),
        ...(open && meaning === 'service' ? { level: 'warning' as const } : {}),
      };
    }
  },
});
