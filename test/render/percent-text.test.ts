import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { percentText } from '../../src/render/percent-text.ts';

describe('percentText', () => {
  test.each([
    [0, '0 %'],
    [1, '100 %'],
    [0.29, '29 %'],
    [0.57, '57 %'],
    [1 - 0.9, '10 %'],
    [0.999, '99.9 %'],
    [0.98997, '98.997 %'],
    [0.989999, '98.999 %'],
    [0.99999999, '99.999 %'],
    [33 / 35, '94.285 %'],
    [2 / 3, '66.666 %'],
    [2.11, '211 %'],
    [0.1, '10 %'],
    [1e-9, '<0.001 %'],
    [0.00001, '0.001 %'],
    [-0.05, '-5 %'],
    [-0.123456, '-12.346 %'],
  ])('%f is %s', (ratio, text) => {
    expect(percentText(ratio, 3)).toBe(text);
  });

  test.each([
    [0, '0 %'],
    [1 / 3, '33.3 %'],
    [2 / 3, '66.6 %'],
    [0.9999, '99.9 %'],
    [0.29, '29 %'],
    [0.0005, '<0.1 %'],
    [1, '100 %'],
  ])('%f is %s to one decimal', (ratio, text) => {
    expect(percentText(ratio)).toBe(text);
  });

  it('has no decimals where none are asked for', () => {
    expect([0.995, 0.009, 1].map((ratio) => percentText(ratio, 0))).toEqual(['99 %', '<1 %', '100 %']);
  });

  it('is never more than the ratio, and never a thousandth less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.nat(), (n, k) => {
        const met = k % (n + 1);
        const text = percentText(met / n, 3);
        const shown = text.startsWith('<') ? 0 : Number(text.slice(0, -2));
        // In whole thousandths, so that the law itself does no rounding.
        const thousandths = Math.round(shown * 1000);
        expect(BigInt(thousandths) * BigInt(n)).toBeLessThanOrEqual(BigInt(met) * 100_000n);
        expect(BigInt(thousandths + 1) * BigInt(n)).toBeGreaterThan(BigInt(met) * 100_000n);
      }),
    );
  });

  it('says 100 % of everything alone', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 2 ** 40 }), (n) => percentText((n - 1) / n) !== '100 %'));
  });
});
