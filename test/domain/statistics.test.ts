import { describe, expect, it } from 'vitest';
import { ratio, spread } from '../../src/domain/statistics.ts';

describe('a spread', () => {
  it.each([
    ['of nothing has no figure', [], { n: 0, mean: null, median: null, p90: null }],
    ['of one is that one', [7], { n: 1, mean: 7, median: 7, p90: 7 }],
    [
      'of an even n has the mean of the middle two as median',
      [4, 1, 3, 2],
      { n: 4, mean: 2.5, median: 2.5, p90: 4 },
    ],
    ['of an odd n has the middle one', [9, 1, 5], { n: 3, mean: 5, median: 5, p90: 9 }],
    [
      'takes the nearest rank: the ninth of ten',
      [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      { n: 10, mean: 5.5, median: 5.5, p90: 9 },
    ],
    [
      'takes the tenth of eleven',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      { n: 11, mean: 6, median: 6, p90: 10 },
    ],
  ])('%s', (_, values, expected) => {
    expect(spread(values)).toEqual(expected);
  });

  it('a share of nothing is no share', () => {
    expect(ratio(0, 0)).toBeNull();
    expect(ratio(1, 3)).toBe(1 / 3);
  });
});
