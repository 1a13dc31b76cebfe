import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { defaultMapping } from '../../../src/exchange/servicenow/default-mapping.ts';
import { parseMapping } from '../../../src/exchange/servicenow/mapping-text.ts';
import { readMapping } from '../../../src/exchange/servicenow/read-mapping.ts';

describe('readMapping', () => {
  it('is the default where nothing is said, and the default passes its own test', () => {
    const plain = readMapping({});
    expect(plain).toEqual({
      ...defaultMapping,
      values: { ...defaultMapping.values, team: {}, service: {}, code: {} },
    });
    expect(plain.columns).toBe(defaultMapping.columns);
    expect(readMapping(defaultMapping)).toEqual(plain);
  });

  it('replaces columns and adds values', () => {
    const { columns, values } = readMapping({
      columns: { number: 'nr', state: ['a', 'b'] },
      values: { state: { Parked: 'on_hold/awaiting_supplier' } },
    });
    expect(columns).toEqual({ number: ['nr'], state: ['a', 'b'] });
    expect(values.state).toMatchObject({ New: 'new', Parked: 'on_hold/awaiting_supplier' });
  });

  it.each([
    [['a list'], 'the mapping is ["a list"], not a map'],
    [{ colums: {} }, 'the mapping has colums, but knows only system, history'],
    [{ history: 'both' }, 'history is "both": rows or stamps'],
    [{ zone: 3 }, 'zone is 3, not a word'],
    [{ columns: { nummer: 'number' } }, 'columns has nummer, but knows only number, state'],
    [{ columns: { number: 3 } }, 'columns.number is 3, not a text or a list of texts'],
    [
      { values: { state: { Parked: 'parked' } } },
      'values.state: "Parked" is "parked", none of new, in_progress',
    ],
    [
      { values: { state: { Parked: 'new/awaiting_supplier' } } },
      '"Parked" is "new/awaiting_supplier", and only on_hold has a reason',
    ],
    [{ values: { priority: { Top: 1 } } }, 'values.priority: "Top" is 1, not a word'],
    [{ defaults: { team: 'desk' } }, 'defaults has team, but knows only service, code'],
    [
      { values: { code: { Solved: 'Solved it' } } },
      'values.code: "Solved" is "Solved it"; "Solved it" is no slug',
    ],
    [{ defaults: { service: 'IT services' } }, 'defaults.service: "IT services" is no slug'],
    [{ custom: { made: true } }, 'custom.made is true, not a text'],
  ])('refuses %j', (value, sentence) => {
    expect(() => readMapping(value)).toThrow(UserError);
    expect(() => readMapping(value)).toThrow(sentence);
  });

  it('says everything that is wrong at once', () => {
    expect(() => readMapping({ zone: 3, history: 'both' })).toThrow(
      'history is "both": rows or stamps; zone is 3, not a word',
    );
  });
});

describe('parseMapping', () => {
  it('reads YAML and JSON', () => {
    expect(parseMapping('zone: UTC\n').zone).toBe('UTC');
    expect(parseMapping('{"zone": "UTC"}').zone).toBe('UTC');
  });

  it('refuses what is neither', () => {
    expect(() => parseMapping('zone: [\n')).toThrow('the mapping is no YAML');
  });
});
