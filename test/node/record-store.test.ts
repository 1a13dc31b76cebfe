import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlanConflict } from '../../src/host.ts';
import { folderAccess } from '../../src/node/folder-access.ts';
import type { Judge } from '../../src/node/load-workspace.ts';
import { type RecordStore, recordStore } from '../../src/node/record-store.ts';
import { memoryAccess } from '../support/memory-access.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { workspaceTexts } from '../support/workspace-texts.ts';

type Texts = Readonly<Record<string, string>>;

interface World {
  readonly store: RecordStore;
  /** The same files, met by another run. */
  readonly again: () => RecordStore;
  readonly text: (path: string) => string | undefined;
}

const quiet = { progress: () => {}, remark: () => {} };

const inMemory = (texts: Texts, judge?: Judge): World => {
  const files = new Map(Object.entries(texts));
  const make = (): RecordStore =>
    recordStore({ access: memoryAccess(files), ...quiet, ...(judge && { judge: async () => judge }) });
  return { store: make(), again: make, text: (path) => files.get(path) };
};

const inFolder = (texts: Texts, judge?: Judge): World => {
  const root = tempFolder();
  for (const [path, text] of Object.entries(texts)) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
  const make = (): RecordStore =>
    recordStore({
      access: folderAccess({ cwd: root, cache: true }),
      ...quiet,
      ...(judge && { judge: async () => judge }),
    });
  return {
    store: make(),
    again: make,
    text: (path) => (fs.existsSync(join(root, path)) ? fs.readFileSync(join(root, path), 'utf8') : undefined),
  };
};

const INC = 'incidents/2026/09/INC-20260908-7K3Q.yaml';
const CHG = 'changes/2026/09/CHG-20260907-P4XD.yaml';
const other = (workspaceTexts[INC] as string)
  .replaceAll('INC-20260908-7K3Q', 'INC-20260909-9K3Q')
  .replace('INC0010023', 'INC0010024');

