import { describe, expect, it } from 'vitest';
import { findingsOf, saidBy } from '../../../support/findings-of.ts';

const at = (time: string): number => Date.parse(`2026-09-08T${time}:00+02:00`);
const entry = (time: string, event: string, more = ''): string =>
  `  - {at: 2026-09-08T${time}+02:00, by: sl, event: ${event}${more}}`;
const told = (time: string, audience: string): string => entry(time, 'informed', `, audience: ${audience}`);
const declared = (time = '09:00'): string => entry(time, 'declared_major', ', manager: sl');
const yaml = (entries: readonly string[], major = ''): string =>
  [
    `major: {manager: sl, reason: No customer can pay${major}}`,
    'timeline:',
    entry('08:50', 'opened'),
    ...entries,
  ].join('\n');
const resolved = (time: string): string => entry(time, 'resolved', ', code: fixed');

describe('incident/major-updates', () => {
  const gaps = (entries: readonly string[], now: string, major?: string): readonly string[] =>
    saidBy('incident/major-updates', yaml(entries, major), 'incident', at(now)).map((said) =>
      said.replace(/: every.*/, ''),
    );

  it.each<readonly [string, readonly string[], string, string]>([
    ['before the first update is due', [declared()], '10:00', ''],
    [
      'with an update each hour',
      [declared(), told('10:00', 'customer'), told('11:00', 'customer')],
      '12:00',
      '',
    ],
    ['when it was over within the hour', [declared(), resolved('09:59')], '20:00', ''],
    ['after it was stood down', [declared(), entry('09:30', 'stood_down')], '20:00', ''],
    ['with a longer time agreed', [declared()], '11:00', ', update_every: 2h'],
  ])('finds nothing %s', (_what, entries, now, major) => {
    expect(gaps(entries, now, major)).toEqual([]);
  });

  it.each<readonly [string, readonly string[], string, readonly string[]]>([
    [
      'up to now',
      [declared()],
      '10:01',
      ['timeline.1: no word to the customer for 1 h 1 min from 2026-09-08T09:00+02:00'],
    ],
    [
      'between two updates, and before the resolve',
      [declared(), told('09:30', 'customer'), told('11:00', 'customer'), resolved('13:00')],
      '20:00',
      [
        'timeline.3: no word to the customer for 1 h 30 min from 2026-09-08T09:30+02:00',
        'timeline.4: no word to the customer for 2 h from 2026-09-08T11:00+02:00',
      ],
    ],
    [
      'where only management was told',
      [declared(), told('09:30', 'management'), resolved('10:30')],
      '20:00',
      ['timeline.3: no word to the customer for 1 h 30 min from 2026-09-08T09:00+02:00'],
    ],
    [
      'in a second spell',
      [declared(), entry('09:30', 'stood_down'), declared('12:00'), resolved('13:30')],
      '20:00',
      ['timeline.4: no word to the customer for 1 h 30 min from 2026-09-08T12:00+02:00'],
    ],
  ])('finds each gap %s', (_what, entries, now, expected) => {
    expect(gaps(entries, now)).toEqual(expected);
  });
});

describe('incident/major-informed', () => {
  const late = (entries: readonly string[], now: string): readonly string[] =>
    saidBy('incident/major-informed', yaml(entries), 'incident', at(now));

  it.each<readonly [string, readonly string[], string]>([
    ['within the half hour', [declared()], '09:30'],
    ['informed in time', [declared(), told('09:30', 'management')], '20:00'],
    ['over within the half hour', [declared(), resolved('09:20')], '20:00'],
  ])('finds nothing %s', (_what, entries, now) => {
    expect(late(entries, now)).toEqual([]);
  });

  it.each<readonly [string, readonly string[], string, string]>([
    ['nobody', [declared()], '09:31', 'timeline.1: management was not informed'],
    [
      'the customer alone',
      [declared(), told('09:10', 'customer')],
      '09:31',
      'timeline.1: management was not informed',
    ],
    [
      'management late',
      [declared(), told('09:31', 'management')],
      '20:00',
      'timeline.2: management was informed 2026-09-08T09:31+02:00',
    ],
    [
      'management before the declaration',
      [told('08:55', 'management'), declared()],
      '09:31',
      'timeline.2: management was not informed',
    ],
  ])('finds that %s was told', (_what, entries, now, said) => {
    expect(late(entries, now)).toEqual([expect.stringContaining(said)]);
  });
});

describe('incident/major-review', () => {
  const levels = (major: string, entries: readonly string[], now: string): readonly string[] =>
    findingsOf(yaml([declared(), resolved('09:30'), ...entries], major), 'incident', Date.parse(now))
      .filter((finding) => finding.rule === 'incident/major-review')
      .map((finding) => finding.message);

  // Resolved on a Tuesday: the fifth working date after it is Tuesday the 15th.
  it.each([
    ['2026-09-15T23:59:59+02:00', 0],
    ['2026-09-16T00:00:00+02:00', 1],
  ])('is due at the end of the fifth working date: %s', (now, count) => {
    expect(levels('', [], now)).toHaveLength(count);
  });

  it('is owed before the close, whenever that is', () => {
    const closed = entry('09:40', 'closed', ', confirmed_by: Store 12');
    expect(levels('', [closed], '2026-09-08T12:00:00+02:00')).toEqual([
      'a major incident, closed without its review',
    ]);
    expect(
      levels(', review: {held_at: 2026-09-08T09:35+02:00, by: sl}', [closed], '2026-09-30T12:00:00+02:00'),
    ).toEqual([]);
  });
});
