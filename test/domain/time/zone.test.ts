import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { rolldown } from 'rolldown';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/domain/time/instant.ts';
import { findZone, zone } from '../../../src/domain/time/zone.ts';

const names = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kolkata',
  'America/Caracas',
];
const [FROM, TO] = [Date.UTC(2000, 0, 1), Date.UTC(2038, 0, 1)];
const JULY = Date.UTC(2026, 6, 1);
const ms = (text: string): number => parseInstant(text) ?? Number.NaN;
const local = (text: string): number => ms(`${text}Z`);

const changesOf = (name: string): readonly number[] => {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(name);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= TO) return changes;
    changes.push(next.epochMilliseconds);
    at = next;
  }
};

const offsetOf = (name: string, at: number): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;

describe('zones agree with Temporal', () => {
  it.each(names)('%s: every change of 2000–2037, to the millisecond', (name) => {
    const { offsetAt } = zone(name);
    const edges = [FROM, ...changesOf(name), TO];
    for (const [i, at] of edges.entries()) {
      expect(offsetAt(at)).toBe(offsetOf(name, at));
      expect(offsetAt(at - 1)).toBe(offsetOf(name, at - 1));
      // No change between two that Temporal knows.
      const next = edges[i + 1] ?? at;
      const between = new Set(
        Array.from({ length: 200 }, (_, k) => offsetAt(at + Math.floor(((next - at) * k) / 200))),
      );
      expect(between.size).toBe(1);
    }
  });

  it('local times at and around changes', () => {
    const cases = names.flatMap((name) => changesOf(name).map((change) => ({ name, change })));
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.integer({ min: -300, max: 300 }),
        ({ name, change }, minutes) => {
          const { toLocal, toInstants, gapShifted, opening, closing } = zone(name);
          const wall = toLocal(change) + minutes * 60_000;
          const plain = Temporal.Instant.fromEpochMilliseconds(wall)
            .toZonedDateTimeISO('UTC')
            .toPlainDateTime();
          const at = (disambiguation: 'earlier' | 'later' | 'compatible') =>
            plain.toZonedDateTime(name, { disambiguation }).epochMilliseconds;

          expect(gapShifted(wall)).toBe(at('compatible'));
          const exists = toLocal(at('earlier')) === wall;
          const both = [...new Set([at('earlier'), at('later')])];
          expect(toInstants(wall)).toEqual(exists ? both : []);
          expect(opening(wall)).toBe(exists ? at('earlier') : change);
          expect(closing(wall)).toBe(exists ? at('later') : change);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('local times', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T02:30', []],
    ['Europe/Berlin', '2026-03-29T02:00', []],
    ['Europe/Berlin', '2026-03-29T03:00', ['2026-03-29T03:00+02:00']],
    ['Europe/Berlin', '2026-10-25T02:30', ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00']],
    ['Europe/Berlin', '2026-10-25T02:00', ['2026-10-25T02:00+02:00', '2026-10-25T02:00+01:00']],
    ['Europe/Berlin', '2026-10-25T03:00', ['2026-10-25T03:00+01:00']],
    ['Pacific/Apia', '2011-12-30T12:00', []],
    ['UTC', '2026-03-29T02:30', ['2026-03-29T02:30Z']],
    ['-03:30', '2026-03-29T02:30', ['2026-03-29T02:30-03:30']],
  ])('%s %s', (name, text, instants) => {
    expect(zone(name).toInstants(local(text))).toEqual(instants.map(ms));
  });
});

describe('names', () => {
  it.each(['', 'Europe/Atlantis', '+2:00', '+02', 'Mars', '+99:00'])('"%s" is no zone', (name) => {
    expect(findZone(name)).toBeUndefined();
    expect(() => zone(name)).toThrow(`there is no time zone ${name}`);
  });

  it('gives the same zone for the same name', () => expect(zone('Europe/Paris')).toBe(zone('Europe/Paris')));

  it.each([
    ['UTC', true],
    ['Etc/UTC', true],
    ['Europe/London', false],
    ['+02:00', false],
  ])('%s', (name, utc) => expect(zone(name).utc).toBe(utc));
});

describe('another process', async () => {
  const build = await rolldown({ input: join(import.meta.dirname, '../../../src/domain/time/zone.ts') });
  const { output } = await build.generate({ format: 'esm' });
  const code = `data:text/javascript,${encodeURIComponent(output[0].code)}`;

  /** What a fresh process in a zone of its own makes of an expression over the module's exports. */
  const inProcess = (TZ: string, expression: string) => {
    const script = `
      const { zone, zoneTables, restoreZones } = await import(process.argv[1]);
      console.log(JSON.stringify(${expression}));`;
    const options = { env: { TZ }, encoding: 'utf8' } as const;
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script, code], options));
  };

  it('says the same whatever zone it runs in', () => {
    const offsets = `${JSON.stringify(names)}.map((name) => [${FROM}, ${JULY}].map(zone(name).offsetAt))`;
    const run = (TZ: string) => inProcess(TZ, `[new Date(${FROM}).getTimezoneOffset(), ${offsets}]`);
    const expected = names.map((name) => [FROM, JULY].map(zone(name).offsetAt));
    expect(run('UTC')).toEqual([0, expected]);
    expect(run('America/Los_Angeles')).toEqual([480, expected]);
    expect(run('Asia/Kolkata')).toEqual([-330, expected]);
  });

  it('takes the tables of an earlier one, and asks for what they do not hold', () => {
    const tables = inProcess('UTC', `(zone('Europe/Berlin').offsetAt(${JULY}), zoneTables())`);
    expect(Object.keys(tables)).toEqual(['Europe/Berlin']);
    const restored = JSON.stringify({ ...tables, 'Only/Here': tables['Europe/Berlin'] });
    const offsets = inProcess(
      'UTC',
      `(restoreZones(${restored}), [zone('Only/Here').offsetAt(${JULY}), zone('Europe/Berlin').offsetAt(${FROM})])`,
    );
    expect(offsets).toEqual([7_200_000, 3_600_000]);
  });
});
