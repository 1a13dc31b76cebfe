import { ratio } from '../../statistics.ts';
import { type Judgement, partsOf } from '../promise.ts';
import type { Break, Segment } from './segment.ts';

/** What a service came to over some time (rule A3): sums and means in ms of service time, null for n/a. */
export interface Figures {
  /** Agreed service time, and what excluded maintenance had taken out of it before. */
  readonly agreed: number;
  readonly excluded: number;
  readonly downtime: number;
  /** Unrounded; null where there is no agreed service time. */
  readonly ratio: number | null;
  readonly breaks: number;
  readonly mtrs: number | null;
  readonly mtbf: number | null;
  readonly mtbsi: number | null;
}

/** The figures of segments together: sums, never a mean of percentages (rule N2). */
export const figuresOf = (
  segments: readonly Pick<Segment, 'hours' | 'agreed' | 'downtime'>[],
  breaks: readonly Break[],
): Figures => {
  const sum = (key: 'hours' | 'agreed' | 'downtime'): number =>
    segments.reduce((total, segment) => total + segment[key], 0);
  const [agreed, downtime] = [sum('agreed'), sum('downtime')];
  const n = breaks.length;
  return {
    agreed,
    excluded: sum('hours') - agreed,
    downtime,
    ratio: ratio(agreed - downtime, agreed),
    breaks: n,
    mtrs: ratio(downtime, n),
    mtbf: ratio(agreed - downtime, n),
    mtbsi: ratio(agreed, n),
  };
};

/** Downtime that a target allows, and the share of it that is used; null where it allows none. */
export const budgetOf = (
  { agreed, downtime }: Pick<Figures, 'agreed' | 'downtime'>,
  target: string,
): { readonly allowed: number; readonly used: number | null } => {
  const { parts, of } = partsOf(target);
  const allowed = (agreed * (of - parts)) / of;
  return { allowed, used: ratio(downtime, allowed) };
};

const NO_DATA: Judgement = { status: 'no data', colour: 'none' };

/** The share of the allowed downtime beyond which what is met is shown amber (rule N5), in tenths. */
const WARNING = 8;

/** Judges on products, not on a rounded ratio (rule N4): equality is met. */
export const judgeAvailability = (
  { agreed, downtime }: Pick<Figures, 'agreed' | 'downtime'>,
  target: string,
): Judgement => {
  if (agreed === 0) return NO_DATA;
  const { parts, of } = partsOf(target);
  const [used, allowed] = [downtime * of, agreed * (of - parts)];
  if (used > allowed) return { status: 'missed', colour: 'red' };
  return { status: 'met', colour: used * 10 > allowed * WARNING ? 'amber' : 'green' };
};
