import { type Cell, type Tone, text } from '../../../doc.ts';
import type { Judgement } from '../promise.ts';

const TONES: Readonly<Record<Judgement['colour'], Tone>> = {
  green: 'good',
  amber: 'warn',
  red: 'bad',
  none: 'muted',
};

/** Symbol and word (rule N5): `● met`, `▲ met, close`, `▲ missed, tolerated`, `■ missed`, `– no data`. */
export const statusCell = ({ status, colour }: Judgement): Cell => {
  if (colour === 'none') return text(`– ${status}`, 'muted');
  const symbol = colour === 'green' ? '●' : colour === 'amber' ? '▲' : '■';
  const more = colour !== 'amber' ? '' : status === 'met' ? ', close' : ', tolerated';
  return text(`${symbol} ${status}${more}`, TONES[colour]);
};
