import type { Row } from '../../row.ts';
import { DAY } from '../../time/date.ts';
import { dayAt } from '../../time/period.ts';
import type { Interval } from '../../time/service-hours.ts';
import type { Workspace } from '../../workspace.ts';
import { isWaitingEmergency, type WaitingEmergency, waitingEmergency } from './cab.ts';
import { type FreezeLine, freezeLine, spanOf } from './cab-outlook.ts';
import { type ChangeWords, changeWords, stamp } from './change-line.ts';
import { couldApprove, type JudgedChange, judgedChange } from './judged-change.ts';

/** A change of today. */
export interface TodaysChange extends ChangeWords {
  /** Its window; null where it has none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly started: string | null;
}

/** A change that was submitted, and who could approve it. */
export interface WaitingApproval extends ChangeWords {
  readonly submitted_at: string | null;
  readonly could: readonly string[];
}

/** What a morning has to know of changes. */
export interface Morning {
  readonly changes: {
    /** Approved or scheduled, and their window begins today, or has begun. */
    readonly starting: readonly TodaysChange[];
    readonly running: readonly TodaysChange[];
    /** Past the end of their window: under way, or never begun. */
    readonly overdue: readonly TodaysChange[];
  };
  readonly approvals: readonly WaitingApproval[];
  readonly emergencies: readonly WaitingEmergency[];
  /** Running now. */
  readonly freezes: readonly FreezeLine[];
}

const DONE: readonly string[] = ['closed', 'cancelled'];
const READY: readonly string[] = ['approved', 'scheduled'];

/** Changes and freezes as they stand at an instant (ms since the epoch). */
export const morningOf = (workspace: Workspace, now: number): Morning => {
  const { rows, catalogue, pointing } = workspace;
  const open = rows
    .filter((row): row is Row<'change'> => row.kind === 'change' && !DONE.includes(row.record.state))
    .map((row) => ({ one: judgedChange(row, pointing(row.id), catalogue, now), window: windowOf(row) }));
  const tomorrow = catalogue.zone.opening((dayAt(now, catalogue.zone) + 1) * DAY);
  const today = (test: (state: string, window: Interval | null) => boolean): readonly TodaysChange[] =>
    open
      .filter(({ one, window }) => test(one.state, window))
      .toSorted((a, b) => (a.window?.from ?? 0) - (b.window?.from ?? 0))
      .map(({ one, window }) => ({
        ...changeWords(one, catalogue),
        from: stamp(window?.from, catalogue),
        to: stamp(window?.to, catalogue),
        started: stamp(one.start, catalogue),
      }));
  const isOver = (window: Interval | null): boolean => window !== null && window.to <= now;
  return {
    changes: {
      starting: today(
        (state, window) =>
          READY.includes(state) && window !== null && !isOver(window) && window.from < tomorrow,
      ),
      running: today((state, window) => state === 'in_progress' && !isOver(window)),
      overdue: today((state, window) => (state === 'in_progress' || READY.includes(state)) && isOver(window)),
    },
    approvals: open.filter(({ one }) => one.state === 'submitted').map(({ one }) => waiting(one, workspace)),
    emergencies: open
      .filter(({ one }) => isWaitingEmergency(one))
      .map(({ one }) => waitingEmergency(one, { workspace, now })),
    freezes: (catalogue.schedule.freezes ?? []).flatMap((freeze) => {
      const at = spanOf(freeze);
      return at.from <= now && now < at.to ? [freezeLine(freeze, at, catalogue)] : [];
    }),
  };
};

const windowOf = ({ record }: Row<'change'>): Interval | null =>
  record.window ? spanOf(record.window) : null;

const waiting = (one: JudgedChange, { catalogue }: Workspace): WaitingApproval => ({
  ...changeWords(one, catalogue),
  submitted_at: stamp(one.spans.findLast(({ event }) => event === 'submitted')?.from, catalogue),
  could: couldApprove(one),
});
