import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { check, judgeAlone } from '../../src/domain/check.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { eventsOf } from '../../src/domain/lifecycle.ts';
import { kindOfPath, movingType, movingTypes, recordTypes } from '../../src/domain/record-types.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import type { Workspace } from '../../src/domain/workspace.ts';
import type { Kind } from '../../src/generated/types.ts';
import { kindLayout } from '../../src/node/kind-layout.ts';
import { readRecord } from '../../src/yaml/read.ts';
import { writeYaml } from '../../src/yaml/write.ts';
import { fakeHost } from '../support/fake-host.ts';

/** When the example is looked at: its README says so. */
const NOW = '2026-10-01T08:00+02:00';

const root = fileURLToPath(new URL('../../examples/acme/', import.meta.url));

const texts = new Map(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const),
);
const readme = texts.get('README.md') ?? '';
const records = [...texts].filter(([path]) => path.endsWith('.yaml'));

describe('the example workspace', () => {
  let workspace: Workspace;
  let findings: readonly Finding[];

  beforeAll(async () => {
    const { store } = fakeHost({ files: new Map(texts), now: NOW, judge: async () => judgeAlone });
    workspace = await store.workspace();
    findings = check(workspace, { now: parseInstant(NOW) as number, nowFixed: true, strict: true });
  });

  it('passes its schemas and the strict check without an error', () => {
    expect(workspace.findings.filter(({ rule }) => rule.startsWith('schema/'))).toEqual([]);
    expect(findings.filter((finding) => finding.level === 'error')).toEqual([]);
  });

  it('has an explanation in its README for everything else that the check says', () => {
    const unexplained = findings.filter((finding) => !readme.includes(`\`${finding.rule}\``));
    expect(unexplained).toEqual([]);
  });

  it('names in its README the instant at which it is looked at', () => {
    expect(readme).toContain(`ITIL_NOW=${NOW}`);
  });

  it('has records of every kind', () => {
    const kinds = new Set(records.map(([path]) => kindOfPath(path)));
    expect(kinds).toEqual(new Set(Object.keys(recordTypes) as Kind[]));
  });

  it.each(movingTypes.map((type) => type.kind))('has a record of kind %s in every state', (kind) => {
    const states = workspace.rows.filter((row) => row.kind === kind).map((row) => row.record.state);
    expect(new Set<string>(states)).toEqual(new Set(Object.keys(movingType(kind).states)));
  });

  it('shows every event of an incident', () => {
    const incidents = workspace.rows.filter((row) => row.kind === 'incident');
    const events = incidents.flatMap((row) => row.spans.map((span) => span.event));
    const known = [...eventsOf(movingType('incident') as never).keys(), 'corrected'];
    expect(new Set(events)).toEqual(new Set(known));
  });

  it('shows every reason to be on hold and every channel that policy and schema know', () => {
    const incidents = records.filter(([path]) => path.startsWith('incidents/')).map(([, text]) => text);
    const said = (pattern: RegExp): Set<string | undefined> =>
      new Set(incidents.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1])));
    expect(said(/hold: \{reason: (\w+)/g)).toEqual(new Set(workspace.catalogue.policy.incident.hold_reasons));
    expect(said(/^channel: (\w+)$/gm)).toEqual(
      new Set(['phone', 'email', 'chat', 'portal', 'walk_in', 'monitoring', 'api']),
    );
  });

  it('is in canonical form, every file of it, which the fast reader takes', () => {
    const declined = (text: string): never => {
      throw new Error(`the fast reader declines:\n${text}`);
    };
    const again = ([path, text]: readonly [string, string]): string => {
      const parsed = readRecord(text, declined);
      return 'value' in parsed ? writeYaml(parsed.value, kindLayout(kindOfPath(path) as Kind)) : path;
    };
    for (const record of records) expect(again(record)).toBe(record[1]);
  });
});
