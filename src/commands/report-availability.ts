import { type AvailabilityReport, availabilityReport } from '../domain/sla/reports/availability.ts';
import { defineCommand, flag, type Outcome } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { periodFlag, periodOf } from './report-flags.ts';

export const reportAvailabilityCommand = defineCommand({
  name: 'availability',
  summary: availabilityReport.summary,
  details: 'Exit status 1 with --fail-on breach, if a promise was missed.',
  examples: [
    'itil report availability --period 2026-09',
    'itil report availability --period 2026-Q3 --service checkout --format markdown',
    'itil report availability --period this-month --fail-on breach',
  ],
  flags: {
    period: periodFlag,
    service: flag.lines('Only this service; may be repeated.', { letter: 's', meaning: 'service' }),
    agreement: flag.lines('Only this agreement; may be repeated.', { meaning: 'agreement' }),
    customer: flag.lines('Only agreements with this customer; may be repeated.', { meaning: 'customer' }),
    'fail-on': flag.choice(['breach'], 'Fail if a promise was missed.'),
  },

  async run(
    { store, now },
    { flags: { period, 'fail-on': failOn, ...filter } },
  ): Promise<Outcome<AvailabilityReport & { readonly failed: boolean }>> {
    const workspace = await store.workspace({ judged: false });
    const data = availabilityReport.compute(
      { workspace, period: periodOf(period, workspace, now()), now: now() },
      filter,
    );
    const failed = failOn !== undefined && data.lines.some(({ status }) => status === 'missed');
    return {
      data: { ...data, failed },
      remarks: brokenRemarks(workspace.findings.filter(({ path }) => /^(incidents|changes)\//.test(path))),
    };
  },
  view: (report) => availabilityReport.view(report),
  failed: ({ failed }) => failed,
});
