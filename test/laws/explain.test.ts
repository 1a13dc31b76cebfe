import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/domain/row.ts';
import type { Clock } from '../../src/domain/sla/clock.ts';
import { clocksOf } from '../../src/domain/sla/clocks-of.ts';
import { slaReport } from '../../src/domain/sla/reports/sla.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import { parsePeriod } from '../../src/domain/time/period.ts';
import type { Workspace } from '../../src/domain/workspace.ts';
import { acme } from '../cli/acme.ts';
import { runItil } from '../cli/run-itil.ts';
import { fakeHost } from '../support/fake-host.ts';

const CSV = 'test/fixtures/servicenow/uci-excerpt.csv';
const MAPPING = 'examples/servicenow/uci.mapping.yaml';

const folder = (root: string): Map<string, string> =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );

/** The public log's excerpt, imported, with the agreement that was made up for it. */
const excerpt = async (): Promise<Map<string, string>> => {
  const files = folder('examples/servicenow');
  const outside = { [CSV]: readFileSync(CSV, 'utf8'), [MAPPING]: readFileSync(MAPPING, 'utf8') };
  const { status, err } = await runItil(`import servicenow ${CSV} --mapping ${MAPPING}`, {
    files,
    outside,
    env: { ITIL_NOW: '2017-03-01T00:00Z' },
  });
  expect([status, err]).toEqual([0, '']);
  return files;
};

/** What the steps of a clock alone say: where it stopped, what it had used, whether it was too late. */
const fromSteps = ({ steps = [] }: Clock) => {
  const last = steps.at(-1);
  return {
    used: last?.used,
    due: last?.due ?? null,
    stop: last?.what === 'stopped' ? last.at : null,
    breached_at: steps.find((step) => step.what === 'breached')?.at ?? null,
  };
};

describe.each([
  ['the example workspace', async () => acme(), '2026-10-01T08:00+02:00', '2026-07..2026-09', 60],
  ['the excerpt of the public log', excerpt, '2017-03-01T00:00Z', '2016-02..2017-02', 300],
] as const)('explain and report agree on every incident of %s', (_, load, clock, months, atLeast) => {
  const now = parseInstant(clock) as number;
  let workspace: Workspace;
  let rows: readonly Row<'incident'>[];
  let clocks: readonly Clock[];

  beforeAll(async () => {
    workspace = await fakeHost({ files: await load(), now: clock }).store.workspace();
    rows = workspace.rows.filter((row): row is Row<'incident'> => row.kind === 'incident');
    clocks = rows.flatMap((row) => clocksOf(row, workspace.catalogue, now, { explain: true }).clocks);
  });

  it('there are incidents, and clocks of both outcomes', () => {
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
    const states = clocks.map(({ state }) => state);
    expect(states).toContain('met');
    expect(states).toContain('missed');
  });

  it('the last step of every clock is how it stands', () => {
    for (const one of clocks) {
      if (one.state === 'void') continue;
      const told = fromSteps(one);
      expect(told).toEqual({ used: one.used, due: one.due, stop: one.stop, breached_at: one.breached_at });
    }
  });

  it('used grows by the service time between two steps, or by nothing while paused', () => {
    for (const { steps = [] } of clocks) {
      steps.forEach((step, i) => {
        const before = steps[i - 1];
        if (
          !before ||
          before.limit !== step.limit ||
          before.calendar !== step.calendar ||
          before.calendar === null
        )
          return;
        if (step.what === 'restarted' || step.what === 'retargeted') return;
        const between = workspace.catalogue.hours(before.calendar)?.elapsed(before.at, step.at) ?? 0;
        expect([0, between]).toContain(step.used - before.used);
      });
    }
  });

  it('the report counts what the clocks say', () => {
    const period = parsePeriod(months, workspace.catalogue.zone, now);
    if (!period) throw new Error(`no period: ${months}`);
    const report = slaReport.compute({ workspace, period, now }, {});
    expect(report.targets.length).toBeGreaterThan(0);
    for (const target of report.targets) {
      const own = rows
        .flatMap((row) => {
          const judged = clocksOf(row, workspace.catalogue, now);
          return judged.linked_report ? [] : judged.clocks;
        })
        .filter((c) => c.agreement === target.agreement && c.target === target.target)
        .filter(({ stop }) => stop !== null && stop >= period.from && stop < period.to);
      expect([target.met, target.missed]).toEqual([
        own.filter(({ state }) => state === 'met').length,
        own.filter(({ state }) => state === 'missed').length,
      ]);
    }
  });
});
