import { incidentReport } from '../domain/incident/reports/incidents.ts';
import { defineCommand, flag } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { periodFlag, periodOf } from './report-flags.ts';
import { unknownWords } from './unknown-words.ts';

const flags = {
  period: periodFlag,
  service: flag.lines('Only incidents of this service; may be repeated.', {
    letter: 's',
    meaning: 'service',
  }),
  priority: flag.choices(['P1', 'P2', 'P3', 'P4', 'P5'], 'Only of this priority; may be repeated.'),
  team: flag.lines('Only of this team; may be repeated.', { meaning: 'team' }),
  category: flag.lines('Only of this category; may be repeated.'),
  customer: flag.lines('Only those that affect this customer; may be repeated.', { meaning: 'customer' }),
};

export const reportIncidentsCommand = defineCommand({
  name: 'incidents',
  summary: incidentReport.summary,
  examples: [
    'itil report incidents --period 2026-09',
    'itil report incidents --period 2026-Q3 --service checkout --format markdown',
  ],
  flags,

  async run({ store, now }, { flags: { period, ...filter } }) {
    const workspace = await store.workspace({ judged: false });
    const data = incidentReport.compute(
      { workspace, period: periodOf(period, workspace, now()), now: now() },
      filter,
    );
    return {
      data,
      remarks: [
        ...unknownWords(workspace.catalogue, flags, filter),
        ...brokenRemarks(workspace.findings, { folder: 'incidents' }),
      ],
    };
  },
  view: incidentReport.view,
});
