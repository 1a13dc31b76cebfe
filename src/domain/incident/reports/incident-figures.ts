import { isOpen } from '../../lifecycle.ts';
import type { MovingType } from '../../record-type.ts';
import { movingType } from '../../record-types.ts';
import type { Row } from '../../row.ts';
import type { Clock } from '../../sla/clock.ts';
import { clocksOf } from '../../sla/clocks-of.ts';
import { type Share, type Spread, shareOf, spread } from '../../statistics.ts';
import type { Workspace } from '../../workspace.ts';
import { type History, historyOf, spanAt } from '../history.ts';

/** An incident with its history, and whether it was open at an instant. */
export interface Judged {
  readonly row: Row<'incident'>;
  readonly history: History;
  readonly openAt: (at: number) => boolean;
  /** Whether every stopped clock of an sla was met (rule C2: the incident counts once); null where none was judged. */
  readonly kept: boolean | null;
}

/** Shares are unrounded ratios, null where there is nothing to take a share of (rule N2); times are in seconds. */
export interface IncidentFigures {
  readonly opened: number;
  /** Whose resolve that stands falls in the period. */
  readonly resolved: number;
  /** Open at the end of the period, or now while it runs. */
  readonly backlog: number;
  readonly major: number;
  /** Opening to response, of those that were answered in the period. */
  readonly respond: Spread;
  /** Opening to resolve around the clock, of those that were resolved in the period. */
  readonly resolve: Spread;
  readonly reopened: Share;
  readonly reassigned: Share;
  readonly reassignments: number;
  /** Resolved by the first team and not reopened. */
  readonly first_time_fix: Share;
  readonly priority_changed: Share;
  /** Of those resolved that an sla judges: every target of a customer kept. */
  readonly kept: Share;
  /** Of those opened: caused by a change, and found by monitoring. */
  readonly change_caused: Share;
  readonly monitored: Share;
}

/** The incidents that were opened up to now (ms since the epoch), each with its history as it stood then. */
export const judgedOf = ({ rows, catalogue }: Workspace, now: number): readonly Judged[] => {
  const type = movingType('incident') as unknown as MovingType;
  return rows
    .filter((row): row is Row<'incident'> => row.kind === 'incident')
    .map((row) => {
      const history = historyOf(row, catalogue.people, now);
      return {
        row,
        history,
        openAt: (at: number) => isOpen(type, spanAt(history.spans, at)?.state ?? ''),
        kept: keptOf(clocksOf(row, catalogue, now).clocks),
      };
    })
    .filter(({ history }) => history.opened <= now);
};

const keptOf = (clocks: readonly Clock[]): boolean | null => {
  const judged = clocks.filter(
    ({ kind, state }) => kind === 'sla' && (state === 'met' || state === 'missed'),
  );
  return judged.length === 0 ? null : judged.every(({ state }) => state === 'met');
};

/** The figures of a set of incidents for `[from, to)`, cut off at now. */
export const figuresOf = (all: readonly Judged[], from: number, to: number, now: number): IncidentFigures => {
  const inside = (at: number | null): boolean => at !== null && at >= from && at < to;
  const opened = all.filter(({ history }) => inside(history.opened));
  const resolved = all.filter(({ history }) => inside(history.resolved));
  const answered = all.filter(({ history }) => inside(history.responded));
  return {
    opened: opened.length,
    resolved: resolved.length,
    backlog: openAtEnd(all, from, to, now).length,
    major: opened.filter(({ row }) => row.record.major !== undefined).length,
    respond: spread(answered.map(({ history: h }) => ((h.responded as number) - h.opened) / 1000)),
    resolve: spread(resolved.map(({ history: h }) => ((h.resolved as number) - h.opened) / 1000)),
    reopened: shareOf(resolved, ({ history }) => history.reopens > 0),
    reassigned: shareOf(resolved, ({ history }) => history.reassignments > 0),
    reassignments: resolved.reduce((sum, { history }) => sum + history.reassignments, 0),
    first_time_fix: shareOf(resolved, ({ history }) => history.reassignments === 0 && history.reopens === 0),
    priority_changed: shareOf(resolved, ({ history }) => history.priorityChanges > 0),
    kept: shareOf(
      resolved.filter(({ kept }) => kept !== null),
      ({ kept }) => kept === true,
    ),
    change_caused: shareOf(opened, ({ row }) => row.record.caused_by !== undefined),
    monitored: shareOf(opened, ({ row }) => row.record.channel === 'monitoring'),
  };
};

/**
 * Those open at the last instant that `[from, to)` holds, or now while it runs; none of a period that has not begun.
 * All in ms since the epoch.
 */
export const openAtEnd = (
  all: readonly Judged[],
  from: number,
  to: number,
  now: number,
): readonly Judged[] => (now < from ? [] : all.filter((one) => one.openAt(Math.min(to - 1, now))));
