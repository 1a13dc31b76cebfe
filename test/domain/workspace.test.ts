import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/domain/workspace.ts';
import { exampleWorkspace } from '../support/example-workspace.ts';

describe('a record by name', () => {
  it('is the one that has it as its id, else as an alias, else as a number', () => {
    const { byId } = exampleWorkspace(
      `\
id: INC-20260908-K7Q2
aliases: [INC-20260908-P4XD]
refs: [{system: servicenow, id: INC0010}, {system: other, id: INC-20260908-H2MW}]
---
# incidents/2026/09/INC-20260908-P4XD.yaml
title: The payment gateway is down
aliases: [INC-20260908-H2MW]
refs: [{system: servicenow, id: INC0010}]`,
      'incident',
    );
    expect(byId('INC-20260908-K7Q2')?.id).toBe('INC-20260908-K7Q2');
    expect(byId('INC-20260908-P4XD')?.id).toBe('INC-20260908-P4XD');
    expect(byId('INC-20260908-H2MW')?.id).toBe('INC-20260908-P4XD');
    expect(byId('INC0010')?.id).toBe('INC-20260908-K7Q2');
    expect(byId('INC0011')).toBeUndefined();
  });
});

describe('who points at a record', () => {
  it('does so by its id or by a former one', () => {
    const { pointing } = exampleWorkspace(
      `aliases: [INC-20260908-0001]
---
# incidents/2026/09/INC-20260908-P4XD.yaml
parent: INC-20260908-K7Q2
---
# incidents/2026/09/INC-20260908-H2MW.yaml
parent: INC-20260908-0001
follows: INC-20260908-9999`,
      'incident',
    );
    const said = (id: string) => pointing(id).map(({ row, path }) => `${row.id} ${path}`);
    expect(said('INC-20260908-K7Q2')).toEqual(['INC-20260908-P4XD parent', 'INC-20260908-H2MW parent']);
    expect(said('INC-20260908-0001')).toEqual([]);
    expect(said('INC-20260908-9999')).toEqual(['INC-20260908-H2MW follows']);
  });
});

describe('the links of a record', () => {
  it('are its fields that name records, by field, without those of its timeline', () => {
    expect(
      linksOf('incident', {
        service: 'checkout',
        parent: 'INC-20260908-P4XD',
        caused_by: 'CHG-20260907-P4XD',
        timeline: [{ hold: { reason: 'awaiting_change', ref: 'CHG-20260907-AAAA' } }],
        hold: { reason: 'awaiting_change', ref: 'CHG-20260907-P4XD' },
      }),
    ).toEqual(
      expect.arrayContaining([
        { path: 'parent', target: 'INC-20260908-P4XD' },
        { path: 'caused_by', target: 'CHG-20260907-P4XD' },
        { path: 'hold.ref', target: 'CHG-20260907-P4XD' },
      ]),
    );
    expect(linksOf('change', { fixes: ['INC-20260908-P4XD', 'PRB-20260908-H2MW', 7] })).toEqual([
      { path: 'fixes[]', target: 'INC-20260908-P4XD' },
      { path: 'fixes[]', target: 'PRB-20260908-H2MW' },
    ]);
  });

  it.each([[null], [undefined], ['text'], [7], [[]], [{ fixes: null }], [{ fixes: { a: 1 } }]])(
    'are none in what is no record: %j',
    (value) => {
      expect(linksOf('change', value)).toEqual([]);
    },
  );
});
