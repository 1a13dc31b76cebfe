import type { Records } from '../../generated/types.ts';
import { MINUTE, parseInstant } from '../time/instant.ts';
import type { Interval } from '../time/service-hours.ts';

type Change = Records['change'];

/** The planned window as instants; null where there is none, and for one that does not end after it begins. */
export const windowOf = ({ window }: Change): Interval | null => {
  const from = parseInstant(window?.from ?? '');
  const to = parseInstant(window?.to ?? '');
  return from === undefined || to === undefined || from >= to ? null : { from, to };
};

/** The services that are expected to be down meanwhile; none where nothing is. */
export const servicesDown = ({ outage, services = [] }: Change): readonly string[] =>
  outage?.expected ? (outage.services ?? services) : [];

/** It will not be made: it was called off, or refused. */
export const isOff = ({ state }: Change): boolean => state === 'cancelled' || state === 'rejected';

/** It has been made. */
export const isMade = ({ state }: Change): boolean => state === 'implemented' || state === 'closed';

/** How long services are expected to be down, in ms: as said, else as long as the window; 0 where no outage is expected. */
export const expectedOutage = (record: Change): number => {
  const window = windowOf(record);
  if (!record.outage?.expected || window === null) return 0;
  const length = window.to - window.from;
  const { minutes } = record.outage;
  return minutes === undefined ? length : Math.min(minutes * MINUTE, length);
};
