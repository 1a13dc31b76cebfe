import type { Refusal } from '../availability/maintenance-of.ts';
import type { LeftOut } from '../availability/segment.ts';
import type { PieceLine } from './availability-lines.ts';

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  cancelled: 'the incident was cancelled',
  linked_report: 'a linked report: its parent counts',
  other_customer: 'the customer is not affected',
  no_weight: 'degraded, which the agreement does not count',
  maintenance: 'maintenance',
  outside_hours: 'outside agreed service time',
  counted_already: 'counted already',
};

const REFUSED: Readonly<Record<NonNullable<Refusal>, string>> = {
  not_agreed: 'the agreement excludes no maintenance',
  no_window: 'it had no window',
  not_approved: 'it was not validly approved',
  not_announced: 'it was not announced',
  announced_late: 'it was announced too late',
};

/** `maintenance CHG-20260716-H73G`, `counted already with INC-20260908-7K3Q`. */
export const saidLeftOut = ({ left_out, by }: Pick<PieceLine, 'left_out' | 'by'>): string => {
  if (left_out === null) return '';
  if (by === null) return LEFT_OUT[left_out];
  return `${LEFT_OUT[left_out]}${left_out === 'counted_already' ? ' with' : ''} ${by}`;
};

/** `not excluded: it was announced too late`; nothing where it was excluded. */
export const saidRefused = (refused: Refusal): string =>
  refused === null ? '' : `not excluded: ${REFUSED[refused]}`;
