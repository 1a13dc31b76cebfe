import { table } from '../doc.ts';
import type { Row } from '../domain/row.ts';
import { type Clock, isOpenClock } from '../domain/sla/clock.ts';
import { clocksOf } from '../domain/sla/clocks-of.ts';
import { byUrgency, type ClockData, clockData, leftCell, standing } from './clock-data.ts';
import { defineCommand, flag } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { unknownWords } from './unknown-words.ts';

export interface RunningClock extends ClockData {
  readonly incident: string;
  readonly title: string;
  readonly service: string | null;
}

export interface SlaStatus {
  readonly clocks: readonly RunningClock[];
  /** Open incidents that no agreement judges. */
  readonly uncovered: readonly string[];
  readonly counts: {
    readonly breached: number;
    readonly at_risk: number;
    readonly paused: number;
    readonly running: number;
  };
  readonly failed: boolean;
}

const flags = {
  service: flag.lines('Only incidents of this service; may be repeated.', {
    letter: 's',
    meaning: 'service',
  }),
  agreement: flag.lines('Only clocks of this agreement; may be repeated.', { meaning: 'agreement' }),
  priority: flag.choices(['P1', 'P2', 'P3', 'P4', 'P5'], 'Only of this priority; may be repeated.'),
  internal: flag.boolean('Clocks of olas and ucs too.'),
  'fail-on': flag.choice(['at-risk', 'breach'], 'Fail if a clock is so far.'),
};

export const slaStatusCommand = defineCommand({
  name: 'status',
  summary: 'Running clocks: what is left and due, at risk, breached, paused and why; most urgent first.',
  details: 'Exit status 1 with --fail-on, if there is what it names.',
  examples: ['itil sla status', 'itil sla status --service checkout', 'itil sla status --fail-on breach'],
  flags,

  async run({ store, now }, { flags: values }) {
    const workspace = await store.workspace({ judged: false });
    const { catalogue } = workspace;
    const rows = workspace.rows
      .filter((row): row is Row<'incident'> => row.kind === 'incident')
      .filter(({ record }) => values.service === undefined || values.service.includes(record.service ?? ''));
    const judged = rows.map((row) => ({ row, ...clocksOf(row, catalogue, now()) }));
    const open = judged
      .filter(({ linked_report }) => !linked_report)
      .flatMap(({ row, clocks }) =>
        clocks.filter((clock) => wanted(clock, values)).map((clock) => ({ row, clock })),
      )
      .sort((a, b) => byUrgency(a.clock, b.clock) || (a.row.id < b.row.id ? -1 : 1));
    const clocks = open.map(({ row, clock }) => ({
      incident: row.id,
      title: row.record.title,
      service: row.record.service ?? null,
      ...clockData(clock, catalogue.zone),
    }));
    const breached = clocks.filter((c) => c.breached).length;
    const at_risk = clocks.filter((c) => c.at_risk).length;
    const paused = clocks.filter((c) => c.state === 'paused' && !c.breached).length;
    const failed =
      values['fail-on'] !== undefined && (breached > 0 || (values['fail-on'] === 'at-risk' && at_risk > 0));
    return {
      data: {
        clocks,
        uncovered: judged
          .filter(({ uncovered, row }) => uncovered && OPEN.has(row.record.state))
          .map(({ row }) => row.id),
        counts: { breached, at_risk, paused, running: clocks.length - breached - at_risk - paused },
        failed,
      } satisfies SlaStatus,
      remarks: [
        ...unknownWords(catalogue, flags, values),
        ...brokenRemarks(workspace.findings, { folder: 'incidents' }),
      ],
    };
  },

  view: ({ clocks, uncovered, counts }) => [
    table(
      ['Incident', 'Pri', 'Target', 'Standing', '>Left', 'Due'],
      clocks.map((c) => [
        { id: c.incident },
        c.priority,
        `${c.agreement}/${c.target}`,
        standing(c),
        leftCell(c),
        { instant: c.due, brief: true },
      ]),
      'no clock is running',
    ),
    {
      block: 'paragraph',
      cells: [
        `${counts.breached} breached, ${counts.at_risk} at risk, ${counts.running} running, ${counts.paused} paused`,
      ],
    },
    ...(uncovered.length === 0
      ? []
      : [{ block: 'paragraph', cells: [`no agreement judges ${uncovered.join(', ')}`] } as const]),
  ],
  failed: ({ failed }) => failed,
});

const OPEN: ReadonlySet<string> = new Set(['new', 'in_progress', 'on_hold']);

const wanted = (
  clock: Clock,
  {
    agreement,
    priority,
    internal,
  }: {
    agreement?: readonly string[] | undefined;
    priority?: readonly string[] | undefined;
    internal?: boolean | undefined;
  },
): boolean =>
  isOpenClock(clock) &&
  (internal === true || agreement !== undefined || clock.kind === 'sla') &&
  (agreement === undefined || agreement.includes(clock.agreement)) &&
  (priority === undefined || (clock.priority !== null && priority.includes(clock.priority)));
