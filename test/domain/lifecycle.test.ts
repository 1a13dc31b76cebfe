import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/domain/catalogue.ts';
import { fold, headDifferences, isFinal, replay } from '../../src/domain/lifecycle.ts';
import { makeMove } from '../../src/domain/move.ts';
import type { MoveContext, MoveInput, MovingType } from '../../src/domain/record-type.ts';
import { movingType } from '../../src/domain/record-types.ts';
import type { Records } from '../../src/generated/types.ts';

const incident = movingType('incident');
const generic = incident as unknown as MovingType;

type Entry = Records['incident']['timeline'][number];

const opened: Entry = {
  at: '2026-09-08T09:00+02:00',
  by: 'mo',
  event: 'opened',
  impact: 'high',
  urgency: 'high',
  priority: 'P1',
  team: 'payments',
};

const recordOf = (...more: readonly Entry[]): Records['incident'] =>
  ({
    id: 'INC-20260908-K7Q2',
    title: 'Checkout returns 502',
    state: 'new',
    timeline: [opened, ...more],
  }) as Records['incident'];

const at = (time: string): string => `2026-09-08T${time}+02:00`;

describe('the fold', () => {
  const table: readonly [string, readonly Entry[], string, Readonly<Record<string, unknown>>][] = [
    ['an opening', [], 'new', { priority: 'P1', team: 'payments', opened_at: at('09:00') }],
    [
      'the last word counts',
      [{ at: at('09:10'), by: 'mo', event: 'prioritised', urgency: 'low', priority: 'P3' }],
      'new',
      { urgency: 'low', priority: 'P3' },
    ],
    [
      'a note changes nothing',
      [{ at: at('09:10'), by: 'mo', event: 'noted', note: 'x' }],
      'new',
      { priority: 'P1' },
    ],
    [
      'an assignee',
      [{ at: at('09:10'), by: 'mo', event: 'acknowledged', assignee: 'mo' }],
      'in_progress',
      { assignee: 'mo' },
    ],
    [
      'a new team has no assignee yet',
      [
        { at: at('09:10'), by: 'mo', event: 'acknowledged', assignee: 'mo' },
        { at: at('09:20'), by: 'mo', event: 'assigned', team: 'platform' },
      ],
      'in_progress',
      { team: 'platform', assignee: undefined },
    ],
    [
      'the same team keeps its assignee',
      [
        { at: at('09:10'), by: 'mo', event: 'acknowledged', assignee: 'mo' },
        { at: at('09:20'), by: 'mo', event: 'assigned', team: 'payments' },
      ],
      'in_progress',
      { team: 'payments', assignee: 'mo' },
    ],
    [
      'a hold leaves with its state',
      [
        { at: at('09:10'), by: 'mo', event: 'held', hold: { reason: 'awaiting_customer' } },
        { at: at('09:20'), by: 'mo', event: 'resumed' },
      ],
      'in_progress',
      { hold: undefined },
    ],
    [
      'a later hold replaces the former',
      [
        { at: at('09:10'), by: 'mo', event: 'held', hold: { reason: 'awaiting_customer' } },
        { at: at('09:20'), by: 'mo', event: 'held', hold: { reason: 'awaiting_supplier' } },
      ],
      'on_hold',
      { hold: { reason: 'awaiting_supplier' } },
    ],
    [
      'a correction of an entry',
      [
        {
          at: at('10:00'),
          by: 'mo',
          event: 'corrected',
          of: { event: 'opened', at: at('09:00') },
          field: 'priority',
          was: 'P1',
          now: 'P2',
          reason: 'mistyped',
        },
      ],
      'new',
      { priority: 'P2' },
    ],
    [
      'a correction of when',
      [
        {
          at: at('10:00'),
          by: 'mo',
          event: 'corrected',
          of: { event: 'opened', at: at('09:00') },
          field: 'at',
          was: at('09:00'),
          now: at('08:30'),
          reason: 'the clock was wrong',
        },
      ],
      'new',
      { opened_at: at('08:30') },
    ],
    ['an illegal event changes no state', [{ at: at('09:10'), by: 'mo', event: 'closed' }], 'new', {}],
  ];
  it.each(table)('%s', (_, more, state, fields) => {
    const folded = fold(generic, recordOf(...more));
    expect(folded.state).toBe(state);
    for (const [path, value] of Object.entries(fields)) expect(folded.fields[path]).toEqual(value);
  });

  it('reads corrected instants in their order', () => {
    const { spans } = replay(
      generic,
      recordOf(
        { at: at('09:10'), by: 'mo', event: 'noted', note: 'x' },
        { at: at('09:20'), by: 'mo', event: 'acknowledged', assignee: 'mo' },
        {
          at: at('10:00'),
          by: 'mo',
          event: 'corrected',
          of: { event: 'acknowledged', at: at('09:20') },
          field: 'at',
          was: at('09:20'),
          now: at('09:05'),
          reason: 'typed late',
        },
      ),
    );
    expect(spans.map((span) => [span.event, span.entry])).toEqual([
      ['opened', 0],
      ['acknowledged', 2],
      ['noted', 1],
      ['corrected', 3],
    ]);
    expect(spans.every((span) => span.to === null || span.to >= span.from)).toBe(true);
  });

  it('says where head and timeline differ', () => {
    const record = {
      ...recordOf(),
      priority: 'P3',
      team: 'payments',
      impact: 'high',
      urgency: 'high',
      opened_at: at('09:00'),
    } as Records['incident'];
    expect(headDifferences(generic, record, replay(generic, record).spans)).toEqual([
      { path: 'priority', head: 'P3', folded: 'P1' },
    ]);
  });
});

