import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/generated/types.ts';
import { findingsOf } from '../../../support/findings-of.ts';

const found = (yaml: string, kind: Kind) =>
  findingsOf(yaml, kind)
    .filter((finding) => finding.rule === 'record/checks')
    .map(({ level, at = [], message, hint }) => [`${level} ${at.join('.')}: ${message}`, hint]);

const CLOSED = `state: closed
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened}
  - {at: 2026-09-08T09:30+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-08T10:00+02:00, by: mo, event: closed}
`;

describe('record/checks', () => {
  it.each<[string, Kind, string]>([
    ['a policy that grades rules', 'workspace', 'checks: {calendar/valid: warning, schema/enum: info}'],
    [
      'a silence until a day',
      'incident',
      'checks: [{rule: incident/stale, reason: Wait., until: 2026-12-31}]',
    ],
    [
      'a silence that is over',
      'incident',
      'checks: [{rule: incident/stale, reason: Wait., until: 2026-01-31}]',
    ],
    ['a closed record', 'incident', `${CLOSED}checks: [{rule: incident/stale, reason: It is over.}]`],
  ])('takes %s', (_what, kind, yaml) => {
    expect(found(yaml, kind)).toEqual([]);
  });

  it.each<[string, Kind, string, string]>([
    [
      'checks: {calendar/vlid: error}',
      'workspace',
      'error checks.calendar/vlid: there is no rule calendar/vlid, did you mean calendar/valid?',
      'itil explain calendar/valid',
    ],
    [
      'checks: {stale: "off"}',
      'workspace',
      'error checks.stale: there is no rule stale, did you mean incident/stale?',
      'itil explain incident/stale',
    ],
    [
      'checks: [{rule: everything, reason: Quiet., until: 2026-12-31}]',
      'service',
      'error checks.0.rule: there is no rule everything',
      'itil explain',
    ],
    [
      `${CLOSED}checks: [{rule: incident/stael, reason: It is over.}]`,
      'incident',
      'error checks.0.rule: there is no rule incident/stael, did you mean incident/stale?',
      'itil explain incident/stale',
    ],
  ])('finds %s', (yaml, kind, sentence, hint) => {
    expect(found(yaml, kind)).toEqual([[sentence, hint]]);
  });

  it.each<[Kind]>([['incident'], ['service']])('finds that an open %s is silenced for ever', (kind) => {
    expect(found('checks: [{rule: record/reference, reason: Later.}]', kind)).toEqual([
      [
        'warning checks.0: record/reference is not silenced: until is missing, and only a closed record does without',
        undefined,
      ],
    ]);
  });
});
