import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const timeline = (...entries: readonly string[]): string =>
  ['timeline:', ...entries.map((entry) => `  - {by: mo, ${entry}}`)].join('\n');
const opened = 'event: opened, at: 2026-08-20T09:00+02:00';
const resolved = 'event: resolved, at: 2026-08-20T10:00+02:00, code: fixed';
const ends = (said: readonly string[]): readonly string[] => said.map((one) => one.replace(/^[^:]*: /, ''));

describe('incident/reopen-window', () => {
  const reopened = (at: string, ...before: readonly string[]): readonly string[] =>
    ends(saidBy('incident/reopen-window', timeline(opened, resolved, ...before, `event: reopened, reason: Back, at: ${at}`)));

  it.each(['2026-08-20T10:00+02:00', '2026-08-30T10:00+02:00', '2026-08-30T08:00Z'])('is open for ten days: %s', (at) => {
    expect(reopened(at)).toEqual([]);
  });

  it('is shut a minute later', () => {
    expect(reopened('2026-08-30T10:01+02:00')).toEqual([
      'reopened at 2026-08-30T10:01+02:00, more than 10d after the resolve at 2026-08-20T10:00+02:00',
    ]);
  });

  it('is shut for a closed one, and the lifecycle says it no second time', () => {
    const closed = 'event: closed, at: 2026-08-20T11:00+02:00, confirmed_by: Store 12';
    const again = 'event: reopened, reason: Back, at: 2026-08-20T12:00+02:00';
    expect(reopened('2026-08-20T12:00+02:00', closed)).toEqual(['reopened at 2026-08-20T12:00+02:00, when it was closed']);
    expect(saidBy('record/illegal-move', `resolution: {code: fixed}\n${timeline(opened, resolved, closed, again)}`)).toEqual([]);
  });

  it('is as long as the policy says, from the last resolve', () => {
    const policy = '\n---\n# itil.yaml\nzone: Europe/Berlin\nincident: {reopen_window: 1bd}';
    const yaml = timeline(opened, resolved, 'event: reopened, reason: Back, at: 2026-08-21T10:01+02:00') + policy;
    expect(ends(saidBy('incident/reopen-window', yaml))).toEqual([
      'reopened at 2026-08-21T10:01+02:00, more than 1bd after the resolve at 2026-08-20T10:00+02:00',
    ]);
  });
});

describe('incident/duplicate-target', () => {
  const cancelled = (more: string): readonly string[] =>
    ends(saidBy('incident/duplicate-target', `${more}${timeline(opened, 'event: cancelled, at: 2026-08-20T09:10+02:00, reason: duplicate')}`));

  it.each([
    ['itself', 'duplicate_of: INC-20260908-K7Q2\n', 'INC-20260908-K7Q2 is a duplicate of itself'],
    ['nobody', 'duplicate_of: INC-20260908-ZZZZ\n', 'a duplicate of INC-20260908-ZZZZ, which does not exist'],
  ])('finds a duplicate of %s', (_what, more, said) => {
    expect(cancelled(more)).toEqual([said]);
  });
});

describe('incident/recurring', () => {
  const incident = (id: string, day: string, more = 'category: network'): string =>
    `---\n# incidents/2026/08/INC-202608${day}-${id}.yaml\n${more}\ntimeline: [{at: 2026-08-${day}T09:00+02:00, by: mo, event: opened}]\n`;
  const others = (...docs: readonly string[]): readonly string[] => saidBy('incident/recurring', `title: x\n${docs.join('')}`);
  const [a, b, c, d] = [incident('AAAA', '01'), incident('BBBB', '11'), incident('CCCC', '21'), incident('DDDD', '31')];

  it('names a run once, on its last incident', () => {
    expect(others(a, b, c, d)).toEqual([expect.stringContaining('4 incidents of network on checkout')]);
    expect(others(c, b, a)).toEqual([expect.stringContaining('INC-20260801-AAAA, INC-20260811-BBBB, INC-20260821-CCCC')]);
  });

  it.each([
    ['two', [a, b]],
    ['three in 31 days', [a, b, incident('EEEE', '31', 'category: network\nservice: portal')]],
    ['one with a problem', [a, incident('BBBB', '11', 'category: network\nproblem: PRB-20260901-H2MW'), c]],
    ['one of another category', [a, b, incident('CCCC', '21', 'category: software')]],
    ['one without a category', [a, b, incident('CCCC', '21', 'title: x')]],
  ])('says nothing of %s', (_what, docs) => {
    expect(others(...docs)).toEqual([]);
  });
});

describe('incident/unassigned', () => {
  const since = (priority: string, at: string, now: string): number =>
    saidBy('incident/unassigned', timeline(`event: opened, priority: ${priority}, at: ${at}`), 'incident', Date.parse(now)).length;

  it.each([
    ['P1', '2026-09-05T03:00+02:00', '2026-09-05T03:15:00+02:00', 0],
    ['P1', '2026-09-05T03:00+02:00', '2026-09-05T03:15:01+02:00', 1],
    // Opened on a Friday: a business day later is Monday, at the same time.
    ['P3', '2026-09-04T15:00+02:00', '2026-09-07T15:00:00+02:00', 0],
    ['P3', '2026-09-04T15:00+02:00', '2026-09-07T15:00:01+02:00', 1],
  ])('gives a %s of %s time till %s', (priority, at, now, count) => {
    expect(since(priority, at, now)).toBe(count);
  });
});

describe('incident/cause-consistent', () => {
  const caused = (change: string, more = ''): readonly string[] =>
    ends(
      saidBy(
        'incident/cause-consistent',
        `caused_by: CHG-20260907-P4XD\n${more}---\n# changes/2026/09/CHG-20260907-P4XD.yaml\n${change}`,
      ),
    );

  it.each([
    ['was never started', 'title: x', '', 'caused by CHG-20260907-P4XD, which was never started'],
    [
      'was started after an outage that began before the opening',
      'actual: {from: 2026-09-08T08:58+02:00}',
      'outages: [{kind: down, from: 2026-09-08T08:57+02:00}]\n',
      'caused by CHG-20260907-P4XD, which was started 2026-09-08T08:58+02:00, after the incident was felt 2026-09-08T08:57+02:00',
    ],
  ])('finds a change that %s', (_what, change, more, said) => {
    expect(caused(change, more)).toEqual([said]);
  });

  it('takes a change that was started as it was felt', () => {
    expect(caused('actual: {from: 2026-09-08T09:00+02:00}')).toEqual([]);
  });
});
