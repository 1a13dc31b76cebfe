import { type Cell, text } from '../../../doc.ts';
import type { ChangeLine, Lack, ReviewLine } from './change-line.ts';

/** `successful with issues`: a code in words. */
export const inWords = (code: string): string => code.replaceAll('_', ' ');

export const listed = (words: readonly string[]): string | null =>
  words.length === 0 ? null : words.join(', ');

/** The recorded outcome, and what became of it: `successful, but INC-…`. */
export const outcomeCell = ({ recorded, incidents }: Pick<ChangeLine, 'recorded' | 'incidents'>): Cell => {
  if (recorded === null) return null;
  const bad = recorded === 'failed' || recorded === 'backed_out' || incidents.length > 0;
  return text(inWords(recorded), bad ? 'bad' : 'good');
};

/** `held 2026-09-11`, `due until 2026-09-22`, `overdue since …`; deadlines are midnights, told as the day before. */
export const reviewCell = ({ standing, due, held }: ReviewLine): Cell => {
  switch (standing) {
    case 'none':
      return text('not asked', 'muted');
    case 'waiting':
      return text('once it is done', 'muted');
    case 'held':
      return text(`held ${day(held)}`, 'good');
    case 'held_late':
      return text(`held ${day(held)}, late`, 'warn');
    case 'due':
      return text(`due before ${moment(due)}`, 'warn');
    case 'overdue':
      return text(`overdue since ${moment(due)}`, 'bad');
  }
};

const day = (instant: string | null): string => instant?.slice(0, 10) ?? '';

/** `2026-09-22 00:00`, without its offset. */
export const moment = (instant: string | null): string => instant?.slice(0, 16).replace('T', ' ') ?? 'never';

/** What an authorisation lacks: `checkout-owners 0 of 1`, `all given, but late`. */
export const lackText = ({ missing, late, rejected, faults }: Lack): string => {
  if (late) return 'approved too late';
  if (rejected) return 'rejected';
  if (faults.length > 0) return faults.join('; ');
  return missing
    .map(({ authority, needed, given }) => `${given} of ${needed} by ${authority ?? 'anyone'}`)
    .join(', ');
};
