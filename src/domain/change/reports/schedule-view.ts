import {
  type Block,
  type Cell,
  type Doc,
  duration,
  heading,
  list,
  paragraph,
  serviceTime,
  share,
  table,
  text,
} from '../../../doc.ts';
import { words } from '../../move.ts';
import { conflictTable } from './conflict-line.ts';
import { freezeTable } from './freeze-line.ts';
import { marks } from './marks.ts';
import type { OutageLine } from './projected-outage.ts';
import type { ScheduleReport } from './schedule.ts';
import type { Scheduled } from './scheduled.ts';
import { weekName } from './week-name.ts';

/** The change schedule as a page. */
export const scheduleView = (report: ScheduleReport): Doc => {
  const { head, changes, called_off, freezes, conflicts, outages, broken } = report;
  const waiting = changes.filter(isWaiting);
  return [
    heading(`Change schedule, ${head.period}`, 1),
    paragraph(
      text(
        [head.organisation, `${head.from.slice(0, 10)} to ${head.to.slice(0, 10)}, ${head.zone}`, 'cut-off ']
          .filter(Boolean)
          .join(' · '),
        'muted',
      ),
      { instant: head.cut_off, tone: 'muted' },
    ),
    ...(report.filter.service ? [paragraph(`Only service ${report.filter.service.join(' or ')}.`)] : []),
    summaryOf(report, waiting.length),
    ...weeks(changes),
    heading('Projected service outage'),
    outageTable(outages),
    heading('Freezes'),
    freezeTable(freezes),
    heading('Conflicts'),
    conflictTable(conflicts, 'no conflict'),
    heading('Approvals still missing'),
    approvalTable(waiting),
    ...(called_off.length === 0
      ? []
      : [
          heading('Called off'),
          list(called_off.map(({ change, state, title }) => `${change}, ${words(state)}: ${title}`)),
        ]),
    heading('How these figures were made'),
    ...notes(broken),
  ];
};

/** Nobody can approve a draft, but an emergency. */
const isWaiting = ({ missing, state, type }: Scheduled): boolean =>
  missing.length > 0 && (state !== 'draft' || type === 'emergency');

const summaryOf = ({ changes, conflicts, freezes }: ScheduleReport, waiting: number): Block => {
  const down = changes.filter(({ outage }) => outage > 0).length;
  const open = conflicts.filter(({ accepted }) => !accepted).length;
  return paragraph(
    `${count(changes.length, 'change')}, ${down} with an outage; ${waiting} waiting for approval, `,
    `${count(open, 'conflict')} not accepted, ${count(freezes.length, 'freeze')}.`,
  );
};

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** A heading and a table for each week in which something begins. */
const weeks = (changes: readonly Scheduled[]): readonly Block[] => {
  const names = [...new Set(changes.map(({ from }) => weekName(from)))];
  if (names.length === 0) return [paragraph('Nothing is planned.')];
  return names.flatMap((week) => [
    heading(week),
    changeTable(changes.filter(({ from }) => weekName(from) === week)),
  ]);
};

const changeTable = (lines: readonly Scheduled[]): Block =>
  table(
    ['From', 'To', 'Change', 'Type', 'Risk', 'Outage', 'Approval', 'Services', 'By', 'Note', 'Title'],
    lines.map((line) => [
      { instant: line.from, brief: true },
      endOf(line),
      { id: line.change },
      line.type,
      line.risk,
      line.outage > 0 ? duration(line.outage) : null,
      approval(line),
      line.services.join(', '),
      line.implementers.join(', ') || line.owner,
      marks(line),
      line.title,
    ]),
  );

/** The time alone where it ends on the day that it begins. */
const endOf = ({ from, to }: Scheduled): Cell =>
  from.slice(0, 10) === to.slice(0, 10) ? to.slice(11, 16) : { instant: to, brief: true };

const approval = ({ authorised, missing, type, state }: Scheduled): Cell => {
  if (authorised) return text(type === 'standard' ? 'by model' : 'approved', 'good');
  if (missing.length === 0) return text(type === 'standard' ? 'model does not cover it' : 'rejected', 'bad');
  const said = missing.map(({ given, needed }) => `${given} of ${needed}`).join(' + ');
  return text(state === 'draft' ? 'draft' : said, 'warn');
};

const outageTable = (outages: readonly OutageLine[]): Block =>
  table(
    ['Service', 'Month', 'Agreement', '>Target', '>Allowed', '>Expected', '>Excluded', '>Counts', '>Share'],
    outages.map((line) => [
      line.service,
      line.month,
      line.agreement === null ? null : { id: line.agreement },
      line.target === null ? null : `${Number((line.target * 100).toFixed(3))} %`,
      serviceTime(line.budget),
      duration(line.expected),
      duration(line.excluded + line.outside_hours),
      duration(line.counted),
      share(line.share, line.changes.length, line.share === null ? undefined : toneOf(line.share)),
    ]),
    'no outage is expected',
  );

const toneOf = (used: number): 'good' | 'warn' | 'bad' => (used > 1 ? 'bad' : used > 0.8 ? 'warn' : 'good');

const approvalTable = (waiting: readonly Scheduled[]): Block =>
  table(
    ['Change', 'From', 'Authority', '>Given', '>Needed', 'May approve'],
    waiting.flatMap((line) =>
      line.missing.map(({ authority, given, needed, may_approve }) => [
        { id: line.change },
        { instant: line.from, brief: true },
        authority ?? 'anyone',
        given,
        needed,
        may_approve.join(', ') || null,
      ]),
    ),
    'none',
  );

const notes = (broken: number): Doc => [
  paragraph(
    'A change stands where its window begins; one without a window where it was made. The projected outage counts all changes of each month that the period touches, by the month in which their windows begin, with the minutes that are expected at most. ',
    'Allowed is the agreed service time of the month times one minus the target; excluded is what falls outside the agreed hours, and approved maintenance that was announced in time, where the agreement leaves that out.',
  ),
  ...(broken > 0 ? [paragraph(`Left out: ${broken} changes that cannot be read.`)] : []),
];
