import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((entry) => `  - {by: mo, ${entry}}`)].join('\n');
const opened = 'event: opened, at: 2026-09-07T09:00+02:00';
const resolved = 'event: resolved, at: 2026-09-07T10:00+02:00, code: fixed';

describe('record/illegal-move', () => {
  const said = (...entries: readonly string[]): readonly string[] =>
    saidBy('record/illegal-move', `resolution: {code: fixed, summary: Done}\n${timeline(...entries)}`);

  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a pair that the lifecycle does not have',
      [opened, 'event: resumed, at: 2026-09-07T09:10+02:00'],
      ['timeline.1.event: resumed at 2026-09-07T09:10+02:00 is impossible: the incident was new'],
    ],
    [
      'an entry before the opening',
      ['event: noted, note: x, at: 2026-09-07T08:00+02:00', opened],
      ['timeline.0.event: noted at 2026-09-07T08:00+02:00 is impossible: the incident was not open yet'],
    ],
    [
      'a note without a note',
      [opened, 'event: noted, at: 2026-09-07T09:10+02:00'],
      ['timeline.1: noted without note'],
    ],
    [
      'a cancellation without a reason',
      [opened, 'event: cancelled, at: 2026-09-07T09:10+02:00'],
      ['timeline.1: cancelled without reason'],
    ],
    [
      'a cancellation for a reason that there is not',
      [opened, 'event: cancelled, at: 2026-09-07T09:10+02:00, reason: because'],
      [
        'timeline.1.reason: cancelled with the reason because: it is one of duplicate, not_an_incident, raised_in_error, withdrawn',
      ],
    ],
    [
      'news for nobody',
      [opened, 'event: informed, at: 2026-09-07T09:10+02:00'],
      ['timeline.1: informed without audience'],
    ],
    [
      'a correction of nothing',
      [opened, 'event: corrected, at: 2026-09-07T09:10+02:00'],
      ['timeline.1: corrected without field', 'timeline.1: corrected without reason'],
    ],
    [
      'a close that nobody confirmed',
      [opened, resolved, 'event: closed, at: 2026-09-08T09:00+02:00'],
      ['timeline.2: closed before 5bd had passed since the resolve, and nobody confirmed it'],
    ],
  ])('finds %s', (_what, entries, expected) => {
    expect(said(...entries)).toEqual(expected);
  });

  // Resolved on Monday the 31st at 10:00: five business days later is Monday the 7th, at the same time.
  it.each([
    ['2026-09-07T09:59+02:00', 1],
    ['2026-09-07T10:00+02:00', 0],
  ])('judges a close by itself at its own instant: %s', (at, count) => {
    const early = [
      'event: opened, at: 2026-08-31T09:00+02:00',
      'event: resolved, at: 2026-08-31T10:00+02:00',
    ];
    expect(said(...early, `event: closed, at: ${at}`)).toHaveLength(count);
  });

  it('finds a resolved incident without its service, a major one without its reason', () => {
    const yaml = `service: ""\nmajor: {manager: sl}\nresolution: {code: fixed, summary: Done}
${timeline(opened, 'event: declared_major, manager: sl, at: 2026-09-07T09:05+02:00', resolved)}`;
    expect(saidBy('record/illegal-move', yaml)).toEqual([
      'state: resolved without service',
      'timeline.1: declared major without major.reason',
    ]);
  });

  it('leaves to other rules what they grade', () => {
    const yaml = timeline(opened, 'event: held, at: 2026-09-07T09:05+02:00');
    expect(saidBy('record/illegal-move', yaml)).toEqual([]);
    expect(saidBy('record/illegal-move', timeline(opened, resolved))).toEqual([]);
  });

  it('knows the moves of every kind', () => {
    expect(
      saidBy('record/illegal-move', timeline(opened, 'event: started, at: 2026-09-07T09:10+02:00'), 'change'),
    ).toEqual(['timeline.1.event: started at 2026-09-07T09:10+02:00 is impossible: the change was draft']);
    expect(
      saidBy(
        'record/illegal-move',
        `type: emergency\n${timeline(opened, 'event: started, at: 2026-09-07T09:10+02:00')}`,
        'change',
      ),
    ).toEqual([]);
  });
});
