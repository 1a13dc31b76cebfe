import { changesIn } from '../../check.ts';
import { parseDate } from '../../time/date.ts';
import type { Workspace } from '../../workspace.ts';
import { modelRuns } from '../model-runs.ts';

/** Why a model is on an agenda. */
export type ModelConcern = 'unapproved' | 'suspended' | 'expires' | 'expired';

/** A standard-change model that somebody has to look at. */
export interface ModelLine {
  readonly model: string;
  readonly title: string;
  readonly concerns: readonly ModelConcern[];
  readonly until: string | null;
  /** Of its last ten runs that were finished. */
  readonly runs: number;
  readonly failures: readonly string[];
}

/** Told of so many days ahead. */
const AHEAD = 30;

/** The models that nobody approved, that failed of late, that expire soon after a day or expired since another (day numbers). */
export const modelLines = (workspace: Workspace, day: number, since: number): readonly ModelLine[] => {
  const changes = changesIn(workspace.rows);
  return [...workspace.catalogue.models.values()]
    .map((model): ModelLine => {
      const { runs, failures, suspended } = modelRuns(changes, model.id, workspace);
      const until = parseDate(model.valid?.until ?? '') ?? Number.POSITIVE_INFINITY;
      const concerns: readonly (readonly [ModelConcern, boolean])[] = [
        ['unapproved', model.approved_by === undefined],
        ['suspended', suspended],
        ['expires', until >= day && until <= day + AHEAD],
        ['expired', until < day && until >= since],
      ];
      return {
        model: model.id,
        title: model.title,
        concerns: concerns.filter(([, holds]) => holds).map(([concern]) => concern),
        until: model.valid?.until ?? null,
        runs: runs.length,
        failures: failures.map(({ id }) => id),
      };
    })
    .filter(({ concerns }) => concerns.length > 0);
};
