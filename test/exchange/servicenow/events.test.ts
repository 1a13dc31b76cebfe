import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/exchange/servicenow/events.ts';
import type { Snapshot } from '../../../src/exchange/servicenow/snapshot.ts';

type Row = Partial<Omit<Snapshot, 'at' | 'by'>> & { readonly at?: number };

/** The rows of one incident at minutes 1, 2, 3 … after an opening at 0. */
const history = (...rows: readonly Row[]) =>
  historyOf(
    { at: 0, by: 'opener' },
    rows.map((row, i) => ({ state: 'new', by: `by-${i + 1}`, at: i + 1, ...row })),
  );

/** `resolved@3`, with what the entry says beside. */
const told = (...rows: readonly Row[]) =>
  history(...rows).drafts.map(({ at, event, by: _, ...rest }) =>
    Object.keys(rest).length === 0 ? `${event}@${at}` : `${event}@${at} ${JSON.stringify(rest)}`,
  );

const fresh: Row = {};
const active: Row = { state: 'in_progress' };
const waiting: Row = { state: 'on_hold', hold: 'awaiting_customer' };
const vendor: Row = { state: 'on_hold', hold: 'awaiting_supplier' };
const resolved: Row = { state: 'resolved' };
const closed: Row = { state: 'closed' };
const cancelled: Row = { state: 'cancelled' };

const REOPENED = '{"reason":"The export gives no reason."}';
const HELD = '{"hold":{"reason":"awaiting_customer"}}';

describe('states', () => {
  it.each([
    ['the plain way', [fresh, active, resolved, closed], ['acknowledged@2', 'resolved@3', 'closed@4']],
    ['resolved at once', [fresh, resolved, closed], ['resolved@2', 'closed@3']],
    ['the first row is further on', [resolved, closed], ['resolved@1', 'closed@2']],
    ['rows without news', [fresh, fresh, active, active], ['acknowledged@3']],
    ['a hold and back', [active, waiting, active], ['acknowledged@1', `held@2 ${HELD}`, 'resumed@3']],
    [
      'a hold for another reason',
      [waiting, vendor, resolved],
      [`held@1 ${HELD}`, 'held@2 {"hold":{"reason":"awaiting_supplier"}}', 'resolved@3'],
    ],
    ['reopened', [resolved, active, resolved], ['resolved@1', `reopened@2 ${REOPENED}`, 'resolved@3']],
    [
      'resolved, then on hold',
      [resolved, waiting],
      ['resolved@1', `reopened@2 ${REOPENED}`, `held@2 ${HELD}`],
    ],
    ['back to new', [active, fresh, resolved], ['acknowledged@1', 'resolved@3']],
    ['new after a hold', [waiting, fresh], [`held@1 ${HELD}`, 'resumed@2']],
    [
      'never resolved',
      [active, closed],
      ['acknowledged@1', 'resolved@2 {"note":"The export shows the closing only."}', 'closed@2'],
    ],
    ['cancelled', [fresh, cancelled], [`cancelled@2 ${REOPENED}`]],
    [
      'closed, then active',
      [resolved, closed, closed, active, resolved, closed],
      [
        'resolved@1',
        'noted@2 {"note":"It was closed here; the work went on later."}',
        `reopened@4 ${REOPENED}`,
        'resolved@5',
        'closed@6',
      ],
    ],
    ['closed, then more rows', [resolved, closed, closed], ['resolved@1', 'closed@2']],
    [
      'cancelled, then active',
      [active, cancelled, active, resolved],
      ['acknowledged@1', 'noted@2 {"note":"It was cancelled here; the work went on later."}', 'resolved@4'],
    ],
  ])('%s', (_, rows, events) => {
    expect(told(...rows)).toEqual(['opened@0', ...events]);
  });
});

