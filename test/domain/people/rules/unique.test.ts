import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const said = (people: string): readonly string[] => saidBy('people/unique', `people: ${people}`, 'people');

describe('people/unique', () => {
  it.each([
    ['people who have nothing in common', '[{id: mo, emails: [mo@acme.example]}, {id: sl, logins: [lin]}]'],
    ['a login that is the id', '[{id: mo, logins: [mo]}, {id: sl}]'],
    ['nobody', '[]'],
  ])('takes %s', (_what, people) => {
    expect(said(people)).toEqual([]);
  });

  it.each([
    ['[{id: mo}, {id: sl}, {id: mo}]', ['people.2.id: two people have the id mo']],
    ['[{id: mo}, {id: Mo}]', ['people.1.id: two people have the id Mo']],
    [
      '[{id: mo, emails: [ops@acme.example]}, {id: sl, emails: [sl@acme.example, OPS@acme.example]}]',
      ['people.1.emails.1: OPS@acme.example is an e-mail address of mo too'],
    ],
    ['[{id: mo}, {id: sl, logins: [mo]}]', ['people.1.logins.0: mo is the id of mo too']],
    ['[{id: mo, logins: [lin]}, {id: lin}]', ['people.1.id: lin is a login of mo too']],
  ])('finds two of one name in %s', (people, expected) => {
    expect(said(people)).toEqual(expected);
  });
});
