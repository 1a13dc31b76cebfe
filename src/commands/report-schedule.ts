import { scheduleReport } from '../domain/change/reports/schedule.ts';
import { addDays, formatDate } from '../domain/time/date.ts';
import { dayAt } from '../domain/time/period.ts';
import type { Zone } from '../domain/time/zone.ts';
import { defineCommand, flag } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { periodOf } from './report-flags.ts';

const DAYS = 28;

export const reportScheduleCommand = defineCommand({
  name: 'schedule',
  summary: scheduleReport.summary,
  details:
    'By week: windows, approvals, conflicts and freezes; and by month what the planned outages take from what each agreement allows. As a calendar file (--format ics) its events keep their UIDs, so that importing it again brings it up to date.',
  examples: [
    'itil report schedule',
    'itil report schedule --period 2026-10 --service checkout --format markdown',
    'itil report schedule --output changes.ics',
  ],
  flags: {
    period: flag.line('2026-10, 2026-Q4, 2026-W43 …; without it, the four weeks from today on.', {
      word: 'period',
    }),
    service: flag.lines('Only what concerns this service; may be repeated.', {
      letter: 's',
      meaning: 'service',
    }),
  },
  formats: {
    ics: async (data) => (await import('../exchange/icalendar.ts')).icalendar(data),
  },

  async run({ store, now }, { flags: { period, service } }) {
    const workspace = await store.workspace();
    const words = period ?? fourWeeks(now(), workspace.catalogue.zone);
    const data = scheduleReport.compute(
      { workspace, period: periodOf(words, workspace, now()), now: now() },
      { service },
    );
    return { data, remarks: brokenRemarks(workspace.findings, { folder: 'changes' }) };
  },
  view: scheduleReport.view,
});

const fourWeeks = (now: number, zone: Zone): string => {
  const today = formatDate(dayAt(now, zone));
  return `${today}..${addDays(today, DAYS - 1)}`;
};
