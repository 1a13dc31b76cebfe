import type { Catalogue } from '../catalogue.ts';
import { lapse } from '../lapse.ts';
import type { Span } from '../lifecycle.ts';
import type { Row } from '../row.ts';

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
