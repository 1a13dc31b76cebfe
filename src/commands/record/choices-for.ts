import type { Catalogue } from '../../domain/catalogue.ts';
import type { Field, Meaning } from '../../generated/fields.ts';
import type { Choice } from '../../host.ts';

/** The words that a field may hold, where the workspace or its schema lists them. */
export const choicesFor = (
  field: Pick<Field, 'enum' | 'enumText' | 'meaning'>,
  catalogue: Catalogue,
): readonly Choice[] => {
  if (field.enum)
    return field.enum.map((value) => {
      const summary = field.enumText?.[value];
      return summary === undefined ? { value } : { value, summary };
    });
  return field.meaning ? catalogueChoices(field.meaning, catalogue) : [];
};

/** The words that the policy lists for fields of a meaning; undefined where it lists none. */
export const policyWords = (
  meaning: Meaning | undefined,
  { policy }: Pick<Catalogue, 'policy'>,
): readonly string[] | undefined => {
  if (meaning === 'hold_reason') return policy.incident.hold_reasons;
  return meaning === 'resolution_code' ? policy.incident.resolution_codes : undefined;
};

const plain = (words: readonly string[]): readonly Choice[] => words.map((value) => ({ value }));

const titled = (map: ReadonlyMap<string, { readonly title?: string }>): readonly Choice[] =>
  [...map].map(([value, { title }]) => (title === undefined ? { value } : { value, summary: title }));

const catalogueChoices = (meaning: Meaning, catalogue: Catalogue): readonly Choice[] => {
  const words = policyWords(meaning, catalogue);
  if (words) return plain(words);
  switch (meaning as string) {
    case 'service':
      return titled(catalogue.services);
    case 'calendar':
      return titled(catalogue.calendars);
    case 'agreement':
      return titled(catalogue.agreements);
    case 'model':
      return titled(catalogue.models);
    case 'person':
      return plain(catalogue.people.ids);
    case 'team':
      return plain(catalogue.people.teams);
    case 'authority':
      return plain(catalogue.people.authorities);
    default:
      return [];
  }
};
