import type { Records } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { lapse } from '../lapse.ts';
import type { Span } from '../lifecycle.ts';
import type { Row } from '../row.ts';
import { parseInstant } from '../time/instant.ts';

/** The resolve that has stood unopposed for as long as policy asks (`auto_close_after`); undefined while it has not. */
export const unopposedResolve = (
  { record, spans }: Row<'incident'>,
  catalogue: Catalogue,
  now: number,
): Span | undefined => {
  if (record.state !== 'resolved') return undefined;
  const resolved = spans.findLast((span) => span.event === 'resolved');
  const passed =
    resolved &&
    now >= lapse(catalogue.policyHours(), resolved.from, catalogue.policy.incident.auto_close_after);
  return passed ? resolved : undefined;
};

/** Why a closing needs somebody who confirms it: policy gives more time to object (`auto_close_after`). */
export const unconfirmed = (
  { timeline }: Records['incident'],
  { policy, policyHours }: Catalogue,
): string | undefined => {
  const closed = timeline.findLastIndex(({ event }) => event === 'closed');
  const resolved = timeline.slice(0, closed).findLast(({ event }) => event === 'resolved');
  const [from, at] = [resolved, timeline[closed]].map((entry) => parseInstant(entry?.at ?? ''));
  const wait = policy.incident.auto_close_after;
  return from === undefined || at === undefined || at >= lapse(policyHours(), from, wait)
    ? undefined
    : `${wait} have not passed since the resolve`;
};
