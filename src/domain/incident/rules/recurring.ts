import { once } from '../../once.ts';
import type { Row } from '../../row.ts';
import { defineRule } from '../../rule.ts';
import { DAY } from '../../time/date.ts';

const WINDOW = 30 * DAY;
const FEWEST = 3;
/** More ids than this are counted. */
const NAMED = 5;

/** The incidents of each run without a problem, by the id of the run's last one. */
const runsOf = once((rows: readonly Row[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, Row<'incident'>[]>();
  for (const row of rows) {
    if (row.kind !== 'incident') continue;
    const { service, category, problem, state } = (row as Row<'incident'>).record;
    if (!service || !category || problem !== undefined || state === 'cancelled') continue;
    const key = `${service}\n${category}`;
    const group = groups.get(key);
    if (group) group.push(row as Row<'incident'>);
    else groups.set(key, [row as Row<'incident'>]);
  }
  return new Map([...groups.values()].flatMap(runsIn));
});

const openedAt = (row: Row): number => row.spans[0]?.from ?? 0;

/** The runs in a group: as long as each incident makes the third or a later one within 30 days, it is the same run. */
const runsIn = (group: readonly Row[]): readonly (readonly [string, readonly string[]])[] => {
  const rows = group.toSorted((a, b) => openedAt(a) - openedAt(b));
  const recurs = rows.map(
    (row, i) => openedAt(row) - openedAt(rows[i - FEWEST + 1] ?? row) <= WINDOW && i >= FEWEST - 1,
  );
  return rows.flatMap((row, i) => {
    if (!recurs[i] || recurs[i + 1]) return [];
    const before = recurs.lastIndexOf(false, i);
    return [[row.id, rows.slice(before - FEWEST + 2, i + 1).map((r) => r.id)] as const];
  });
};

/** The first few, and how many more: a run of a year names hundreds. */
const named = (ids: readonly string[]): string =>
  ids.length <= NAMED ? ids.join(', ') : `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more`;

export const recurring = defineRule({
  id: 'incident/recurring',
  kinds: ['incident'],
  level: 'info',
  summary: 'Incidents that come three times in 30 days, on one service and of one category, have a problem.',
  why: 'Restoring a service for the third time costs more than to find out why.',
  bad: `category: network
---
# incidents/2026/08/INC-20260820-P4XD.yaml
category: network
---
# incidents/2026/08/INC-20260828-M3QX.yaml
category: network`,
  good: `category: network
problem: PRB-20260908-H2MW
---
# incidents/2026/08/INC-20260820-P4XD.yaml
category: network
---
# incidents/2026/08/INC-20260828-M3QX.yaml
category: network
---
# problems/2026/09/PRB-20260908-H2MW.yaml
title: The switch in rack 4 loses its link`,
  clause: '8.6.3',
  reads: ['rows'],

  *check({ id, record }, { rows }) {
    const run = runsOf(rows).get(id);
    if (!run) return;
    yield {
      at: ['category'],
      message: `${run.length} incidents of ${record.category} on ${record.service}, each third within 30 days, and no problem: ${named(run)}`,
      hint: `itil incident link ${id} --problem …`,
    };
  },
});
