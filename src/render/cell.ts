import type { Cell, Tone, TypedCell } from '../doc.ts';
import { humanDuration, humanServiceTime } from '../domain/time/duration.ts';
import { percentText } from './percent-text.ts';

/** What is shown where there is no data (rule N2). */
const NOTHING = '–';

/** Fewer than this, and a fraction says more than a percentage (rule N3). */
const SMALL_SAMPLE = 5;

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A cell in words for people, as yet unescaped. In running text a share brings its n along; in a table a column of
 * its own says it (rule N3).
 */
export const cellText = (cell: Cell, running = false): string => {
  if (cell === null) return NOTHING;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if ('text' in cell) return cell.text;
  if ('id' in cell) return cell.id;
  if ('duration' in cell) {
    if (!known(cell.duration)) return NOTHING;
    return (cell.service ? humanServiceTime : humanDuration)(cell.duration * 1000);
  }
  if ('share' in cell) return shareText(cell.share, cell.n, cell.digits, running);
  if ('instant' in cell) {
    if (cell.instant === null) return NOTHING;
    const whole = instantText(cell.instant);
    return cell.brief ? whole.replace(/ (?:Z|[+-]\d\d:\d\d)$/, '') : whole;
  }
  return known(cell.number) ? unsigned(cell.number.toFixed(cell.digits)) : NOTHING;
};

/** A cell as a figure for machines: seconds, the unrounded ratio, RFC 3339; null where there is no data. */
export const cellValue = (cell: Cell): string | number | null => {
  const value = isTyped(cell) ? bare(cell) : cell;
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
};

export const cellTone = (cell: Cell): Tone | undefined => (isTyped(cell) ? cell.tone : undefined);

/** True for an id, which is never cut. */
export const isId = (cell: Cell): boolean => isTyped(cell) && 'id' in cell;

/** True for free text, the only thing that may be cut or wrapped. */
export const isText = (cell: Cell): boolean => typeof cell === 'string' || (isTyped(cell) && 'text' in cell);

/** True for numbers, durations and shares, whose columns stand to the right. */
export const isFigure = (cell: Cell): boolean =>
  typeof cell === 'number' || (isTyped(cell) && ('duration' in cell || 'share' in cell || 'number' in cell));

const isTyped = (cell: Cell): cell is TypedCell => typeof cell === 'object' && cell !== null;

const bare = (cell: TypedCell): string | number | null => {
  if ('text' in cell) return cell.text;
  if ('id' in cell) return cell.id;
  if ('duration' in cell) return cell.duration;
  if ('share' in cell) return cell.share;
  return 'instant' in cell ? cell.instant : cell.number;
};

const known = (value: number | null): value is number => value !== null && Number.isFinite(value);

const numberText = (value: number): string => (known(value) ? String(value) : NOTHING);

/** `-0.0` is what `toFixed` makes of a small negative number. */
const unsigned = (text: string): string => (/^-[0.]+$/.test(text) ? text.slice(1) : text);

const shareText = (ratio: number | null, n: number, digits: number | undefined, running: boolean): string => {
  if (!known(ratio)) return NOTHING;
  const count = Math.round(ratio * n);
  const counted = n > 0 && Math.abs(ratio * n - count) < 1e-6;
  if (counted && n < SMALL_SAMPLE) return `${count} of ${n}`;
  const percent = percentText(ratio, digits);
  return running && n > 0 ? `${percent} of ${n}` : percent;
};

const instantText = (value: string): string => {
  const [whole, date, time, seconds, offset] = INSTANT.exec(value) ?? [];
  if (whole === undefined) return value;
  return `${date} ${time}${seconds === undefined || seconds === ':00' ? '' : seconds} ${offset}`;
};
