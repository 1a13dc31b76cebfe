import type { Freeze, Records } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { parseInstant } from '../time/instant.ts';
import type { Interval } from '../time/service-hours.ts';
import { servicesDown } from './planned.ts';

type Change = Records['change'];

/** A freeze of the schedule and the part of a span that lies inside it, in ms since the epoch. */
export interface Touched {
  readonly freeze: Freeze;
  readonly from: number;
  readonly to: number;
}

/**
 * Why a freeze lets a change through: it does not bind changes of this type, the model is exempt, or somebody gave a
 * valid exemption. `null`: it does not; `fault` says why an exemption that was given does not count.
 */
export interface Leave {
  readonly by: 'type' | 'model' | 'exemption' | null;
  readonly fault?: string;
}

/** Who is let through where a freeze does not say. */
const EXEMPT: NonNullable<Freeze['exempt']> = ['emergency'];

/** The span of a freeze; an empty one where its instants cannot be read. */
export const spanOf = ({ from, to }: Freeze): Interval => ({
  from: parseInstant(from) ?? Number.POSITIVE_INFINITY,
  to: parseInstant(to) ?? Number.NEGATIVE_INFINITY,
});

/** True if the freeze is for a service that the change is made to, or is expected to take down. */
export const concerns = ({ services }: Freeze, record: Change): boolean =>
  services === 'all' ||
  [...(record.services ?? []), ...servicesDown(record)].some((slug) => services.includes(slug));

/** The freezes of its services that a span of a change touches, in the order of the schedule. A span without length is an instant. */
export const freezesTouched = (
  { from, to }: Interval,
  record: Change,
  { schedule: { freezes = [] } }: Pick<Catalogue, 'schedule'>,
): readonly Touched[] =>
  freezes.flatMap((freeze) => {
    const span = spanOf(freeze);
    const touches = from < span.to && Math.max(to, from + 1) > span.from;
    return touches && concerns(freeze, record)
      ? [{ freeze, from: Math.max(from, span.from), to: Math.min(to, span.to) }]
      : [];
  });

/** What lets a change through a freeze, if anything does (records.md, Freezes). */
export const leaveFrom = (freeze: Freeze, record: Change, catalogue: Catalogue): Leave => {
  if ((freeze.exempt ?? EXEMPT).includes(record.type)) return { by: 'type' };
  const model = record.type === 'standard' ? catalogue.models.get(record.model ?? '') : undefined;
  if (model?.exempt_from_freeze) return { by: 'model' };
  const { freeze_exemption: given } = record;
  if (given?.freeze !== freeze.id) return { by: null };
  const fault = faultOf(freeze, given.by, record, catalogue);
  return fault === undefined ? { by: 'exemption' } : { by: null, fault };
};

/** Why a person may not exempt a change from a freeze. Membership counts for nothing where `people.yaml` is empty. */
const faultOf = (
  { exemption }: Freeze,
  name: string,
  { requested_by }: Change,
  { people }: Catalogue,
): string | undefined => {
  const person = people.canonical(name);
  if (exemption === undefined) return 'the freeze names no authority that may exempt';
  if (requested_by !== undefined && person === people.canonical(requested_by))
    return `${name} asked for the change`;
  if (people.isSystem(name)) return `${name} is an account of a tool`;
  if (people.verifiable && !people.membersOf(exemption).includes(person))
    return `${name} is not in ${exemption}`;
  return undefined;
};

/** Who may exempt a change from a freeze, in words. */
export const mayExempt = ({ exemption }: Freeze, { requested_by }: Change, { people }: Catalogue): string => {
  if (exemption === undefined) return 'nobody may exempt it';
  const requester = requested_by === undefined ? undefined : people.canonical(requested_by);
  const members = people.membersOf(exemption).filter((id) => id !== requester && !people.isSystem(id));
  return members.length === 0
    ? `a member of ${exemption} may exempt it`
    : `${members.join(' or ')} of ${exemption} may exempt it`;
};
