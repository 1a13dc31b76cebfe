import { describe, expect, it } from 'vitest';
import { schemaFindings } from '../../src/domain/schema-findings.ts';
import type { Kind } from '../../src/generated/types.ts';
import { validators } from '../../src/generated/validators.ts';

const incident = {
  id: 'INC-20260908-7K3Q',
  title: 'Checkout returns 502',
  state: 'new',
  opened_at: '2026-09-08T03:14+02:00',
  timeline: [{ at: '2026-09-08T03:14+02:00', by: 'mo', event: 'opened' }],
};

const found = async (kind: Kind, value: unknown): Promise<readonly string[]> => {
  const validate = await validators[kind]();
  if (validate(value)) return [];
  return schemaFindings(kind, value, validate.errors ?? []).map(
    ({ rule, at, message, hint }) =>
      `${rule} ${at?.join('.')}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
  );
};

describe('schemaFindings', () => {
  it('has nothing against a good record', async () => {
    expect(await found('incident', incident)).toEqual([]);
  });

  it.each<[unknown, string]>([
    [
      { impact: 'hihg' },
      "schema/enum impact: 'hihg' is not an impact: high, medium or low (did you mean 'high'?)",
    ],
    [{ urgency: 'soon' }, "schema/enum urgency: 'soon' is not an urgency: high, medium or low"],
    [{ sevice: 'x' }, "schema/unknown-key sevice: unknown key 'sevice', did you mean 'service'?"],
    [{ colour: 'x' }, "schema/unknown-key colour: unknown key 'colour' (fields of your own go below custom)"],
    [{ team: 3 }, 'schema/type team: team is 3, a number, not text (write it in quotes: "3")'],
    [{ hold: null }, 'schema/type hold: hold is empty, not a map of fields (leave the key out)'],
    [{ labels: 'x' }, "schema/type labels: labels is 'x', text, not a list"],
    [{ title: '' }, 'schema/length title: title is empty'],
    [{ title: 'x'.repeat(161) }, 'schema/length title: title has 161 characters, more than 160'],
    [{ customers: [] }, 'schema/length customers: customers is an empty list'],
    [{ labels: ['a', 'b', 'a'] }, "schema/unique labels.2: labels names 'a' twice"],
    [
      { service: 'Check out' },
      "schema/format service: 'Check out' is not a short name: lower-case letters, digits, dots and dashes (for example checkout)",
    ],
    [
      { opened_at: 'yesterday' },
      "schema/format opened_at: 'yesterday' is not a point in time with its offset, such as 2026-11-24T03:07+01:00",
    ],
    [
      { duplicate_of: 'INC-1' },
      "schema/format duplicate_of: 'INC-1' is not an incident's id, such as INC-20260908-7K3Q",
    ],
    [{ id: 'x' }, "schema/format id: 'x' is not an id, such as INC-20260908-7K3Q"],
    [
      { category: 'a\u001b[31m\nb' },
      "schema/format category: 'a\\u001b[31m\\nb' is not one line of text (for example software)",
    ],
    [
      { outages: [{ kind: 'down' }] },
      "schema/required outages.0: outages[0]: 'from' is missing: when it began",
    ],
    [
      { outages: [{ kind: 'down', form: 1, from: incident.opened_at }] },
      "schema/unknown-key outages.0.form: unknown key 'form', did you mean 'from'?",
    ],
    [
      { opened_at: undefined },
      "schema/required : 'opened_at' is missing: when the incident was opened; its service-level clocks start here",
    ],
  ])('%j', async (change, sentence) => {
    const value = JSON.parse(JSON.stringify({ ...incident, ...(change as object) }));
    expect(await found('incident', value)).toEqual([sentence]);
  });

  it('knows numbers and maps of any keys', async () => {
    const csi = {
      id: 'CSI-20260914-C5VT',
      title: 'x',
      state: 'proposed',
      effort: 12,
      timeline: [{ at: incident.opened_at, by: 'sl', event: 'raised' }],
    };
    expect(await found('csi', csi)).toContain('schema/range effort: effort is 12, more than 10');
    expect(await found('workspace', { schema: 'itil/1', checks: { 'record/cycle': 'of' } })).toEqual([
      "schema/enum checks.record/cycle: 'of' is not a level: error, warning, info or off (did you mean 'off'?)",
    ]);
  });

  it('calls what stands in a matrix by what the matrix gives', async () => {
    const row = { high: 'P1', medium: 'P2', low: 'P3' };
    const priority = { high: { ...row, low: 'P9' }, medium: row, low: row };
    expect(await found('workspace', { schema: 'itil/1', priority })).toEqual([
      "schema/enum priority.high.low: 'P9' is not a priority: P1, P2, P3, P4 or P5 (did you mean 'P1'?)",
    ]);
  });
});
