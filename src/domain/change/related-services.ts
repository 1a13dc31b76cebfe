import type { Records } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { once } from '../once.ts';

type Services = ReadonlyMap<string, Records['service']>;
type Paths = ReadonlyMap<string, readonly string[]>;

/** The services that a service has to do with, each with the way there. */
export type Related = (slug: string) => Paths;

/**
 * The service itself, those it depends on at any depth, and those that depend on it: by slug, with the shortest way
 * from the one that depends to the one it depends on, both named. Circles are gone round once.
 */
export const relatedServices = once(({ services }: Pick<Catalogue, 'services'>): Related => {
  const below = (slug: string): readonly string[] => services.get(slug)?.depends_on ?? [];
  const users = usersOf(services);
  const above = (slug: string): readonly string[] => users.get(slug) ?? [];
  const known = new Map<string, Paths>();
  return (slug) => {
    let found = known.get(slug);
    if (!found) {
      const up = [...waysFrom(slug, above)].map(([other, way]) => [other, way.toReversed()] as const);
      const down = waysFrom(slug, below);
      found = new Map([...up.filter(([other]) => !down.has(other)), ...down]);
      known.set(slug, found);
    }
    return found;
  };
});

const usersOf = (services: Services): ReadonlyMap<string, readonly string[]> => {
  const users = new Map<string, string[]>();
  for (const { id, depends_on = [] } of services.values())
    for (const slug of depends_on) users.set(slug, [...(users.get(slug) ?? []), id]);
  return users;
};

/** Breadth first, so that each way is the shortest; of two as short, the one written first. */
const waysFrom = (slug: string, next: (slug: string) => readonly string[]): Paths => {
  const ways = new Map<string, readonly string[]>([[slug, [slug]]]);
  // A map is walked in the order of insertion, what is added meanwhile included.
  for (const [at, way] of ways)
    for (const other of next(at)) if (!ways.has(other)) ways.set(other, [...way, other]);
  return ways;
};
