import {
  type Block,
  type Cell,
  type Doc,
  duration,
  facts,
  heading,
  id,
  list,
  paragraph,
  type Tone,
  table,
  text,
} from '../../../doc.ts';
import type { CabAgenda, CabFailure } from './cab.ts';
import type { ModelConcern } from './cab-models.ts';
import type { Outlook } from './cab-outlook.ts';
import type { MissingApprovals, Proposal } from './cab-proposal.ts';
import { inWords, listed, moment } from './change-cells.ts';
import { failureTable, unauthorisedTable } from './change-tables.ts';

/** The agenda as a page that becomes the minutes: what the meeting adds has its place. */
export const cabView = (agenda: CabAgenda): Doc => [
  heading(`Change advisory board, ${agenda.date}`, 1),
  paragraph(
    text(
      `${[agenda.head.organisation, `since ${agenda.since}`, agenda.head.zone].filter(Boolean).join(' · ')} · cut-off `,
      'muted',
    ),
    { instant: agenda.head.cut_off, tone: 'muted' },
  ),
  summaryOf(agenda),
  heading('1. Attendance'),
  facts({ present: '', ...needed(agenda) }),
  heading('2. Actions from last time'),
  table(
    ['Improvement', 'State', 'Title'],
    agenda.actions.map((one) => [id(one.id), one.state === null ? null : inWords(one.state), one.title]),
    'no improvement that came from a change is open',
  ),
  heading(`3. Failed, backed out or with incidents since ${agenda.since}`),
  ...failures(agenda.failures),
  heading('4. Emergencies without approval'),
  emergencies(agenda),
  heading('5. Unauthorised'),
  unauthorisedTable(agenda.unauthorised),
  heading('6. To decide'),
  ...(agenda.to_decide.length === 0 ? [paragraph('none')] : agenda.to_decide.flatMap(proposal)),
  heading('7. Standard changes'),
  models(agenda),
  heading('8. The next four weeks'),
  ...outlook(agenda.outlook),
  heading('9. Any other business'),
  ...(agenda.broken > 0 ? [paragraph(`${agenda.broken} changes cannot be read: itil check`)] : []),
  facts({ next: '' }),
];

const summaryOf = ({
  to_decide,
  failures: failed,
  emergencies: waiting,
  unauthorised: bare,
  models: concerns,
}: CabAgenda): Block =>
  paragraph(
    `To decide: ${to_decide.length}. Failed, backed out or with incidents: ${failed.length}. `,
    `Emergencies without approval: ${waiting.length}. Unauthorised: ${bare.length}. Models to look at: ${concerns.length}.`,
  );

/** Who has to be there, so that all can be decided: those of whom an approval is asked. */
const needed = ({ to_decide, emergencies: waiting }: CabAgenda): Readonly<Record<string, Cell>> => {
  const people = new Set([
    ...to_decide.flatMap(({ missing }) => missing.flatMap(({ could }) => could)),
    ...waiting.flatMap(({ could }) => could),
  ]);
  return people.size === 0 ? {} : { 'could approve': [...people].join(', ') };
};

const failures = (all: readonly CabFailure[]): readonly Block[] => [
  failureTable(all),
  ...(all.length === 0
    ? []
    : [
        list(
          all.map((one) =>
            [
              `${one.change}: ${one.summary ?? 'nothing is said of its outcome.'}`,
              one.side_effects === null ? '' : `Side effects: ${one.side_effects}`,
              one.lessons === null ? '' : `Lessons: ${one.lessons}`,
            ]
              .filter(Boolean)
              .join(' '),
          ),
        ),
      ]),
];

const emergencies = ({ emergencies: all }: CabAgenda): Block =>
  table(
    ['Change', 'Services', 'Started', 'Approve before', 'Could approve', 'Title'],
    all.map((one) => [
      id(one.change),
      listed(one.services),
      { instant: one.started, brief: true },
      text(`${moment(one.deadline)}${one.overdue ? ', overdue' : ''}`, one.overdue ? 'bad' : 'warn'),
      listed(one.could),
      one.title,
    ]),
    'none',
  );

