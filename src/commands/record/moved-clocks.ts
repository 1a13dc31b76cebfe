import { type Block, type Cell, paragraph, serviceTime } from '../../doc.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { equal } from '../../domain/equal.ts';
import type { MovingKind } from '../../domain/record-type.ts';
import type { Row } from '../../domain/row.ts';
import { type Clock, isOpenClock } from '../../domain/sla/clock.ts';
import { clocksOf } from '../../domain/sla/clocks-of.ts';
import { byUrgency, type ClockData, clockData, leftCell, standing } from '../clock-data.ts';

/**
 * What a move did to the clocks of an incident: those that it started, stopped, paused or moved, as they stand now
 * (ms since the epoch). Olas and ucs are told by `itil sla status` and `explain` alone.
 */
export const movedClocks = (
  catalogue: Catalogue,
  now: number,
  after: Row<MovingKind>,
  before: Row<MovingKind> | undefined,
): readonly ClockData[] => {
  if (after.kind !== 'incident') return [];
  const judge = (row: Row<MovingKind>): readonly Clock[] =>
    clocksOf(row as Row<'incident'>, catalogue, now).clocks.filter((clock) => clock.kind === 'sla');
  const was = new Map((before ? judge(before) : []).map((clock) => [keyOf(clock), clock]));
  return judge(after)
    .filter((clock) => changed(was.get(keyOf(clock)), clock))
    .toSorted(byUrgency)
    .map((clock) => clockData(clock, catalogue.zone));
};

const keyOf = ({ agreement, target, start }: Clock): string => `${agreement}/${target}/${start}`;

const changed = (was: Clock | undefined, is: Clock): boolean =>
  was === undefined
    ? isOpenClock(is) || is.stop !== null
    : !equal([was.state, was.due, was.stop], [is.state, is.due, is.stop]);

/** `  resolution by 2026-09-08 07:14 +02:00, 4 h left (4h of always, checkout-retail)`. */
export const clockLine = (clock: ClockData): Block => {
  const terms = ` (${clock.limit} of ${clock.calendar}, ${clock.agreement})`;
  const said: readonly Cell[] =
    clock.state === 'running' && !clock.breached
      ? [`  ${clock.target} by `, { instant: clock.due, tone: 'strong' }, ', ', leftCell(clock), ' left']
      : clock.state === 'running'
        ? [
            `  ${clock.target} `,
            standing(clock),
            ', due ',
            { instant: clock.due },
            ', over by ',
            serviceTime(-clock.left),
          ]
        : [`  ${clock.target} `, standing(clock), ', used ', serviceTime(clock.used)];
  return paragraph(...said, terms);
};
