import { isOpen } from '../../domain/lifecycle.ts';
import { getAt } from '../../domain/path.ts';
import type { PeopleBook } from '../../domain/people.ts';
import type { CatalogueType, MovingType } from '../../domain/record-type.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { fields } from '../../generated/fields.ts';
import type { Kind } from '../../generated/types.ts';
import type { Host } from '../../host.ts';
import type { Flags } from '../command.ts';
import { fieldOf } from './field-flags.ts';
import { resolveLinks } from './move-input.ts';

/** Fields that a list can be narrowed by: those with a short list of values or a name. */
export const narrowing = (kind: Kind): readonly string[] =>
  fields[kind]
    .filter((f) => !f.path.includes('.') && !f.path.includes('['))
    .filter((f) => {
      const leaf = f.type === 'list' ? fieldOf(kind, `${f.path}[]`) : f;
      return (
        leaf !== undefined && f.path !== 'id' && (leaf.enum !== undefined || FILTERS.has(leaf.meaning ?? ''))
      );
    })
    .map((f) => f.path);

const FILTERS: ReadonlySet<string> = new Set([
  'service',
  'team',
  'person',
  'customer',
  'label',
  'model',
  'problem',
  'change',
  'incident',
]);

/** The values of the filters, records under their ids. */
export const wantedOf = async (
  store: Host['store'],
  filters: Flags,
  flags: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> => {
  const values: Record<string, unknown> = { ...flags };
  for (const [name, made] of Object.entries(filters))
    if (flags[name] !== undefined) values[name] = await resolveLinks(store, made, flags[name]);
  return values;
};

/** True where nothing is said of the states that are wanted: then those in which there is work to do. */
export const asksForOpen = (
  { shape }: MovingType | CatalogueType,
  values: Readonly<Record<string, unknown>>,
): boolean => shape === 'moving' && !values.all && values.state === undefined;

/** True for a record that the flags of a list ask for: open ones, unless they say otherwise. */
export const keep = (
  type: MovingType | CatalogueType,
  record: unknown,
  filters: Flags,
  values: Readonly<Record<string, unknown>>,
  people: PeopleBook,
): boolean => {
  if (type.shape === 'moving') {
    const state = String(getAt(record, 'state'));
    if (asksForOpen(type, values) && !isOpen(type, state)) return false;
    const opened = openedAt(record);
    if (values.since !== undefined && opened < (parseInstant(String(values.since)) ?? 0)) return false;
    if (values.until !== undefined && opened >= (parseInstant(String(values.until)) ?? 0)) return false;
  }
  return Object.entries(filters).every(([name, { path, meaning }]) => {
    const wanted = values[name] as readonly string[] | undefined;
    if (wanted === undefined) return true;
    const has = [getAt(record, path as string)].flat();
    // One person is one person under every name.
    const same = (word: unknown): unknown =>
      meaning === 'person' && typeof word === 'string' ? people.canonical(word) : word;
    return wanted.some((word) => has.some((one) => same(one) === same(word)));
  });
};

/** When a record was opened, in ms since the epoch. */
export const openedAt = (record: unknown): number =>
  parseInstant(String((getAt(record, 'timeline') as readonly { at: string }[])[0]?.at)) ?? 0;
