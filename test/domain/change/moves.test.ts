import { describe, expect, it } from 'vitest';
import { changeMoves } from '../../../src/domain/change/change-moves.ts';
import { mayStart } from '../../../src/domain/lifecycle.ts';
import type { Move, MovingKind } from '../../../src/domain/record-type.ts';

const STATES = [
  'draft',
  'submitted',
  'approved',
  'rejected',
  'scheduled',
  'in_progress',
  'implemented',
  'closed',
  'cancelled',
] as const;

const ALL = ['standard', 'normal', 'emergency'] as const;
const OPEN = STATES.filter((state) => state !== 'closed' && state !== 'cancelled');

/** The table of records.md: from which states a verb may start, for which types. */
const table: readonly (readonly [verb: string, types: readonly string[], from: readonly string[]])[] = [
  ['submit', ALL, ['draft']],
  ['approve', ['standard', 'normal'], ['submitted', 'approved', 'scheduled']],
  ['approve', ['emergency'], OPEN],
  ['reject', ['standard', 'normal'], ['submitted']],
  ['reject', ['emergency'], OPEN.filter((state) => state !== 'rejected')],
  ['schedule', ['standard'], ['approved', 'draft']],
  ['schedule', ['normal', 'emergency'], ['approved']],
  ['start', ['standard', 'normal'], ['scheduled', 'approved']],
  ['start', ['emergency'], ['scheduled', 'approved', 'draft', 'submitted']],
  ['finish', ALL, ['in_progress']],
  ['review', ALL, ['implemented']],
  ['close', ALL, ['implemented']],
  ['cancel', ALL, ['draft', 'submitted', 'approved', 'rejected', 'scheduled']],
  ['rework', ALL, ['submitted', 'approved', 'rejected', 'scheduled']],
  ['note', ALL, OPEN],
  ['link', ALL, OPEN],
];

describe('the moves of a change', () => {
  it.each(table.flatMap(([verb, types, from]) => types.map((type) => [verb, type, from] as const)))(
    '%s of a change that is %s',
    (verb, type, from) => {
      const move = changeMoves[verb] as unknown as Move<MovingKind>;
      expect(STATES.filter((state) => mayStart(move, { type }, state)).sort()).toEqual([...from].sort());
    },
  );

  it('are all in the table, but for the opening', () => {
    const told = new Set(table.map(([verb]) => verb));
    expect(Object.keys(changeMoves).filter((verb) => verb !== 'open' && !told.has(verb))).toEqual([]);
  });
});
