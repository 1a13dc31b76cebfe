import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { incident } from '../../../src/domain/incident/incident.ts';
import { headDifferences, missing } from '../../../src/domain/lifecycle.ts';
import type { MovingType } from '../../../src/domain/record-type.ts';
import { wholeRow } from '../../../src/domain/row.ts';
import { zone } from '../../../src/domain/time/zone.ts';
import { importIncidents } from '../../../src/exchange/servicenow/import-incidents.ts';
import { parseMapping } from '../../../src/exchange/servicenow/mapping-text.ts';
import { survey } from '../../../src/exchange/servicenow/survey.ts';
import { counter, type Oddity, type Tally } from '../../../src/exchange/servicenow/tally.ts';
import type { Records } from '../../../src/generated/types.ts';
import { validate } from '../../../src/generated/validators/incident.js';

type Incident = Records['incident'];

const file = (name: string): Buffer => readFileSync(new URL(`../../../${name}`, import.meta.url));
const excerpt = file('test/fixtures/servicenow/uci-excerpt.csv');
const mapping = parseMapping(file('examples/servicenow/uci.mapping.yaml').toString());
const rows = parse(excerpt, { columns: true }) as readonly Readonly<Record<string, string>>[];
const matrix: Readonly<Record<string, string>> = {
  'high high': 'P1',
  'high medium': 'P2',
  'medium high': 'P2',
  'medium medium': 'P3',
  'low high': 'P3',
  'medium low': 'P4',
  'low medium': 'P4',
  'low low': 'P4',
};

const run = async (
  csv: Uint8Array | string,
  {
    home = 'UTC',
    known = {},
    taken = [],
    map = mapping,
  }: { home?: string; known?: Record<string, string>; taken?: readonly string[]; map?: typeof mapping } = {},
): Promise<{
  readonly records: readonly Incident[];
  readonly paths: readonly string[];
  readonly tally: Tally;
}> => {
  const source = () => [typeof csv === 'string' ? new TextEncoder().encode(csv) : csv];
  const count = counter();
  const dateFormat = map.date_format ?? 'd/M/yyyy HH:mm';
  const steps = importIncidents(
    source,
    await survey(source, map, dateFormat),
    {
      mapping: map,
      dateFormat,
      zone: zone(home),
      home: zone(home),
      idOf: (number) => known[number],
      isTaken: (id) => taken.includes(id),
      priorityOf: (impact, urgency) => matrix[`${impact} ${urgency}`],
      progress: () => undefined,
    },
    count,
  );
  const records: Incident[] = [];
  const paths: string[] = [];
  for await (const { value, path } of steps) {
    records.push(value as Incident);
    paths.push(path);
  }
  return { records, paths, tally: count.result() };
};

const counts = <T>(
  items: readonly T[],
  key: (item: T) => string | undefined,
): Readonly<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const item of items) found[key(item) ?? 'none'] = (found[key(item) ?? 'none'] ?? 0) + 1;
  return found;
};

const lastRows = [...new Map(rows.map((row) => [row.number, row])).values()];
const word =
  (there: Readonly<Record<string, string>>, column: string) => (row: Readonly<Record<string, string>>) =>
    there[row[column] ?? ''];
const SCALE = { '1 - High': 'high', '2 - Medium': 'medium', '3 - Low': 'low' };
const month = (row: Readonly<Record<string, string>>) => {
  const [, m = '', y] = /^\d+\/(\d+)\/(\d+) /.exec(row.opened_at ?? '') ?? [];
  return `${y}-${m.padStart(2, '0')}`;
};

