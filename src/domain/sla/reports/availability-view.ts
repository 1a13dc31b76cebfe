import {
  achieved,
  type Block,
  type Cell,
  type Doc,
  heading,
  id,
  instant,
  list,
  paragraph,
  serviceTime,
  share,
  table,
  text,
} from '../../../doc.ts';
import { narrowed, reportTitle } from '../../report-view.ts';
import type { AvailabilityReport } from './availability.ts';
import type { AvailabilityLine, FigureLine, PieceLine, WindowLine } from './availability-lines.ts';
import { saidLeftOut, saidRefused } from './availability-words.ts';
import { statusCell } from './status-cell.ts';

/** The report on availability as a page. */
export const availabilityView = (report: AvailabilityReport): Doc => {
  const { head, filter, lines, maintenance, left_out, exceptions, broken } = report;
  return [
    ...reportTitle('Availability', head),
    ...narrowed(filter),
    summaryOf(lines),
    heading('Achieved'),
    achievedTable(lines),
    ...reliability(lines),
    ...segmentTable(lines),
    heading('Outages'),
    table(
      ['From', 'To', 'Agreement', 'Service', '>Down', 'Records'],
      report.breaks.map((one) => [
        instant(one.from),
        instant(one.to),
        id(one.agreement),
        one.service,
        serviceTime(one.downtime),
        one.sources.join(', '),
      ]),
      'No outage cost agreed service time.',
    ),
    ...maintenanceTable(maintenance),
    ...leftOutTable(left_out),
    ...creditTable(lines),
    ...(exceptions.length === 0
      ? []
      : [heading('Exceptions agreed'), list(exceptions.map((one) => `${one.agreement}: ${one.text}`))]),
    heading('How these figures were made'),
    paragraph(
      'Downtime is the union of the outages of a service that affect the customer, in agreed service time. Excluded maintenance (approved, announced in time, in its window) leaves service time and downtime; what it had down beyond counts. ',
      'Achieved is (service time − downtime) / service time, rounded down; its status is decided unrounded. Where the agreement changed, or the period is made of several of its own, each part is judged alone and all must be met.',
    ),
    ...(broken > 0 ? [paragraph(`Left out: ${broken} records that cannot be read.`)] : []),
  ];
};

const summaryOf = (lines: readonly AvailabilityLine[]): Block => {
  const data = lines.filter(({ status }) => status !== 'no data');
  const missed = data.filter(({ status }) => status === 'missed');
  if (data.length === 0) return paragraph('No promise of availability has data.');
  return paragraph(
    missed.length === 0
      ? `Every promise was kept, of ${data.length}.`
      : `Missed: ${missed.map((one) => `${one.agreement} for ${one.service}`).join(', ')} (${missed.length} of ${data.length}).`,
  );
};

const ACHIEVED = ['>Target', '>Achieved', '>Down', '>Allowed', '>Used', 'Status'];

/** The cells of `ACHIEVED`. */
const achievedCells = (one: FigureLine): readonly Cell[] => [
  one.target === null ? 'by part' : one.target.replace('%', ' %'),
  achieved(one.ratio, 0),
  one.ratio === null ? null : serviceTime(one.downtime),
  serviceTime(one.allowed),
  share(one.used, 0),
  statusCell(one),
];

/** One row for each agreement and service. */
const achievedTable = (lines: readonly AvailabilityLine[]): Block =>
  table(
    ['Agreement', 'Service', ...ACHIEVED],
    lines.map((one) => [id(one.agreement), one.service, ...achievedCells(one)]),
    'No agreement promises availability.',
  );

const reliability = (lines: readonly AvailabilityLine[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        heading('Reliability'),
        table(
          ['Agreement', 'Service', '>Service time', '>Excluded', '>Outages', '>MTRS', '>MTBF', '>MTBSI'],
          lines.map((one) => [
            id(one.agreement),
            one.service,
            one.ratio === null ? null : serviceTime(one.agreed),
            serviceTime(one.excluded),
            one.breaks,
            serviceTime(one.mtrs),
            serviceTime(one.mtbf),
            serviceTime(one.mtbsi),
          ]),
        ),
      ];

/** Only where there is more than one part to judge (rule A4). */
const segmentTable = (lines: readonly AvailabilityLine[]): readonly Block[] => {
  const rows = lines
    .filter(({ segments }) => segments.length > 1)
    .flatMap((line) =>
      line.segments.map((one) => [
        id(line.agreement),
        one.period,
        `from ${one.version}`,
        ...achievedCells(one),
      ]),
    );
  return rows.length === 0
    ? []
    : [heading('Part by part'), table(['Agreement', 'Period', 'Version', ...ACHIEVED], rows)];
};

const maintenanceTable = (windows: readonly WindowLine[]): readonly Block[] =>
  windows.length === 0
    ? []
    : [
        heading('Maintenance'),
        table(
          ['Change', 'From', 'To', 'Agreement', '>Excluded', 'Why not'],
          windows.map((one) => [
            id(one.change),
            instant(one.from),
            instant(one.to),
            id(one.agreement),
            serviceTime(one.excluded),
            saidRefused(one.refused).replace('not excluded: ', '') || null,
          ]),
        ),
      ];

const leftOutTable = (pieces: readonly PieceLine[]): readonly Block[] =>
  pieces.length === 0
    ? []
    : [
        heading('Left out'),
        table(
          ['Record', 'Outage', 'From', 'To', 'Agreement', 'Why'],
          pieces.map((one) => [
            id(one.source),
            one.kind,
            instant(one.from),
            instant(one.to),
            id(one.agreement),
            saidLeftOut(one),
          ]),
        ),
      ];

/** What the agreements that give credits owe for each of their periods (rule A6). */
const creditTable = (lines: readonly AvailabilityLine[]): readonly Block[] => {
  const rows = lines.flatMap((line) =>
    line.credits.map(({ period, credit }) => [
      id(line.agreement),
      line.service,
      period,
      credit === null ? 'none' : text(credit.replace('%', ' %'), 'bad'),
    ]),
  );
  return rows.length === 0
    ? []
    : [heading('Credits'), table(['Agreement', 'Service', 'Period', '>Credit'], rows)];
};
