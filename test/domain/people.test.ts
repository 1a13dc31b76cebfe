import { describe, expect, it } from 'vitest';
import { peopleBook } from '../../src/domain/people.ts';

const book = peopleBook({
  people: [
    {
      id: 'mo',
      name: 'M. Okafor',
      emails: ['mo@acme.example', 'm.okafor@acme.example'],
      logins: ['mokafor'],
    },
    { id: 'tb', emails: ['tb@acme.example'] },
    { id: 'robot', system: true, logins: ['monitoring[bot]'] },
  ],
  teams: { payments: ['mo', 'TB@acme.example'] },
  authorities: { directors: ['tb'] },
});

describe('people', () => {
  it.each([
    ['mo', 'mo'],
    ['MO', 'mo'],
    ['mo@acme.example', 'mo'],
    ['M.Okafor@Acme.example', 'mo'],
    ['mokafor', 'mo'],
    ['monitoring[bot]', 'robot'],
  ])('knows %s', (name, id) => {
    expect([book.idOf(name), book.canonical(name)]).toEqual([id, id]);
  });

  it.each(['M. Okafor', 'xy', ''])('knows no %j, and leaves the name as it is', (name) => {
    expect([book.idOf(name), book.canonical(name)]).toEqual([undefined, name]);
  });

  it('knows machines under any of their names', () => {
    expect(['robot', 'Monitoring[bot]', 'mo', 'xy'].map(book.isSystem)).toEqual([true, true, false, false]);
  });

  it('lists teams and authorities, their members by id', () => {
    expect([book.ids, book.teams, book.authorities]).toEqual([
      ['mo', 'tb', 'robot'],
      ['payments'],
      ['directors'],
    ]);
    expect(['payments', 'directors', 'constructor'].map(book.membersOf)).toEqual([['mo', 'tb'], ['tb'], []]);
  });

  it('can verify nothing with nobody in it', () => {
    expect([peopleBook({}).verifiable, book.verifiable]).toEqual([false, true]);
  });
});
