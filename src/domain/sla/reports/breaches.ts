import type { Catalogue } from '../../catalogue.ts';
import { compareText } from '../../compare-text.ts';
import type { Row } from '../../row.ts';
import { formatInstant } from '../../time/instant.ts';
import { type Basis, type Counted, decisionOf } from '../attainment.ts';
import { isBreached, isOpenClock } from '../clock.ts';
import type { AgreementKind } from '../terms.ts';
import type { Sheet } from './sheets.ts';

/** A clock that was missed in the period, or is overdue at its end. */
export interface BreachLine {
  readonly agreement: string;
  readonly kind: AgreementKind;
  readonly target: string;
  readonly incident: string;
  readonly title: string;
  /** The priority that it counts under, and all that it had. */
  readonly priority: string | null;
  readonly priorities: readonly string[];
  readonly due: string | null;
  readonly breached_at: string;
  /** Null while the clock runs on. */
  readonly stopped_at: string | null;
  /** Seconds of service time beyond the limit; 0 where it ran over in closed hours alone. */
  readonly over: number;
  readonly by_retarget: boolean;
  readonly reason: string | null;
}

/** The breaches of an agreement in a period, by the instant of each. */
export const breachesOf = (
  { period, counted, standing }: Sheet,
  basis: Basis,
  byId: ReadonlyMap<string, Row<'incident'>>,
  { zone }: Pick<Catalogue, 'zone'>,
): readonly BreachLine[] => {
  const missed = counted.filter((one) => {
    const decision = decisionOf(one, basis);
    return decision !== undefined && !decision.met && decision.at >= period.from && decision.at < period.to;
  });
  const known = new Set(missed.map(nameOf));
  const overdue = standing.filter(
    (one) => isOpenClock(one.clock) && isBreached(one.clock) && !known.has(nameOf(one)),
  );
  return [...missed, ...overdue]
    .sort((a, b) => breachOf(a) - breachOf(b) || compareText(nameOf(a), nameOf(b)))
    .map(({ clock, incident }) => {
      const record = byId.get(incident)?.record;
      return {
        agreement: clock.agreement,
        kind: clock.kind,
        target: clock.target,
        incident,
        title: record?.title ?? '',
        priority: clock.priority,
        priorities: clock.priorities,
        due: clock.due === null ? null : formatInstant(clock.due, zone),
        breached_at: formatInstant(clock.breached_at as number, zone),
        stopped_at: clock.stop === null ? null : formatInstant(clock.stop, zone),
        over: Math.max(0, -clock.left) / 1000,
        by_retarget: clock.by_retarget,
        reason:
          record?.breach_reasons?.find(
            (one) => one.agreement === clock.agreement && one.target === clock.target,
          )?.reason ?? null,
      };
    });
};

const breachOf = ({ clock }: Counted): number => clock.breached_at ?? 0;

/** Update clocks of one incident differ in their start. */
const nameOf = ({ incident, clock }: Counted): string =>
  `${incident} ${clock.agreement} ${clock.target} ${clock.start}`;
