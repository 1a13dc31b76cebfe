import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  formatInstant,
  formatOffset,
  inRange,
  parseInstant,
  parseOffset,
} from '../../../src/domain/time/instant.ts';
import { zone } from '../../../src/domain/time/zone.ts';

const zones = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe', '+05:45'];

describe('parseInstant', () => {
  it.each([
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T00:00:00Z', 0],
    ['2026-09-08T03:14+02:00', Date.UTC(2026, 8, 8, 1, 14)],
    ['2026-09-08T03:14:07+02:00', Date.UTC(2026, 8, 8, 1, 14, 7)],
    ['2026-09-08T03:14:07.5-03:30', Date.UTC(2026, 8, 8, 6, 44, 7, 500)],
    ['2026-09-08T03:14:07.123456789Z', Date.UTC(2026, 8, 8, 3, 14, 7, 123)],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2024-02-29T00:00+00:00', Date.UTC(2024, 1, 29)],
    ['0001-01-01T00:00Z', -62135596800000],
    ['9999-12-30T23:59Z', 253402214340000],
  ])('%s', (text, ms) => expect(parseInstant(text)).toBe(ms));

  it.each([
    '',
    '2026-09-08',
    '2026-09-08T03:14',
    '2026-09-08 03:14Z',
    '2026-09-08t03:14z',
    '2026-09-08T3:14Z',
    '2026-09-08T24:00Z',
    '2026-09-08T03:60Z',
    '2026-09-08T03:14:60Z',
    '2026-09-08T03:14:7Z',
    '2026-09-08T03:14:07.Z',
    '2026-09-08T03:14:07,5Z',
    '2026-09-08T03:14+0200',
    '2026-09-08T03:14+02',
    '2026-09-08T03:14+24:00',
    '2026-09-08T03:14+02:60',
    '2026-09-08T03:14+02:00 ',
    ' 2026-09-08T03:14Z',
    '2026-09-08T03:14ZZ',
    '2026-02-29T03:14Z',
    '2026-13-01T03:14Z',
    '2026-04-31T03:14Z',
    '2026-9-08T03:14Z',
    '+2026-09-08T03:14Z',
    '2026-09-08T03:1４Z',
    '2026-09-08T03-14Z',
  ])('"%s" is no instant', (text) => expect(parseInstant(text)).toBeUndefined());

  it('agrees with Temporal wherever it reads anything', () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    const text = fc
      .tuple(two(13), two(32), two(25), two(61), fc.option(two(59)), fc.constantFrom('Z', '+02:00', '-11:30'))
      .map(([mo, d, h, mi, s, offset]) => `2026-${mo}-${d}T${h}:${mi}${s === null ? '' : `:${s}`}${offset}`);
    fc.assert(
      fc.property(text, (written) => {
        const read = parseInstant(written);
        if (read === undefined) expect(() => Temporal.Instant.from(written)).toThrow();
        else expect(Temporal.Instant.from(written).epochMilliseconds).toBe(read);
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatInstant', () => {
  it.each([
    ['2026-09-08T01:14:00Z', 'Europe/Berlin', '2026-09-08T03:14+02:00'],
    ['2026-09-08T01:14:07Z', 'Europe/Berlin', '2026-09-08T03:14:07+02:00'],
    ['2026-09-08T01:14:00.25Z', 'Europe/Berlin', '2026-09-08T03:14:00.250+02:00'],
    ['2026-01-08T01:14:00Z', 'Europe/London', '2026-01-08T01:14+00:00'],
    ['2026-01-08T01:14:00Z', 'UTC', '2026-01-08T01:14Z'],
    ['2026-01-01T01:14:00Z', 'America/St_Johns', '2025-12-31T21:44-03:30'],
    ['0001-01-01T00:00:00Z', 'UTC', '0001-01-01T00:00Z'],
  ])('%s in %s is %s', (text, name, written) => {
    expect(formatInstant(parseInstant(text) ?? Number.NaN, zone(name))).toBe(written);
  });

  it.each([
    ['0001-01-01T00:00Z', '0000-12-31T23:59Z'],
    ['9999-12-30T23:59Z', '9999-12-31T00:00Z'],
  ])('is read back at the ends of the range, in any zone: %s', (text, beyond) => {
    const ms = parseInstant(text) as number;
    expect([inRange(ms), inRange(parseInstant(beyond) as number)]).toEqual([true, false]);
    for (const name of [...zones, 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(Math.abs((parseInstant(formatInstant(ms, zone(name))) ?? 0) - ms)).toBeLessThan(60_000);
  });

  it('is read back to the millisecond, in any zone, local mean times included', () => {
    const instants = fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (ms, name) => {
        expect(parseInstant(formatInstant(ms, zone(name)))).toBe(ms);
      }),
      { numRuns: 500 },
    );
  });
});

describe('offsets', () => {
  it.each([
    [0, '+00:00'],
    [7_200_000, '+02:00'],
    [-12_600_000, '-03:30'],
    [20_700_000, '+05:45'],
  ])('%i ms is %s', (ms, text) => {
    expect(formatOffset(ms)).toBe(text);
    expect(parseOffset(text)).toBe(ms);
  });

  it.each(['', '02:00', '+2:00', '+02', 'z'])('"%s" is none', (text) =>
    expect(parseOffset(text)).toBeUndefined(),
  );
});
