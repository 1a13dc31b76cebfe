import type { From, Move } from '../record-type.ts';
import { finishing, linking, opening, reviewing, starting, submitting } from './change-effects.ts';
import { isEmergency, isStandard } from './change-kinds.ts';
import { approving, rejecting } from './decision-effects.ts';
import { unassessed, unsetVariables } from './questions.ts';

const BEFORE_START = ['draft', 'submitted', 'approved', 'rejected', 'scheduled'] as const;
const NOT_FINAL = [...BEFORE_START, 'in_progress', 'implemented'] as const;

const when = (
  test: (record: { readonly type?: string }) => boolean,
  ...states: readonly (typeof NOT_FINAL)[number][]
): readonly From<'change'>[] => states.map((state) => ({ state, when: test }));

const FACTS = [
  'title',
  'description',
  'services',
  'configuration_items',
  'requested_by',
  'owner',
  'implementers',
  'reason',
  'fixes',
  'risk.impact',
  'risk.likelihood',
  'risk.level',
  'plan.author',
  'plan.implementation',
  'plan.test',
  'plan.test_evidence',
  'plan.backout',
  'plan.backout_tested',
  'plan.communication',
  'window',
  'outage.expected',
  'outage.minutes',
  'outage.services',
  'announced_at',
] as const;

const ANSWER = {
  name: 'answer',
  type: 'pairs',
  summary: "Answer to a question of policy's risk questionnaire, question=answer; may be repeated.",
} as const;

