import { describe, expect, it } from 'vitest';
import { check, judgeAlone } from '../../src/domain/check.ts';
import type { Change } from '../../src/domain/finding.ts';
import { type Fixes, fixesFor, type Prefer } from '../../src/domain/fix.ts';
import { movingType } from '../../src/domain/record-types.ts';
import { type Row, wholeRow } from '../../src/domain/row.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import type { Workspace } from '../../src/domain/workspace.ts';
import type { Kind } from '../../src/generated/types.ts';
import { exampleWorkspace, NOW } from '../support/example-workspace.ts';

const AT = '2026-09-09T12:00+02:00';
const context = { by: 'tb', now: parseInstant(AT) as number };
const FIXABLE = ['record/head-matches-timeline', 'incident/priority-matrix'];

const findingsIn = (workspace: Workspace, rows: readonly Row[]) =>
  check({ ...workspace, rows, findings: rows.flatMap(judgeAlone) }, { now: NOW, only: FIXABLE });

const fixed = (
  yaml: string,
  prefer: Prefer,
  kind: Kind = 'incident',
): Fixes & { readonly after: readonly string[] } => {
  const workspace = exampleWorkspace(yaml, kind);
  const { fixes, unfixed } = fixesFor(workspace, findingsIn(workspace, workspace.rows), prefer, context);
  const rows = workspace.rows.map((row) =>
    applied(row, fixes.find((fix) => fix.path === row.path)?.changes ?? []),
  );
  return { fixes, unfixed, after: findingsIn(workspace, rows).map((finding) => finding.message) };
};

type Map = Record<string | number, unknown>;

/** The row with changes made to it, as an editor of its text would make them. */
const applied = (row: Row, changes: readonly Change[]): Row => {
  const record = structuredClone(row.record) as unknown as Map;
  for (const change of changes) {
    const key = change.path.at(-1) as string | number;
    const holder = change.path.slice(0, -1).reduce((map, step) => map[step] as Map, record);
    if (change.op === 'insert') (holder as unknown as unknown[]).splice(key as number, 0, change.value);
    else if (change.op === 'remove') delete holder[key];
    else holder[key] = change.value;
  }
  return wholeRow(movingType(row.kind), row.path, record as never) as Row;
};

const OPENED =
  '{at: 2026-09-08T09:00+02:00, by: mo, event: opened, impact: medium, urgency: medium, priority: P3, team: payments}';
const HELD = '{at: 2026-09-08T09:20+02:00, by: mo, event: held, hold: {reason: awaiting_customer}}';
const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((e) => `  - ${e}`)].join('\n');

describe('the timeline preferred', () => {
  it.each<readonly [string, string, readonly Change[]]>([
    ['a state', `state: closed\n${timeline(OPENED)}`, [{ op: 'set', path: ['state'], value: 'new' }]],
    [
      'a hold that is over',
      `hold: {reason: awaiting_customer}\n${timeline(OPENED)}`,
      [{ op: 'remove', path: ['hold'] }],
    ],
    [
      'a hold that was forgotten',
      `hold: ~\n${timeline(OPENED, HELD)}`,
      [{ op: 'set', path: ['hold'], value: { reason: 'awaiting_customer' } }],
    ],
    ['a team', `team: shop\n${timeline(OPENED)}`, [{ op: 'set', path: ['team'], value: 'payments' }]],
  ])('mends %s in the head', (_what, yaml, changes) => {
    expect(fixed(yaml, 'timeline')).toEqual({
      fixes: [expect.objectContaining({ changes })],
      unfixed: [],
      after: [],
    });
  });
});