describe('a state is final', () => {
  it.each([
    ['incident', ['closed', 'cancelled']],
    ['change', ['closed', 'cancelled']],
    ['problem', ['closed', 'cancelled']],
    ['csi', ['rejected', 'closed', 'cancelled']],
  ] as const)('where no move leaves it: %s', (kind, final) => {
    const type = movingType(kind) as unknown as MovingType;
    expect(Object.keys(type.states).filter((state) => isFinal(type, state))).toEqual(final);
  });
});

describe('a move', () => {
  const context = (when: string, now = when): MoveContext => ({
    at: at(when),
    now: at(now),
    by: 'mo',
    catalogue: catalogueOf([]),
  });
  const input = (fields: object = {}, entry: object = {}, extra: object = {}): MoveInput =>
    ({ fields, entry, extra }) as MoveInput;

  it('within a quarter of an hour is not late', () => {
    expect(
      makeMove(incident, recordOf(), 'ack', input(), context('09:20', '09:35')).timeline[1],
    ).not.toHaveProperty('recorded_at');
  });

  it('that makes a later one impossible is refused', () => {
    const acked = makeMove(incident, recordOf(), 'ack', input(), context('09:20'));
    const resolve = () =>
      makeMove(
        incident,
        acked,
        'resolve',
        input({ 'resolution.code': 'fixed', 'resolution.summary': 'x' }),
        context('09:10', '10:00'),
      );
    expect(resolve).toThrow(
      'resolve at 2026-09-08T09:10+02:00 makes the later acknowledged of 2026-09-08T09:20+02:00 impossible',
    );
  });

  it('goes on where something was impossible already', () => {
    const closedAtOnce = recordOf(
      { at: at('09:05'), by: 'mo', event: 'closed' },
      { at: at('09:10'), by: 'mo', event: 'acknowledged', assignee: 'mo' },
    );
    const record = { ...closedAtOnce, state: 'in_progress' } as Records['incident'];
    const noted = makeMove(incident, record, 'note', input({}, { note: 'x' }), context('09:20'));
    expect(noted.timeline.map((entry) => entry.event)).toEqual(['opened', 'closed', 'acknowledged', 'noted']);
    expect(() =>
      makeMove(incident, record, 'resolve', input({ 'resolution.code': 'fixed' }), context('09:07', '10:00')),
    ).toThrow('makes the later acknowledged of');
  });

  it.each([
    ['in the future', '11:00', '10:00', 'lies in the future'],
    ['before the opening', '08:00', '10:00', 'before INC-20260908-K7Q2 was opened'],
  ])('%s is refused', (_, when, now, sentence) => {
    expect(() => makeMove(incident, recordOf(), 'ack', input(), context(when, now))).toThrow(sentence);
  });

  it('links to one record at a time, which its entry names', () => {
    const link = (fields: object) => makeMove(incident, recordOf(), 'link', input(fields), context('09:20'));
    const linked = link({ parent: 'INC-20260908-P4XD', problem: undefined });
    expect(linked.parent).toBe('INC-20260908-P4XD');
    expect(linked.timeline[1]).toMatchObject({ field: 'parent', target: 'INC-20260908-P4XD' });
    expect(() => link({ parent: 'INC-20260908-P4XD', caused_by: 'CHG-20260907-P4XD' })).toThrow(
      'link ties it to one record at a time, not to parent and caused by at once',
    );
  });

  it('ends the outages that still run, and no other', () => {
    const record = {
      ...recordOf(),
      outages: [
        { kind: 'down', from: at('08:00'), to: at('08:10') },
        { kind: 'degraded', from: at('08:30') },
      ],
    } as Records['incident'];
    const resolved = makeMove(
      incident,
      record,
      'resolve',
      input({ 'resolution.code': 'fixed', 'resolution.summary': 'x' }, {}, { restored: at('09:05') }),
      context('09:30'),
    );
    expect(resolved.outages).toEqual([
      { kind: 'down', from: at('08:00'), to: at('08:10') },
      { kind: 'degraded', from: at('08:30'), to: at('09:05') },
    ]);
  });

  it('keeps the resolution in closed, and drops it when reopened', () => {
    const resolved = makeMove(
      incident,
      recordOf(),
      'resolve',
      input({ 'resolution.code': 'fixed', 'resolution.summary': 'x' }),
      context('09:30'),
    );
    const closed = makeMove(
      incident,
      resolved,
      'close',
      input({}, { confirmed_by: 'Store 12' }),
      context('09:40'),
    );
    const reopened = makeMove(incident, resolved, 'reopen', input({}, { reason: 'again' }), context('09:40'));
    expect(closed.resolution).toEqual({ code: 'fixed', summary: 'x' });
    expect(reopened).not.toHaveProperty('resolution');
  });
});
