import {
  type Block,
  type Cell,
  type Doc,
  duration,
  facts,
  heading,
  id,
  instant,
  paragraph,
  table,
  text,
} from '../../../doc.ts';
import { humanDuration } from '../../time/duration.ts';
import { inWords, lackText, listed, moment, reviewCell } from './change-cells.ts';
import type { Deviation, Linked, Pir, PirApproval } from './pir.ts';

/** The review of one change as a page. */
export const pirView = (pir: Pir): Doc => [
  heading(`Review of ${pir.change}: ${pir.title}`, 1),
  paragraph(
    text(
      `${[pir.type, listed(pir.services), pir.risk && `risk ${pir.risk}`, inWords(pir.state)].filter(Boolean).join(' · ')} · cut-off `,
      'muted',
    ),
    { instant: pir.cut_off, tone: 'muted' },
  ),
  ...outcome(pir),
  heading('Plan against what happened'),
  ...deviations(pir),
  ...plan(pir),
  heading('Approvals'),
  ...approvals(pir),
  heading('Incidents caused'),
  caused(pir),
  heading('Fixed'),
  links(pir.fixed, 'nothing is named'),
  heading('Review'),
  ...review(pir),
  heading('Improvements that came from it'),
  links(pir.improvements, 'none'),
];

const outcome = ({
  outcome: { recorded, effective, summary },
  caused,
  implementers,
  owner,
  requested_by,
  reason,
  model,
}: Pir): readonly Block[] => [
  paragraph(
    recorded === null
      ? 'Not done yet.'
      : text(`${inWords(recorded)[0]?.toUpperCase()}${inWords(recorded).slice(1)}`, 'strong'),
    effective === 'caused_incident' ? ', but it caused an incident, and counts as a failure' : '',
    recorded === null ? '' : summary === null ? '.' : `: ${summary}`,
    caused.some(({ counts }) => !counts) && effective !== 'caused_incident'
      ? ' The incidents that it caused are of priorities that do not count.'
      : '',
  ),
  facts({
    ...(reason === null ? {} : { reason }),
    ...(model === null ? {} : { model: id(model) }),
    ...(requested_by === null ? {} : { 'requested by': requested_by }),
    ...(owner === null ? {} : { owner }),
    ...(implementers.length === 0 ? {} : { 'carried out by': listed(implementers) }),
  }),
];

const deviations = ({ start, end, length, outage, in_window }: Pir): readonly Block[] => [
  table(
    ['', 'Planned', 'Actual', 'Deviation'],
    [
      ['Start', instant(start.planned), instant(start.actual), off(start, ['later', 'earlier'])],
      ['End', instant(end.planned), instant(end.actual), off(end, ['later', 'earlier'])],
      ['Length', duration(length.planned), duration(length.actual), off(length, ['longer', 'shorter'])],
      ['Outage', down(outage.planned), down(outage.actual), off(outage, ['longer', 'shorter'])],
    ],
  ),
  paragraph(
    in_window === null
      ? 'No window, or not done: nothing to hold it against.'
      : in_window
        ? text('Carried out within its window.', 'good')
        : text('Carried out outside its window.', 'warn'),
    outage.services.length === 0 ? '' : ` Services to be down: ${outage.services.join(', ')}.`,
  ),
];

const down = (seconds: number | null): Cell => (seconds === 0 ? 'none' : duration(seconds));

const off = ({ off: seconds }: Deviation<unknown>, [more, less]: readonly [string, string]): Cell => {
  if (seconds === null) return null;
  return seconds === 0 ? 'as planned' : text(`${told(Math.abs(seconds))} ${seconds > 0 ? more : less}`);
};

const told = (seconds: number): string => humanDuration(seconds * 1000);

const plan = ({ plan: p }: Pir): readonly Block[] =>
  p === null
    ? []
    : [
        facts({
          ...(p.implementation === undefined ? {} : { implementation: p.implementation }),
          ...(p.test === undefined ? {} : { test: p.test }),
          ...(p.test_evidence === undefined ? {} : { 'test evidence': p.test_evidence }),
          ...(p.backout === undefined ? {} : { backout: p.backout }),
          ...(p.backout_tested === undefined ? {} : { 'backout tested': p.backout_tested ? 'yes' : 'no' }),
          ...(p.communication === undefined ? {} : { communication: p.communication }),
        }),
      ];

const approvals = ({ approvals: all, authorisation, model }: Pir): readonly Block[] => [
  paragraph(
    authorisation.met
      ? text(
          model !== null && authorisation.basis === 'model'
            ? `Authorised by the model ${model}.`
            : 'Authorised in time.',
          'good',
        )
      : authorisation.pending
        ? text(`Not authorised yet: ${lackText(authorisation)}.`, 'warn')
        : text(`Not authorised: ${lackText(authorisation)}.`, 'bad'),
    authorisation.basis === 'retrospective' && authorisation.required_at !== null
      ? ` An emergency: approvals count before ${moment(authorisation.required_at)}.`
      : '',
  ),
  ...(all.length === 0
    ? []
    : [
        table(
          ['By', 'Decision', 'At', 'Authority', 'Counts as', 'Evidence', 'Note'],
          all.map((one) => [
            one.by,
            one.decision,
            instant(one.at),
            one.authority,
            standing(one),
            one.evidence === null ? text('none', 'warn') : inWords(one.evidence),
            one.note,
          ]),
        ),
      ]),
];

const standing = ({ standing: one }: PirApproval): Cell =>
  text(one, one === 'valid' ? 'good' : one === 'repeated' || one === 'abstained' ? 'muted' : 'warn');

const caused = ({ caused: all }: Pir): Block =>
  table(
    ['Incident', 'Priority', 'State', '>Outage', 'Counts', 'Title'],
    all.map((one) => [
      id(one.incident),
      one.priority,
      inWords(one.state),
      down(one.outage),
      one.counts ? text('yes', 'bad') : text('no', 'muted'),
      one.title,
    ]),
    'none',
  );

const links = (all: readonly Linked[], empty: string): Block =>
  table(
    ['Record', 'State', 'Title'],
    all.map((one) => [id(one.id), one.state === null ? null : inWords(one.state), one.title]),
    empty,
  );

const review = ({ review: r, change }: Pir): readonly Block[] => [
  paragraph(
    'Review: ',
    reviewCell(r),
    r.why.length === 0 ? '.' : ` (asked of it: ${r.why.map(inWords).join(', ')}).`,
    r.standing === 'due' || r.standing === 'overdue' ? ` itil change review ${change}` : '',
  ),
  ...(r.held === null
    ? []
    : [
        facts({
          'held by': r.by,
          'objectives met': r.objectives_met === null ? null : r.objectives_met ? 'yes' : 'no',
          'side effects': r.side_effects,
          lessons: r.lessons,
        }),
      ]),
];
