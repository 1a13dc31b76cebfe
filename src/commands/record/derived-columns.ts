import type { Catalogue } from '../../domain/catalogue.ts';
import type { Row } from '../../domain/row.ts';
import { type Clock, isOpenClock } from '../../domain/sla/clock.ts';
import { clocksOf } from '../../domain/sla/clocks-of.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Kind } from '../../generated/types.ts';
import { byUrgency } from '../clock-data.ts';

/** A column that is computed, not stored: a value as `--json` prints it, `seconds` of service time where so marked. */
export interface DerivedColumn {
  readonly seconds?: true;
  readonly value: (row: Row, catalogue: Catalogue, now: number) => string | number | null;
}

const urgent = new WeakMap<Row, Clock | null>();

/** The open clock of an sla that is due first (rule C2); judged once a row. */
const urgentClock = (row: Row, catalogue: Catalogue, now: number): Clock | null => {
  let clock = urgent.get(row);
  if (clock === undefined) {
    const { clocks } = clocksOf(row as Row<'incident'>, catalogue, now);
    clock = clocks.filter((one) => one.kind === 'sla' && isOpenClock(one)).toSorted(byUrgency)[0] ?? null;
    urgent.set(row, clock);
  }
  return clock;
};

/** The computed columns of a kind, by name. */
export const derivedColumns: Readonly<Partial<Record<Kind, Readonly<Record<string, DerivedColumn>>>>> = {
  incident: {
    due: {
      value: (row, catalogue, now) => {
        const due = urgentClock(row, catalogue, now)?.due ?? null;
        return due === null ? null : formatInstant(due, catalogue.zone);
      },
    },
    used: { seconds: true, value: (row, catalogue, now) => seconds(urgentClock(row, catalogue, now)?.used) },
    left: { seconds: true, value: (row, catalogue, now) => seconds(urgentClock(row, catalogue, now)?.left) },
  },
};

const seconds = (ms: number | undefined): number | null => (ms === undefined ? null : ms / 1000);
