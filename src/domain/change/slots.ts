import type { Catalogue } from '../catalogue.ts';
import type { Row } from '../row.ts';
import { DAY } from '../time/date.ts';
import { MINUTE, parseInstant } from '../time/instant.ts';
import type { Interval } from '../time/service-hours.ts';
import { concerns, leaveFrom, spanOf } from './freezes.ts';
import { common, standingOn, standingSpans } from './maintenance.ts';
import { noticeEnds, noticeOf } from './notice.ts';
import { isMade, isOff, servicesDown, windowOf } from './planned.ts';
import { relatedServices } from './related-services.ts';

/** Something that keeps a change from beginning earlier, and until when (ms). */
export interface Hindrance {
  readonly what: 'notice' | 'freeze' | 'change' | 'maintenance';
  /** The length of the notice, the id of the freeze or the other change, the services whose window is waited for. */
  readonly name: string;
  readonly until: number;
}

export interface Slot extends Interval {
  /** Why it is not earlier: what was met on the way from the slot before, else from where the search began. */
  readonly hindrances: readonly Hindrance[];
}

export interface Slots {
  readonly slots: readonly Slot[];
  /** What was met after the last of them, where there are fewer than were asked for. */
  readonly hindrances: readonly Hindrance[];
}

export interface SlotSearch {
  /** Where the search begins; ms, as is `now`, from which the notice counts where nobody has been told yet. */
  readonly after: number;
  readonly now: number;
  /** How long the change takes, in ms. */
  readonly length: number;
  readonly count: number;
}

/** Further ahead than this nothing is looked for. */
const HORIZON = 366 * DAY;

/** The first instant from `at` on that it would allow to begin, with what is in the way until then; null for none. */
type Constraint = (at: number) => Hindrance | null;

/**
 * The next free slots of a change, one after the other, on whole minutes within a year: inside the standing windows of
 * all services that it takes down, as far as they have some; in no hard freeze that binds it; beside no change that it
 * would collide with; and no earlier than policy's notice. Each is the earliest that there is.
 */
export const nextSlots = (
  row: Row<'change'>,
  changes: readonly Row<'change'>[],
  catalogue: Catalogue,
  search: SlotSearch,
): Slots => {
  const { after, length, count } = search;
  const constraints = constraintsOf(row, changes, catalogue, search);
  const end = after + HORIZON;
  const slots: Slot[] = [];
  for (let from = wholeMinute(after); slots.length < count; from = wholeMinute(from + length)) {
    const hindrances: Hindrance[] = [];
    for (let met = firstOf(constraints, from); met && from <= end; met = firstOf(constraints, from)) {
      hindrances.push(met);
      from = wholeMinute(met.until);
    }
    if (from > end) return { slots, hindrances };
    slots.push({ from, to: from + length, hindrances });
  }
  return { slots, hindrances: [] };
};

const wholeMinute = (at: number): number => Math.ceil(at / MINUTE) * MINUTE;

const firstOf = (constraints: readonly Constraint[], at: number): Hindrance | null => {
  for (const constraint of constraints) {
    const met = constraint(at);
    if (met) return met;
  }
  return null;
};

const constraintsOf = (
  row: Row<'change'>,
  changes: readonly Row<'change'>[],
  catalogue: Catalogue,
  { after, now, length }: SlotSearch,
): readonly Constraint[] => [
  ...noticeConstraint(row, catalogue, now),
  ...(catalogue.schedule.freezes ?? [])
    .filter((freeze) => freeze.mode === 'hard' && concerns(freeze, row.record))
    .filter((freeze) => leaveFrom(freeze, row.record, catalogue).by === null)
    .map((freeze) => busy('freeze', freeze.id, spanOf(freeze), length)),
  ...inTheWay(row, changes, catalogue).map(({ id, window }) => busy('change', id, window, length)),
  ...standingConstraint(row, catalogue, after, length),
];

const busy =
  (what: Hindrance['what'], name: string, { from, to }: Interval, length: number): Constraint =>
  (at) =>
    at < to && at + length > from ? { what, name, until: to } : null;

const noticeConstraint = (
  { record }: Row<'change'>,
  catalogue: Catalogue,
  now: number,
): readonly Constraint[] => {
  const notice = noticeOf(record, catalogue);
  if (!notice) return [];
  const until = noticeEnds(parseInstant(record.announced_at ?? '') ?? now, notice, catalogue);
  return [(at) => (at < until ? { what: 'notice', name: notice.length, until } : null)];
};

/** The windows of the other changes that it would collide with, and that nobody has accepted. */
const inTheWay = (
  { id, record }: Row<'change'>,
  changes: readonly Row<'change'>[],
  catalogue: Catalogue,
): readonly { readonly id: string; readonly window: Interval }[] => {
  const related = relatedServices(catalogue);
  const near = new Set((record.services ?? []).flatMap((slug) => [...related(slug).keys()]));
  const names = new Set([id, ...(record.aliases ?? [])]);
  return changes.flatMap((other) => {
    const window = windowOf(other.record);
    const free =
      window === null ||
      other.id === id ||
      isOff(other.record) ||
      isMade(other.record) ||
      !other.record.services?.some((slug) => near.has(slug)) ||
      record.conflicts_accepted?.some((one) => one.with === other.id) ||
      other.record.conflicts_accepted?.some((one) => names.has(one.with));
    return free || window === null ? [] : [{ id: other.id, window }];
  });
};

const standingConstraint = (
  { record }: Row<'change'>,
  catalogue: Catalogue,
  after: number,
  length: number,
): readonly Constraint[] => {
  const services = servicesDown(record).filter((slug) => standingOn(slug, catalogue).length > 0);
  if (services.length === 0) return [];
  const spans = services
    .map((slug) => standingSpans(slug, after, after + HORIZON + length, catalogue))
    .reduce(common)
    .filter(({ from, to }) => to - wholeMinute(from) >= length);
  return [
    (at) => {
      const span = spans.find(({ to }) => to - at >= length);
      if (span && span.from <= at) return null;
      return {
        what: 'maintenance',
        name: services.join(', '),
        until: span?.from ?? Number.POSITIVE_INFINITY,
      };
    },
  ];
};
