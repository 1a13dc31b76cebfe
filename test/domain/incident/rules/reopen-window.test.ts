import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((entry) => `  - {by: mo, ${entry}}`)].join('\n');
const opened = 'event: opened, at: 2026-08-20T09:00+02:00';
const resolved = 'event: resolved, at: 2026-08-20T10:00+02:00, code: fixed';
const ends = (said: readonly string[]): readonly string[] => said.map((one) => one.replace(/^[^:]*: /, ''));

describe('incident/reopen-window', () => {
  const reopened = (at: string, ...before: readonly string[]): readonly string[] =>
    ends(
      saidBy(
        'incident/reopen-window',
        timeline(opened, resolved, ...before, `event: reopened, reason: Back, at: ${at}`),
      ),
    );

  it.each(['2026-08-20T10:00+02:00', '2026-08-30T10:00+02:00', '2026-08-30T08:00Z'])(
    'is open for ten days: %s',
    (at) => {
      expect(reopened(at)).toEqual([]);
    },
  );

  it('is shut a minute later', () => {
    expect(reopened('2026-08-30T10:01+02:00')).toEqual([
      'reopened at 2026-08-30T10:01+02:00, more than 10d after the resolve at 2026-08-20T10:00+02:00',
    ]);
  });

  it('is shut for a closed one, and the lifecycle says it no second time', () => {
    const closed = 'event: closed, at: 2026-08-20T11:00+02:00, confirmed_by: Store 12';
    const again = 'event: reopened, reason: Back, at: 2026-08-20T12:00+02:00';
    expect(reopened('2026-08-20T12:00+02:00', closed)).toEqual([
      'reopened at 2026-08-20T12:00+02:00, when it was closed',
    ]);
    expect(
      saidBy(
        'record/illegal-move',
        `resolution: {code: fixed}\n${timeline(opened, resolved, closed, again)}`,
      ),
    ).toEqual([]);
  });

  it('is as long as the policy says, from the last resolve', () => {
    const policy = '\n---\n# itil.yaml\nzone: Europe/Berlin\nincident: {reopen_window: 1bd}';
    const yaml =
      timeline(opened, resolved, 'event: reopened, reason: Back, at: 2026-08-21T10:01+02:00') + policy;
    expect(ends(saidBy('incident/reopen-window', yaml))).toEqual([
      'reopened at 2026-08-21T10:01+02:00, more than 1bd after the resolve at 2026-08-20T10:00+02:00',
    ]);
  });
});