describe('the excerpt of the UCI log', () => {
  let result: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    result = await run(excerpt);
  });
  const timesOf = (kind: Oddity): number =>
    result.tally.oddities.find((odd) => odd.kind === kind)?.incidents ?? 0;
  const byNumber = (number: string): Incident | undefined =>
    result.records.find((record) => record.refs?.[0]?.id === number);

  it('gives sound records, all closed, whose head is what their history says', () => {
    const faults = result.records.flatMap((record) => {
      const { spans, illegal } = wholeRow(incident, '', record);
      const differences = headDifferences(incident as unknown as MovingType, record, spans);
      const lacks = missing(incident, record);
      const sound =
        validate(record) &&
        illegal.length + differences.length + lacks.length === 0 &&
        record.state === 'closed';
      return sound
        ? []
        : [{ number: record.refs?.[0]?.id, errors: validate.errors, illegal, differences, lacks }];
    });
    expect(faults).toEqual([]);
    expect(result.records).toHaveLength(300);
  });

  it('puts every record where its id belongs, under its number', () => {
    expect(result.paths.every((path, i) => path.endsWith(`/${result.records[i]?.id}.yaml`))).toBe(true);
    expect(new Set(result.paths).size).toBe(300);
    expect(result.records.map((record) => record.refs?.[0]?.id)).toEqual(lastRows.map((row) => row.number));
  });

  it.each([
    ['month of opening', (r: Incident) => r.opened_at.slice(0, 7), month],
    [
      'priority',
      (r: Incident) => r.priority,
      word({ '1 - Critical': 'P1', '2 - High': 'P2', '3 - Moderate': 'P3', '4 - Low': 'P4' }, 'priority'),
    ],
    ['impact', (r: Incident) => r.impact, word(SCALE, 'impact')],
    ['urgency', (r: Incident) => r.urgency, word(SCALE, 'urgency')],
    [
      'channel',
      (r: Incident) => r.channel,
      word(
        {
          Phone: 'phone',
          IVR: 'phone',
          Email: 'email',
          'Self service': 'portal',
          'Direct opening': 'walk_in',
        },
        'contact_type',
      ),
    ],
    [
      'code',
      (r: Incident) => r.resolution?.code,
      (row: Readonly<Record<string, string>>) =>
        row.closed_code === '?' ? 'not-recorded' : row.closed_code?.replace(' ', '-'),
    ],
    [
      'reopenings',
      (r: Incident) => String(r.timeline.filter((e) => e.event === 'reopened').length),
      (row: Readonly<Record<string, string>>) => row.reopen_count,
    ],
  ])('counts the same as the rows do: %s', (_, ours, theirs) => {
    expect(counts(result.records, ours)).toEqual(counts(lastRows, theirs));
  });

  it('counts what is unusual', () => {
    expect(result.tally).toMatchObject({
      rows: 1359,
      incidents: 300,
      not_taken: [],
      unknown_values: { 'state: -100': 5 },
    });
    expect({
      closed_then_reopened: timesOf('closed_then_reopened'),
      edited_after_closing: timesOf('edited_after_closing'),
      changed_after_closing: timesOf('changed_after_closing'),
      never_resolved: timesOf('never_resolved'),
      held_after_resolved: timesOf('held_after_resolved'),
      unknown_state: timesOf('unknown_state'),
      before_opening: timesOf('before_opening'),
      time_back: timesOf('time_back'),
      revision_back: timesOf('revision_back'),
      newest_first: timesOf('newest_first'),
      skipped_time: timesOf('skipped_time'),
      off_matrix: timesOf('off_matrix'),
    }).toEqual({
      closed_then_reopened: 12,
      edited_after_closing: 8,
      changed_after_closing: 0,
      never_resolved: 13,
      held_after_resolved: 2,
      unknown_state: 2,
      before_opening: 5,
      time_back: 1,
      revision_back: 4,
      newest_first: 0,
      skipped_time: 0,
      off_matrix: 0,
    });
  });

  it('tells one incident as its rows do', () => {
    expect(byNumber('INC0001894')).toEqual({
      id: expect.stringMatching(/^INC-20160303-.{6}$/),
      title: 'Category 45, Symptom 486',
      state: 'closed',
      service: 'it-services',
      impact: 'medium',
      urgency: 'medium',
      priority: 'P3',
      opened_at: '2016-03-03T12:34Z',
      reported_by: 'Caller 5197',
      channel: 'phone',
      category: 'Category 45',
      team: 'group-10',
      assignee: 'resolver-139',
      resolution: { code: 'code-2', summary: 'The log has no text about the resolution.' },
      refs: [{ system: 'servicenow', id: 'INC0001894' }],
      custom: {
        subcategory: 'Subcategory 150',
        symptom: 'Symptom 486',
        location: 'Location 56',
        made_sla: 'false',
      },
      timeline: [
        {
          at: '2016-03-03T12:34Z',
          by: 'opened-by-131',
          event: 'opened',
          impact: 'medium',
          urgency: 'medium',
          priority: 'P3',
          team: 'group-70',
          assignee: 'resolver-139',
        },
        {
          at: '2016-03-04T14:06Z',
          by: 'updated-by-451',
          event: 'assigned',
          team: 'group-10',
          assignee: 'resolver-139',
        },
        { at: '2016-03-08T14:34Z', by: 'updated-by-777', event: 'acknowledged' },
        { at: '2016-03-22T15:05Z', by: 'updated-by-495', event: 'resolved' },
        {
          at: '2016-03-27T15:59Z',
          by: 'updated-by-908',
          event: 'noted',
          note: 'It was closed here; the work went on later.',
        },
        {
          at: '2016-04-28T11:12Z',
          by: 'updated-by-914',
          event: 'reopened',
          reason: 'The export gives no reason.',
        },
        { at: '2016-05-16T07:51Z', by: 'updated-by-495', event: 'resolved', code: 'code-2' },
        { at: '2016-05-21T08:07Z', by: 'updated-by-908', event: 'closed' },
      ],
    });
  });

  it('does not depend on the order of the incidents, nor on their rows standing together', async () => {
    const [header = '', ...lines] = excerpt.toString().trimEnd().split('\n');
    const seen = new Map<string, number>();
    const turn = (line: string): number => {
      const number = line.slice(0, line.indexOf(','));
      seen.set(number, (seen.get(number) ?? 0) + 1);
      return seen.get(number) as number;
    };
    const mixed = lines.map((line) => ({ line, turn: turn(line) })).sort((a, b) => a.turn - b.turn);
    const { records } = await run([header, ...mixed.map(({ line }) => line)].join('\n'));
    const sorted = (all: readonly Incident[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(records)).toEqual(sorted(result.records));
  });

  it('reads rows from the newest to the oldest backwards', async () => {
    const [header = '', ...lines] = excerpt
      .toString()
      .trimEnd()
      .split('\n')
      .filter((line) => /^(number|INC0001894)/.test(line));
    const { records, tally } = await run([header, ...lines.reverse()].join('\n'));
    expect(records).toEqual([byNumber('INC0001894')]);
    expect(tally.oddities.map((odd) => odd.kind)).toContain('newest_first');
  });

  it('shifts times that the clock skipped, in a zone where it did', async () => {
    const { tally, records } = await run(excerpt, { home: 'Europe/Berlin' });
    expect(tally.oddities.find((odd) => odd.kind === 'skipped_time')?.numbers).toEqual([
      'INC0003670',
      'INC0009285',
      'INC0009319',
      'INC0009479',
    ]);
    const shifted = records.flatMap((record) =>
      record.timeline.filter((entry) => entry.at.startsWith('2016-03-27T03:59+02:00')),
    );
    expect(shifted.length).toBeGreaterThan(0);
    expect(counts(records, (record) => record.opened_at.slice(0, 7))).toEqual(counts(lastRows, month));
  });
});

