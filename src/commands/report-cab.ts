import { cabRecords, cabReport } from '../domain/change/reports/cab.ts';
import { DAY, formatDate, parseDate } from '../domain/time/date.ts';
import { dayAt, type Period } from '../domain/time/period.ts';
import type { Zone } from '../domain/time/zone.ts';
import { UserError } from '../errors.ts';
import { defineCommand, flag } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { withTexts } from './record/with-texts.ts';

export const reportCabCommand = defineCommand({
  name: 'cab',
  summary: cabReport.summary,
  details: 'As Markdown it becomes the minutes: attendance, decisions and the rest have their places.',
  examples: [
    'itil report cab --format markdown --output minutes/2026-11-24.md',
    'itil report cab --date 2026-11-24 --since 2026-11-10',
  ],
  flags: {
    date: flag.date('The day of the meeting; today if left out.'),
    since: flag.date('The day of the last one; seven days before if left out.'),
  },

  async run(host, { flags: { date, since } }) {
    const now = host.now();
    const slim = await host.store.workspace();
    const ledger = { workspace: slim, period: meeting(date, since, slim.catalogue.zone, now), now };
    const workspace = await withTexts(host, slim, cabRecords(ledger));
    return {
      data: cabReport.compute({ ...ledger, workspace }, {}),
      remarks: brokenRemarks(slim.findings, { folder: 'changes' }),
    };
  },
  view: cabReport.view,
});

/** From the beginning of the day of the last meeting to the end of the day of this one. */
const meeting = (date: string | undefined, since: string | undefined, zone: Zone, now: number): Period => {
  const day = date === undefined ? dayAt(now, zone) : (parseDate(date) as number);
  const last = since === undefined ? day - 7 : (parseDate(since) as number);
  if (last > day)
    throw new UserError(
      `--since ${since} is after the meeting on ${formatDate(day)}`,
      '--since is the day of the one before',
    );
  return { from: zone.opening(last * DAY), to: zone.opening((day + 1) * DAY), label: formatDate(day) };
};
