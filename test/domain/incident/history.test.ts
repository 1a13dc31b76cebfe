import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/domain/incident/history.ts';
import { peopleBook } from '../../../src/domain/people.ts';
import { movingType } from '../../../src/domain/record-types.ts';
import { wholeRow } from '../../../src/domain/row.ts';
import { parseInstant } from '../../../src/domain/time/instant.ts';
import type { Records } from '../../../src/generated/types.ts';

type Entry = Records['incident']['timeline'][number];

const people = peopleBook({
  people: [
    { id: 'mo', name: 'M. Okafor', emails: ['mo@acme.example'] },
    { id: 'tb', name: 'T. Brandt' },
    { id: 'monitor', name: 'Monitoring', system: true },
  ],
});
const at = (time: string): string => `2026-09-08T${time}+02:00`;
const ms = (time: string): number => parseInstant(at(time)) as number;

const history = (opening: Partial<Entry>, ...more: readonly Entry[]) => {
  const first = { at: at('09:00'), by: 'mo', event: 'opened', priority: 'P3', ...opening } as Entry;
  const record = {
    id: 'INC-20260908-K7Q2',
    title: 'x',
    state: 'new',
    timeline: [first, ...more],
  } as Records['incident'];
  return historyOf(wholeRow(movingType('incident'), 'x.yaml', record), people, ms('18:00'));
};

describe('the response is the first event by a person that leaves new, names an assignee or resolves', () => {
  const table: readonly [string, Partial<Entry>, readonly Entry[], string | null][] = [
    ['nothing but the opening', {}, [], null],
    [
      'an acknowledgement',
      {},
      [{ at: at('09:05'), by: 'tb', event: 'acknowledged', assignee: 'tb' }],
      '09:05',
    ],
    ['the opener named as assignee at opening', { assignee: 'mo' }, [], '09:00'],
    ['the opener under another name', { assignee: 'mo@acme.example' }, [], '09:00'],
    [
      'somebody else named at opening is no response',
      { assignee: 'tb' },
      [{ at: at('09:30'), by: 'tb', event: 'acknowledged' }],
      '09:30',
    ],
    [
      'an assignee named while new',
      {},
      [{ at: at('09:10'), by: 'tb', event: 'assigned', assignee: 'mo' }],
      '09:10',
    ],
    ['a team alone is none', {}, [{ at: at('09:10'), by: 'tb', event: 'assigned', team: 'platform' }], null],
    ['a note is none', {}, [{ at: at('09:10'), by: 'tb', event: 'noted', note: 'x' }], null],
    ['a resolve out of new', {}, [{ at: at('09:20'), by: 'tb', event: 'resolved' }], '09:20'],
    [
      'a hold out of new',
      {},
      [{ at: at('09:20'), by: 'tb', event: 'held', hold: { reason: 'awaiting_customer' } }],
      '09:20',
    ],
    [
      'a system account never responds',
      {},
      [
        { at: at('09:01'), by: 'monitor', event: 'acknowledged', assignee: 'mo' },
        { at: at('09:20'), by: 'tb', event: 'resolved' },
      ],
      '09:20',
    ],
    ['nor does what is dated after now', {}, [{ at: at('19:00'), by: 'tb', event: 'acknowledged' }], null],
  ];
  it.each(table)('%s', (_, opening, more, expected) => {
    expect(history(opening, ...more).responded).toBe(expected === null ? null : ms(expected));
  });
});

describe('what happened to an incident', () => {
  const reopenedTwice = history(
    { team: 'payments' },
    { at: at('09:10'), by: 'mo', event: 'acknowledged', assignee: 'mo' },
    { at: at('10:00'), by: 'mo', event: 'resolved' },
    { at: at('11:00'), by: 'mo', event: 'reopened', reason: 'again' },
    { at: at('11:10'), by: 'mo', event: 'assigned', team: 'platform' },
    { at: at('11:20'), by: 'mo', event: 'prioritised', priority: 'P2' },
    { at: at('12:00'), by: 'mo', event: 'resolved' },
  );

  it('counts the resolve that stands', () => expect(reopenedTwice.resolved).toBe(ms('12:00')));
  it('counts reopenings, handovers and changes of priority', () => {
    expect(reopenedTwice).toMatchObject({
      reopens: 1,
      reassignments: 1,
      priorityChanges: 1,
      closed: null,
      cancelled: false,
    });
  });
  it('a first team is no handover', () => {
    expect(
      history({}, { at: at('09:10'), by: 'mo', event: 'assigned', team: 'platform' }).reassignments,
    ).toBe(0);
  });
  it('an open one has no resolve', () => {
    expect(
      history(
        {},
        { at: at('10:00'), by: 'mo', event: 'resolved' },
        { at: at('11:00'), by: 'mo', event: 'reopened', reason: 'x' },
      ).resolved,
    ).toBeNull();
  });
  it('an event that was impossible did not happen', () => {
    const closed = history(
      {},
      { at: at('10:00'), by: 'mo', event: 'resolved' },
      { at: at('11:00'), by: 'mo', event: 'closed', confirmed_by: 'Store 12' },
      { at: at('12:00'), by: 'mo', event: 'reopened', reason: 'again' },
      { at: at('13:00'), by: 'mo', event: 'resolved' },
    );
    expect(closed).toMatchObject({ resolved: ms('10:00'), closed: ms('11:00'), reopens: 0 });
  });
});
