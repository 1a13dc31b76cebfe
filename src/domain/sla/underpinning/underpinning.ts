import type { Records, Target } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Zone } from '../../time/zone.ts';
import { dueOf } from '../due.ts';
import { type Clause, clausesOf, type Measure } from '../terms.ts';
import { type ChainAvailability, chainAvailability } from './chain-availability.ts';
import { type LeftOut, type Part, type Standing, standingsOf } from './parts-of.ts';
import { type PlainWeek, plainWeeks } from './plain-week.ts';
import { type Leg, type WorstStart, worstStart } from './worst-start.ts';

type Agreement = Records['sla'];

/** What a part adds to a chain: nothing where it has no such limit. */
export interface Share {
  readonly index: number;
  readonly agreement: string;
  readonly limit: Clause | undefined;
}

export type Verdict = 'fits' | 'too late' | 'no limit';

/** Whether a chain of limits fits inside a target, for the priorities that have these limits. */
export interface Fit {
  readonly target: string;
  readonly measure: Measure;
  readonly priorities: readonly string[];
  readonly chain: Part['chain'];
  readonly promise: Clause;
  readonly shares: readonly Share[];
  readonly verdict: Verdict;
  /** Undefined where no part of the chain has a limit that is ever used up. */
  readonly worst: WorstStart | undefined;
  /** The zone of the promise, in which times are told. */
  readonly zone: Zone;
}

export interface AvailabilityFit extends ChainAvailability {
  readonly promised: string;
  readonly shares: readonly {
    readonly index: number;
    readonly agreement: string;
    readonly chain: Part['chain'];
    readonly target: string | undefined;
  }[];
  readonly verdict: 'fits' | 'too low' | 'no availability';
}

/** How an agreement stands on those below it, from an instant on. */
export interface Underpinning {
  readonly agreement: Agreement;
  readonly at: number;
  /** The first day of its version. */
  readonly version: string;
  readonly fits: readonly Fit[];
  readonly availability: AvailabilityFit | undefined;
  readonly leftOut: readonly LeftOut[];
}

const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

/** Whether what an agreement rests on fits inside it, now and with each version to come (rules U1, U2). */
export const underpinningOf = (
  agreement: Agreement,
  catalogue: Catalogue,
  now: number,
): readonly Underpinning[] =>
  standingsOf(agreement, catalogue, now).map((standing) => ({
    agreement,
    at: standing.at,
    version: standing.version.from,
    fits: (standing.version.targets ?? []).flatMap((target) =>
      chainsOf(standing.parts).flatMap(([chain, parts]) =>
        fitsOf(agreement, standing, target, chain, parts, catalogue),
      ),
    ),
    availability: availabilityOf(standing),
    leftOut: standing.leftOut,
  }));

/** The serial parts together, in their order, and each parallel one alone. */
const chainsOf = (
  parts: readonly Part[],
): readonly (readonly [chain: Part['chain'], parts: readonly Part[]])[] => {
  const serial = parts.filter(({ chain }) => chain === 'serial');
  const parallel = parts.filter(({ chain }) => chain === 'parallel');
  return [
    ...(serial.length > 0 ? [['serial', serial] as const] : []),
    ...parallel.map((part) => ['parallel', [part]] as const),
  ];
};

/** One fit for all priorities with the same limits: what holds for one of them holds for the others. */
const fitsOf = (
  agreement: Agreement,
  { version, at }: Standing,
  target: Target,
  chain: Part['chain'],
  parts: readonly Part[],
  catalogue: Catalogue,
): readonly Fit[] => {
  const promises = clausesOf(version, target, serviceCalendar(agreement, catalogue), catalogue);
  const groups = new Map<string, { readonly fit: Fit; readonly priorities: string[] }>();
  const clauses = parts.map((part) => partClauses(part, target.measure, catalogue));
  for (const priority of PRIORITIES) {
    const promise = promises.get(priority);
    if (!promise || promise.hours.neverOpen) continue;
    const shares = parts.map(
      ({ index, agreement: { id } }, i): Share => ({
        index,
        agreement: id,
        limit: clauses[i]?.get(priority),
      }),
    );
    const key = [promise, ...shares.map(({ limit }) => limit)].map(limitText).join();
    const group = groups.get(key);
    if (group) group.priorities.push(priority);
    else {
      const priorities = [priority];
      const judged = judge(promise, shares, catalogue, at);
      const { id, measure } = target;
      groups.set(key, {
        priorities,
        fit: { target: id, measure, priorities, chain, promise, shares, ...judged },
      });
    }
  }
  return [...groups.values()].map(({ fit }) => fit);
};

/** The limits of a part for a measure: those of its first target that measures the same. */
const partClauses = (
  { agreement, version }: Part,
  measure: Measure,
  catalogue: Catalogue,
): ReadonlyMap<unknown, Clause> => {
  const target = version.targets?.find((one) => one.measure === measure);
  return target ? clausesOf(version, target, serviceCalendar(agreement, catalogue), catalogue) : new Map();
};

/** The hours that count where neither target nor version names any. */
const serviceCalendar = ({ service, services }: Agreement, catalogue: Catalogue): string | undefined =>
  catalogue.services.get(service ?? services?.[0] ?? '')?.hours;

/** A limit as it is read aloud: `2h of uk`. */
export const limitText = (clause: Clause | undefined): string =>
  clause ? `${clause.text} of ${clause.calendar}` : 'no limit';

const judge = (
  promise: Clause,
  shares: readonly Share[],
  catalogue: Catalogue,
  at: number,
): Pick<Fit, 'verdict' | 'worst' | 'zone'> => {
  const { zone } = promise.hours;
  const limits = shares.flatMap(({ limit }) => limit ?? []);
  const calendars = [promise, ...limits].map(({ calendar }) => calendar) as [string, ...string[]];
  const worst =
    limits.length === 0 ? undefined : worstOf(promise, limits, plainWeeks(calendars, at, catalogue));
  if (worst && worst.excess > 0) return { verdict: 'too late', worst, zone };
  return { verdict: limits.length < shares.length || !worst ? 'no limit' : 'fits', worst, zone };
};

/** The worst of some weeks; undefined where a limit is never used up in them. */
const worstOf = (
  promise: Clause,
  limits: readonly Clause[],
  weeks: readonly PlainWeek[],
): WorstStart | undefined => {
  let worst: WorstStart | undefined;
  for (const week of weeks) {
    const legOf = ({ limit, calendar }: Clause): Leg => ({ limit, hours: week.hours(calendar) });
    const [own, ...legs] = [promise, ...limits].map(legOf) as [Leg, ...Leg[]];
    if (![own, ...legs].every((leg) => Number.isFinite(dueOf(leg, week.to, [], week.to)))) return undefined;
    const found = worstStart(legs, own, week);
    if (!worst || found.excess > worst.excess) worst = found;
  }
  return worst;
};

const availabilityOf = ({ version, parts }: Standing): AvailabilityFit | undefined => {
  const promised = version.availability?.target;
  if (promised === undefined || parts.length === 0) return undefined;
  const shares = parts.map(({ index, agreement, version: below, chain }) => ({
    index,
    agreement: agreement.id,
    chain,
    target: below.availability?.target,
  }));
  const links = shares.flatMap(({ chain, target }) => (target === undefined ? [] : [{ chain, target }]));
  const found = chainAvailability(links, promised);
  // A part that promises nothing can only make it worse.
  const whole = links.length === shares.length;
  return {
    promised,
    shares,
    ...found,
    verdict: !found.reaches ? 'too low' : whole ? 'fits' : 'no availability',
  };
};
