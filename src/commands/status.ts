import { type Block, paragraph, table, text } from '../doc.ts';
import { morningOf } from '../domain/change/reports/morning.ts';
import { unopposedResolve } from '../domain/incident/auto-close.ts';
import { isOpen } from '../domain/lifecycle.ts';
import type { MovingType } from '../domain/record-type.ts';
import { movingType } from '../domain/record-types.ts';
import type { Row } from '../domain/row.ts';
import { type Clock, isBreached, isOpenClock } from '../domain/sla/clock.ts';
import { clocksOf } from '../domain/sla/clocks-of.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { byUrgency, type ClockData, clockData, leftCell, standing } from './clock-data.ts';
import { defineCommand } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { morningLines } from './status-changes.ts';

/** Due within this is due soon. */
const SOON = 2 * 3_600_000;

export interface OpenIncident {
  readonly incident: string;
  readonly title: string;
  readonly priority: string | null;
  readonly state: string;
  readonly service: string | null;
  readonly assignee: string | null;
  readonly major: boolean;
  /** The clock that is due first. */
  readonly clock: ClockData | null;
}

export const statusCommand = defineCommand({
  name: 'status',
  summary: 'The morning view: what is open, due soon, breached, waiting.',
  examples: ['itil status', 'itil status --json'],
  flags: {},

  async run({ store, now }) {
    const workspace = await store.workspace({ judged: false });
    const { catalogue } = workspace;
    const type = movingType('incident') as unknown as MovingType;
    const rows = workspace.rows.filter((row): row is Row<'incident'> => row.kind === 'incident');
    const judged = rows
      .filter(({ record }) => isOpen(type, record.state))
      .map((row) => {
        const { clocks, uncovered } = clocksOf(row, catalogue, now());
        const first = clocks.filter((c) => c.kind === 'sla' && isOpenClock(c)).toSorted(byUrgency)[0];
        return { row, uncovered, first };
      })
      .toSorted((a, b) => urgency(a.first, b.first) || compare(a.row, b.row));
    const firsts = judged.flatMap(({ first }) => first ?? []);
    const soon = firsts.filter(
      (c) => c.state === 'running' && !isBreached(c) && c.due !== null && c.due - now() <= SOON,
    );
    const count = (test: (row: Row<'incident'>) => boolean): number =>
      judged.filter(({ row }) => test(row)).length;
    return {
      data: {
        now: formatInstant(now(), catalogue.zone),
        open: judged.length,
        by_priority: Object.fromEntries(
          PRIORITIES.map((p) => [p, count(({ record }) => record.priority === p)]),
        ),
        new: count(({ record }) => record.state === 'new'),
        on_hold: count(({ record }) => record.state === 'on_hold'),
        major: count(({ record }) => record.major !== undefined),
        breached: firsts.filter(isBreached).length,
        at_risk: firsts.filter((c) => c.at_risk).length,
        due_soon: soon.length,
        uncovered: judged.filter(({ uncovered }) => uncovered).length,
        to_close: rows.filter((row) => unopposedResolve(row, catalogue, now())).length,
        ...morningOf(workspace, now()),
        incidents: judged.map(
          ({ row: { id, record }, first }): OpenIncident => ({
            incident: id,
            title: record.title,
            priority: record.priority ?? null,
            state: record.state,
            service: record.service ?? null,
            assignee: record.assignee ?? null,
            major: record.major !== undefined,
            clock: first ? clockData(first, catalogue.zone) : null,
          }),
        ),
      },
      remarks: brokenRemarks(workspace.findings),
    };
  },

  view: (d) => [
    paragraph(
      text(`${d.open} open`, 'strong'),
      ': ',
      `${Object.entries(d.by_priority)
        .map(([p, n]) => `${p} ${n}`)
        .join(' · ')}; ${d.new} new, ${d.on_hold} on hold`,
      ...(d.major > 0 ? [', ', text(`${d.major} major`, 'bad')] : []),
    ),
    paragraph(
      text(`${d.breached} breached`, d.breached > 0 ? 'bad' : undefined),
      ', ',
      text(`${d.at_risk} at risk`, d.at_risk > 0 ? 'warn' : undefined),
      `, ${d.due_soon} due within 2 h, ${d.uncovered} without an agreement`,
    ),
    ...(d.to_close > 0
      ? [paragraph(`${d.to_close} resolved, and nobody objected in time: itil incident close --due`)]
      : []),
    ...incidents(d.incidents),
    ...morningLines(d),
  ],
});

const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'];

const incidents = (open: readonly OpenIncident[]): readonly Block[] =>
  open.length === 0
    ? []
    : [
        table(
          ['Incident', 'Pri', 'Service', 'Standing', '>Left', 'Due', 'Title'],
          open.map((i) => [
            { id: i.incident },
            i.priority,
            i.service,
            i.clock ? standing(i.clock) : text(i.state.replaceAll('_', ' '), 'muted'),
            i.clock ? leftCell(i.clock) : null,
            { instant: i.clock?.due ?? null, brief: true },
            i.title,
          ]),
        ),
      ];

/** Incidents with a clock by its urgency, those without one after them. */
const urgency = (a: Clock | undefined, b: Clock | undefined): number =>
  a && b ? byUrgency(a, b) : Number(a === undefined) - Number(b === undefined);

const compare = (a: Row<'incident'>, b: Row<'incident'>): number => {
  const key = ({ id, record }: Row<'incident'>): string => `${record.priority ?? 'P9'} ${id}`;
  return key(a) < key(b) ? -1 : 1;
};
