import type { Records } from '../../generated/types.ts';

type Outages = Records['incident']['outages'];

/** The outages with those that still run ended at the instant (RFC 3339). */
export const endOutages = (outages: Outages, at: string): Outages =>
  outages?.map((outage) => (outage.to === undefined ? { ...outage, to: at } : outage));
