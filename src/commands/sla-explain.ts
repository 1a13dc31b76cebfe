import { type Block, type Cell, facts, heading, paragraph, serviceTime, table, text } from '../doc.ts';
import { movingType } from '../domain/record-types.ts';
import { wholeRow } from '../domain/row.ts';
import type { Clock } from '../domain/sla/clock.ts';
import { clocksOf } from '../domain/sla/clocks-of.ts';
import type { Step } from '../domain/sla/steps.ts';
import { formatInstant } from '../domain/time/instant.ts';
import type { Zone } from '../domain/time/zone.ts';
import type { Host } from '../host.ts';
import { type ClockData, clockData, leftCell, standing } from './clock-data.ts';
import { defineCommand, flag } from './command.ts';
import { soundRecord } from './record/move.ts';

/** A step of a clock with its place: the line of the entry that says it. */
export interface ToldStep {
  readonly at: string;
  readonly what: string;
  readonly reason: string | null;
  readonly priority: string | null;
  readonly limit: string | null;
  readonly calendar: string | null;
  /** Seconds of service time until then. */
  readonly used: number;
  readonly due: string | null;
  /** `file:line`, where an entry says it. */
  readonly place: string | null;
}

export interface ExplainedClock extends ClockData {
  readonly steps: readonly ToldStep[];
}

export const slaExplainCommand = defineCommand({
  name: 'explain',
  summary: 'Why something is due, was kept or missed: event by event, to file and line.',
  details:
    'Used grows from line to line by the service time between them, by nothing while the clock is paused.',
  examples: [
    'itil sla explain k7q2',
    'itil sla explain k7q2 --target resolution',
    'itil sla explain k7q2 --json',
  ],
  args: [{ name: 'incident', summary: 'The incident.', meaning: 'incident' }],
  flags: {
    agreement: flag.lines('Only clocks of this agreement; may be repeated.', { meaning: 'agreement' }),
    target: flag.lines('Only of this target; may be repeated.', { meaning: 'target' }),
  },

  async run(host, { args: [name], flags: { agreement, target } }) {
    const file = await host.store.find(name as string, ['incident']);
    const { value: catalogue } = await host.store.catalogue();
    const row = wholeRow(movingType('incident'), file.path, soundRecord<'incident'>(file));
    const judged = clocksOf(row, catalogue, host.now(), { explain: true });
    const places = await placesOf(host, file.path, row.record.timeline.length);
    const clocks = judged.clocks
      .filter((clock) => agreement === undefined || agreement.includes(clock.agreement))
      .filter((clock) => target === undefined || target.includes(clock.target));
    const all = judged.clocks.map((clock) => `${clock.agreement}/${clock.target}`);
    return {
      remarks:
        clocks.length > 0 || all.length === 0 ? [] : [`${row.id} has no such clock: ${all.join(', ')}`],
      data: {
        incident: row.id,
        title: row.record.title,
        path: file.path,
        uncovered: judged.uncovered,
        linked_report: judged.linked_report,
        now: formatInstant(host.now(), catalogue.zone),
        clocks: clocks.map(
          (clock): ExplainedClock => ({
            ...clockData(clock, catalogue.zone),
            steps: toldSteps(clock, catalogue.zone, places),
          }),
        ),
      },
    };
  },

  view: ({ incident, title, path, uncovered, linked_report, clocks }) => [
    heading(`${incident}  ${title}`, 1),
    ...(uncovered
      ? [
          paragraph(
            'No agreement in force at its opening names its service and its customers: it is uncovered.',
          ),
        ]
      : []),
    ...(linked_report ? [paragraph('It is a linked report: its clocks run, but do not count.')] : []),
    ...clocks.flatMap(clockView),
    paragraph(text(path, 'muted')),
  ],
});

/** `path:line` of every entry of the timeline. */
const placesOf = async ({ store }: Host, path: string, entries: number): Promise<readonly string[]> => {
  const asked = Array.from({ length: entries }, (_, entry) => ({
    rule: 'record/timeline',
    level: 'info' as const,
    path,
    message: '',
    at: ['timeline', entry],
  }));
  return (await store.locate(asked)).map(({ range }) => (range ? `${path}:${range.line}` : path));
};

const toldSteps = (clock: Clock, zone: Zone, places: readonly string[]): readonly ToldStep[] =>
  (clock.steps ?? []).map((step: Step) => ({
    at: formatInstant(step.at, zone),
    what: step.what,
    reason: step.reason ?? null,
    priority: step.priority,
    limit: step.limit,
    calendar: step.calendar,
    used: step.used / 1000,
    due: step.due === null ? null : formatInstant(step.due, zone),
    place: step.entry === null ? null : (places[step.entry] ?? null),
  }));

const clockView = (clock: ExplainedClock): readonly Block[] => [
  heading(`${clock.agreement}, ${clock.target}: ${clock.limit} of ${clock.calendar}`),
  table(
    ['At', 'What', 'Under', '>Used', 'Due', 'Line'],
    clock.steps.map((step): Cell[] => [
      { instant: step.at },
      step.reason === null ? step.what : `${step.what}: ${step.reason.replaceAll('_', ' ')}`,
      step.limit === null
        ? 'no limit'
        : [step.priority, `${step.limit} of ${step.calendar}`].filter(Boolean).join(', '),
      serviceTime(step.used),
      { instant: step.due },
      step.place === null ? null : (step.place.split(':').at(-1) as string),
    ]),
  ),
  facts({
    standing: standing(clock),
    used: serviceTime(clock.used),
    left: leftCell(clock),
    ...(clock.paused > 0 ? { paused: serviceTime(clock.paused) } : {}),
    ...(clock.breached_at === null
      ? {}
      : { [`breached${clock.by_retarget ? ' by retarget' : ''}`]: { instant: clock.breached_at } }),
  }),
];
