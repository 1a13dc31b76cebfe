import type { Row } from '../row.ts';
import type { Workspace } from '../workspace.ts';
import { endOf } from './carried-out.ts';
import { effectiveOutcome, isSuccess } from './effective.ts';

export interface ModelRuns {
  /** Its last ten runs that were finished, in the order of their ends. */
  readonly runs: readonly Row<'change'>[];
  /** Those of them that failed, were backed out or caused an incident that counts. */
  readonly failures: readonly Row<'change'>[];
  /** True with two failures: the model is not to be used until somebody has looked at it. */
  readonly suspended: boolean;
}

const LAST = 10;
const TOO_MANY = 2;

/** How the changes that followed a model went of late. */
export const modelRuns = (
  changes: readonly Row<'change'>[],
  model: string,
  { pointing, catalogue }: Pick<Workspace, 'pointing' | 'catalogue'>,
): ModelRuns => {
  const runs = changes
    .filter(({ record }) => record.type === 'standard' && record.model === model)
    .flatMap((row) => {
      const end = endOf(row.record);
      return end === null || row.record.outcome?.code === undefined ? [] : [{ row, end }];
    })
    .sort((a, b) => a.end - b.end)
    .slice(-LAST)
    .map(({ row }) => row);
  const failures = runs.filter(
    (row) => !isSuccess(effectiveOutcome(row, pointing(row.id), catalogue.policy).effective),
  );
  return { runs, failures, suspended: failures.length >= TOO_MANY };
};
