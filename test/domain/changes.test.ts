import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/domain/changes.ts';
import { applyChanges } from '../../src/yaml/changes.ts';

const before = {
  id: 'x',
  state: 'new',
  hold: { reason: 'a', until: 'b' },
  labels: ['a', 'b'],
  timeline: [{ at: 1 }, { at: 3 }],
};

describe('the changes between two values', () => {
  it.each([
    ['nothing', {}, []],
    ['a scalar', { state: 'closed' }, [{ op: 'set', path: ['state'], value: 'closed' }]],
    [
      'a key inside',
      { hold: { reason: 'c', until: 'b' } },
      [{ op: 'set', path: ['hold', 'reason'], value: 'c' }],
    ],
    ['a key gone', { hold: undefined }, [{ op: 'remove', path: ['hold'] }]],
    ['a key come', { team: 'x' }, [{ op: 'set', path: ['team'], value: 'x' }]],
    [
      'an entry at the end',
      { timeline: [{ at: 1 }, { at: 3 }, { at: 4 }] },
      [{ op: 'insert', path: ['timeline', 2], value: { at: 4 } }],
    ],
    [
      'an entry between',
      { timeline: [{ at: 1 }, { at: 2 }, { at: 3 }] },
      [{ op: 'insert', path: ['timeline', 1], value: { at: 2 } }],
    ],
    ['an item gone', { labels: ['b'] }, [{ op: 'remove', path: ['labels', 0] }]],
    ['a list emptied', { labels: [] }, [{ op: 'set', path: ['labels'], value: [] }]],
  ])('%s', (_, change, expected) => {
    expect(changesBetween(before, { ...before, ...change })).toEqual(expected);
  });

  it('applied in order give the second of the first', () => {
    const leaf = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 }), fc.boolean());
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, leaf, tie('map'), tie('list')),
      map: fc.dictionary(fc.constantFrom('x', 'y', 'constructor'), tie('any'), { maxKeys: 3 }),
      list: fc.array(tie('any'), { maxLength: 4 }),
    })).map;
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(applyChanges(a as never, changesBetween(a, b))).toEqual(b);
      }),
      { numRuns: 400 },
    );
  });
});