describe('the head preferred', () => {
  const entry = (more: object) => ({ at: AT, by: 'tb', ...more });

  it.each<readonly [string, string, readonly object[]]>([
    [
      'a priority by its impact',
      'impact: high\npriority: P2',
      [entry({ event: 'prioritised', impact: 'high', priority: 'P2' })],
    ],
    ['a team', 'team: shop', [entry({ event: 'assigned', team: 'shop' })]],
    [
      'a state with its assignee',
      'state: in_progress\nassignee: mo',
      [entry({ event: 'acknowledged', assignee: 'mo' })],
    ],
    [
      'a hold',
      'state: on_hold\nhold: {reason: awaiting_customer}',
      [entry({ event: 'held', hold: { reason: 'awaiting_customer' } })],
    ],
    [
      'a resolve and a team',
      'state: resolved\nteam: shop\nresolution: {code: fixed, summary: Done}',
      [entry({ event: 'assigned', team: 'shop' }), entry({ event: 'resolved', code: 'fixed' })],
    ],
    [
      'a duplicate',
      'state: cancelled\nduplicate_of: INC-20260908-P4XD',
      [entry({ event: 'cancelled', reason: 'duplicate' })],
    ],
    [
      'a manager',
      'major: {manager: sl, reason: No customer can pay}',
      [entry({ event: 'declared_major', manager: 'sl' })],
    ],
  ])('adds the event that says %s', (_what, head, entries) => {
    const changes = entries.map((value, i) => ({ op: 'insert', path: ['timeline', i + 1], value }));
    expect(fixed(`${head}\n${timeline(OPENED)}`, 'head')).toEqual({
      fixes: [expect.objectContaining({ changes })],
      unfixed: [],
      after: [],
    });
  });

  it.each([
    ['two moves away', `state: closed\n${timeline(OPENED)}`, 'no move leads from new to closed'],
    [
      'a move that needs a reason',
      `state: cancelled\n${timeline(OPENED)}`,
      'no move leads from new to cancelled by itself: itil incident cancel INC-20260908-K7Q2',
    ],
    [
      'the instant of the opening',
      `opened_at: 2026-09-08T08:00+02:00\n${timeline(OPENED)}`,
      'no event says what opened_at is',
    ],
    ['a team that is gone', `team: ~\n${timeline(OPENED)}`, 'no event says that team is nothing'],
    [
      'a hold while it is new',
      `hold: {reason: awaiting_customer}\n${timeline(OPENED)}`,
      'no event says what hold is',
    ],
  ])('says so where no event fits: %s', (_what, yaml, why) => {
    const { fixes, unfixed, after } = fixed(yaml, 'head');
    expect([fixes, unfixed.map((one) => one.why)]).toEqual([[], [why]]);
    expect(after).toHaveLength(1);
  });

  it('adopts the state of a change, which folds nothing else', () => {
    const yaml = `state: implemented
actual: {from: 2026-09-07T23:10+02:00, to: 2026-09-07T23:25+02:00}
outcome: {code: successful}
type: emergency
timeline:
  - {at: 2026-09-07T23:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T23:10+02:00, by: bn, event: started}`;
    const { fixes, after } = fixed(yaml, 'head', 'change');
    expect([fixes.flatMap((fix) => fix.changes), after]).toEqual([
      [{ op: 'insert', path: ['timeline', 2], value: entry({ event: 'finished', outcome: 'successful' }) }],
      [],
    ]);
  });
});

describe('the priority matrix', () => {
  const WRONG = OPENED.replace('P3', 'P5');
  const said = {
    at: AT,
    by: 'tb',
    event: 'prioritised',
    priority: 'P3',
    reason: 'As the matrix has it',
  };

  it.each<Prefer>(['timeline', 'head'])('gets the event that sets the priority right (%s)', (prefer) => {
    const { fixes, after } = fixed(timeline(WRONG), prefer);
    expect([fixes.flatMap((fix) => fix.changes), after]).toEqual([
      [
        { op: 'insert', path: ['timeline', 1], value: said },
        { op: 'set', path: ['priority'], value: 'P3' },
      ],
      [],
    ]);
  });

  it('needs no event where only the head is wrong', () => {
    const { fixes } = fixed(`priority: P5\n${timeline(OPENED)}`, 'timeline');
    expect(fixes.flatMap((fix) => fix.changes)).toEqual([{ op: 'set', path: ['priority'], value: 'P3' }]);
  });

  it('leaves a closed incident alone', () => {
    const cancelled = '{at: 2026-09-08T10:00+02:00, by: mo, event: cancelled, reason: withdrawn}';
    const { fixes, unfixed } = fixed(timeline(WRONG, cancelled), 'timeline');
    expect([fixes, unfixed.map((one) => one.why)]).toEqual([
      [],
      ['prioritised is impossible while INC-20260908-K7Q2 is cancelled'],
    ]);
  });
});

it('leaves an approval to its approver', () => {
  const yaml = 'approvals: [{by: tb, at: 2026-09-07T11:00+02:00, decision: approved}]';
  const { fixes, unfixed } = fixed(yaml, 'head', 'change');
  expect([fixes, unfixed.map((one) => one.why)]).toEqual([
    [],
    ['an approval is given by its approver, not by a fix'],
  ]);
});
