import { UserError } from '../../errors.ts';
import { getAt } from '../path.ts';
import type { Move } from '../record-type.ts';
import { parseInstant } from '../time/instant.ts';
import { endOutages } from './outages.ts';
import { isLower, priorityOf } from './priority.ts';

/** What the moves of an incident do beyond setting what they are given; each throws a UserError for what it must refuse. */
type EffectOf = NonNullable<Move<'incident'>['effect']>;

/** Priority by the matrix, the service's own team where none is named, and an outage where one began. */
export const opening: EffectOf = (_record, { fields, extra }, { policy, services }) => {
  const impact = fields.impact ?? policy.defaults.impact;
  const urgency = fields.urgency ?? policy.defaults.urgency;
  const team = fields.team ?? services.get(String(fields.service))?.team;
  const folded = { impact, urgency, priority: priorityOf(policy, impact, urgency), team };
  const outages = [{ kind: extra.degraded ? 'degraded' : 'down', from: extra.since }];
  return { fields: extra.since === undefined ? folded : { ...folded, outages }, entry: folded };
};

/** Whoever takes it in hand has it, unless somebody else is named. */
export const acknowledging: EffectOf = (_record, { fields }, { by }) =>
  fields.assignee === undefined ? { fields: { assignee: by }, entry: { assignee: by } } : {};

export const assigning: EffectOf = ({ id }, { fields }) => {
  if (fields.team === undefined && fields.assignee === undefined) {
    throw new UserError(`${id}: assign needs a team or an assignee`, `itil incident assign ${id} --team …`);
  }
  return {};
};

const isAfter = (a: string, b: string): boolean => (parseInstant(a) ?? 0) > (parseInstant(b) ?? 0);

/** The priority follows from impact and urgency or overrides the matrix; to lower it takes a reason. */
export const prioritising: EffectOf = (record, { fields, entry, extra }, { policy, by, at }) => {
  const { impact = record.impact, urgency = record.urgency } = fields;
  const override = extra.priority;
  if (fields.impact === undefined && fields.urgency === undefined && override === undefined) {
    throw new UserError(
      `${record.id}: prioritise needs an impact, an urgency or a priority`,
      `itil incident prioritise ${record.id} --impact high`,
    );
  }
  const later = record.timeline.find((e) => e.event === 'prioritised' && isAfter(e.at, at));
  // What was decided later was decided on what stood there then.
  if (later)
    throw new UserError(`${record.id} was prioritised ${later.at}: nothing before that can change it`);
  const { reason } = entry;
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
    entry: { impact: fields.impact, urgency: fields.urgency, priority },
  };
};

/** The entry says the whole hold. */
export const holding: EffectOf = (_record, { fields }) => {
  const said = Object.entries(fields)
    .filter(([path, value]) => path.startsWith('hold.') && value !== undefined)
    .map(([path, value]) => [path.slice('hold.'.length), value]);
  return { entry: { hold: Object.fromEntries(said) } };
};

/** Outages that still run end when service was restored, or at the resolve. */
export const resolving: EffectOf = (record, { fields, extra }, { at }) => ({
  fields: { outages: endOutages(record.outages, (extra.restored as string | undefined) ?? at) },
  entry: { code: fields['resolution.code'] ?? getAt(record, 'resolution.code') },
});

export const cancelling: EffectOf = (_record, { fields }) =>
  fields.duplicate_of === undefined ? {} : { entry: { reason: 'duplicate' } };

/** The entry names the link, and so there is one a move. */
export const linking: EffectOf = ({ id }, { fields }) => {
  const [link, ...others] = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (link === undefined) {
    throw new UserError(`${id}: link needs something to link to`, `itil incident link ${id} --problem …`);
  }
  if (others.length > 0) {
    const named = [link, ...others].map(([field]) => field.replaceAll('_', ' '));
    throw new UserError(
      `${id}: link ties it to one record at a time, not to ${named.join(' and ')} at once`,
      `itil incident link ${id} --problem …`,
    );
  }
  const [field, target] = link;
  return { entry: { field, target } };
};
