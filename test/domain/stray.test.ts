import { describe, expect, it } from 'vitest';
import { strayRemark } from '../../src/domain/stray.ts';

describe('a record in the folder of another kind', () => {
  it.each([
    [
      'problem',
      'problems/2026/09/INC-20261124-K7Q2.yaml',
      'INC-20261124-K7Q2',
      'this is an incident: it belongs in incidents/2026/11',
      'incidents/2026/11/INC-20261124-K7Q2.yaml',
    ],
    [
      'service',
      'services/CHG-20261101-P4XD.yaml',
      'CHG-20261101-P4XD',
      'this is a change: it belongs in changes/2026/11',
      'changes/2026/11/CHG-20261101-P4XD.yaml',
    ],
  ] as const)('%s: %s', (kind, path, id, message, place) => {
    expect(strayRemark(kind, path, { id })).toEqual({
      rule: 'schema/kind',
      at: ['id'],
      message,
      hint: `git mv ${path} ${place}`,
    });
  });

  it.each([
    ['the folder of its kind', 'incident', { id: 'INC-20261124-K7Q2' }],
    ['an id of no kind', 'incident', { id: 'XYZ-20261124-K7Q2' }],
    ['a slug', 'incident', { id: 'checkout' }],
    ['no id', 'incident', { title: 'x' }],
    ['no map', 'incident', ['INC-20261124-K7Q2']],
  ] as const)('is not one in %s', (_, kind, record) => {
    expect(strayRemark(kind, 'incidents/2026/10/x.yaml', record)).toBeUndefined();
  });
});
