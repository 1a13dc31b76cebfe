import type { Meaning } from '../../../generated/fields.ts';
import { didYouMean } from '../../did-you-mean.ts';
import type { At } from '../../finding.ts';
import { isOpen } from '../../lifecycle.ts';
import { isListed, nameBook, newService } from '../../name-book.ts';
import type { CatalogueType, MovingType } from '../../record-type.ts';
import { catalogueTypes, kinds, movingType } from '../../record-types.ts';
import { defineRule, type World } from '../../rule.ts';
import { fieldWalker } from '../../walk-fields.ts';
import { recordMeanings } from '../../workspace.ts';

/** A timeline is asked for its people alone: teams and services come and go, and records are never deleted. */
const walk = fieldWalker(
  (meaning, { path }) =>
    meaning === 'person' ||
    (!path.startsWith('timeline') && (recordMeanings.has(meaning) || isListed(meaning))),
);

/** True if a record is there, or the `agreement/target` that a breach names; an availability is promised beside the targets. */
const recordExists = (
  name: string,
  { catalogue, records }: Pick<World, 'catalogue' | 'records'>,
): boolean => {
  const [agreement = '', target] = name.split('/');
  if (target === undefined) return records.known(name);
  const versions = catalogue.agreements.get(agreement)?.versions ?? [];
  return versions.some(
    ({ targets, availability }) =>
      targets?.some(({ id }) => id === target) || (target === 'availability' && availability !== undefined),
  );
};

/** The kinds that have a list to look a name up in, by the meaning of the fields that name one of them. */
const lists: ReadonlyMap<Meaning, CatalogueType> = new Map(
  catalogueTypes.map((type) => [type.meaning, type]),
);

const titleOf = (meaning: Meaning): string =>
  meaning === 'source' ? 'record' : (lists.get(meaning)?.title ?? meaning);

/** Of people.yaml: nobody else than its author knows who else there is. */
const ofPeople: ReadonlySet<Meaning> = new Set(['person', 'team', 'authority']);

/** What makes the name known: one that is misspelt is looked up, any other written down. */
const hintFor = (meaning: Meaning, name: string, meant: string | undefined): { readonly hint?: string } => {
  const list = lists.get(meaning);
  if (meant === undefined && meaning === 'service') return { hint: newService(name) };
  if (list) return { hint: `itil ${list.kind} list` };
  return meant === undefined && ofPeople.has(meaning) ? { hint: `add ${name} to people.yaml` } : {};
};

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
    const book = nameBook(world.catalogue);
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
      yield {
        at,
        message: `there is no ${titleOf(meaning)} ${name}${meant === undefined ? '' : `, did you mean ${meant}?`}`,
        ...hintFor(meaning, name, meant),
        ...(open && meaning === 'service' ? { level: 'warning' as const } : {}),
      };
    }
  },
});
