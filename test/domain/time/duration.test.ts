import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, humanDuration, parseDuration } from '../../../src/domain/time/duration.ts';

const [S, M, H, D] = [1000, 60_000, 3_600_000, 86_400_000];

describe('parseDuration', () => {
  it.each([
    ['90s', { unit: 'time', ms: 90 * S }],
    ['30m', { unit: 'time', ms: 30 * M }],
    ['4h', { unit: 'time', ms: 4 * H }],
    ['1h30m', { unit: 'time', ms: 90 * M }],
    ['1h30m15s', { unit: 'time', ms: 90 * M + 15 * S }],
    ['0m', { unit: 'time', ms: 0 }],
    ['2bd', { unit: 'bd', days: 2, eod: false }],
    ['2bd eod', { unit: 'bd', days: 2, eod: true }],
    ['7d', { unit: 'd', days: 7 }],
  ])('%s', (text, duration) => expect(parseDuration(text)).toEqual(duration));

  it.each([
    '',
    '4',
    'h',
    '-4h',
    '1.5h',
    '4 h',
    '4H',
    '30m1h',
    '1h1h',
    '0bd',
    '2bd  eod',
    '2bdeod',
    '1d12h',
    '2 bd',
    '7d eod',
  ])('"%s" is none', (text) => expect(parseDuration(text)).toBeUndefined());
});

describe('formatDuration', () => {
  it.each([
    [0, '0m'],
    [45 * S, '45s'],
    [90 * M, '1h30m'],
    [9.5 * H, '9h30m'],
    [65.5 * H, '65h30m'],
    [H + 5 * S, '1h5s'],
    [1500, '1.5s'],
    [-2 * H, '-2h'],
  ])('%i ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text));

  it('is read back', () => {
    fc.assert(
      fc.property(fc.nat(1e7), (seconds) => {
        expect(parseDuration(formatDuration(seconds * S))).toEqual({ unit: 'time', ms: seconds * S });
      }),
    );
  });
});

describe('humanDuration', () => {
  it.each([
    [0, '0 s'],
    [999, '0 s'],
    [45 * S, '45 s'],
    [60 * S, '1 min'],
    [5 * M + 30 * S, '5 min 30 s'],
    [H, '1 h'],
    [H + 59 * S, '1 h'],
    [84 * M, '1 h 24 min'],
    [D - 1, '23 h 59 min'],
    [D + 5 * M, '1 d'],
    [51 * H, '2 d 3 h'],
    [-84 * M, '-1 h 24 min'],
  ])('%i ms is %s', (ms, text) => expect(humanDuration(ms)).toBe(text));
});
