import { describe, expect, it } from 'vitest';
import { check, guardFindings, judgeAlone, worldOf } from '../../src/domain/check.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { slimRow } from '../../src/domain/row.ts';
import { defineRule } from '../../src/domain/rule.ts';
import { exampleWorkspace, NOW } from '../support/example-workspace.ts';

const errs = defineRule({
  id: 'test/errs',
  kinds: ['incident'],
  level: 'error',
  summary: 'Nothing is a test.',
  why: 'It is always found.',
  bad: '',
  good: '',
  reads: ['catalogue'],
  *check() {
    yield { message: 'found' };
  },
});
const timed = defineRule({ ...errs, id: 'test/timed', reads: ['now'] });
const warns = defineRule({ ...errs, id: 'test/warns', level: 'warning' });
const strictly = defineRule({ ...errs, id: 'test/strictly', strict: true });
const sometimes = defineRule({
  ...errs,
  id: 'test/sometimes',
  reads: ['now'],
  *check() {
    yield { level: 'error', message: 'whatever the clock' };
  },
});

const rules = [errs, timed, warns, strictly, sometimes];

type Options = Omit<Parameters<typeof check>[1], 'now'>;

const levels = (yaml: string, options: Options = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    check(exampleWorkspace(yaml, 'incident'), { now: NOW, rules, ...options }).map((f) => [
      f.rule.slice(5),
      f.level,
    ]),
  );

const policy = (checks: string): string => `category: software\n---\n# itil.yaml\nchecks: {${checks}}`;

describe('levels', () => {
  it('softens what depends on the time, and what is kept for a strict check', () => {
    expect(levels('')).toEqual({
      errs: 'error',
      timed: 'warning',
      warns: 'warning',
      strictly: 'warning',
      sometimes: 'error',
    });
  });

  it('softens nothing in a strict check', () => {
    expect(levels('', { strict: true })).toMatchObject({
      timed: 'error',
      strictly: 'error',
      warns: 'warning',
    });
  });

  it('lets time be no excuse where the clock was fixed', () => {
    expect(levels('', { nowFixed: true })).toMatchObject({ timed: 'error', strictly: 'warning' });
  });

  it.each([
    ['test/errs: warning', { errs: 'warning' }],
    ['test/warns: error', { warns: 'error' }],
    ['test/timed: error', { timed: 'warning' }],
    ['test/timed: info', { timed: 'info' }],
    ['test/sometimes: info', { sometimes: 'info' }],
  ])('takes the grade of the policy: %s', (checks, expected) => {
    expect(levels(policy(checks))).toMatchObject(expected);
  });

  it('looks at no rule that is off', () => {
    expect(levels(policy('test/errs: "off", test/timed: "off"'))).toEqual({
      warns: 'warning',
      strictly: 'warning',
      sometimes: 'error',
    });
  });

  it('looks at the rules that are asked for alone', () => {
    expect(levels('', { only: ['test/warns'] })).toEqual({ warns: 'warning' });
  });

  it('grades what was found while reading too', () => {
    const finding: Finding = { rule: 'schema/enum', level: 'error', path: 'incidents/x.yaml', message: 'no' };
    const graded = (checks: string) =>
      check(
        { ...exampleWorkspace(policy(checks), 'incident'), findings: [finding] },
        { now: NOW, rules: [] },
      );
    expect(graded('')).toEqual([finding]);
    expect(graded('schema/enum: info')).toEqual([{ ...finding, level: 'info' }]);
    expect(graded('schema/enum: "off"')).toEqual([]);
  });
});

