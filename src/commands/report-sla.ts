import { type SlaReport, slaReport } from '../domain/sla/reports/sla.ts';
import { defineCommand, flag, type Outcome } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { periodFlag, periodOf } from './report-flags.ts';
import { unknownWords } from './unknown-words.ts';

const flags = {
  period: periodFlag,
  agreement: flag.lines('Only this agreement; may be repeated.', { meaning: 'agreement' }),
  service: flag.lines('Only incidents of this service; may be repeated.', {
    letter: 's',
    meaning: 'service',
  }),
  customer: flag.lines('Only agreements with this customer; may be repeated.', { meaning: 'customer' }),
  basis: flag.choice(
    ['resolved', 'decided', 'opened', 'closed'],
    'Which clocks of the period count: stopped in it (the default), judged in it, of incidents opened or closed in it.',
  ),
  'fail-on': flag.choice(['breach'], 'Fail if a target was missed.'),
};

export const reportSlaCommand = defineCommand({
  name: 'sla',
  summary: slaReport.summary,
  details: 'Exit status 1 with --fail-on breach, if a target was missed.',
  examples: [
    'itil report sla --period 2026-09',
    'itil report sla --period 2026-Q3 --customer retail --format markdown',
    'itil report sla --period last-month --fail-on breach',
  ],
  flags,

  async run(
    { store, now },
    { flags: { period, 'fail-on': failOn, ...options } },
  ): Promise<Outcome<SlaReport & { readonly failed: boolean }>> {
    const workspace = await store.workspace({ judged: false });
    const data = slaReport.compute(
      { workspace, period: periodOf(period, workspace, now()), now: now() },
      options,
    );
    return {
      data: {
        ...data,
        failed: failOn !== undefined && data.targets.some(({ status }) => status === 'missed'),
      },
      remarks: [
        ...unknownWords(workspace.catalogue, flags, options),
        ...brokenRemarks(workspace.findings, { folder: 'incidents' }),
      ],
    };
  },
  view: (report) => slaReport.view(report),
  failed: ({ failed }) => failed,
});
