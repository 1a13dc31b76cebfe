import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { isMovingKind, movingType } from '../../src/domain/record-types.ts';
import { allRules, knownRules, textRules } from '../../src/domain/rules.ts';
import type { Kind } from '../../src/generated/types.ts';
import { validators } from '../../src/generated/validators.ts';
import { exampleWorkspace } from '../support/example-workspace.ts';
import { findingsOf } from '../support/findings-of.ts';

const DOMAIN = new URL('../../src/domain/', import.meta.url);

const onDisk = readdirSync(DOMAIN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) => {
    const rules = readdirSync(new URL(`${folder}/`, DOMAIN)).includes('rules');
    return rules
      ? readdirSync(new URL(`${folder}/rules/`, DOMAIN)).map((file) => `${folder}/${file.replace('.ts', '')}`)
      : [];
  });

/** What is promised of records, incidents and calendars without their clocks and their history in git. */
const promised = [
  ...[
    'id-unique',
    'file-name',
    'reference',
    'cycle',
    'timeline-order',
    'head-matches-timeline',
    'illegal-move',
  ].map(of('record')),
  ...['personal-data', 'canonical', 'checks'].map(of('record')),
  ...['priority-matrix', 'lowering-needs-reason', 'resolution-complete', 'hold-reason', 'hold-reference'].map(
    of('incident'),
  ),
  ...[
    'hold-stale',
    'hold-reference-done',
    'time-order',
    'reopen-window',
    'reopened-again',
    'auto-close-due',
  ].map(of('incident')),
  ...['open-children', 'duplicate-target', 'unassigned', 'stale', 'major-manager', 'major-informed'].map(
    of('incident'),
  ),
  ...['major-updates', 'major-review', 'recurring', 'cause-consistent'].map(of('incident')),
  'calendar/valid',
  'people/unique',
];

function of(folder: string): (name: string) => string {
  return (name) => `${folder}/${name}`;
}

describe('the list of rules', () => {
  it('has every rule on disk, by folder and file, and no other', () => {
    expect([...allRules, ...textRules].map((rule) => rule.id).sort()).toEqual(onDisk.sort());
  });

  it('has what is promised', () => {
    expect(knownRules.map((rule) => rule.id)).toEqual(expect.arrayContaining(promised));
  });

  it('names each once', () => {
    const ids = knownRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(knownRules.map((rule) => [rule.id, rule] as const))('%s explains itself', (id, rule) => {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(rule.summary).toMatch(/^[A-Z].{10,}\.$/);
    expect(rule.why).toMatch(/^\S.{10,}\.$/);
    expect(rule.bad).not.toBe('');
    expect(rule.good).not.toBe('');
    expect(rule.clause ?? '7.5').toMatch(/^\d+(\.\d+)+$/);
  });
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const kind = rule.kinds[0] as Kind;

  it('finds its bad example, once, at a place of the record', () => {
    const own = findingsOf(rule.bad, kind).filter((finding) => finding.rule === id);
    expect(own).toHaveLength(1);
    const [finding] = own as [Finding];
    expect(finding.message).toMatch(/^[^A-Z\s]|^[A-Z]{3}-/);
    expect(finding.message).not.toMatch(/undefined|null|NaN|\[object|\.$/);
    const record = exampleWorkspace(rule.bad, kind).first.record;
    const value = (finding.at ?? []).reduce<unknown>(
      (inner, key) => (inner as Record<string, unknown>)?.[key],
      record,
    );
    expect(value).toBeDefined();
  });

  it('finds nothing in its good example, and no other rule an error', () => {
    const found = findingsOf(rule.good, kind);
    expect(found.filter((finding) => finding.rule === id || finding.level === 'error')).toEqual([]);
  });

  it('has examples that their schemas take', async () => {
    for (const yaml of [rule.bad, rule.good]) {
      const { rows, catalogue } = exampleWorkspace(yaml, kind);
      for (const subject of [...rows, ...catalogue.items]) {
        const validate = await validators[subject.kind]();
        expect([subject.path, validate(subject.record), validate.errors]).toEqual([subject.path, true, null]);
      }
    }
  });

  it('guards only moves that there are, and then reads no more than a move has', () => {
    const verbs = rule.kinds.filter(isMovingKind).flatMap((one) => Object.keys(movingType(one).moves));
    expect(verbs).toEqual(expect.arrayContaining([...(rule.guards ?? [])]));
    if (rule.guards) expect(rule.reads).not.toContain('rows');
  });
});

describe.each(textRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('finds text that is not as it would be written', () => {
    expect([...rule.check(`${rule.bad}\n`, `${rule.good}\n`)]).toHaveLength(1);
    expect([...rule.check(`${rule.good}\n`, `${rule.good}\n`)]).toEqual([]);
  });
});
