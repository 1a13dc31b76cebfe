import type { Records } from '../../../generated/types.ts';
import type { At } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

type Person = NonNullable<Records['people']['people']>[number];

/** All that a person is called by: what sort of name it is, and where it stands. */
const namesOf = (person: Person, i: number): readonly (readonly [name: string, sort: string, at: At])[] => [
  [person.id, 'the id', ['people', i, 'id']],
  ...(person.emails ?? []).map((name, n) => [name, 'an e-mail address', ['people', i, 'emails', n]] as const),
  ...(person.logins ?? []).map((name, n) => [name, 'a login', ['people', i, 'logins', n]] as const),
];

export const unique = defineRule({
  id: 'people/unique',
  kinds: ['people'],
  level: 'error',
  summary: 'Every id, e-mail address and login of people.yaml is one person.',
  why: 'Of two people with one name it cannot be told who approved, and one could approve the work of their own.',
  bad: `people:
  - {id: mo, emails: [mo@acme.example]}
  - {id: sl, emails: [mo@acme.example]}`,
  good: `people:
  - {id: mo, emails: [mo@acme.example], logins: [mo]}
  - {id: sl, emails: [sl@acme.example]}
  - {id: bn}
  - {id: tb}`,
  clause: '5.3',
  reads: [],

  // Case does not count in names, as everywhere where people are named.
  *check({ record }) {
    const first = new Map<string, { readonly i: number; readonly sort: string; readonly id: string }>();
    for (const [i, person] of (record.people ?? []).entries()) {
      for (const [name, sort, at] of namesOf(person, i)) {
        const other = first.get(name.toLowerCase());
        if (!other) first.set(name.toLowerCase(), { i, sort, id: person.id });
        else if (other.i !== i) {
          const both = sort === 'the id' && other.sort === sort;
          const message = both
            ? `two people have the id ${name}`
            : `${name} is ${other.sort} of ${other.id} too`;
          yield { at, message };
        }
      }
    }
  },
});
