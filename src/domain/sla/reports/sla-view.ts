import {
  achieved,
  type Block,
  type Cell,
  type Doc,
  heading,
  id,
  list,
  paragraph,
  serviceTime,
  table,
  text,
} from '../../../doc.ts';
import { narrowed, reportTitle } from '../../report-view.ts';
import type { Basis } from '../attainment.ts';
import type { BreachLine } from './breaches.ts';
import type { Listed, SlaReport } from './sla.ts';
import { statusCell } from './status-cell.ts';
import type { Judged, TargetFigures } from './target-figures.ts';

/** The report on service-level targets as a page. */
export const slaView = (report: SlaReport): Doc => {
  const { head, targets } = report;
  const slas = targets.filter((one) => one.kind === 'sla');
  const within = targets.filter((one) => one.kind !== 'sla');
  return [
    ...reportTitle('Service levels', head),
    ...narrowed(report.filter),
    summaryOf(report),
    heading('Targets'),
    targetTable(slas, 'No agreement with a customer.'),
    ...(within.length === 0 ? [] : [heading('Within the house and with suppliers'), targetTable(within, '')]),
    ...byPriority(targets),
    ...byVersion(targets),
    heading('Breaches'),
    breachTable(report.breaches),
    heading('Without an agreement'),
    listedTable(report.uncovered, 'No incident of the period.'),
    ...voids(report),
    heading('How these figures were made'),
    ...notes(report),
  ];
};

const summaryOf = ({ targets, total, breaches }: SlaReport): Block => {
  const slas = targets.filter((one) => one.kind === 'sla');
  const missed = slas.filter((one) => one.status === 'missed');
  const data = slas.filter((one) => one.status !== 'no data');
  const verdict =
    data.length === 0
      ? 'No target has data.'
      : missed.length === 0
        ? `No target was missed, of ${data.length} with data.`
        : `Missed: ${missed.map((one) => `${one.agreement}/${one.target}`).join(', ')} (${missed.length} of ${data.length} targets with data).`;
  const overdue = breaches.filter((one) => one.stopped_at === null).length;
  return paragraph(
    verdict,
    ' Incidents with every promise to a customer kept: ',
    achieved(total.ratio, total.n),
    `. Overdue at the end: ${overdue}.`,
  );
};

/** Few words, so that the table fits the narrowest terminal: what was agreed, what was kept of it. */
const headings = (...own: readonly string[]): readonly string[] => [
  'Target',
  ...own,
  '>Agreed',
  '>Kept',
  '>n',
  '>Open',
  '>Late',
  'Status',
];

const figureCells = (one: Judged): readonly Cell[] => [
  one.promised === null ? 'by priority' : one.promised.replace('%', ' %'),
  achieved(one.ratio, one.n),
  one.n,
  one.open,
  one.overdue,
  statusCell(one),
];

const targetCell = (one: { readonly agreement: string; readonly target: string }): Cell =>
  id(`${one.agreement}/${one.target}`);

const brief = (value: string | null): Cell => ({ instant: value, brief: true });

const targetTable = (targets: readonly TargetFigures[], empty: string): Block =>
  table(
    headings(),
    targets.map((one) => [targetCell(one), ...figureCells(one)]),
    empty,
  );

const byPriority = (targets: readonly TargetFigures[]): readonly Block[] => {
  const rows = targets.flatMap((one) =>
    one.by_priority
      .filter((part) => part.n > 0 || part.open > 0)
      .map((part) => [targetCell(one), part.priority, ...figureCells(part)]),
  );
  return rows.length === 0 ? [] : [heading('By priority'), table(headings('Pri'), rows)];
};

/** Only where an agreement changed: each version is judged on its own (rule A4). */
const byVersion = (targets: readonly TargetFigures[]): readonly Block[] => {
  const rows = targets
    .filter((one) => one.by_version.length > 1)
    .flatMap((one) => one.by_version.map((part) => [targetCell(one), part.version, ...figureCells(part)]));
  return rows.length === 0 ? [] : [heading('By version'), table(headings('From'), rows)];
};

/** The due stands beside the breach only where a change of priority sets them apart. */
const breachTable = (breaches: readonly BreachLine[]): Block => {
  const apart = breaches.some((one) => one.due !== one.breached_at);
  return table(
    ['Incident', 'Target', 'Pri', 'Breached', ...(apart ? ['Due'] : []), '>Over by', 'Reason'],
    breaches.map((one) => [
      id(one.incident),
      targetCell(one),
      one.priorities.join(' → '),
      brief(one.breached_at),
      ...(apart ? [brief(one.due)] : []),
      serviceTime(one.over, one.stopped_at === null ? 'bad' : undefined),
      text(
        [
          one.reason?.replace(/\.$/, ''),
          one.by_retarget && 'by a change of priority',
          one.stopped_at === null && 'still open',
        ]
          .filter(Boolean)
          .join('; ') || '–',
      ),
    ]),
    'No target was missed by any incident.',
  );
};

const listedTable = (all: readonly Listed[], empty: string): Block =>
  table(
    ['Incident', 'Service', 'Pri', 'Opened', 'Title'],
    all.map((one) => [id(one.incident), one.service, one.priority, brief(one.opened_at), one.title]),
    empty,
  );

const voids = ({ void: cancelled }: SlaReport): readonly Block[] =>
  cancelled.length === 0
    ? []
    : [
        heading('Void'),
        table(
          ['Incident', 'Service', 'Opened', 'Why'],
          cancelled.map((one) => [
            id(one.incident),
            one.service,
            brief(one.opened_at),
            one.duplicate_of === null ? 'cancelled' : `duplicate of ${one.duplicate_of}`,
          ]),
        ),
      ];

const BASES: Readonly<Record<Basis, string>> = {
  resolved: 'clocks that stopped in the period',
  decided: 'clocks that were decided in the period: at their stop if met, at their breach if missed',
  opened: 'clocks of incidents opened in the period',
  closed: 'clocks of incidents closed in the period',
};

const notes = ({ basis, targets, linked_reports, void: cancelled, back_dated, broken }: SlaReport): Doc => [
  paragraph(
    `Basis: ${basis}, that is ${BASES[basis]}. Met at the due, missed after it; a breach is permanent. `,
    'Open and late (overdue) are as of the end of the period, or now while it runs. Over by is in service time.',
  ),
  list(
    targets.flatMap((one) =>
      one.by_version.map(
        (v) =>
          `${one.agreement}/${one.target} from ${v.version}: ${v.limits}; in ${v.calendars ?? 'the hours of the service'}; pauses on ${v.pause_on.join(', ') || 'nothing'}; reopening: ${v.reopen}; change of priority: ${v.on_priority_change}`,
      ),
    ),
  ),
  paragraph(
    `Left out: ${linked_reports} linked reports, ${cancelled.length} cancelled`,
    broken > 0 ? `, and ${broken} that cannot be read. ` : '. ',
    `Entries made late: ${back_dated.entries}, in ${back_dated.incidents} incidents.`,
  ),
];
