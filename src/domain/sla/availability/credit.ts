import type { Version } from '../../../generated/types.ts';
import { partsOf } from '../promise.ts';

/**
 * The credit, as a percentage, that a version gives for an availability (rule A6): of the tiers that it is under, that
 * with the lowest `below`, at most the cap. Null where it gives none, or there is no data.
 */
export const creditOf = (
  credits: Version['credits'] | undefined,
  { agreed, downtime }: { readonly agreed: number; readonly downtime: number },
): string | null => {
  if (credits === undefined || agreed === 0) return null;
  const [lowest] = credits.tiers
    .filter(({ below }) => {
      const { parts, of } = partsOf(below);
      return downtime * of > agreed * (of - parts);
    })
    .toSorted((a, b) => percent(a.below) - percent(b.below));
  if (lowest === undefined) return null;
  const { cap } = credits;
  return cap !== undefined && percent(cap) < percent(lowest.credit) ? cap : lowest.credit;
};

const percent = (text: string): number => Number.parseFloat(text);