describe('other exports', () => {
  const plain = parseMapping('{date_format: yyyy-MM-dd HH:mm, defaults: {service: it}}');
  const header =
    'number,state,opened_at,sys_updated_on,sys_updated_by,short_description,problem_id,caused_by,close_code';

  it('takes the stamps where each incident has one row', async () => {
    const { records } = await run(
      [
        'Number,State,Opened,Opened by,Resolved,Resolved by,Closed,Closed by,Updated,Updated by,Short description,Resolution code,Resolution notes',
        'INC1,Closed,2026-03-02 09:00,Beth Anglin,2026-03-02 11:00,Jürgen Groß,2026-03-09 11:00,system,2026-04-01 00:00,admin,Printer,Solved (Permanently),New toner',
        'INC2,Resolved,2026-03-02 09:00,Beth Anglin,2026-03-02 11:00,Jürgen Groß,,,2026-04-01 00:00,admin,Scanner,,',
        'INC3,In Progress,2026-03-02 09:00,Beth Anglin,,,,,2026-03-02 10:00,admin,Mouse,,',
      ].join('\n'),
      { map: plain },
    );
    expect(
      records.map((record) => record.timeline.map(({ at, by, event }) => `${at} ${by} ${event}`)),
    ).toEqual([
      [
        '2026-03-02T09:00Z beth-anglin opened',
        '2026-03-02T11:00Z jurgen-gross resolved',
        '2026-03-09T11:00Z system closed',
      ],
      ['2026-03-02T09:00Z beth-anglin opened', '2026-03-02T11:00Z jurgen-gross resolved'],
      ['2026-03-02T09:00Z beth-anglin opened', '2026-03-02T10:00Z admin acknowledged'],
    ]);
    expect(records[0]).toMatchObject({
      title: 'Printer',
      resolution: { code: 'solved-permanently', summary: 'New toner' },
    });
    expect(records.every((record) => validate(record))).toBe(true);
  });

  it('takes hold reasons from a column of their own, and a note once', async () => {
    const csv = [
      'number,state,hold_reason,opened_at,sys_updated_on,sys_updated_by,work_notes,short_description',
      'INC1,On Hold,Awaiting Caller,2026-03-02 09:00,2026-03-02 10:00,mo,"Asked,\ntwice",Printer',
      'INC1,On Hold,Awaiting Vendor,2026-03-02 09:00,2026-03-02 11:00,mo,"Asked,\ntwice",Printer',
      'INC1,On Hold,,2026-03-02 09:00,2026-03-02 12:00,mo,,Printer',
      'INC1,Canceled,,2026-03-02 09:00,2026-03-02 13:00,mo,,Printer',
    ];
    const { records, tally } = await run(csv.join('\n'), { map: plain });
    expect(
      records[0]?.timeline
        .slice(1)
        .map(({ event, hold, note, reason }) => [event, hold?.reason ?? note ?? reason]),
    ).toEqual([
      ['noted', 'Asked,\ntwice'],
      ['held', 'awaiting_customer'],
      ['held', 'awaiting_supplier'],
      ['held', 'awaiting_internal'],
      ['cancelled', 'The export gives no reason.'],
    ]);
    expect(tally.oddities.map((odd) => odd.kind)).toEqual(['hold_without_reason']);
    expect(validate(records[0])).toBe(true);
  });

  it('counts values that it does not know, and leaves them out', async () => {
    const csv = [
      'number,state,opened_at,sys_updated_on,sys_updated_by,short_description,priority,contact_type,close_code',
      `INC1,Resolved,2026-03-02 09:00,2026-03-02 10:00,mo,${'ü😀'.repeat(100)},Urgent,Pigeon,済み`,
    ];
    const { records, tally } = await run(csv.join('\n'), { map: plain });
    expect(tally.unknown_values).toEqual({ 'priority: Urgent': 1, 'channel: Pigeon': 1 });
    expect(records[0]).toMatchObject({ title: 'ü😀'.repeat(80), resolution: { code: 'not-recorded' } });
    expect(records[0]).not.toHaveProperty('channel');
    expect(validate(records[0])).toBe(true);
  });

  it('takes the last row alone where the mapping says that stamps hold', async () => {
    const csv = [
      'number,state,opened_at,sys_updated_on,sys_updated_by,resolved_at,short_description',
      'INC1,Active,2026-03-02 09:00,2026-03-02 10:00,mo,2026-03-02 11:00,Printer',
      'INC1,Resolved,2026-03-02 09:00,2026-03-02 12:00,mo,2026-03-02 11:00,Printer',
    ];
    const events = async (history: 'rows' | 'stamps') =>
      (await run(csv.join('\n'), { map: { ...plain, history } })).records[0]?.timeline.map(
        ({ at, event }) => `${event} ${at}`,
      );
    expect(await events('stamps')).toEqual(['opened 2026-03-02T09:00Z', 'resolved 2026-03-02T11:00Z']);
    expect(await events('rows')).toEqual([
      'opened 2026-03-02T09:00Z',
      'acknowledged 2026-03-02T10:00Z',
      'resolved 2026-03-02T12:00Z',
    ]);
  });

  it('links to records that are here, and keeps other numbers', async () => {
    const csv = [
      header,
      'INC1,New,2026-03-02 09:00,2026-03-02 09:00,mo,Printer,PRB1,CHG1,',
      'INC2,New,2026-03-02 09:00,2026-03-02 09:00,mo,Printer,PRB2,,',
    ];
    const { records } = await run(csv.join('\n'), {
      map: plain,
      known: { PRB1: 'PRB-20260301-AAAA', CHG1: 'CHG-20260301-AAAA' },
    });
    expect(records[0]).toMatchObject({ problem: 'PRB-20260301-AAAA', caused_by: 'CHG-20260301-AAAA' });
    expect(records[1]?.custom).toEqual({ problem: 'PRB2' });
  });

  it('reports every row that it cannot take, with its line', async () => {
    const csv = [
      header,
      'INC1,New,2026-03-02 09:00,2026-03-02 09:00,mo,Printer,,,',
      'INC1,Active,2026-03-02 09:00,,mo,Printer,,,',
      'INC2,New,,2026-03-02 09:00,mo,Printer,,,',
      ',New,2026-03-02 09:00,2026-03-02 09:00,mo,Printer,,,',
      'INC3,New,2026-03-02 09:00',
    ];
    const { records, tally } = await run(csv.join('\n'), { map: plain });
    expect(records).toHaveLength(1);
    expect(tally.not_taken).toEqual([
      { line: 5, reason: 'it has no number' },
      { line: 6, reason: 'it has 3 cells, and the header has 9' },
      { line: 3, number: 'INC1', reason: 'it does not say when it was updated' },
      { line: 4, number: 'INC2', reason: 'no row says when it was opened' },
    ]);
  });

  it('takes nothing of a file that has times of another form, and names the form that fits', async () => {
    const map = { ...mapping, date_format: 'M/d/yyyy HH:mm' };
    await expect(run(excerpt, { map })).rejects.toMatchObject({
      message: expect.stringMatching(
        /^\d+ of 1359 rows have a time that is not of the form M\/d\/yyyy HH:mm: \d+\/\d+\/2016 \d+:\d\d in line \d+$/,
      ),
      hint: '--date-format "d/M/yyyy HH:mm"',
    });
    const csv = `${header}\nINC1,New,2026-03-02 09:00,yesterday,mo,Printer,,,\n`;
    await expect(run(csv, { map: plain })).rejects.toMatchObject({
      message: '1 of 1 rows have a time that is not of the form yyyy-MM-dd HH:mm: yesterday in line 2',
      hint: undefined,
    });
  });

  it.each([
    ['number,state\n', plain, 'no column holds updated_at, opened_at; the file has number, state'],
    [
      `${header}\n`,
      parseMapping('columns: {number: nr}'),
      'the mapping takes number from nr; the file has number, state',
    ],
    ['', plain, 'the file is empty'],
  ])('refuses %j', async (csv, map, message) => {
    await expect(run(csv, { map })).rejects.toThrow(message);
  });
});
