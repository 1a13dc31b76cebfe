import { changesIn } from '../../check.ts';
import { movingType } from '../../record-types.ts';
import { defineReport, headOf, type ReportHead } from '../../report.ts';
import { parseInstant } from '../../time/instant.ts';
import { conflictsById } from '../conflicts.ts';
import { isMade } from '../planned.ts';
import { type ConflictLine, conflictLine } from './conflict-line.ts';
import { type FreezeLine, freezeLines } from './freeze-line.ts';
import { type OutageLine, projectedOutage } from './projected-outage.ts';
import { scheduleView } from './schedule-view.ts';
import { bySchedule, type Scheduled, scheduled } from './scheduled.ts';

/** Narrows the schedule to changes that are made to one of the services, or take it down. */
export interface ScheduleFilter {
  readonly service?: readonly string[] | undefined;
}

export interface ScheduleReport {
  readonly head: ReportHead;
  readonly filter: ScheduleFilter;
  /** In order of their beginning. */
  readonly changes: readonly Scheduled[];
  /** Cancelled and rejected ones that had their place in the period. */
  readonly called_off: readonly Scheduled[];
  readonly freezes: readonly FreezeLine[];
  readonly conflicts: readonly ConflictLine[];
  readonly outages: readonly OutageLine[];
  /** Files of changes that cannot be read. */
  readonly broken: number;
}

export const scheduleReport = defineReport<ScheduleFilter, ScheduleReport>({
  name: 'schedule',
  summary: 'The change schedule, with the outage it projects and what stands in its way.',
  compute(ledger, filter) {
    const { workspace, period, now } = ledger;
    const { catalogue } = workspace;
    const changes = changesIn(workspace.rows);
    const conflicts = conflictsById(catalogue)(changes);
    const lines = changes
      .flatMap((row) => scheduled(row, conflicts.get(row.id) ?? [], catalogue, now) ?? [])
      .filter(({ from, to }) => meets(from, to, period.from, period.to))
      .filter((line) => passes(line, filter))
      .sort(bySchedule);
    const shown = new Set(lines.map(({ change }) => change));
    const off = ({ state }: Scheduled): boolean => state === 'cancelled' || state === 'rejected';
    return {
      head: headOf(ledger),
      filter,
      changes: lines.filter((line) => !off(line)),
      called_off: lines.filter(off),
      freezes: freezeLines(period, catalogue, filter.service),
      conflicts: [...new Set([...conflicts.values()].flat())]
        .filter(({ first, later }) => shown.has(first.id) || shown.has(later.id))
        .filter(({ from, to }) => from < period.to && to > period.from)
        .filter(({ first, later }) => !(isMade(first.record) && isMade(later.record)))
        .sort((a, b) => a.from - b.from)
        .map((conflict) => conflictLine(conflict, catalogue.zone)),
      outages: projectedOutage(changes, period, catalogue, filter.service),
      broken: [...workspace.broken].filter((id) => id.startsWith(`${movingType('change').prefix}-`)).length,
    };
  },
  view: scheduleView,
});

/** An instant counts as a time without length. */
const meets = (from: string, to: string, start: number, end: number): boolean => {
  const [first, last] = [parseInstant(from) ?? 0, parseInstant(to) ?? 0];
  return first < end && Math.max(last, first + 1) > start;
};

const passes = ({ services, services_down }: Scheduled, { service }: ScheduleFilter): boolean =>
  service === undefined || [...services, ...services_down].some((slug) => service.includes(slug));
