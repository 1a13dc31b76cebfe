import { describe, expect, test } from 'vitest';
import { achieved, type Cell, decimal, duration, id, instant, share, text } from '../../src/doc.ts';
import { cellText, cellValue } from '../../src/render/cell.ts';

describe('a cell in words and as a figure', () => {
  const cases: readonly (readonly [Cell, string, string | number | null])[] = [
    [null, '–', null],
    ['as it is', 'as it is', 'as it is'],
    [42, '42', 42],
    [Number.NaN, '–', null],
    [Number.POSITIVE_INFINITY, '–', null],
    [text('■ missed', 'bad'), '■ missed', '■ missed'],
    [id('INC-20260908-7K3Q'), 'INC-20260908-7K3Q', 'INC-20260908-7K3Q'],
    [duration(5040), '1 h 24 min', 5040],
    [duration(0), '0 s', 0],
    [duration(null), '–', null],
    [duration(Number.NaN), '–', null],
    [share(0.99789, 0), '99.7 %', 0.99789],
    [achieved(0.99789, 0), '99.789 %', 0.99789],
    [share(33 / 35, 35), '94.2 %', 33 / 35],
    [achieved(33 / 35, 35), '94.285 %', 33 / 35],
    [share(1 / 3, 3), '1 of 3', 1 / 3],
    [share(0, 4), '0 of 4', 0],
    [share(1, 5), '100 %', 1],
    [share(0.999, 1), '99.9 %', 0.999],
    [share(null, 0), '–', null],
    [share(Number.NaN, 0), '–', null],
    [instant('2026-09-08T03:14+02:00'), '2026-09-08 03:14 +02:00', '2026-09-08T03:14+02:00'],
    [instant('2026-09-08T03:14:00.000Z'), '2026-09-08 03:14 Z', '2026-09-08T03:14:00.000Z'],
    [instant('2026-09-08T03:14:07+02:00'), '2026-09-08 03:14:07 +02:00', '2026-09-08T03:14:07+02:00'],
    [instant('yesterday'), 'yesterday', 'yesterday'],
    [instant(null), '–', null],
    [decimal(2.25, 1), '2.3', 2.25],
    [decimal(-0.01, 1), '0.0', -0.01],
    [decimal(null, 1), '–', null],
  ];

  test.each(cases)('%j', (cell, words, figure) => {
    expect(cellText(cell)).toBe(words);
    expect(cellValue(cell)).toBe(figure);
  });

  test('in running text a percentage brings its n', () => {
    expect(cellText(share(33 / 35, 35), true)).toBe('94.2 % of 35');
    expect(cellText(achieved(33 / 35, 35), true)).toBe('94.285 % of 35');
    expect(cellText(share(1 / 3, 3), true)).toBe('1 of 3');
    expect(cellText(achieved(0.99789, 0), true)).toBe('99.789 %');
  });
});
