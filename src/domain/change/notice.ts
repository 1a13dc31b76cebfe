import type { Records, Risk } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { lapse } from '../lapse.ts';
import { riskOf } from './terms.ts';

/** How long before its window policy wants a change announced, and the risk that it goes by. */
export interface Notice {
  readonly length: string;
  readonly risk: NonNullable<Risk['level']>;
}

/**
 * The notice that policy asks of a change: none of an emergency, and none where policy is silent. A risk that nobody
 * has named is taken for the highest.
 */
export const noticeOf = (record: Records['change'], catalogue: Catalogue): Notice | null => {
  const risk = riskOf(record, catalogue)?.level ?? 'high';
  const length = record.type === 'emergency' ? undefined : catalogue.policy.change.notice?.[risk];
  return length === undefined ? null : { length, risk };
};

/** The first instant (ms) at which a change may begin that was announced at another, in the time of the policy calendar. */
export const noticeEnds = (announced: number, { length }: Notice, catalogue: Catalogue): number =>
  lapse(catalogue.policyHours(), announced, length);
