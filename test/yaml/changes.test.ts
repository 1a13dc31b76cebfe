import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/finding.ts';
import { applyChanges, tryChanges } from '../../src/yaml/changes.ts';

const record = { id: 'x', plan: { test: 'a' }, tags: ['p', 'q'], none: null };

describe('applyChanges', () => {
  it.each<[string, Change, unknown]>([
    ['sets a field', { op: 'set', path: ['id'], value: 'y' }, { ...record, id: 'y' }],
    ['sets a field that was not there', { op: 'set', path: ['new'], value: 1 }, { ...record, new: 1 }],
    [
      'makes the maps on the way',
      { op: 'set', path: ['a', 'b', 'c'], value: 1 },
      { ...record, a: { b: { c: 1 } } },
    ],
    ['takes null for nothing', { op: 'set', path: ['none', 'b'], value: 1 }, { ...record, none: { b: 1 } }],
    ['sets an item', { op: 'set', path: ['tags', 1], value: 'r' }, { ...record, tags: ['p', 'r'] }],
    [
      'inserts an item',
      { op: 'insert', path: ['tags', 1], value: 'r' },
      { ...record, tags: ['p', 'r', 'q'] },
    ],
    [
      'inserts at the end',
      { op: 'insert', path: ['tags', 2], value: 'r' },
      { ...record, tags: ['p', 'q', 'r'] },
    ],
    ['makes the list', { op: 'insert', path: ['list', 0], value: 1 }, { ...record, list: [1] }],
    ['removes a field and leaves its map', { op: 'remove', path: ['plan', 'test'] }, { ...record, plan: {} }],
    ['removes an item', { op: 'remove', path: ['tags', 0] }, { ...record, tags: ['q'] }],
    ['removes what is not there', { op: 'remove', path: ['plan', 'no', 'such'] }, record],
    [
      'removes what is set to undefined',
      { op: 'set', path: ['plan'], value: undefined },
      { id: 'x', tags: ['p', 'q'], none: null },
    ],
    [
      'leaves out what is undefined',
      { op: 'set', path: ['plan'], value: { a: undefined, b: [{ c: undefined }] } },
      { ...record, plan: { b: [{}] } },
    ],
    [
      'takes names of every object',
      { op: 'set', path: ['constructor', 'name'], value: 1 },
      { ...record, constructor: { name: 1 } },
    ],
  ])('%s', (_, change, expected) => {
    expect(applyChanges(record, [change])).toEqual(expected);
    expect(record).toEqual({ id: 'x', plan: { test: 'a' }, tags: ['p', 'q'], none: null });
  });

  it('makes one after another', () => {
    const changes: readonly Change[] = [
      { op: 'insert', path: ['tags', 0], value: 'o' },
      { op: 'remove', path: ['tags', 1] },
    ];
    expect(applyChanges(record, changes)).toEqual({ ...record, tags: ['o', 'q'] });
  });
});

describe('tryChanges', () => {
  it.each<[Change, string]>([
    [{ op: 'set', path: ['id', 'b'], value: 1 }, 'id is no map'],
    [{ op: 'insert', path: ['plan', 0], value: 1 }, 'plan is no list'],
    [{ op: 'insert', path: ['tags', 3], value: 1 }, 'tags has 2 items, no 3'],
    [{ op: 'set', path: ['tags', 'a'], value: 1 }, 'tags is no map'],
  ])('refuses %j', (change, refused) => {
    expect(tryChanges(record, [change])).toEqual({ refused, at: change.path });
  });
});
