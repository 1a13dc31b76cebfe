import {
  type Block,
  type Cell,
  type Doc,
  duration,
  facts,
  heading,
  id,
  paragraph,
  table,
  text,
} from '../../../doc.ts';
import { narrowed, reportTitle, shareCell } from '../../report-view.ts';
import type { Spread } from '../../statistics.ts';
import { inWords, listed, moment } from './change-cells.ts';
import type { ChangeFigures } from './change-figures.ts';
import { failureTable, unauthorisedTable } from './change-tables.ts';
import type { ChangeGroup, ChangesReport } from './changes.ts';

/** The change report as a page. */
export const changesView = (report: ChangesReport): Doc => {
  const { head, figures, by, ages } = report;
  return [
    ...reportTitle('Changes', head),
    ...narrowed(report.filter),
    summaryOf(report),
    heading('Rates'),
    rates(figures),
    heading('Times'),
    table(
      ['', '>n', '>Mean', '>Median', '>90 % within'],
      [
        timeRow('Submitted to approved', figures.approval_time),
        timeRow('Opened to implemented', figures.lead_time),
      ],
    ),
    heading('Failed, backed out or with incidents'),
    failureTable(report.failures),
    heading('Unauthorised'),
    unauthorisedTable(report.unauthorised),
    heading('Undecided at the end, by age'),
    table(['Age', '>Changes'], Object.entries(ages)),
    ...(report.backlog.length === 0 ? [] : [backlog(report)]),
    ...section('Type', by.type),
    ...section('Service', by.service),
    ...(by.month.length < 2 ? [] : section('Month', by.month)),
    heading('How these figures were made'),
    ...notes(report),
  ];
};

const summaryOf = ({ figures: f, head }: ChangesReport): Block => {
  const said = Object.entries(f.outcomes).filter(([, n]) => n > 0);
  return paragraph(
    `${f.implemented} implemented`,
    said.length === 0 ? '' : `: ${said.map(([code, n]) => `${n} ${inWords(code)}`).join(', ')}`,
    `; ${f.opened} opened, ${f.backlog} undecided ${head.running ? 'now' : 'at the end'}`,
    ...(f.unauthorised.part > 0 ? ['; ', text(`${f.unauthorised.part} unauthorised`, 'bad')] : []),
    '.',
  );
};

const rates = (f: ChangeFigures): Block =>
  facts({
    'success as recorded': shareCell(f.recorded_success),
    'effective success': shareCell(f.effective_success),
    'change failure rate': shareCell(f.failure_rate),
    'caused an incident': shareCell(f.caused_incident),
    emergency: shareCell(f.emergency),
    normal: shareCell(f.normal),
    standard: shareCell(f.standard),
    unauthorised: shareCell(f.unauthorised),
    'carried out in the window': shareCell(f.in_window),
    'reviewed on time': shareCell(f.reviews.on_time),
    reviews: `${f.reviews.asked} asked, ${f.reviews.held} held, ${f.reviews.due} due, ${f.reviews.overdue} overdue`,
    'approvals verified': shareCell(f.decisions.verified),
    ...(f.decisions.n === 0 ? {} : { evidence: evidence(f) }),
    'rejected of those decided': shareCell(f.rejected),
  });

const evidence = ({ decisions }: ChangeFigures): string =>
  Object.entries(decisions.by_evidence)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n} ${kind === 'none' ? 'without' : inWords(kind)}`)
    .join(', ');

const timeRow = (name: string, { n, mean, median, p90 }: Spread): readonly Cell[] => [
  name,
  n,
  duration(mean),
  duration(median),
  duration(p90),
];

const backlog = ({ backlog: all }: ChangesReport): Block =>
  table(
    ['Change', 'Type', 'Services', 'Risk', 'Submitted', '>Age', 'Title'],
    all.map((one) => [
      id(one.change),
      one.type,
      listed(one.services),
      one.risk,
      one.submitted_at === null ? null : moment(one.submitted_at),
      duration(one.age),
      one.title,
    ]),
  );

const section = (column: string, groups: readonly ChangeGroup[]): readonly Block[] =>
  groups.length === 0
    ? []
    : [
        heading(`By ${column.toLowerCase()}`),
        table(
          [
            column,
            '>Done',
            '>Recorded',
            '>Effective',
            '>Emergency',
            '>Unauthorised',
            '>In window',
            '>Lead time',
            '>Undecided',
          ],
          groups.map((g) => [
            g.name,
            g.implemented,
            shareCell(g.recorded_success),
            shareCell(g.effective_success),
            shareCell(g.emergency),
            g.unauthorised.part,
            shareCell(g.in_window),
            duration(g.lead_time.median),
            g.backlog,
          ]),
        ),
      ];

const notes = ({ failure_priorities, review_within, broken }: ChangesReport): Doc => [
  paragraph(
    'Implemented counts by the end of what was done. ',
    `Effective success: recorded as a success, and no incident of ${failure_priorities.join(' or ')} names it as its cause; the failure rate is the rest. `,
    'Unauthorised: without valid authorisation at the time it was required, late approvals of emergencies included.',
  ),
  paragraph(
    `Reviews are asked of emergencies, high risk, failures and causes of incidents, within ${review_within}; on time is of those held or overdue. `,
    'Approvals, rejections and their times count by the day they were given; verified ones bear more than word of mouth. ',
    'Lead time is the median from opening to done, around the clock. A change on several services counts under each.',
    broken > 0 ? ` ${broken} changes cannot be read and are left out.` : '',
  ),
];
