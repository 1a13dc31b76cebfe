import type { Catalogue } from '../../domain/catalogue.ts';
import type { Field, Meaning } from '../../generated/fields.ts';
import type { Choice } from '../../host.ts';

/** The words that a field may hold, where the workspace or its schema lists them. */
export const choicesFor = (
  field: Pick<Field, 'enum' | 'enumText' | 'meaning'>,
  path: string,
  catalogue: Catalogue,
): readonly Choice[] => {
  if (field.enum)
    return field.enum.map((value) => {
      const summary = field.enumText?.[value];
      return summary === undefined ? { value } : { value, summary };
    });
  const { policy } = catalogue;
  if (path === 'hold.reason') return plain(policy.incident.hold_reasons);
  if (path === 'resolution.code') return plain(policy.incident.resolution_codes);
  return field.meaning ? catalogueChoices(field.meaning, catalogue) : [];
};

const plain = (words: readonly string[]): readonly Choice[] => words.map((value) => ({ value }));

const titled = (map: ReadonlyMap<string, { readonly title?: string }>): readonly Choice[] =>
  [...map].map(([value, { title }]) => (title === undefined ? { value } : { value, summary: title }));

const catalogueChoices = (meaning: Meaning, catalogue: Catalogue): readonly Choice[] => {
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
