import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/fake-host.ts';
import { workspaceTexts } from '../support/workspace-texts.ts';

const PATH = 'incidents/2026/09/INC-20260908-7K3Q.yaml';

const findings = async (schema: string, custom: string) => {
  const files = {
    ...workspaceTexts,
    'itil.yaml': `${workspaceTexts['itil.yaml']}custom:\n  incident: ${schema}\n`,
    [PATH]: (workspaceTexts[PATH] as string).replace('timeline:', `custom: ${custom}\ntimeline:`),
  };
  return (await fakeHost({ files }).store.workspace()).findings;
};

const SCHEMA =
  '{type: object, properties: {store: {type: integer}}, required: [store], additionalProperties: false}';

describe('own fields are held to the schema that itil.yaml gives', () => {
  it.each([
    ['that fit', '{store: 3}', []],
    ['of another type', '{store: three}', ['schema/type']],
    ['that are missing', '{}', ['schema/required']],
    ['that are unknown', '{store: 3, shop: 4}', ['schema/unknown-key']],
  ])('%s', async (_, custom, rules) => {
    const found = await findings(SCHEMA, custom);
    expect(found.map((f) => f.rule)).toEqual(rules);
    for (const { at } of found) expect(at?.[0]).toBe('custom');
  });

  it('a schema that cannot be compiled is found in itil.yaml', async () => {
    const found = await findings('{type: nonsense}', '{store: 3}');
    expect(found.map((f) => [f.rule, f.path, f.at])).toEqual([
      ['schema/other', 'itil.yaml', ['custom', 'incident']],
    ]);
  });
});
