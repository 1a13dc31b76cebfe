import type { Records } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Row } from '../../row.ts';
import { formatInstant, parseInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/service-hours.ts';
import { authorisationOf } from '../authorisation.ts';
import { endOf, startOf } from '../carried-out.ts';
import { type Conflict, otherOf } from '../conflicts.ts';
import { freezesTouched, leaveFrom } from '../freezes.ts';
import { expectedOutage, isMade, isOff, servicesDown, windowOf } from '../planned.ts';
import { riskOf } from '../terms.ts';

type Change = Records['change'];

/** A freeze that a change touches; `leave` says what lets it through, null if nothing does. */
export interface InFreeze {
  readonly freeze: string;
  readonly mode: 'hard' | 'soft';
  readonly leave: 'type' | 'model' | 'exemption' | null;
}

/** What an authority has still to give; `null` stands for anyone's. */
export interface Missing {
  readonly authority: string | null;
  readonly given: number;
  readonly needed: number;
  readonly may_approve: readonly string[];
}

/** A change as a schedule shows it. */
export interface Scheduled {
  readonly change: string;
  readonly title: string;
  readonly type: Change['type'];
  readonly state: Change['state'];
  readonly risk: string | null;
  readonly services: readonly string[];
  /** RFC 3339: its window; where it has none, when it was made, to now while it runs. */
  readonly from: string;
  readonly to: string;
  readonly owner: string | null;
  readonly implementers: readonly string[];
  /** Seconds, at most; 0 where no outage is expected. */
  readonly outage: number;
  readonly services_down: readonly string[];
  readonly authorised: boolean;
  /** The authorities whose approvals are not all there. */
  readonly missing: readonly Missing[];
  /** The other changes that it collides with, and that nobody has accepted. */
  readonly conflicts: readonly string[];
  readonly freezes: readonly InFreeze[];
  /** RFC 3339: the last entry of its timeline. */
  readonly changed_at: string;
}

/** When a change has its place: its window, else the time in which it was made, to now while it runs; null for neither. */
const placeOf = (record: Change, now: number): Interval | null => {
  const start = startOf(record);
  return (
    windowOf(record) ?? (start === null ? null : { from: start, to: endOf(record) ?? Math.max(now, start) })
  );
};

/** A change as a schedule shows it, with the conflicts that it is part of; null for one that has no place in time. */
export const scheduled = (
  row: Row<'change'>,
  conflicts: readonly Conflict[],
  catalogue: Catalogue,
  now: number,
): Scheduled | null => {
  const { id, record } = row;
  const place = placeOf(record, now);
  if (place === null) return null;
  const { met, requirements } = authorisationOf(row, catalogue);
  return {
    change: id,
    title: record.title,
    type: record.type,
    state: record.state,
    risk: riskOf(record, catalogue)?.level ?? null,
    services: record.services ?? [],
    from: formatInstant(place.from, catalogue.zone),
    to: formatInstant(place.to, catalogue.zone),
    owner: record.owner ?? null,
    implementers: record.implementers ?? [],
    outage: expectedOutage(record) / 1000,
    services_down: servicesDown(record),
    authorised: met,
    missing: requirements
      .filter((one) => !one.met)
      .map(({ authority, given, needed, open }) => ({
        authority,
        given: given.length,
        needed,
        may_approve: open,
      })),
    conflicts: isOff(record)
      ? []
      : conflicts
          .filter(
            ({ accepted, first, later }) => !accepted && !(isMade(first.record) && isMade(later.record)),
          )
          .map((conflict) => otherOf(conflict, id).id),
    freezes: isOff(record)
      ? []
      : freezesTouched(place, record, catalogue).map(({ freeze }) => ({
          freeze: freeze.id,
          mode: freeze.mode,
          leave: leaveFrom(freeze, record, catalogue).by,
        })),
    changed_at: record.timeline.at(-1)?.at ?? formatInstant(place.from, catalogue.zone),
  };
};

/** In the order of a schedule: by the beginning, then by id. */
export const bySchedule = (a: Scheduled, b: Scheduled): number =>
  (parseInstant(a.from) ?? 0) - (parseInstant(b.from) ?? 0) || (a.change < b.change ? -1 : 1);
