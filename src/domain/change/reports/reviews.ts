import { type Block, type Doc, heading, id, paragraph, table } from '../../../doc.ts';
import { movingType } from '../../record-types.ts';
import { defineReport, headOf, type ReportHead } from '../../report.ts';
import { reportTitle, shareCell } from '../../report-view.ts';
import { type Share, shareOf } from '../../statistics.ts';
import { inWords, listed, moment, outcomeCell } from './change-cells.ts';
import { type ChangeLine, changeLine } from './change-line.ts';
import { judgedChanges } from './judged-change.ts';

/** The reviews of a period: held in it, and those that wait at its end, or now while it runs. */
export interface ReviewsReport {
  readonly head: ReportHead;
  /** Held in the period, whether policy asked for them or not. */
  readonly held: readonly ReviewedChange[];
  /** Of those held that policy asked for. */
  readonly on_time: Share;
  readonly due: readonly ReviewedChange[];
  readonly overdue: readonly ReviewedChange[];
  readonly broken: number;
}

export interface ReviewedChange extends ChangeLine {
  readonly reviewer: string | null;
  readonly objectives_met: boolean | null;
}

export const reviewsReport = defineReport<object, ReviewsReport>({
  name: 'pir',
  summary: 'Reviews of changes: of one whole, or which were held, are due and overdue in a period.',
  compute(ledger) {
    const { workspace, period, now } = ledger;
    const { catalogue } = workspace;
    const end = Math.min(period.to - 1, now);
    const all = judgedChanges(workspace, end).map((one) => ({ one, duty: one.review() }));
    const lines = all.map(({ one, duty }) => ({
      held: duty.held,
      due: duty.due,
      line: {
        ...changeLine(one, catalogue, end),
        reviewer: one.row.record.review?.by ?? null,
        objectives_met: one.row.record.review?.objectives_met ?? null,
      },
    }));
    const held = lines
      .filter(({ line, held: at }) => line.review.held !== null && at !== null && at >= period.from)
      .toSorted((a, b) => (a.held as number) - (b.held as number))
      .map(({ line }) => line);
    const waiting = (standing: string): readonly ReviewedChange[] =>
      lines
        .filter(({ line }) => line.review.standing === standing)
        .toSorted((a, b) => (a.due as number) - (b.due as number))
        .map(({ line }) => line);
    return {
      head: headOf(ledger),
      held,
      on_time: shareOf(
        held.filter(({ review }) => review.due !== null),
        ({ review }) => review.standing === 'held',
      ),
      due: waiting('due'),
      overdue: waiting('overdue'),
      broken: [...workspace.broken].filter((id) => id.startsWith(`${movingType('change').prefix}-`)).length,
    };
  },
  view: (report) => reviewsView(report),
});

const reviewsView = ({ head, held, on_time, due, overdue, broken }: ReviewsReport): Doc => [
  ...reportTitle('Reviews of changes', head),
  paragraph(
    `${held.length} held, ${due.length} due and ${overdue.length} overdue ${head.running ? 'now' : 'at the end'}. Held on time, of those asked for: `,
    shareCell(on_time),
    '.',
  ),
  heading('Held'),
  table(
    ['Change', 'Held', 'By', 'On time', 'Objectives', 'Recorded', 'Incidents', 'Title'],
    held.map((one) => [
      id(one.change),
      { instant: one.review.held, brief: true },
      one.reviewer,
      one.review.due === null ? 'not asked' : one.review.standing === 'held' ? 'yes' : 'no',
      one.objectives_met === null ? null : one.objectives_met ? 'met' : 'not met',
      outcomeCell(one),
      listed(one.incidents),
      one.title,
    ]),
    'none',
  ),
  heading('Overdue'),
  waitingTable(overdue),
  heading('Due'),
  waitingTable(due),
  ...(broken > 0 ? [paragraph(`${broken} changes cannot be read and are left out.`)] : []),
];

const waitingTable = (all: readonly ReviewedChange[]): Block =>
  table(
    ['Change', 'Done', 'Before', 'Why', 'Recorded', 'Incidents', 'Title'],
    all.map((one) => [
      id(one.change),
      { instant: one.ended, brief: true },
      moment(one.review.due),
      one.review.why.map(inWords).join(', '),
      outcomeCell(one),
      listed(one.incidents),
      one.title,
    ]),
    'none',
  );