/** What can be done with a change, verb by verb (records.md, Change). */
export const changeMoves: Readonly<Record<string, Move<'change'>>> = {
  open: {
    event: 'opened',
    from: 'nothing',
    to: 'draft',
    summary: 'Propose a change: normal, an emergency, or standard by its model.',
    takes: ['type', 'model', ...FACTS, 'labels'],
    extra: [
      ANSWER,
      {
        name: 'set',
        type: 'pairs',
        summary: 'Value of a variable of the model, name=value; may be repeated.',
      },
    ],
    examples: [
      'itil change open "Upgrade payment-lib to 5.2" -s checkout --risk-impact high --risk-likelihood low',
      'itil change open --model rotate-tls-cert -s checkout',
      'itil change open "Roll payment-lib back to 5.1" --type emergency -s checkout --fixes k7q2',
    ],
    asks: (record, catalogue) => unsetVariables(record, catalogue),
    effect: opening,
  },
  submit: {
    event: 'submitted',
    from: ['draft'],
    to: 'submitted',
    summary: 'Ask for approval.',
    takes: FACTS.filter((path) => path !== 'title'),
    extra: [ANSWER],
    instead: { rejected: 'itil change rework {id} --reason "…"' },
    examples: [
      'itil change submit p4xd',
      'itil change submit p4xd --window "2026-09-07 23:00/24:00" --plan-backout "Redeploy 5.1"',
    ],
    asks: (record, catalogue) => unassessed(record, catalogue),
    effect: submitting,
  },
  approve: {
    event: ['approved', 'endorsed'],
    from: [
      'submitted',
      'approved',
      'scheduled',
      ...when(isEmergency, 'draft', 'in_progress', 'implemented', 'rejected'),
    ],
    to: { approved: 'approved', endorsed: 'same' },
    stays: ['scheduled', 'in_progress', 'implemented'],
    summary: 'Authorise it, as who you are: what policy asks is counted.',
    appends: 'approvals',
    short: { 'evidence.kind': 'evidence', 'evidence.url': 'url', 'evidence.sha': 'sha' },
    extra: [
      { name: 'abstain', type: 'boolean', summary: 'Put on record that you neither approve nor reject.' },
    ],
    instead: {
      draft: 'itil change submit {id}',
      rejected: 'itil change rework {id} --reason "…"',
    },
    examples: [
      'itil change approve p4xd --as tb',
      'itil change approve p4xd --evidence pr_review --url https://git.acme.example/records/pull/41 --sha 9f3c2d1',
    ],
    effect: approving,
  },
  reject: {
    event: 'rejected',
    from: ['submitted', ...when(isEmergency, 'draft', 'approved', 'scheduled', 'in_progress', 'implemented')],
    to: 'rejected',
    stays: ['in_progress', 'implemented'],
    summary: 'Refuse it, and say why.',
    appends: 'approvals',
    short: { 'evidence.kind': 'evidence', 'evidence.url': 'url', 'evidence.sha': 'sha' },
    entry: ['note'],
    says: 'note',
    instead: { draft: 'itil change cancel {id} --reason "…"' },
    examples: ['itil change reject p4xd "Not at noon, and not before the way back was tried once."'],
    effect: rejecting,
  },
  schedule: {
    event: 'scheduled',
    from: ['approved', ...when(isStandard, 'draft')],
    to: 'scheduled',
    summary: 'Give it its place in the change schedule.',
    takes: ['window', 'announced_at'],
    instead: { draft: 'itil change submit {id}', submitted: 'itil change approvals {id}' },
    examples: ['itil change schedule p4xd', 'itil change schedule p4xd --window "2026-09-07 23:00/24:00"'],
  },
  start: {
    event: 'started',
    from: ['scheduled', 'approved', ...when(isEmergency, 'draft', 'submitted')],
    to: 'in_progress',
    summary: 'Begin to carry it out.',
    takes: ['implementers'],
    instead: { draft: 'itil change submit {id}', submitted: 'itil change approvals {id}' },
    examples: ['itil change start p4xd', 'itil change start p4xd --at 23:10'],
    effect: starting,
  },
  finish: {
    event: 'finished',
    from: ['in_progress'],
    to: 'implemented',
    summary: 'Say how it went.',
    takes: [
      'outcome.code',
      'outcome.summary',
      'actual.down',
      'deployed_from.commit',
      'deployed_from.committed_at',
    ],
    short: { 'outcome.code': 'outcome', 'outcome.summary': 'summary', 'actual.down': 'down' },
    examples: [
      'itil change finish p4xd --outcome successful --summary "Deployed; dashboards green."',
      'itil change finish p4xd --outcome backed_out --down "22:10/22:24" --at 22:40',
    ],
    effect: finishing,
  },
  review: {
    event: 'reviewed',
    from: ['implemented'],
    to: 'same',
    summary: 'Hold the post-implementation review (PIR).',
    takes: ['review.by', 'review.objectives_met', 'review.side_effects', 'review.lessons'],
    short: {
      'review.by': 'by',
      'review.objectives_met': 'objectives-met',
      'review.side_effects': 'side-effects',
      'review.lessons': 'lessons',
    },
    wants: ['review.objectives_met', 'review.side_effects', 'review.lessons'],
    answers: 'review',
    examples: [
      'itil change review p4xd --objectives-met --side-effects "None." --lessons "Staging lacks the peak."',
      'itil change review p4xd --answers review.yaml',
      'itil change review p4xd --editor',
    ],
    effect: reviewing,
  },
  close: {
    event: 'closed',
    from: ['implemented'],
    to: 'closed',
    summary: 'End it, reviewed where policy asks for it.',
    instead: { in_progress: 'itil change finish {id} --outcome successful' },
    examples: ['itil change close p4xd'],
  },
  cancel: {
    event: 'cancelled',
    from: BEFORE_START,
    to: 'cancelled',
    summary: 'Call it off before it begins.',
    entry: ['reason'],
    instead: { in_progress: 'itil change finish {id} --outcome backed_out' },
    examples: ['itil change cancel p4xd --reason "The supplier has withdrawn the version."'],
  },
  rework: {
    event: 'reworked',
    from: ['submitted', 'approved', 'rejected', 'scheduled'],
    to: 'draft',
    summary: 'Take it back to draft; approvals so far are void, and kept.',
    entry: ['reason'],
    examples: ['itil change rework p4xd --reason "One category a day, each with its own switch."'],
  },
  note: {
    event: 'noted',
    from: NOT_FINAL,
    to: 'same',
    summary: 'Write down what was done or seen.',
    entry: ['note'],
    says: 'note',
    examples: ['itil change note p4xd "Load test passed."'],
  },
  link: {
    event: 'linked',
    from: NOT_FINAL,
    to: 'same',
    summary: 'Tie it to an incident or a problem that it fixes.',
    takes: ['fixes'],
    anyOf: ['fixes'],
    examples: ['itil change link p4xd --fixes k7q2'],
    effect: linking,
  },
};
