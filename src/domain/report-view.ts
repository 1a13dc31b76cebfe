import { type Block, type Cell, type Doc, heading, paragraph, share, text } from '../doc.ts';
import { type ReportHead, unfinished } from './report.ts';
import type { Share } from './statistics.ts';

/** Title of a report, and of where and when it speaks. */
export const reportTitle = (title: string, head: ReportHead): Doc => [
  heading(`${title}, ${head.period}`, 1),
  paragraph(
    text(
      [head.organisation, `${head.from.slice(0, 10)} to ${head.to.slice(0, 10)}, ${head.zone}`, 'cut-off ']
        .filter(Boolean)
        .join(' · '),
      'muted',
    ),
    { instant: head.cut_off, tone: 'muted' },
    text(unfinished(head), 'muted'),
  ),
];

/** What the report was narrowed to; nothing where it was not. */
export const narrowed = (filter: object): readonly Block[] => {
  const said = Object.entries(filter).filter(([, words]) => words !== undefined);
  return said.length === 0
    ? []
    : [
        paragraph(
          `Only ${said.map(([name, words]) => `${name} ${(words as string[]).join(' or ')}`).join(', ')}.`,
        ),
      ];
};

export const shareCell = ({ ratio, n }: Share): Cell => share(ratio, n);
