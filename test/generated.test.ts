import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stale, withBlocks } from '../schemas/codegen.mjs';
import { defaults } from '../src/generated/defaults.ts';
import { fields } from '../src/generated/fields.ts';
import type { Kind } from '../src/generated/types.ts';
import { validators } from '../src/generated/validators.ts';
import { schemaCompiler } from './support/schema-compiler.ts';

const examples: Readonly<Record<Exclude<Kind, 'problem'>, string>> = {
  incident: 'INC-20260908-7K3Q',
  change: 'CHG-20260907-P4XD',
  csi: 'CSI-20260914-C5VT',
  sla: 'checkout-retail',
  service: 'checkout',
  calendar: 'office',
  model: 'rotate-tls-cert',
  people: 'people',
  schedule: 'schedule',
  workspace: 'itil',
};

const problem = `
id: PRB-20260909-H2MW
title: Connection pool runs dry at load peaks
state: known_error
service: checkout
owner: bn
priority: P2
symptom: 502 from the gateway.
workaround: Restart the gateway.
timeline:
  - {at: 2026-09-09T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-09T11:00+02:00, by: bn, event: identified, note: Reproduced}
`;

const example = (kind: Kind): Record<string, unknown> =>
  parse(
    kind === 'problem'
      ? problem
      : readFileSync(new URL(`./fixtures/canonical/${examples[kind]}.yaml`, import.meta.url), 'utf8'),
  );

const kinds = Object.keys(validators) as Kind[];

/** The faults of a value as `keyword at`, in the order in which they are found. */
const faults = async (kind: Kind, value: unknown): Promise<readonly string[]> => {
  const validate = await validators[kind]();
  return validate(value)
    ? []
    : (validate.errors ?? []).map((fault) => `${fault.keyword} ${fault.instancePath}`.trim());
};

/** The value with another one at the path, or with none there. */
const changed = (value: unknown, path: string, to: unknown): unknown => {
  const copy = structuredClone(value);
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (to === undefined) delete parent[last];
  else parent[last] = to;
  return copy;
};