describe.each([
  ['memory', inMemory],
  ['a folder', inFolder],
])('records in %s', (_, world) => {
  it('loads everything, texts reduced to their presence', async () => {
    const workspace = await world(workspaceTexts).store.workspace();
    expect(workspace.findings).toEqual([]);
    expect(workspace.rows.map((row) => row.id)).toEqual(['INC-20260908-7K3Q', 'CHG-20260907-P4XD']);
    expect(workspace.byId('INC0010023')?.record.description).toBe('…');
    expect(workspace.catalogue.zone.name).toBe('Europe/Berlin');
    expect([...workspace.catalogue.services.keys()]).toEqual(['checkout']);
  });

  it('judges each record by the rules on it alone, unless it is only to be looked at', async () => {
    const judge: Judge = ({ path }) => [{ rule: 'record/x', level: 'warning', path, message: 'so it is' }];
    const { store } = world(workspaceTexts, judge);
    const seen = await store.workspace({ judged: false });
    const judged = await store.workspace();
    expect([seen.findings, judged.findings.length]).toEqual([[], 2]);
    expect(seen.rows).toEqual(judged.rows);
  });

  it('says what is wrong with a file and loads the rest', async () => {
    const { store } = world({
      ...workspaceTexts,
      [INC]: (workspaceTexts[INC] as string).replace('impact: high', 'impact: hihg'),
      'services/portal.yaml': 'id: portal\ntitle: [\n',
      'problems/2026/09/note.yml': 'id: x\n',
      'incidents/2026/09/README.md': 'not a record',
      'incidents/2026/09/.INC-20260908-7K3Q.yaml.swp': 'not a record',
    });
    const { findings, rows, broken } = await store.workspace();
    expect(rows.map((row) => row.id)).toEqual(['CHG-20260907-P4XD']);
    expect([...broken]).toEqual(['INC-20260908-7K3Q']);
    expect(findings.map(({ path, rule, message }) => [path, rule, message])).toEqual([
      ['services/portal.yaml', 'schema/syntax', expect.any(String)],
      [
        'problems/2026/09/note.yml',
        'record/file-name',
        'the name ends in .yml, and records end in .yaml: nothing reads this file',
      ],
      [INC, 'schema/enum', "'hihg' is not an impact: high, medium or low"],
    ]);
    const located = await store.locate(findings);
    expect(located.at(-1)?.range).toEqual({ line: 8, column: 9, endLine: 8, endColumn: 13 });
  });

  it('lets the rules on one record see its texts', async () => {
    const seen: unknown[] = [];
    const { store } = world(workspaceTexts, (row) => {
      seen.push(row.record.description);
      return [{ rule: 'record/seen', level: 'info', path: row.path, message: 'seen' }];
    });
    expect((await store.workspace()).findings).toHaveLength(2);
    expect(seen).toContain(
      'Every payment attempt ends in a 502 since 03:07.\nFirst seen by the synthetic check.\n',
    );
  });

  it('reads a text as if it stood there', async () => {
    const { store } = world(workspaceTexts);
    expect(await store.readText(INC, workspaceTexts[INC] as string)).toMatchObject({
      sound: true,
      findings: [],
    });
    expect(await store.readText(INC, 'id: 1\n')).toMatchObject({ sound: false });
  });

  it.each([
    ['INC-20260908-7K3Q', INC],
    ['inc-20260908-7k3q', INC],
    ['7k3q', INC],
    ['20260908-7K3Q', INC],
    ['k3q', INC],
    ['INC0010023', INC],
    ['inc0010023', INC],
    [INC, INC],
    ['p4xd', CHG],
    ['checkout', 'services/checkout.yaml'],
    ['people', 'people.yaml'],
    ['services/checkout.yaml', 'services/checkout.yaml'],
  ])('finds %s', async (name, path) => {
    expect((await world(workspaceTexts).store.find(name)).path).toBe(path);
  });

  it.each([
    ['7k3w', undefined, "no record is called '7k3w'", 'itil show INC-20260908-7K3Q'],
    ['chekout', ['service'], "no service is called 'chekout'", 'itil show checkout'],
    ['p4xd', ['incident'], 'CHG-20260907-P4XD is a change, not an incident', 'itil show CHG-20260907-P4XD'],
    ['../../etc/passwd', undefined, "no record is called '../../etc/passwd'", 'itil incident list --all'],
    [
      'INC-20260908-7K3R',
      undefined,
      "no record is called 'INC-20260908-7K3R'",
      'itil show INC-20260908-7K3Q',
    ],
  ] as const)('does not find %s', async (name, kinds, message, hint) => {
    await expect(world(workspaceTexts).store.find(name, kinds)).rejects.toMatchObject({
      name: 'UserError',
      message,
      hint,
    });
  });

  it('names the places of one id that two files bear, and takes either by its path', async () => {
    const copy = INC.replace('2026/09', '2026/10');
    const { store } = world({ ...workspaceTexts, [copy]: workspaceTexts[INC] as string });
    for (const name of ['INC-20260908-7K3Q', 'inc-20260908-7k3q', '7k3q'])
      await expect(store.find(name)).rejects.toThrow(
        expect.objectContaining({
          message: `'${name}' names 2 records:\n  ${INC}  Checkout returns 502\n  ${copy}  Checkout returns 502`,
          hint: `itil show ${INC}`,
        }),
      );
    for (const path of [INC, copy]) expect((await store.find(path)).path).toBe(path);
  });

  it('finds a record that lies in the folder of another month', async () => {
    const stray = INC.replace('2026/09/', '');
    const { [INC]: text = '', ...rest } = workspaceTexts;
    const { store } = world({ ...rest, [stray]: text });
    expect((await store.find('INC-20260908-7K3Q')).path).toBe(stray);
  });

  it('names the candidates of an ambiguous tail', async () => {
    const { store } = world({ ...workspaceTexts, 'incidents/2026/09/INC-20260909-9K3Q.yaml': other });
    await expect(store.find('k3q')).rejects.toMatchObject({
      message:
        "'k3q' names 2 records:\n  INC-20260908-7K3Q  Checkout returns 502\n  INC-20260909-9K3Q  Checkout returns 502",
    });
    expect((await store.find('9k3q')).path).toBe('incidents/2026/09/INC-20260909-9K3Q.yaml');
  });

  it('knows who links to whom', async () => {
    const { store } = world(workspaceTexts);
    const pointers = await store.pointing('CHG-20260907-P4XD');
    expect(pointers.map(({ row, path }) => [row.id, path])).toEqual([['INC-20260908-7K3Q', 'caused_by']]);
    expect(await store.pointing('INC-20260908-7K3Q')).toEqual([]);
    expect((await store.linked(['CHG-20260907-P4XD', 'INC0010023', 'gone'])).map((row) => row.id)).toEqual([
      'CHG-20260907-P4XD',
      'INC-20260908-7K3Q',
    ]);
  });

  it('sees what another run has written since', async () => {
    const { store, again } = world(workspaceTexts);
    expect((await store.find('7k3q')).path).toBe(INC);
    const path = 'incidents/2026/10/INC-20261001-7K3Q.yaml';
    const value = {
      id: 'INC-20261001-7K3Q',
      title: 'Again',
      state: 'new',
      opened_at: '2026-10-01T03:14+02:00',
      follows: 'INC-20260908-7K3Q',
      timeline: [{ at: '2026-10-01T03:14+02:00', by: 'mo', event: 'opened' }],
    };
    await again().apply([{ step: 'create', kind: 'incident', path, value }]);
    await expect(again().find('7k3q')).rejects.toThrow('names 2 records');
    expect((await again().pointing('INC-20260908-7K3Q')).map(({ row }) => row.id)).toEqual([
      'INC-20261001-7K3Q',
    ]);
    await again().apply([
      {
        step: 'edit',
        kind: 'incident',
        path,
        was: again().exists(path) ? (await again().read(path)).text : '',
        changes: [{ op: 'remove', path: ['follows'] }],
      },
    ]);
    expect(await again().pointing('INC-20260908-7K3Q')).toEqual([]);
  });

  it('writes all of a plan or nothing', async () => {
    const { store, text } = world(workspaceTexts);
    const was = workspaceTexts[INC] as string;
    const edit = {
      step: 'edit',
      kind: 'incident',
      path: INC,
      was,
      changes: [{ op: 'set', path: ['title'], value: 'Checkout is down' }],
    } as const;
    const late = { step: 'text', path: CHG, text: 'new', was: 'something else' } as const;
    await expect(store.apply([edit, late])).rejects.toBeInstanceOf(PlanConflict);
    expect(text(INC)).toBe(was);
    const { diffs } = await store.apply([edit], { dryRun: true });
    expect(text(INC)).toBe(was);
    expect(diffs[0]).toContain('-title: Checkout returns 502\n+title: Checkout is down\n');
    const { written } = await store.apply([edit, { step: 'text', path: 'notes/a.txt', text: 'hello\n' }]);
    expect(written).toEqual([INC, 'notes/a.txt']);
    expect(text(INC)).toBe(was.replace('returns 502', 'is down'));
    expect(text('notes/a.txt')).toBe('hello\n');
    await expect(store.apply([edit])).rejects.toBeInstanceOf(PlanConflict);
    await expect(store.apply([{ step: 'text', path: 'notes/a.txt', text: 'again' }])).rejects.toBeInstanceOf(
      PlanConflict,
    );
  });

  it('creates many records and can be run again', async () => {
    const { store, text } = world(workspaceTexts);
    const steps = ['A2A2', 'B3B3'].map((tail) => ({
      step: 'create' as const,
      kind: 'incident' as const,
      path: `incidents/2026/10/INC-20261001-${tail}.yaml`,
      value: {
        id: `INC-20261001-${tail}`,
        title: tail,
        state: 'new',
        opened_at: '2026-10-01T03:14+02:00',
        timeline: [],
      },
    }));
    const clash = { ...(steps[0] as (typeof steps)[0]), path: INC };
    expect(await store.createMany(steps)).toEqual({ written: 2, same: 0, taken: [] });
    expect(await store.createMany([...steps, clash])).toEqual({ written: 0, same: 2, taken: [INC] });
    expect(text('incidents/2026/10/INC-20261001-A2A2.yaml')).toContain('title: A2A2\n');
    expect((await store.find('b3b3')).path).toBe('incidents/2026/10/INC-20261001-B3B3.yaml');
  });
});

