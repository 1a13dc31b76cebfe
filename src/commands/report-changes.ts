import { changesReport } from '../domain/change/reports/changes.ts';
import { defineCommand, flag } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { periodFlag, periodOf } from './report-flags.ts';

export const reportChangesCommand = defineCommand({
  name: 'changes',
  summary: changesReport.summary,
  examples: [
    'itil report changes --period 2026-09',
    'itil report changes --period 2026-Q3 --service checkout --format markdown',
  ],
  flags: {
    period: periodFlag,
    service: flag.lines('Only changes of this service; may be repeated.', {
      letter: 's',
      meaning: 'service',
    }),
    type: flag.choices(['standard', 'normal', 'emergency'], 'Only of this type; may be repeated.'),
    risk: flag.choices(['high', 'medium', 'low'], 'Only of this level of risk; may be repeated.'),
    customer: flag.lines('Only on services of this customer; may be repeated.', { meaning: 'customer' }),
  },

  async run({ store, now }, { flags: { period, ...filter } }) {
    const workspace = await store.workspace();
    const data = changesReport.compute(
      { workspace, period: periodOf(period, workspace, now()), now: now() },
      filter,
    );
    return { data, remarks: brokenRemarks(workspace.findings, { folder: 'changes' }) };
  },
  view: changesReport.view,
});
