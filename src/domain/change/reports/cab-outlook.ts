import type { Records } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import { DAY } from '../../time/date.ts';
import { parseInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/service-hours.ts';
import { type ChangeWords, changeWords, stamp } from './change-line.ts';
import type { JudgedChange } from './judged-change.ts';

type Freeze = NonNullable<Records['schedule']['freezes']>[number];

export interface FreezeLine {
  readonly freeze: string;
  readonly title: string | null;
  readonly mode: Freeze['mode'];
  readonly from: string | null;
  readonly to: string | null;
  readonly services: Freeze['services'];
}

export interface PlannedChange extends ChangeWords {
  readonly state: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Seconds of outage that are expected; null where nobody says. */
  readonly outage: number | null;
  /** The freezes that its window falls in. */
  readonly freezes: readonly string[];
}

/** What lies ahead: freezes, and the changes that have a window. */
export interface Outlook {
  readonly from: string | null;
  readonly to: string | null;
  readonly freezes: readonly FreezeLine[];
  readonly changes: readonly PlannedChange[];
}

const DAYS = 28;
const AHEAD: readonly string[] = ['submitted', 'approved', 'scheduled', 'in_progress'];

/** The four weeks from the beginning of a day (its number, in the workspace's zone). */
export const outlookFrom = (all: readonly JudgedChange[], catalogue: Catalogue, day: number): Outlook => {
  const { zone, schedule } = catalogue;
  const weeks = { from: zone.opening(day * DAY), to: zone.opening((day + DAYS) * DAY) };
  const freezes = (schedule.freezes ?? []).map((freeze) => ({ freeze, at: spanOf(freeze) }));
  return {
    from: stamp(weeks.from, catalogue),
    to: stamp(weeks.to, catalogue),
    freezes: freezes
      .filter(({ at }) => overlap(at, weeks))
      .map(({ freeze, at }) => freezeLine(freeze, at, catalogue)),
    changes: all
      .filter(({ state }) => AHEAD.includes(state))
      .flatMap((one) => {
        const { window } = one.row.record;
        const at = window && spanOf(window);
        return at && overlap(at, weeks) ? [{ one, at }] : [];
      })
      .toSorted((a, b) => a.at.from - b.at.from)
      .map(({ one, at }) => ({
        ...changeWords(one, catalogue),
        state: one.state,
        from: stamp(at.from, catalogue),
        to: stamp(at.to, catalogue),
        outage: outageOf(one.row.record),
        freezes: freezes
          .filter((f) => overlap(f.at, at) && concerns(f.freeze, one.row.record))
          .map(({ freeze }) => freeze.id),
      })),
  };
};

export const freezeLine = (freeze: Freeze, at: Interval, catalogue: Catalogue): FreezeLine => ({
  freeze: freeze.id,
  title: freeze.title ?? null,
  mode: freeze.mode,
  from: stamp(at.from, catalogue),
  to: stamp(at.to, catalogue),
  services: freeze.services,
});

const outageOf = ({ outage }: Records['change']): number | null =>
  outage?.expected === false ? 0 : outage?.minutes === undefined ? null : outage.minutes * 60;

export const spanOf = ({ from, to }: { readonly from: string; readonly to: string }): Interval => ({
  from: parseInstant(from) ?? Number.NaN,
  to: parseInstant(to) ?? Number.NaN,
});

const overlap = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to;

const concerns = ({ services }: Freeze, { services: own = [] }: Records['change']): boolean =>
  services === 'all' || own.some((service) => services.includes(service));