describe('generated files', () => {
  it('are what the schemas give', async () => {
    expect([...(await stale()).keys()]).toEqual([]);
  });

  it('fill the blocks of a README and leave the rest alone', () => {
    const text =
      'a\n<!-- generated:fields -->\nold\n<!-- /generated -->\nb\n<!-- generated:rules -->\nc\n<!-- /generated -->\n';
    const filled = withBlocks(text);
    expect(filled).toContain('| `urgency` | `high` `medium` `low` | How soon it must be over. |');
    expect(filled.startsWith('a\n<!-- generated:fields -->\n')).toBe(true);
    expect(
      filled.endsWith('<!-- /generated -->\nb\n<!-- generated:rules -->\nc\n<!-- /generated -->\n'),
    ).toBe(true);
    expect(withBlocks(filled)).toBe(filled);
  });

  it('hold defaults that are a valid policy', async () => {
    expect(await faults('workspace', { schema: 'itil/1', ...defaults })).toEqual([]);
  });

  it('hold the defaults that the example states', () => {
    const { priority, incident, change } = example('workspace');
    expect(defaults).toMatchObject({ priority, incident, change });
  });

  it('name a field once, after the field that holds it', () => {
    for (const kind of kinds) {
      const seen = new Set(['']);
      for (const { path } of fields[kind]) {
        expect(seen, `${kind} ${path}`).not.toContain(path);
        expect(seen, `${kind} ${path}`).toContain(path.replace(/(?:\[\]|\.?[^.[]+)$/, ''));
        seen.add(path);
      }
    }
  });
});

describe('validators', () => {
  const compiler = schemaCompiler();

  it.each(kinds)('take the example of %s', async (kind) => {
    expect(await faults(kind, example(kind))).toEqual([]);
  });

  it.each<[Kind, string, unknown, string[]]>([
    ['incident', '/id', 'INC-2026-7K3Q', ['pattern /id']],
    ['incident', '/id', 'CHG-20260908-7K3Q', ['pattern /id']],
    ['incident', '/id', 'INC-20260908-7K3I', ['pattern /id']],
    ['incident', '/id', undefined, ['required']],
    ['incident', '/title', '', ['minLength /title']],
    ['incident', '/title', 'x'.repeat(161), ['maxLength /title']],
    ['incident', '/title', '🦊'.repeat(160), []],
    ['incident', '/title', 'two\nlines', ['pattern /title']],
    ['incident', '/state', 'open', ['enum /state']],
    ['incident', '/impact', 1, ['enum /impact']],
    ['incident', '/severity', 'high', ['additionalProperties']],
    ['incident', '/__proto__x', 'high', ['additionalProperties']],
    ['incident', '/constructor', 'high', ['additionalProperties']],
    ['incident', '/service', 'Check out', ['pattern /service']],
    ['incident', '/service', ['checkout'], ['type /service']],
    ['incident', '/opened_at', '2026-09-08T03:14', ['format /opened_at']],
    ['incident', '/opened_at', '2026-09-08 03:14+02:00', ['format /opened_at']],
    ['incident', '/detected_at', '2026-02-29T03:14+02:00', ['format /detected_at']],
    ['incident', '/outages/0/kind', 'broken', ['enum /outages/0/kind']],
    ['incident', '/outages/0/from', undefined, ['required /outages/0']],
    ['incident', '/outages/0/services', [], ['minItems /outages/0/services']],
    ['incident', '/customers', ['retail', 'retail'], ['uniqueItems /customers']],
    ['incident', '/major/update_every', '1 hour', ['pattern /major/update_every']],
    ['incident', '/caused_by', 'INC-20260908-7K3Q', ['pattern /caused_by']],
    ['incident', '/timeline', [], ['minItems /timeline']],
    ['incident', '/timeline/0/event', 'created', ['enum /timeline/0/event']],
    ['incident', '/timeline/0/targets', {}, ['additionalProperties /timeline/0']],
    ['incident', '/timeline/1', { event: 'noted' }, ['required /timeline/1', 'required /timeline/1']],
    ['incident', '/custom', { any: { thing: [1, null] } }, []],
    ['incident', '/custom', [], ['type /custom']],
    ['incident', '/refs', [{ system: 'desk' }], ['required /refs/0']],
    ['incident', '/checks', [{ rule: 'stale', reason: 'x' }], ['pattern /checks/0/rule']],
    ['incident', '/hold', { note: 'x' }, ['required /hold']],
    ['change', '/type', 'urgent', ['enum /type']],
    ['change', '/window/to', undefined, ['required /window']],
    ['change', '/outage/minutes', 1.5, ['type /outage/minutes']],
    ['change', '/outage/minutes', -1, ['minimum /outage/minutes']],
    ['change', '/plan/backuot', 'x', ['additionalProperties /plan']],
    ['change', '/approvals/0/digest', 'sha256:00', ['pattern /approvals/0/digest']],
    ['change', '/approvals/0/evidence/kind', 'mail', ['enum /approvals/0/evidence/kind']],
    ['change', '/outcome/summary', 'two\nlines', ['pattern /outcome/summary']],
    ['problem', '/state', 'open', ['enum /state']],
    ['problem', '/timeline/1/event', 'assigned', ['enum /timeline/1/event']],
    ['csi', '/value', 11, ['maximum /value']],
    ['csi', '/measures/0/metric', 'change failure rate', ['pattern /measures/0/metric']],
    ['csi', '/measures/0/baseline/period', '2026-13', ['pattern /measures/0/baseline/period']],
    ['csi', '/measures/0/target/by', '2027-04-31', ['format /measures/0/target/by']],
    ['csi', '/timeline/2/targets/failure-rate/value', '8', ['type /timeline/2/targets/failure-rate/value']],
    ['sla', '/versions/0/availability/target', '99.9', ['pattern /versions/0/availability/target']],
    ['sla', '/versions/0/availability/target', '101%', ['pattern /versions/0/availability/target']],
    ['sla', '/versions/0/targets/0/limits/P6', '1h', ['additionalProperties /versions/0/targets/0/limits']],
    ['sla', '/versions/0/targets/0/attainment', { P1: '99%' }, []],
    ['sla', '/versions/0/targets/0/limits/P1', '0bd', ['pattern /versions/0/targets/0/limits/P1']],
    ['calendar', '/hours/mon/0', '8:00-18:00', ['pattern /hours/mon/0']],
    ['calendar', '/hours/mon/0', '24:00-08:00', ['pattern /hours/mon/0']],
    ['calendar', '/hours/monday', ['08:00-18:00'], ['additionalProperties /hours']],
    ['people', '/people/0/system', 'yes', ['type /people/0/system']],
    ['people', '/teams/payments', 'mo', ['type /teams/payments']],
    ['schedule', '/freezes/0/services', ['checkout'], []],
    ['workspace', '/schema', 'itil/2', ['enum /schema']],
    ['workspace', '/checks', { 'record/personal-data': false }, ['enum /checks/record~1personal-data']],
    ['workspace', '/change/approvals/normal/high', { min: 2, share: '50%' }, []],
    ['workspace', '/priority/high/low', 'P9', ['enum /priority/high/low']],
  ])('say of %s%s: %j that it has %j', async (kind, path, value, expected) => {
    const record = changed(example(kind), path, value);
    expect(await faults(kind, record)).toEqual(expected);
  });

  it.each([null, undefined, 1, 'text', [], true])('say of %j that it is no record', async (value) => {
    for (const kind of kinds) expect(await faults(kind, value)).toEqual(['type']);
  });

  it.each(kinds)('find in a damaged %s what ajv finds', async (kind) => {
    const validate = await validators[kind]();
    const reference = compiler.getSchema(`${kind}.schema.json`);
    const places = [...pathsIn(example(kind))];
    const damage = fc.record({
      place: fc.constantFrom(...places),
      value: fc.oneof(
        fc.constantFrom<unknown>(undefined, null, '', 'P1', 'high', '2026-09-08', 0, -1, true, [], {}),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const value = damages.reduce((at, { place, value }) => {
          try {
            return changed(at, place, value);
          } catch {
            return at; // An earlier damage took the place away.
          }
        }, example(kind) as unknown);
        expect(validate(value)).toBe(reference?.(value));
        // What the items of a list are decides how ajv compares them, and only strings are compared here.
        const where = (list: readonly Place[] | null | undefined) =>
          [
            ...new Set((list ?? []).filter((f) => f.keyword !== 'uniqueItems').map((f) => f.instancePath)),
          ].sort();
        expect(where(validate.errors)).toEqual(where(reference?.errors));
      }),
      { numRuns: 100 },
    );
  });
});

type Place = { readonly keyword: string; readonly instancePath: string };

/** JSON pointers to everything inside a value. */
function* pathsIn(value: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key.includes('/')) continue;
    yield `${path}/${key}`;
    yield* pathsIn(inner, `${path}/${key}`);
  }
}
