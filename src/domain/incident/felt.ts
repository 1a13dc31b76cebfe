import type { Records } from '../../generated/types.ts';
import { parseInstant } from '../time/instant.ts';

/** The earliest instant (as written) at which an incident was felt: an outage, its detection, or its opening. */
export const feltAt = ({ outages = [], detected_at, opened_at }: Records['incident']): string => {
  const all = [
    opened_at,
    ...(detected_at === undefined ? [] : [detected_at]),
    ...outages.map((outage) => outage.from),
  ];
  return all.reduce((first, at) => ((parseInstant(at) ?? 0) < (parseInstant(first) ?? 0) ? at : first));
};
