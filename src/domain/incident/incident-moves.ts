import { UserError } from '../../errors.ts';
import { getAt } from '../path.ts';
import type { Effect, Move, MoveContext, MoveInput } from '../record-type.ts';
import { unopposedResolve } from './auto-close.ts';
import { endOutages } from './outages.ts';
import { isLower, priorityOf } from './priority.ts';

const LIVE = ['new', 'in_progress', 'on_hold'] as const;
const NOT_FINAL = [...LIVE, 'resolved'] as const;

/** What can be done with an incident, verb by verb (records.md, Incident). */
export const incidentMoves: Readonly<Record<string, Move<'incident'>>> = {
  open: {
    event: 'opened',
    from: 'nothing',
    to: 'new',
    summary: 'Open an incident: one line, offline.',
    takes: [
      'title',
      'service',
      'impact',
      'urgency',
      'description',
      'detected_at',
      'reported_by',
      'channel',
      'customers',
      'category',
      'configuration_items',
      'team',
      'assignee',
      'workaround',
      'parent',
      'follows',
      'problem',
      'caused_by',
      'labels',
      'dedupe_key',
    ],
    extra: [
      { name: 'since', type: 'instant', summary: 'The service has been down since then: begins an outage.' },
      { name: 'degraded', type: 'boolean', summary: 'With --since: the service is degraded, not down.' },
    ],
    examples: [
      'itil incident open "Checkout returns 502" -s checkout --impact high --urgency high --since 03:07',
      'itil incident open "The error is back" --follows k7q2',
    ],
    effect: (_record, input, context) => opening(input, context),
  },
  ack: {
    event: 'acknowledged',
    alias: 'acknowledge',
    from: ['new'],
    to: 'in_progress',
    summary: 'Take it in hand: you become its assignee, unless you name one.',
    takes: ['team', 'assignee'],
    examples: ['itil incident ack k7q2', 'itil incident ack k7q2 --assignee mo --at 03:16'],
    effect: (_record, input, { by }) =>
      input.fields.assignee === undefined ? { fields: { assignee: by }, entry: { assignee: by } } : {},
  },
  assign: {
    event: 'assigned',
    from: NOT_FINAL,
    to: 'same',
    summary: 'Hand it to a team, a person or both.',
    takes: ['team', 'assignee'],
    examples: ['itil incident assign k7q2 --team payments', 'itil incident assign k7q2 --assignee mo'],
    effect: (record, { fields }) => {
      if (fields.team === undefined && fields.assignee === undefined) {
        throw new UserError(
          `${record.id}: assign needs a team or an assignee`,
          `itil incident assign ${record.id} --team …`,
        );
      }
      return {};
    },
  },
  note: {
    event: 'noted',
    from: NOT_FINAL,
    to: 'same',
    summary: 'Write down what was done or seen.',
    entry: ['note'],
    says: 'note',
    examples: ['itil incident note k7q2 "Rollback of payment-lib started" --at 04:02'],
  },
  prioritise: {
    event: 'prioritised',
    alias: 'prioritize',
    from: NOT_FINAL,
    to: 'same',
    summary: 'Change impact or urgency; the priority follows from the matrix.',
    takes: ['impact', 'urgency'],
    carries: ['reason'],
    extra: [{ name: 'priority', type: 'priority', summary: 'Override the matrix; needs --reason.' }],
    examples: [
      'itil incident prioritise k7q2 --impact high',
      'itil incident prioritise k7q2 --urgency low --reason "A workaround is in place"',
      'itil incident prioritise k7q2 --priority P1 --reason "The board meets at noon"',
    ],
    effect: (record, input, { policy, by }) => {
      const { reason } = input.entry;
      const { impact = record.impact, urgency = record.urgency } = input.fields;
      const override = input.extra.priority;
      if (input.fields.impact === undefined && input.fields.urgency === undefined && override === undefined) {
        throw new UserError(
          `${record.id}: prioritise needs an impact, an urgency or a priority`,
          `itil incident prioritise ${record.id} --impact high`,
        );
      }
      const priority = override ?? priorityOf(policy, impact, urgency);
      if (reason === undefined && (override !== undefined || isLower(priority, record.priority))) {
        throw new UserError(
          `${record.id}: ${record.priority ?? 'no priority'} to ${priority} needs a reason`,
          'add --reason "…"',
        );
      }
      return {
        fields: {
          impact,
          urgency,
          priority,
          priority_override: override === undefined ? undefined : { priority, reason, by },
        },
        entry: { impact: input.fields.impact, urgency: input.fields.urgency, priority },
      };
    },
  },
  hold: {
    event: 'held',
    from: LIVE,
    to: 'on_hold',
    summary: 'Wait for somebody or something, and say for what.',
    takes: ['hold.reason', 'hold.until', 'hold.ref', 'hold.note'],
    short: { 'hold.reason': 'reason', 'hold.until': 'until', 'hold.ref': 'ref', 'hold.note': 'note' },
    examples: [
      'itil incident hold k7q2 --reason awaiting_customer',
      'itil incident hold k7q2 --reason awaiting_change --ref CHG-20260907-P4XD',
    ],
    effect: (_record, { fields }) => {
      const said = Object.entries(fields).filter(
        ([path, value]) => path.startsWith('hold.') && value !== undefined,
      );
      return {
        entry: { hold: Object.fromEntries(said.map(([path, value]) => [path.slice('hold.'.length), value])) },
      };
    },
  },
  resume: {
    event: 'resumed',
    from: ['on_hold'],
    to: 'in_progress',
    summary: 'Go on after a hold.',
    examples: ['itil incident resume k7q2'],
  },
  resolve: {
    event: 'resolved',
    from: LIVE,
    to: 'resolved',
    summary: 'Service is restored: say how, and end its outages.',
    takes: ['service', 'resolution.code', 'resolution.summary', 'caused_by', 'problem', 'workaround'],
    short: { 'resolution.code': 'code', 'resolution.summary': 'summary' },
    extra: [
      {
        name: 'restored',
        type: 'instant',
        summary: 'When service was back, if before the resolve: ends the outages.',
      },
      { name: 'cascade', type: 'boolean', summary: 'Resolve the open children too.' },
    ],
    instead: { closed: 'itil incident open "…" --follows {id}' },
    examples: ['itil incident resolve k7q2 --code fixed --summary "Rolled back to 5.1" --restored 04:38'],
    effect: (record, input, { at }) => ({
      fields: { outages: endOutages(record.outages, (input.extra.restored as string | undefined) ?? at) },
      entry: { code: input.fields['resolution.code'] ?? getAt(record, 'resolution.code') },
    }),
  },
  reopen: {
    event: 'reopened',
    from: ['resolved'],
    to: 'in_progress',
    summary: 'It was not solved after all.',
    entry: ['reason'],
    instead: { closed: 'itil incident open "…" --follows {id}' },
    examples: ['itil incident reopen k7q2 --reason "The error is back"'],
  },
  close: {
    event: 'closed',
    from: ['resolved'],
    to: 'closed',
    summary: 'The customer confirmed, or the time to object has passed.',
    carries: ['confirmed_by'],
    selects: {
      flag: 'due',
      summary: 'All whose time to object has passed, instead of ids.',
      test: (row, catalogue, now) => unopposedResolve(row, catalogue, now) !== undefined,
    },
    examples: ['itil incident close k7q2 --confirmed-by "Store 12"', 'itil incident close --due'],
  },
  cancel: {
    event: 'cancelled',
    from: LIVE,
    to: 'cancelled',
    summary: 'A duplicate, no incident, opened in error, or withdrawn.',
    takes: ['duplicate_of'],
    entry: ['reason'],
    examples: [
      'itil incident cancel k7q2 --duplicate-of p4xd',
      'itil incident cancel k7q2 --reason withdrawn',
    ],
    effect: (_record, input) =>
      input.fields.duplicate_of !== undefined ? { entry: { reason: 'duplicate' } } : {},
  },
  major: {
    event: 'declared_major',
    from: LIVE,
    to: 'same',
    summary: 'Declare a major incident: a manager, and people kept informed.',
    takes: [
      'major.manager',
      'major.reason',
      'major.business_impact',
      'major.communications',
      'major.update_every',
    ],
    wants: ['major.manager', 'major.reason'],
    short: {
      'major.manager': 'manager',
      'major.reason': 'reason',
      'major.business_impact': 'business-impact',
      'major.communications': 'communications',
      'major.update_every': 'update-every',
    },
    examples: ['itil incident major k7q2 --manager sl --reason "No customer can pay"'],
  },
  'stand-down': {
    event: 'stood_down',
    from: LIVE.map((state) => ({ state, when: (r) => r.major !== undefined })),
    to: 'same',
    summary: 'End the major incident procedure; the review is still due.',
    examples: ['itil incident stand-down k7q2'],
  },
  inform: {
    event: 'informed',
    from: NOT_FINAL,
    to: 'same',
    summary: 'Somebody was told: management, the customer or a team.',
    entry: ['audience'],
    carries: ['who', 'channel'],
    examples: ['itil incident inform k7q2 --audience management --who "Duty executive" --channel phone'],
  },
  link: {
    event: 'linked',
    from: NOT_FINAL,
    to: 'same',
    summary: 'Tie it to its parent, problem, cause, or the incident that it follows.',
    takes: ['parent', 'problem', 'caused_by', 'follows', 'duplicate_of'],
    examples: [
      'itil incident link k7q2 --parent p4xd',
      'itil incident link k7q2 --caused-by CHG-20260907-P4XD',
    ],
    effect: (record, { fields }) => {
      const [field, target] = Object.entries(fields).find(([, value]) => value !== undefined) ?? [];
      if (field === undefined) {
        throw new UserError(
          `${record.id}: link needs something to link to`,
          `itil incident link ${record.id} --problem …`,
        );
      }
      return { entry: { field, target } };
    },
  },
};

/** Priority by the matrix, the service's own team where none is named, and an outage where one began. */
const opening = ({ fields, extra }: MoveInput, { policy, services }: MoveContext): Effect => {
  const impact = fields.impact ?? policy.defaults.impact;
  const urgency = fields.urgency ?? policy.defaults.urgency;
  const team = fields.team ?? services.get(String(fields.service))?.team;
  const folded = { impact, urgency, priority: priorityOf(policy, impact, urgency), team };
  const outages = [{ kind: extra.degraded ? 'degraded' : 'down', from: extra.since }];
  return { fields: extra.since === undefined ? folded : { ...folded, outages }, entry: folded };
};