const proposal = (p: Proposal): readonly Block[] => [
  heading(`${p.change}: ${p.title}`, 3),
  paragraph(text(p.question, 'strong')),
  facts({
    type: p.type,
    services: listed(p.services),
    risk: p.risk,
    window: p.window === null ? 'none' : `${moment(p.window.from)} to ${moment(p.window.to)}`,
    outage: outageText(p),
    reason: p.reason,
    ...(p.fixes.length === 0 ? {} : { fixes: listed(p.fixes) }),
    'raised by': p.requested_by,
    owner: p.owner,
    'carried out by': listed(p.implementers),
    test: [p.test, p.test_evidence].filter(Boolean).join(' ') || null,
    backout: p.backout === null ? null : `${p.backout} (${p.backout_tested ? 'tested' : 'not tested'})`,
    submitted: p.submitted_at === null ? null : moment(p.submitted_at),
    'approvals missing': p.missing.length === 0 ? 'none' : p.missing.map(missingText).join('; '),
  }),
  ...(p.findings.length === 0
    ? [paragraph(text('check has nothing against it', 'good'))]
    : [
        list(
          p.findings.map(({ level, rule, message }) => text(`${level} ${rule}: ${message}`, LEVELS[level])),
        ),
      ]),
  facts({ decision: '' }),
];

const LEVELS: Readonly<Record<Proposal['findings'][number]['level'], Tone>> = {
  error: 'bad',
  warning: 'warn',
  info: 'muted',
};

const outageText = ({ outage }: Proposal): Cell => {
  if (outage === null) return 'not said';
  if (!outage.expected) return 'none expected';
  return `${outage.minutes === undefined ? 'expected' : `up to ${outage.minutes} min`} of ${(outage.services ?? []).join(', ')}`;
};

const missingText = ({ authority, needed: asked, given, could }: MissingApprovals): string =>
  `${asked - given.length} of ${asked} by ${authority ?? 'anyone'} (${could.length === 0 ? 'nobody is left who could' : could.join(', ')})`;

const CONCERNS: Readonly<Record<ModelConcern, Tone>> = {
  unapproved: 'bad',
  suspended: 'bad',
  expires: 'warn',
  expired: 'warn',
};

const models = ({ models: all }: CabAgenda): Block =>
  table(
    ['Model', 'Why', 'Valid until', '>Failed', '>Of the last', 'Failures', 'Title'],
    all.map((one) => [
      id(one.model),
      text(one.concerns.join(', '), CONCERNS[one.concerns[0] as ModelConcern]),
      one.until,
      one.failures.length,
      one.runs,
      listed(one.failures),
      one.title,
    ]),
    'no model is unapproved, suspended or about to expire',
  );

const outlook = ({ freezes, changes }: Outlook): readonly Block[] => [
  ...(freezes.length === 0
    ? []
    : [
        table(
          ['Freeze', 'Mode', 'From', 'To', 'Services', 'Title'],
          freezes.map((one) => [
            id(one.freeze),
            one.mode,
            { instant: one.from, brief: true },
            { instant: one.to, brief: true },
            one.services === 'all' ? 'all' : listed(one.services),
            one.title,
          ]),
        ),
      ]),
  table(
    ['From', 'To', 'Change', 'Type', 'Services', '>Outage', 'State', 'Freeze', 'Title'],
    changes.map((one) => [
      { instant: one.from, brief: true },
      { instant: one.to, brief: true },
      id(one.change),
      one.type,
      listed(one.services),
      one.outage === 0 ? 'none' : duration(one.outage),
      inWords(one.state),
      listed(one.freezes),
      one.title,
    ]),
    'no change has a window',
  ),
];
