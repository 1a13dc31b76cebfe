import type { Records } from '../generated/types.ts';

/** Who is who: one person's id, e-mail addresses and logins are one person, whichever is written (records.md 11). */
export interface PeopleBook {
  /** False with an empty `people.yaml`: then any name is taken, and authority cannot be verified. */
  readonly verifiable: boolean;
  readonly ids: readonly string[];
  readonly teams: readonly string[];
  readonly authorities: readonly string[];
  /** The id of the person so called; undefined if nobody is. */
  readonly idOf: (name: string) => string | undefined;
  /** The id, or the name itself where nobody is so called: to compare two spellings. */
  readonly canonical: (name: string) => string;
  /** True for an account of a tool: what it does is never a response or an approval. */
  readonly isSystem: (name: string) => boolean;
  /** The ids of those in a team or an authority; nobody for one that there is not. */
  readonly membersOf: (teamOrAuthority: string) => readonly string[];
}

/** The book of `people.yaml`. Case does not count in names; of two people with one name the later has it. */
export const peopleBook = (people: Records['people']): PeopleBook => {
  const byName = new Map<string, string>();
  const system = new Set<string>();
  for (const person of people.people ?? []) {
    for (const name of [person.id, ...(person.emails ?? []), ...(person.logins ?? [])])
      byName.set(name.toLowerCase(), person.id);
    if (person.system) system.add(person.id);
  }
  const canonical = (name: string): string => byName.get(name.toLowerCase()) ?? name;
  const groups = new Map(Object.entries({ ...people.teams, ...people.authorities }));
  return {
    verifiable: byName.size > 0,
    ids: (people.people ?? []).map((p) => p.id),
    teams: Object.keys(people.teams ?? {}),
    authorities: Object.keys(people.authorities ?? {}),
    idOf: (name) => byName.get(name.toLowerCase()),
    canonical,
    isSystem: (name) => system.has(canonical(name)),
    membersOf: (group) => (groups.get(group) ?? []).map(canonical),
  };
};
