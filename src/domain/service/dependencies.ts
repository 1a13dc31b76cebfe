import type { Catalogue } from '../catalogue.ts';

/**
 * What a service stands on, at any depth: each service by its slug with the shortest way to it, the service itself
 * first (`checkout`, then `checkout → payments-db`). A circle ends where it closes.
 */
export const dependenciesOf = (
  service: string,
  { services }: Pick<Catalogue, 'services'>,
): ReadonlyMap<string, readonly string[]> => {
  const ways = new Map<string, readonly string[]>([[service, [service]]]);
  // A map is walked in the order in which it grows: level by level.
  for (const [slug, way] of ways) {
    for (const next of services.get(slug)?.depends_on ?? [])
      if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return ways;
};
