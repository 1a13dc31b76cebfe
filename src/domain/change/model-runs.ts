import { once } from '../once.ts';
import type { Row } from '../row.ts';
import type { Workspace } from '../workspace.ts';
import { endOf } from './carried-out.ts';
import { isStandard } from './change-kinds.ts';
import { effectiveOutcome, isSuccess } from './effective.ts';

/** How many runs of a model are looked at, and how many failures among them suspend it (records.md, Models). */
const RUNS = 10;
const FAILURES = 2;

export interface ModelRuns {
  /** The last ten that were finished before an instant, in the order in which they were. */
  readonly runs: readonly Row<'change'>[];
  /** Those of them that failed, were backed out, or caused an incident that counts. */
  readonly failures: readonly Row<'change'>[];
  /** With two failures the model is not to be used until somebody has looked at it. */
  readonly suspended: boolean;
}

interface Run {
  readonly row: Row<'change'>;
  readonly end: number;
}

/** The runs of each model that came to an outcome, by their end. */
const runsByModel = once((changes: readonly Row<'change'>[]): ReadonlyMap<string, readonly Run[]> => {
  const map = new Map<string, Run[]>();
  for (const row of changes) {
    const { record } = row;
    const end = endOf(record);
    if (!isStandard(record) || record.model === undefined || record.outcome?.code === undefined) continue;
    if (end === null) continue;
    const runs = map.get(record.model);
    if (runs) runs.push({ row, end });
    else map.set(record.model, [{ row, end }]);
  }
  for (const runs of map.values()) runs.sort((a, b) => a.end - b.end);
  return map;
});

/** The last runs of a model that were finished before an instant (ms), of all without one. */
export const modelRuns = (
  changes: readonly Row<'change'>[],
  model: string,
  { pointing, catalogue }: Pick<Workspace, 'pointing' | 'catalogue'>,
  before = Number.POSITIVE_INFINITY,
): ModelRuns => {
  const all = runsByModel(changes).get(model) ?? [];
  const count = countBefore(all, before);
  const runs = all.slice(Math.max(0, count - RUNS), count).map(({ row }) => row);
  const failures = runs.filter(
    (row) => !isSuccess(effectiveOutcome(row, pointing(row.id), catalogue.policy).effective),
  );
  return { runs, failures, suspended: failures.length >= FAILURES };
};

/** How many of the runs, which are in order, ended before the instant. */
const countBefore = (runs: readonly Run[], before: number): number => {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).end < before) low = middle + 1;
    else high = middle;
  }
  return low;
};
