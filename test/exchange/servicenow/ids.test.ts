import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsFor } from '../../../src/exchange/servicenow/ids.ts';

const date = '2016-03-01';
const none = () => undefined;
const numbers = Array.from({ length: 300 }, (_, i) => `INC${String(i).padStart(7, '0')}`);

describe('idsFor', () => {
  it('gives each number its own id, the same in any order', () => {
    const inOrder = idsFor(
      'servicenow',
      numbers.map((number) => ({ number, date })),
      none,
      () => false,
    ).ids;
    expect(new Set(inOrder.values()).size).toBe(numbers.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(numbers, { minLength: numbers.length }), (shuffled) => {
        const { ids } = idsFor(
          'servicenow',
          shuffled.map((number) => ({ number, date })),
          none,
          () => false,
        );
        expect(ids).toEqual(inOrder);
      }),
      { numRuns: 20 },
    );
  });

  it('takes date and six characters, and other ones for another system', () => {
    const id = (system: string) =>
      idsFor(system, [{ number: 'INC1', date }], none, () => false).ids.get('INC1');
    expect(id('servicenow')).toMatch(/^INC-20160301-[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(id('servicenow')).not.toBe(id('jira'));
  });

  it('lengthens an id that another record has, by the same characters', () => {
    const [one] = [...idsFor('servicenow', [{ number: 'INC1', date }], none, () => false).ids.values()] as [
      string,
    ];
    const { ids, lengthened } = idsFor('servicenow', [{ number: 'INC1', date }], none, (id) => id === one);
    expect(ids.get('INC1')).toMatch(new RegExp(`^${one}.$`));
    expect(lengthened).toEqual(['INC1']);
  });

  it('goes on beyond the longest tail', () => {
    const { ids } = idsFor(
      'servicenow',
      [{ number: 'INC1', date }],
      none,
      (id) => id.startsWith('INC-20160301-') && id.length > 18 && !id.endsWith('0'),
    );
    expect(ids.get('INC1')).toMatch(/0$/);
  });

  it('keeps the id that a number has already', () => {
    const { ids } = idsFor(
      'servicenow',
      [{ number: 'INC1', date }],
      () => 'INC-20160301-ABCD',
      () => true,
    );
    expect(ids.get('INC1')).toBe('INC-20160301-ABCD');
  });
});
