import { DAY, weekday } from '../../time/date.ts';
import { humanServiceTime } from '../../time/duration.ts';
import { formatInstant } from '../../time/instant.ts';
import { type AvailabilityFit, type Fit, limitText } from './underpinning.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** What a chain of limits comes to: `2h of uk`, `1h of always + 30m of always`. */
export const chainText = ({ shares }: Fit): string => shares.map(({ limit }) => limitText(limit)).join(' + ');

/**
 * The worst start in a sentence: `opened Friday 17:30, payments-db-ola (2h of uk) is due after 65 h 30 min, and 4h of
 * always after 4 h: 61 h 30 min too late`.
 */
export const worstText = (fit: Fit): string => {
  const { worst, promise, shares, zone } = fit;
  if (!worst) return 'no limit below is ever used up';
  const { start, due, promised, excess } = worst;
  const parts = shares.map(({ agreement, limit }) => `${agreement} (${limitText(limit)})`).join(' and then ');
  const day = DAYS[weekday(Math.floor(zone.toLocal(start) / DAY))];
  const opened = worst.anyStart
    ? 'whenever it is opened'
    : `opened ${day} ${formatInstant(start, zone).slice(11, 16)}`;
  const left = excess > 0 ? `${humanServiceTime(excess)} too late` : `${humanServiceTime(-excess)} to spare`;
  return `${opened}, ${parts} is due after ${humanServiceTime(due - start)}, and ${limitText(promise)} after ${humanServiceTime(promised - start)}: ${left}`;
};

/** `99.9 % × 99.95 % = 99.85 %, below 99.9 %`. */
export const availabilityText = ({ shares, text, promised, reaches }: AvailabilityFit): string => {
  const said = shares.map(
    ({ agreement, target, chain }) =>
      `${agreement} ${target?.replace('%', ' %') ?? 'none'}${chain === 'parallel' ? ' (parallel)' : ''}`,
  );
  return `${said.join(' × ')} come to ${text}, ${reaches ? 'not below' : 'below'} ${promised.replace('%', ' %')}`;
};