describe('a policy with a fault', () => {
  const broken = { ...workspaceTexts, 'itil.yaml': 'schema: itil/1\nzone: Europe/Berln\n' };
  const refusal = expect.objectContaining({
    name: 'UserError',
    message:
      "itil.yaml:2:7: there is no time zone 'Europe/Berln'; no record is written before that is mended",
    hint: 'itil check itil.yaml',
  });
  const step = { step: 'create', kind: 'incident', path: INC, value: {} } as const;

  it('lets no record be written, alone or by the thousand', async () => {
    const { store, text } = inMemory(broken);
    await expect(store.apply([step])).rejects.toThrow(refusal);
    await expect(store.apply([step], { dryRun: true })).rejects.toThrow(refusal);
    await expect(store.createMany([step])).rejects.toThrow(refusal);
    expect(text(INC)).toBe(workspaceTexts[INC]);
  });

  it('can be mended', async () => {
    const { store } = inMemory(broken);
    const was = broken['itil.yaml'];
    await store.apply([{ step: 'text', path: 'itil.yaml', text: 'schema: itil/1\n', was }]);
    await expect(store.apply([step])).rejects.toThrow(PlanConflict);
  });

  it('is told to whoever has read it, and to nobody else', async () => {
    const { store, again } = inMemory({ ...broken, 'people.yaml': 'x: 1\n' });
    expect(await store.faults()).toEqual([]);
    await store.catalogue();
    const told = (await store.faults()).map(({ rule, path }) => [path, rule]);
    expect(told).toEqual([
      ['itil.yaml', 'workspace/zone'],
      ['people.yaml', 'schema/unknown-key'],
    ]);
    await again().apply([{ step: 'text', path: 'people.yaml', text: '{}\n', was: 'x: 1\n' }]);
    expect(await store.faults()).toHaveLength(2);
  });
});

describe('a record in the folder of another kind', () => {
  it('is said in one sentence', async () => {
    const path = 'problems/2026/09/INC-20260908-7K3Q.yaml';
    const { store } = inMemory({ ...workspaceTexts, [path]: workspaceTexts[INC] as string });
    const { findings } = await store.workspace();
    expect(findings.map(({ rule, message, hint, id }) => [rule, message, hint, id])).toEqual([
      [
        'schema/kind',
        'this is an incident: it belongs in incidents/2026/09',
        `git mv ${path} ${INC}`,
        'INC-20260908-7K3Q',
      ],
    ]);
  });
});