describe('silences', () => {
  const silent = (checks: string, more = ''): boolean =>
    !('errs' in levels(`checks: [{rule: test/errs, reason: known${checks}}]\n${more}`));
  const closed = `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: cancelled, reason: withdrawn}`;

  it.each([
    ['till a later day', ', until: 2026-09-10', '', true],
    ['till the end of today', ', until: 2026-09-09', '', true],
    ['no longer', ', until: 2026-09-08', '', false],
    ['not without an end while it is open', '', '', false],
    ['for good once it is final', '', closed, true],
    ['no longer, final or not', ', until: 2026-09-08', closed, false],
  ])('excuse a record %s', (_what, until, more, expected) => {
    expect(silent(until, more)).toBe(expected);
  });

  it('excuse that record and that rule alone', () => {
    const yaml = `checks: [{rule: test/errs, reason: known, until: 2026-12-31}]
---
# incidents/2026/09/INC-20260908-P4XD.yaml
title: Another`;
    const found = check(exampleWorkspace(yaml, 'incident'), { now: NOW, rules: [errs, warns] });
    expect(found.map((f) => [f.id, f.rule])).toEqual([
      ['INC-20260908-K7Q2', 'test/warns'],
      ['INC-20260908-P4XD', 'test/errs'],
      ['INC-20260908-P4XD', 'test/warns'],
    ]);
  });

  it('excuse an item of the catalogue till their end', () => {
    const yaml = (until: string) => `title: x
---
# services/portal.yaml
team: nobody
checks: [{rule: record/reference, reason: known, until: ${until}}]`;
    const found = (until: string) =>
      check(exampleWorkspace(yaml(until), 'incident'), { now: NOW }).filter(
        (f) => f.path === 'services/portal.yaml' && f.rule === 'record/reference',
      );
    expect(found('2026-12-31')).toEqual([]);
    expect(found('2026-09-01').map((f) => f.message)).toEqual(['there is no team nobody']);
  });
});

describe('the order of findings', () => {
  it('is by path, place, rule and sentence, numbers as numbers', () => {
    const places = defineRule({
      ...errs,
      id: 'test/places',
      *check() {
        yield { at: ['timeline', 10], message: 'b' };
        yield { at: ['timeline', 9], message: 'c' };
        yield { at: ['timeline'], message: 'd' };
        yield { message: 'e' };
        yield { at: ['timeline', 9], message: 'a' };
      },
    });
    const found = check(exampleWorkspace('', 'incident'), { now: NOW, rules: [places] });
    expect(found.map((f) => f.message)).toEqual(['e', 'd', 'a', 'c', 'b']);
  });
});

describe('guards', () => {
  const guarded = (yaml: string, verb: string): readonly string[] => {
    const workspace = exampleWorkspace(yaml, 'incident');
    const [row] = workspace.rows;
    return row ? guardFindings(row, verb, worldOf(workspace, NOW)).map((f) => `${f.level} ${f.rule}`) : [];
  };
  const resolved = `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: resolved}`;

  it('refuse with the errors of the rules that name the verb', () => {
    expect(guarded(resolved, 'resolve')).toEqual(['error incident/resolution-complete']);
    expect(guarded(resolved, 'note')).toEqual([]);
  });

  it('let the policy speak', () => {
    const graded = (level: string) =>
      `${resolved}\n---\n# itil.yaml\nchecks: {incident/resolution-complete: ${level}}`;
    expect(guarded(graded('warning'), 'resolve')).toEqual(['warning incident/resolution-complete']);
    expect(guarded(graded('"off"'), 'resolve')).toEqual([]);
  });

  it('never stand in the way of opening with a service that is unknown', () => {
    expect(guarded('service: chekcout', 'open')).toEqual([]);
  });

  it('ask for the review of a major incident, and a word of the customer, when it is closed', () => {
    const closed = `major: {manager: sl, reason: No customer can pay}
resolution: {code: fixed, summary: Rolled back}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened}
  - {at: 2026-09-08T09:05+02:00, by: mo, event: declared_major, manager: sl}
  - {at: 2026-09-08T09:10+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-08T10:10+02:00, by: mo, event: closed}`;
    expect(guarded(closed, 'close')).toEqual(['error incident/major-review', 'error record/illegal-move']);
  });
});

describe('a record judged alone', () => {
  it('is judged with its texts, and the rest without them comes to the same', () => {
    const workspace = exampleWorkspace('description: Call +49 30 1234567', 'incident');
    const findings = workspace.rows.flatMap(judgeAlone);
    expect(findings.map((f) => [f.rule, f.level])).toEqual([['record/personal-data', 'warning']]);
    const rows = workspace.rows.map((row) => slimRow(row));
    const found = check({ ...workspace, rows, findings }, { now: NOW });
    expect(found.filter((f) => f.path === workspace.first.path)).toEqual(findings);
  });
});
