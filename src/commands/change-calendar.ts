import { changeCalendar } from '../domain/change/reports/calendar.ts';
import { calendarView } from '../domain/change/reports/calendar-view.ts';
import { UserError } from '../errors.ts';
import { defineCommand, flag } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { periodOf } from './report-flags.ts';

/** What the words of each flag name. */
const FORMS = { week: /^(?:\d{4}-W\d\d|(?:this|last)-week)$/, month: /^(?:\d{4}-\d\d|(?:this|last)-month)$/ };

export const changeCalendarCommand = defineCommand({
  name: 'calendar',
  summary: 'A week, a month or any period by day: changes, maintenance windows and freezes.',
  details: 'Without a flag it is this week. What was cancelled or rejected is left out.',
  examples: [
    'itil change calendar',
    'itil change calendar --month 2026-10',
    'itil change calendar --week 2026-W41 --service checkout --format markdown',
  ],
  flags: {
    week: flag.line('2026-W41, this-week (the default), last-week.', { word: 'week' }),
    month: flag.line('2026-10, this-month, last-month.', { word: 'month' }),
    period: flag.line('Any period: 2026-10-05..2026-10-18, 2026-Q4 …', { word: 'period' }),
    service: flag.lines('Only what concerns this service; may be repeated.', {
      letter: 's',
      meaning: 'service',
    }),
  },

  async run({ store, now }, { flags: { week, month, period, service } }) {
    const given = [week, month, period].filter((words) => words !== undefined);
    if (given.length > 1)
      throw new UserError('--week, --month and --period name one period: one of them is enough');
    for (const [name, words] of Object.entries({ week, month }))
      if (words !== undefined && !FORMS[name as keyof typeof FORMS].test(words))
        throw new UserError(
          `--${name} ${words} names no ${name}`,
          `--${name} ${name === 'week' ? '2026-W41' : '2026-10'}`,
        );
    const workspace = await store.workspace();
    return {
      data: changeCalendar(workspace, periodOf(given[0] ?? 'this-week', workspace, now()), now(), service),
      remarks: brokenRemarks(workspace.findings, { folder: 'changes' }),
    };
  },
  view: calendarView,
});
