import { type Period, parsePeriod } from '../domain/time/period.ts';
import type { Workspace } from '../domain/workspace.ts';
import { UserError } from '../errors.ts';
import { flag } from './command.ts';

/** The flag that every report of a period has. */
export const periodFlag = flag.line(
  '2026-10, 2026-Q3, 2026-W43, 2026-01..2026-06, last-month (the default) …',
  { word: 'period' },
);

/** The period in the workspace's zone (rule T5). Throws a UserError for words that name none. */
export const periodOf = (words: string | undefined, { catalogue }: Workspace, now: number): Period => {
  const period = parsePeriod(words ?? 'last-month', catalogue.zone, now);
  if (period === undefined)
    throw new UserError(
      `--period ${words}: it is a calendar period`,
      '--period 2026-10, 2026-Q3, 2026-W43, 2026-01..2026-06 or last-month',
    );
  return period;
};