describe('fields', () => {
  const p3: Row = { impact: 'medium', urgency: 'medium', priority: 'P3' };
  const p2: Row = { ...p3, impact: 'high', priority: 'P2' };

  it('opens as the first row says', () => {
    expect(told({ ...p3, team: 'desk', assignee: 'mo' })).toEqual([
      'opened@0 {"impact":"medium","urgency":"medium","priority":"P3","team":"desk","assignee":"mo"}',
    ]);
  });

  it('names the assignee only once work has begun where the first row shows it begun', () => {
    expect(told({ ...active, team: 'desk', assignee: 'mo' })).toEqual([
      'opened@0 {"team":"desk"}',
      'acknowledged@1 {"assignee":"mo"}',
    ]);
    expect(told({ ...resolved, assignee: 'mo' })).toEqual([
      'opened@0',
      'assigned@1 {"assignee":"mo"}',
      'resolved@1',
    ]);
  });

  it('raises and lowers, with a reason only for lowering', () => {
    expect(told(p3, p2, p3).slice(1)).toEqual([
      'prioritised@2 {"impact":"high","priority":"P2"}',
      'prioritised@3 {"impact":"medium","priority":"P3","reason":"The export gives no reason."}',
    ]);
  });

  it('says again who stays when the team changes, as a new team clears the assignee', () => {
    const at = (team: string, assignee?: string): Row =>
      assignee === undefined ? { team } : { team, assignee };
    expect(told(at('a', 'mo'), at('b', 'mo'), at('c'), at('c', 'sl')).slice(1)).toEqual([
      'assigned@2 {"team":"b","assignee":"mo"}',
      'assigned@3 {"team":"c"}',
      'assigned@4 {"assignee":"sl"}',
    ]);
  });

  it('puts all that one row changed in an order that is possible', () => {
    const before: Row = { ...p3, team: 'a' };
    const after: Row = { ...p2, team: 'b', note: 'Called back.' };
    expect(told({ ...before, ...active }, { ...after, ...closed }).slice(2)).toEqual([
      'prioritised@2 {"impact":"high","priority":"P2"}',
      'assigned@2 {"team":"b"}',
      'noted@2 {"note":"Called back."}',
      'resolved@2 {"note":"The export shows the closing only."}',
      'closed@2',
    ]);
    expect(told({ ...before, ...resolved }, { ...before, team: 'b', ...waiting }).slice(2)).toEqual([
      `reopened@2 ${REOPENED}`,
      'assigned@2 {"team":"b"}',
      `held@2 ${HELD}`,
    ]);
  });
});

describe('oddities', () => {
  it.each([
    [
      'closed_then_reopened',
      [resolved, closed, closed, active, closed],
      ['closed_then_reopened', 'never_resolved'],
    ],
    ['edited_after_closing', [resolved, closed, closed], ['edited_after_closing']],
    [
      'changed_after_closing',
      [resolved, closed, { ...closed, team: 'b' }],
      ['edited_after_closing', 'changed_after_closing'],
    ],
    ['never_resolved', [active, closed], ['never_resolved']],
    ['held_after_resolved', [resolved, waiting], ['held_after_resolved']],
    ['back_to_new', [resolved, fresh], ['back_to_new']],
    ['back_to_new, once', [resolved, fresh, fresh], ['back_to_new']],
    ['before_opening', [{ ...active, at: -5 }, resolved], ['before_opening']],
    [
      'time_back',
      [
        { ...active, at: 9 },
        { ...resolved, at: 7 },
      ],
      ['time_back'],
    ],
    ['none', [fresh, active, waiting, active, resolved, active, resolved, closed], []],
  ])('%s', (_, rows, oddities) => {
    expect(history(...rows).oddities).toEqual(oddities);
  });

  it('never goes back in time', () => {
    expect(told({ ...active, at: -5 }, { ...waiting, at: 9 }, { ...resolved, at: 7 })).toEqual([
      'opened@0',
      'acknowledged@0',
      `held@9 ${HELD}`,
      'resolved@9',
    ]);
  });

  it('counts rows without news', () => {
    expect(history(fresh, fresh, active, active, resolved, closed, closed).withoutNews).toBe(4);
  });
});
