import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Imported, importServicenowCommand } from '../../src/commands/import-servicenow.ts';
import { catalogueOf } from '../../src/domain/catalogue.ts';
import { equal } from '../../src/domain/equal.ts';
import { incident } from '../../src/domain/incident/incident.ts';
import { type Row, wholeRow } from '../../src/domain/row.ts';
import { workspaceOf } from '../../src/domain/workspace.ts';
import type { Records } from '../../src/generated/types.ts';
import type { Host, Store } from '../../src/host.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../${name}`, import.meta.url));
const texts: Readonly<Record<string, Buffer>> = {
  'uci.csv': fixture('test/fixtures/servicenow/uci-excerpt.csv'),
  'uci.yaml': fixture('examples/servicenow/uci.mapping.yaml'),
};

/** A host whose store is a map of values; what the command has no use for is not there. */
const hostOf = (files: Map<string, unknown>): Host => {
  const store: Pick<Store, 'workspace' | 'exists' | 'read' | 'createMany'> = {
    workspace: async () =>
      workspaceOf({
        catalogue: catalogueOf([]),
        rows: [...files].map(
          ([path, value]) => wholeRow(incident, path, value as Records['incident']) as unknown as Row,
        ),
        broken: new Set(),
        findings: [],
      }),
    exists: (path) => files.has(path),
    read: async (path) => ({
      kind: 'incident',
      path,
      text: '',
      value: files.get(path),
      sound: true,
      findings: [],
    }),
    async createMany(steps) {
      let [written, same] = [0, 0];
      const taken: string[] = [];
      for await (const { path, value } of steps) {
        if (!files.has(path)) {
          files.set(path, value);
          written += 1;
        } else if (equal(files.get(path), value)) same += 1;
        else taken.push(path);
      }
      return { written, same, taken };
    },
  };
  const bytes = async function* (path: string): AsyncGenerator<Uint8Array> {
    const whole = texts[path] ?? new Uint8Array();
    for (let at = 0; at < whole.length; at += 65_536) yield whole.subarray(at, at + 65_536);
  };
  return {
    store,
    files: { bytes, text: async (path: string) => String(texts[path]) },
    progress: () => undefined,
  } as unknown as Host;
};

const run = async (
  files: Map<string, unknown>,
  flags: Readonly<Record<string, unknown>> = {},
  file = 'uci.csv',
) =>
  (
    await importServicenowCommand.run(hostOf(files), {
      args: [file],
      flags: { mapping: 'uci.yaml', ...flags } as never,
    })
  ).data as Imported;

describe('itil import servicenow', () => {
  it('writes once, and nothing the second time', async () => {
    const files = new Map<string, unknown>();
    expect(await run(files)).toMatchObject({ written: 300, same: 0, taken: [], incidents: 300 });
    expect(await run(files)).toMatchObject({ written: 0, same: 300, taken: [] });
  });

  it('counts the same in a dry run, and writes nothing', async () => {
    const files = new Map<string, unknown>();
    const dry = await run(files, { 'dry-run': true });
    expect(files.size).toBe(0);
    expect(await run(files)).toEqual({ ...dry, dry_run: false });
    expect(await run(files, { 'dry-run': true })).toMatchObject({ written: 0, same: 300, taken: [] });
  });

  it('leaves a record that was changed since as it is, and names it', async () => {
    const files = new Map<string, unknown>();
    await run(files);
    const [path = '', value] = [...files][7] ?? [];
    const edited = { ...(value as object), title: 'Edited' };
    files.set(path, edited);
    expect(await run(files)).toMatchObject({ written: 0, same: 299, taken: [path] });
    expect(await run(files, { 'dry-run': true })).toMatchObject({ written: 0, same: 299, taken: [path] });
    expect(files.get(path)).toBe(edited);
  });

  it('keeps the id of a record that was renamed here', async () => {
    const files = new Map<string, unknown>();
    await run(files);
    const [path = '', value] = [...files][7] ?? [];
    files.delete(path);
    const { id } = value as Records['incident'];
    const renamed = `${id}Z`;
    files.set(path.replace(id, renamed), { ...(value as object), id: renamed });
    expect(await run(files)).toMatchObject({ written: 0, same: 300, taken: [] });
  });

  it('goes on where a run was cut off', async () => {
    const files = new Map<string, unknown>();
    await run(files);
    for (const path of [...files.keys()].slice(100)) files.delete(path);
    expect(await run(files)).toMatchObject({ written: 200, same: 100 });
  });

  it('says in a view what it did', async () => {
    const view = JSON.stringify(importServicenowCommand.view(await run(new Map())));
    expect(view).toContain('Work went on after a closing');
    expect(view).toContain('state: -100 (5)');
  });

  it('writes nothing where times are of another form', async () => {
    const files = new Map<string, unknown>();
    await expect(run(files, { 'date-format': 'M/d/yyyy HH:mm' })).rejects.toThrow('not of the form');
    expect(files.size).toBe(0);
  });

  it('fails where rows were not taken', async () => {
    const data = await run(new Map());
    expect(importServicenowCommand.failed?.(data)).toBe(false);
    const row = { line: 2, reason: 'it has no number' };
    expect(importServicenowCommand.failed?.({ ...data, not_taken: [row] })).toBe(true);
    expect(importServicenowCommand.failed?.({ mapping: '' })).toBe(false);
  });

  it('asks for the zone and the form of the times', async () => {
    await expect(run(new Map(), { mapping: undefined })).rejects.toThrow(
      'the zone of the times is not given',
    );
    await expect(run(new Map(), { mapping: undefined, zone: 'UTC' })).rejects.toThrow(
      'the form of the times is not given',
    );
    await expect(run(new Map(), { zone: 'Europe/Berlim' })).rejects.toThrow(
      'there is no time zone Europe/Berlim',
    );
  });
});
