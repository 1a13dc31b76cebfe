import type { Doc } from '../doc.ts';
import { judgedChange } from '../domain/change/reports/judged-change.ts';
import { type Pir, pirOf } from '../domain/change/reports/pir.ts';
import { pirView } from '../domain/change/reports/pir-view.ts';
import { type ReviewsReport, reviewsReport } from '../domain/change/reports/reviews.ts';
import { movingType } from '../domain/record-types.ts';
import { wholeRow } from '../domain/row.ts';
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import { defineCommand, type Outcome } from './command.ts';
import { brokenRemarks } from './record/broken.ts';
import { soundRecord } from './record/move.ts';
import { periodFlag, periodOf } from './report-flags.ts';

export const reportPirCommand = defineCommand({
  name: 'pir',
  summary: reviewsReport.summary,
  details:
    'Of a change: plan against what happened, its approvals, incidents and review. Without one: the reviews of a period.',
  examples: [
    'itil report pir p4xd',
    'itil report pir p4xd --format markdown',
    'itil report pir --period 2026-09',
  ],
  args: [{ name: 'change', summary: 'The change.', optional: true, meaning: 'change' }],
  flags: { period: periodFlag },

  async run(host, { args: [name], flags: { period } }): Promise<Outcome<Pir | ReviewsReport>> {
    if (name !== undefined && period !== undefined)
      throw new UserError(`${name} is one change and --period many`, 'give one or the other');
    return name === undefined ? reviewsOf(host, period) : reviewOf(host, name);
  },
  view: (data): Doc => ('held' in data ? reviewsReport.view(data) : pirView(data)),
});

const reviewsOf = async (
  { store, now }: Host,
  words: string | undefined,
): Promise<Outcome<ReviewsReport>> => {
  const workspace = await store.workspace();
  const period = periodOf(words, workspace, now());
  return {
    data: reviewsReport.compute({ workspace, period, now: now() }, {}),
    remarks: brokenRemarks(workspace.findings, { folder: 'changes' }),
  };
};

const reviewOf = async ({ store, now }: Host, name: string): Promise<Outcome<Pir>> => {
  const file = await store.find(name, ['change']);
  const record = soundRecord<'change'>(file);
  const { value: catalogue } = await store.catalogue();
  const row = wholeRow(movingType('change'), file.path, record);
  const linked = new Map((await store.linked(record.fixes ?? [])).map((other) => [other.id, other]));
  const one = judgedChange(row, await store.pointing(record.id), catalogue, now());
  return { data: pirOf(one, (id) => linked.get(id), catalogue, now()) };
};
