import { type Block, type Doc, decimal, duration, facts, heading, paragraph, table } from '../../../doc.ts';
import { narrowed, reportTitle, shareCell } from '../../report-view.ts';
import type { IncidentFigures } from './incident-figures.ts';
import type { Dimension, IncidentGroup, IncidentReport } from './incidents.ts';

/** The incident report as a page. */
export const incidentsView = (report: IncidentReport): Doc => {
  const { head, figures, ages, by, matrix } = report;
  return [
    ...reportTitle('Incidents', head),
    ...narrowed(report.filter),
    summaryOf(report),
    heading('Times and rates'),
    times(figures),
    rates(figures),
    heading('Open at the end, by age'),
    table(['Age', '>Incidents'], Object.entries(ages)),
    ...sections(by),
    heading('Opened, by impact and urgency'),
    table(
      ['Impact', 'Urgency', 'Priority', '>Opened'],
      matrix.map((m) => [m.impact, m.urgency, m.priority, m.opened]),
      'none',
    ),
    heading('How these figures were made'),
    ...notes(report),
  ];
};

const summaryOf = ({ figures: f, head }: IncidentReport): Block =>
  paragraph(
    `${f.opened} opened, ${f.resolved} resolved, ${f.backlog} open ${head.running ? 'now' : 'at the end'}`,
    f.major > 0 ? `; ${f.major} major.` : '.',
  );

const times = (f: IncidentFigures): Block =>
  table(
    ['', '>n', '>Mean', '>Median', '>90 % within'],
    [
      [
        'Time to respond',
        f.respond.n,
        duration(f.respond.mean),
        duration(f.respond.median),
        duration(f.respond.p90),
      ],
      [
        'Time to resolve',
        f.resolve.n,
        duration(f.resolve.mean),
        duration(f.resolve.median),
        duration(f.resolve.p90),
      ],
    ],
  );

const rates = (f: IncidentFigures): Block =>
  facts({
    reopened: shareCell(f.reopened),
    reassigned: shareCell(f.reassigned),
    'reassignments each': decimal(f.resolved === 0 ? null : f.reassignments / f.resolved, 2),
    'first-time fix': shareCell(f.first_time_fix),
    'priority changed': shareCell(f.priority_changed),
    'every promise kept': shareCell(f.kept),
    'caused by a change': shareCell(f.change_caused),
    'found by monitoring': shareCell(f.monitored),
  });

/** The titles of the columns that group, in the order of the page. */
const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  priority: 'Priority',
  month: 'Month',
  service: 'Service',
  team: 'Team',
  category: 'Category',
  channel: 'Channel',
};

/** A single month says what the whole report says. */
const sections = (by: IncidentReport['by']): readonly Block[] =>
  (Object.keys(DIMENSIONS) as Dimension[]).flatMap((dimension) =>
    dimension === 'month' && by.month.length < 2 ? [] : section(DIMENSIONS[dimension], by[dimension]),
  );

const section = (column: string, groups: readonly IncidentGroup[]): readonly Block[] =>
  groups.length === 0
    ? []
    : [
        heading(`By ${column.toLowerCase()}`),
        table(
          [
            column,
            '>Opened',
            '>Resolved',
            '>Open',
            '>Respond',
            '>Resolve',
            '>90 % in',
            '>Kept',
            '>Reopened',
            '>Moved',
          ],
          groups.map((g) => [
            g.name,
            g.opened,
            g.resolved,
            g.backlog,
            duration(g.respond.median),
            duration(g.resolve.median),
            duration(g.resolve.p90),
            shareCell(g.kept),
            shareCell(g.reopened),
            shareCell(g.reassigned),
          ]),
        ),
      ];

const notes = ({ left_out, broken }: IncidentReport): Doc => [
  paragraph(
    'Opened counts by opening. Resolved, its times and its rates count incidents by the resolve that stands; a reopened one waits for its last. ',
    'Times run around the clock from opening; Respond and Resolve are medians, 90 % within (of the times to resolve) is the nearest rank. ',
    'Kept: of those resolved that an agreement with a customer judges, every target met. Moved: handed from one team to another.',
  ),
  paragraph(
    `Left out: ${left_out.linked_reports} linked reports, ${left_out.duplicates} duplicates, ${left_out.cancelled} cancelled`,
    broken > 0 ? `, and ${broken} that cannot be read.` : '.',
  ),
];
