import type { Records, Target } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import { type InForce, versionsOf } from '../agreements.ts';
import { type Attainment, attainment, type Basis, type Counted } from '../attainment.ts';
import { isByPriority, type Judgement, judgeShare, promisedFor, worstOf } from '../promise.ts';
import { type Measure, PAUSE_ON } from '../terms.ts';
import type { Sheet } from './sheets.ts';

/** Attainment against what was promised: a percentage, null where each priority has its own. */
export interface Judged extends Attainment, Judgement {
  readonly promised: string | null;
}

export interface TargetFigures extends Judged {
  readonly agreement: string;
  readonly kind: Records['sla']['agreement'];
  readonly customer: string | null;
  readonly target: string;
  readonly measure: Measure;
  readonly by_priority: readonly (Judged & { readonly priority: string })[];
  /** The clocks of each version against its own terms (rule A4): the target is met only if each is. */
  readonly by_version: readonly (Judged & Terms)[];
}

/** The policy that a version applies to a target, as it is written. */
export interface Terms {
  readonly version: string;
  readonly limits: string;
  /** The calendars in which it is counted; null for those of the service. */
  readonly calendars: string | null;
  readonly pause_on: readonly string[];
  readonly reopen: string;
  readonly on_priority_change: string;
}

/** A target of a version with the clocks that it judged. */
interface Segment {
  readonly version: InForce['version'];
  readonly target: Target;
  readonly counted: readonly Counted[];
  readonly standing: readonly Counted[];
}

/** A row for each target that was in force in the period or whose clocks were judged in it. */
export const targetsOf = (
  { agreement, period, counted, standing }: Sheet,
  basis: Basis,
  catalogue: Catalogue,
): readonly TargetFigures[] => {
  const segments = versionsOf(agreement, catalogue).flatMap(({ version, from, to }) =>
    (version.targets ?? []).flatMap((target): readonly Segment[] => {
      const own = ({ clock }: Counted): boolean =>
        clock.target === target.id && clock.version === version.from;
      const segment = { version, target, counted: counted.filter(own), standing: standing.filter(own) };
      const { n, open } = attainment(segment.counted, period, basis, segment.standing);
      return (from < period.to && to > period.from) || n > 0 || open > 0 ? [segment] : [];
    }),
  );
  const judge = (one: Segment, priority?: string): Judged => judgedBy(one, priority, period, basis);
  return [...new Set(segments.map(({ target }) => target.id))].map((id) => {
    const own = segments.filter(({ target }) => target.id === id);
    const versions = own.map((one) => ({ ...termsOf(one), ...judge(one) }));
    const last = own.at(-1) as Segment;
    const priorities = prioritiesOf(own);
    const all = {
      counted: own.flatMap((one) => one.counted),
      standing: own.flatMap((one) => one.standing),
    };
    return {
      agreement: agreement.id,
      kind: agreement.agreement,
      customer: agreement.customer ?? null,
      target: id,
      measure: last.target.measure,
      promised: versions.at(-1)?.promised ?? null,
      ...attainment(all.counted, period, basis, all.standing),
      ...worstOf(versions),
      by_priority: priorities.map((priority) => ({
        priority,
        ...togetherOf(own.map((one) => judge(one, priority))),
      })),
      by_version: versions,
    };
  });
};

/** A segment's figures, of all priorities or of one; all together are judged by each, if so promised (rule N5). */
const judgedBy = (
  { version, target, counted, standing }: Segment,
  priority: string | undefined,
  period: Sheet['period'],
  basis: Basis,
): Judged => {
  const under = (set: readonly Counted[]): readonly Counted[] =>
    priority === undefined ? set : set.filter(({ clock }) => nameOf(clock.priority) === priority);
  const figures = attainment(under(counted), period, basis, under(standing));
  if (priority === undefined && isByPriority(target, version)) {
    const parts = prioritiesOf([{ version, target, counted, standing }]).map((one) =>
      judgedBy({ version, target, counted, standing }, one, period, basis),
    );
    return { ...figures, ...worstOf(parts), promised: null };
  }
  const promised = promisedFor(target, version, priority ?? null);
  return { ...figures, ...judgeShare(figures, promised, target.amber), promised };
};

/** The same priority in several versions: sums, and the worst of their judgements. */
const togetherOf = (parts: readonly Judged[]): Judged => {
  const sum = (key: 'met' | 'missed' | 'n' | 'open' | 'overdue'): number =>
    parts.reduce((total, part) => total + part[key], 0);
  const [met, n] = [sum('met'), sum('n')];
  return {
    met,
    missed: sum('missed'),
    n,
    ratio: n === 0 ? null : met / n,
    open: sum('open'),
    overdue: sum('overdue'),
    promised: parts.at(-1)?.promised ?? null,
    ...worstOf(parts),
  };
};

const NONE = '(none)';
const nameOf = (priority: string | null): string => priority ?? NONE;

const prioritiesOf = (segments: readonly Segment[]): readonly string[] =>
  [
    ...new Set(
      segments.flatMap(({ counted, standing }) =>
        [...counted, ...standing].map(({ clock }) => nameOf(clock.priority)),
      ),
    ),
  ].sort();

const termsOf = ({ version, target }: Segment): Terms => ({
  version: version.from,
  limits: target.limits ? pairs(target.limits) : (target.limit ?? 'none'),
  calendars: target.calendars ? pairs(target.calendars) : (target.calendar ?? version.hours ?? null),
  pause_on: target.measure === 'response' ? [] : (target.pause_on ?? PAUSE_ON),
  reopen: target.measure === 'response' ? 'ignore' : (target.reopen ?? 'resume'),
  on_priority_change: target.on_priority_change ?? 'retroactive',
});

/** `P1 4h, P2 8h`. */
const pairs = (map: object): string =>
  Object.entries(map)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
