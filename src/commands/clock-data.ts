import { type Cell, serviceTime, text } from '../doc.ts';
import { type Clock, isBreached, isOpenClock } from '../domain/sla/clock.ts';
import { formatInstant } from '../domain/time/instant.ts';
import type { Zone } from '../domain/time/zone.ts';

/** A clock as `--json` prints it: instants RFC 3339, service time in seconds. */
export interface ClockData {
  readonly agreement: string;
  readonly kind: string;
  readonly version: string;
  readonly target: string;
  readonly measure: string;
  readonly priority: string | null;
  readonly priorities: readonly string[];
  readonly limit: string;
  readonly calendar: string;
  readonly state: string;
  readonly breached: boolean;
  readonly at_risk: boolean;
  readonly start: string;
  readonly stop: string | null;
  readonly due: string | null;
  readonly breached_at: string | null;
  readonly by_retarget: boolean;
  readonly used: number;
  readonly left: number;
  readonly paused: number;
  /** Why it is paused now. */
  readonly paused_for: string | null;
}

export const clockData = (clock: Clock, zone: Zone): ClockData => {
  const instant = (at: number | null): string | null => (at === null ? null : formatInstant(at, zone));
  const pause = clock.state === 'paused' ? clock.pauses.at(-1) : undefined;
  return {
    agreement: clock.agreement,
    kind: clock.kind,
    version: clock.version,
    target: clock.target,
    measure: clock.measure,
    priority: clock.priority,
    priorities: clock.priorities,
    limit: clock.limit_text,
    calendar: clock.calendar,
    state: clock.state,
    breached: isBreached(clock),
    at_risk: clock.at_risk,
    start: formatInstant(clock.start, zone),
    stop: instant(clock.stop),
    due: instant(clock.due),
    breached_at: instant(clock.breached_at),
    by_retarget: clock.by_retarget,
    used: clock.used / 1000,
    left: clock.left / 1000,
    paused: clock.paused / 1000,
    paused_for: pause?.reason ?? null,
  };
};

/** How a clock stands, in a symbol and a word, never in colour alone (rule N5). */
export const standing = ({ state, breached, at_risk }: ClockData): Cell => {
  if (state === 'met') return text('● met', 'good');
  if (state === 'missed') return text('■ missed', 'bad');
  if (state === 'void') return text('– void', 'muted');
  if (breached) return text('■ breached', 'bad');
  if (state === 'paused') return text('‖ paused', 'muted');
  return at_risk ? text('▲ at risk', 'warn') : text('● running', 'good');
};

/** What is left of the limit, or how far it is over. */
export const leftCell = ({ left }: ClockData): Cell => serviceTime(left, left < 0 ? 'bad' : undefined);

/** Most urgent first: breached, then by due, what is paused or never due last. */
export const byUrgency = (a: Clock, b: Clock): number => rank(a) - rank(b) || dueOf(a) - dueOf(b);

const rank = (clock: Clock): number =>
  !isOpenClock(clock) ? 3 : isBreached(clock) ? 0 : clock.state === 'paused' ? 2 : 1;

const dueOf = ({ due }: Clock): number => due ?? Number.POSITIVE_INFINITY;
