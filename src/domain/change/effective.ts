import type { ChangeOutcomeCode, Policy, Records } from '../../generated/types.ts';
import type { Row } from '../row.ts';
import type { Pointer } from '../workspace.ts';

export type EffectiveCode = ChangeOutcomeCode | 'caused_incident';

export interface EffectiveOutcome {
  /** What its implementer said; null before it is finished. */
  readonly recorded: ChangeOutcomeCode | null;
  /** The same, but for a success that caused an incident. */
  readonly effective: EffectiveCode | null;
  /** Ids of the incidents that count against it, whatever its outcome. */
  readonly incidents: readonly string[];
}

const SUCCESSES: readonly unknown[] = ['successful', 'successful_with_issues'];

/** How a change went once the incidents that name it as their cause are counted (rule G1). `pointers` are its own. */
export const effectiveOutcome = (
  { record }: Row<'change'>,
  pointers: readonly Pointer[],
  policy: Policy,
): EffectiveOutcome => {
  const recorded = record.outcome?.code ?? null;
  const incidents = causedBy(pointers)
    .filter(({ priority }) => priority !== undefined && policy.change.failure_priorities.includes(priority))
    .map(({ id }) => id);
  return {
    recorded,
    effective: isSuccess(recorded) && incidents.length > 0 ? 'caused_incident' : recorded,
    incidents,
  };
};

/** Carried out as planned, with or without trouble on the way. */
export const isSuccess = (code: EffectiveCode | null): boolean => SUCCESSES.includes(code);

/** The incidents that name a change as their cause, whatever their priority; cancelled ones never were. */
export const causedBy = (pointers: readonly Pointer[]): readonly Records['incident'][] =>
  pointers
    .filter(({ row, path }) => row.kind === 'incident' && path === 'caused_by')
    .map(({ row }) => row.record as Records['incident'])
    .filter(({ state }) => state !== 'cancelled');
