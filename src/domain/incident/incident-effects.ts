import { UserError } from '../../errors.ts';
import type { Records } from '../../generated/types.ts';
import { getAt } from '../path.ts';
import type { Move } from '../record-type.ts';
import { parseInstant } from '../time/instant.ts';
import { endOutages } from './outages.ts';
import { isLower, priorityOf } from './priority.ts';

/** What the moves of an incident do beyond setting what they are given; each throws a UserError for what it must refuse. */
type EffectOf = NonNullable<Move<'incident'>['effect']>;

/** Priority by the matrix, the service's own team where none is named, and an outage where one began. */
export const opening: EffectOf = (_record, { fields, extra }, { catalogue: { policy, services }, now }) => {
  for (const [name, instant] of Object.entries({ detected_at: fields.detected_at, since: extra.since })) {
    if (typeof instant === 'string' && isAfter(instant, now))
      throw new UserError(`${name.replace('_', ' ')} ${instant} lies in the future (now is ${now})`);
  }
  if (extra.degraded && extra.since === undefined)
    throw new UserError(
      '--degraded goes with --since, which says when the outage began',
      'itil incident open --help',
    );
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

export const assigning: EffectOf = (record, { fields }) => {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (given.length > 0 && given.every(([path, value]) => getAt(record, path) === value)) {
    const has = given.map(([path, value]) => `its ${path} is ${value}`).join(', ');
    throw new UserError(`${record.id}: ${has} already, so that nothing changes`, `itil show ${record.id}`);
  }
  return {};
};

const isAfter = (a: string, b: string): boolean => (parseInstant(a) ?? 0) > (parseInstant(b) ?? 0);

/** The priority follows from impact and urgency or overrides the matrix. */
export const prioritising: EffectOf = (
  record,
  { fields, entry, extra },
  { catalogue: { policy }, by, at },
) => {
  const { impact = record.impact, urgency = record.urgency } = fields;
  const override = extra.priority;
  const later = record.timeline.find((e) => e.event === 'prioritised' && isAfter(e.at, at));
  // What was decided later was decided on what stood there then.
  if (later)
    throw new UserError(`${record.id} was prioritised ${later.at}: nothing before that can change it`);
  const priority = override ?? priorityOf(policy, impact, urgency);
  const given = [fields.impact, fields.urgency, override].some((value) => value !== undefined);
  const same = impact === record.impact && urgency === record.urgency && priority === record.priority;
  if (given && same && override === record.priority_override?.priority) {
    throw new UserError(
      `${record.id} has impact ${impact}, urgency ${urgency} and priority ${priority} already, so that nothing changes`,
      `itil show ${record.id}`,
    );
  }
  return {
    fields: {
      impact,
      urgency,
      priority,
      priority_override: override === undefined ? undefined : { priority, reason: entry.reason, by },
    },
    entry: { impact: fields.impact, urgency: fields.urgency, priority },
  };
};

/** To lower a priority or to override the matrix takes a reason: what was done, read from the record after it. */
export const lowering = (record: Records['incident']): string | undefined => {
  const [before, now] = record.timeline.flatMap((e) => e.priority ?? []).slice(-2);
  if (record.priority_override !== undefined) return `${record.priority} overrides the matrix`;
  return isLower(now, before) ? `${now} is lower than ${before}` : undefined;
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
export const linking: EffectOf = (record, { fields }) => {
  const [link, ...others] = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (link === undefined) return {};
  const { id } = record;
  if (others.length > 0) {
    const named = [link, ...others].map(([field]) => field.replaceAll('_', ' '));
    throw new UserError(
      `${id}: link ties it to one record at a time, not to ${named.join(' and ')} at once`,
      `itil incident link ${id} --${link[0].replaceAll('_', '-')} ${link[1]}`,
    );
  }
  const [field, target] = link;
  if (getAt(record, field) === target) {
    throw new UserError(
      `${id}: its ${field.replaceAll('_', ' ')} is ${target} already, so that nothing changes`,
      `itil show ${id}`,
    );
  }
  return { entry: { field, target } };
};

/** A procedure that runs is not declared anew, unless it gets another manager. */
export const declaring: EffectOf = (record, { fields }, { at }) => {
  const ended = ['stood_down', 'resolved', 'cancelled'];
  const before = record.timeline.filter((e) => !isAfter(e.at, at));
  const last = before.findLast((e) => e.event === 'declared_major' || ended.includes(e.event));
  const manager = fields['major.manager'];
  if (last?.event === 'declared_major' && (manager === undefined || manager === record.major?.manager)) {
    throw new UserError(
      `${record.id} is a major incident already, declared ${last.at}, managed by ${record.major?.manager ?? 'nobody'}`,
      `itil show ${record.id}`,
    );
  }
  return {};
};
