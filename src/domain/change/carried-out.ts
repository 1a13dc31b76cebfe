import type { Records } from '../../generated/types.ts';
import { parseInstant } from '../time/instant.ts';

type Change = Records['change'];

/** When a change was started (ms): what it says itself, else its event; null if it never was. */
export const startOf = ({ actual, timeline }: Change): number | null =>
  instantOf(actual?.from ?? timeline.find(({ event }) => event === 'started')?.at);

/** When a change was carried out (ms); null while it is not. */
export const endOf = ({ actual, timeline }: Change): number | null =>
  instantOf(actual?.to ?? timeline.find(({ event }) => event === 'finished')?.at);

const instantOf = (text: string | undefined): number | null =>
  text === undefined ? null : (parseInstant(text) ?? null);
