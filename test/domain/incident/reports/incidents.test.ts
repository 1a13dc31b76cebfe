import { describe, expect, it } from 'vitest';
import { incidentReport } from '../../../../src/domain/incident/reports/incidents.ts';
import { parseInstant } from '../../../../src/domain/time/instant.ts';
import { parsePeriod } from '../../../../src/domain/time/period.ts';
import { fakeHost } from '../../../support/fake-host.ts';

const settings = 'schema: itil/1\nzone: Europe/Berlin\n';

/** One incident as canonical text: opened, answered and resolved as the times say (`-` = not yet). */
const incident = (
  tail: string,
  opened: string,
  answered: string,
  resolved: string,
  more = '',
  entries: readonly string[] = [],
): [string, string] => {
  const id = `INC-${opened.slice(0, 10).replaceAll('-', '')}-${tail}`;
  const state = resolved !== '-' ? 'resolved' : answered !== '-' ? 'in_progress' : 'new';
  const at = (time: string): string => `${time}+02:00`;
  const lines = [
    `  - {at: ${at(opened)}, by: mo, event: opened, impact: medium, urgency: medium, priority: P3, team: payments}`,
    ...(answered === '-' ? [] : [`  - {at: ${at(answered)}, by: mo, event: acknowledged, assignee: mo}`]),
    ...entries,
    ...(resolved === '-' ? [] : [`  - {at: ${at(resolved)}, by: mo, event: resolved, code: fixed}`]),
  ];
  const text = `id: ${id}\ntitle: x\nstate: ${state}\nservice: checkout\nimpact: medium\nurgency: medium\npriority: P3\nopened_at: ${at(opened)}\n${more}timeline:\n${lines.join('\n')}\n`;
  return [`incidents/${opened.slice(0, 4)}/${opened.slice(5, 7)}/${id}.yaml`, text];
};

const workspace = (...incidents: readonly [string, string][]) =>
  fakeHost({ files: new Map([['itil.yaml', settings], ...incidents]), user: 'mo' }).store.workspace();

const now = parseInstant('2026-10-01T08:00+02:00') as number;

const report = async (period: string, ...incidents: readonly [string, string][]) => {
  const loaded = await workspace(...incidents);
  expect(loaded.findings.filter((f) => f.level === 'error')).toEqual([]);
  return incidentReport.compute(
    { workspace: loaded, period: parsePeriod(period, loaded.catalogue.zone, now) as never, now },
    {},
  );
};

describe('the incident report', () => {
  it('of nothing has no figure that claims to be one', async () => {
    const { figures } = await report('2026-09');
    expect(figures).toMatchObject({
      opened: 0,
      resolved: 0,
      backlog: 0,
      respond: { n: 0, mean: null, median: null, p90: null },
      reopened: { part: 0, n: 0, ratio: null },
      monitored: { part: 0, n: 0, ratio: null },
    });
  });

  it('counts opening by the local day, and the end of a period is not in it', async () => {
    const edge = await report(
      '2026-09',
      incident('AAA1', '2026-08-31T23:59', '-', '-'),
      incident('AAA2', '2026-09-01T00:00', '-', '-'),
      incident('AAA3', '2026-09-30T23:59', '-', '-'),
      incident('AAA4', '2026-10-01T00:00', '-', '-'),
    );
    expect(edge.figures).toMatchObject({ opened: 2, backlog: 3 });
    expect(edge.ages).toEqual({ '0–2 days': 1, '3–7 days': 0, '8–30 days': 2, 'over 30 days': 0 });
  });

  it('knows no backlog of a period that has not begun', async () => {
    const { figures, ages } = await report('2027-01', incident('AAA1', '2026-09-01T00:00', '-', '-'));
    expect(figures.backlog).toBe(0);
    expect(Object.values(ages)).toEqual([0, 0, 0, 0]);
  });

  it('measures from opening to response and to the resolve that stands', async () => {
    const { figures } = await report(
      '2026-09',
      incident('AAA1', '2026-09-08T09:00', '2026-09-08T09:10', '2026-09-08T10:00'),
      incident('AAA2', '2026-09-08T09:00', '2026-09-08T09:30', '2026-09-08T13:00'),
      incident('AAA3', '2026-08-30T09:00', '2026-08-30T09:20', '2026-09-01T09:00', '', [
        '  - {at: 2026-08-30T10:00+02:00, by: mo, event: resolved, code: fixed}',
        '  - {at: 2026-08-31T09:00+02:00, by: mo, event: reopened, reason: again}',
        '  - {at: 2026-08-31T10:00+02:00, by: mo, event: assigned, team: platform}',
      ]),
    );
    expect(figures.respond).toEqual({ n: 2, mean: 1200, median: 1200, p90: 1800 });
    expect(figures.resolve).toEqual({
      n: 3,
      mean: (3600 + 14_400 + 172_800) / 3,
      median: 14_400,
      p90: 172_800,
    });
    expect(figures.reopened).toEqual({ part: 1, n: 3, ratio: 1 / 3 });
    expect(figures.reassigned).toEqual({ part: 1, n: 3, ratio: 1 / 3 });
    expect(figures.first_time_fix).toEqual({ part: 2, n: 3, ratio: 2 / 3 });
  });

  it('says what was open at the end of each month', async () => {
    const { by } = await report(
      '2026-07..2026-09',
      incident('AAA1', '2026-07-10T09:00', '2026-07-10T09:10', '2026-08-05T09:00'),
      incident('AAA2', '2026-08-10T09:00', '-', '-'),
    );
    expect(by.month.map((m) => [m.name, m.opened, m.resolved, m.backlog])).toEqual([
      ['2026-07', 1, 0, 1],
      ['2026-08', 1, 1, 1],
      ['2026-09', 0, 0, 1],
    ]);
  });

  it('leaves linked reports, duplicates and cancelled ones out, and says so', async () => {
    const parent = incident('AAA1', '2026-09-08T09:00', '-', '-');
    const cancelled = (tail: string, reason: string, more: string): [string, string] => {
      const [path, text] = incident(tail, '2026-09-08T09:00', '-', '-', more, [
        `  - {at: 2026-09-08T09:30+02:00, by: mo, event: cancelled, reason: ${reason}}`,
      ]);
      return [path, text.replace('state: new', 'state: cancelled')];
    };
    const { figures, left_out } = await report(
      '2026-09',
      parent,
      incident('AAA2', '2026-09-08T09:05', '-', '-', 'parent: INC-20260908-AAA1\n'),
      cancelled('AAA3', 'duplicate', 'duplicate_of: INC-20260908-AAA1\n'),
      cancelled('AAA4', 'withdrawn', ''),
    );
    expect(figures).toMatchObject({ opened: 1, backlog: 1 });
    expect(left_out).toEqual({ linked_reports: 1, duplicates: 1, cancelled: 1 });
  });
});
