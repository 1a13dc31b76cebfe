import type { Records, Target, Version } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { At, Remark } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { parseInstant } from '../../time/instant.ts';
import { dueOf } from '../due.ts';
import { type Clause, clausesOf } from '../terms.ts';

type Clauses = ReadonlyMap<unknown, Clause>;

/** A Monday: limits in different units are compared by when they are due from the first opening after it. */
const MONDAY = parseInstant('2026-03-02T00:00Z') as number;

const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

/** True if, in one calendar, the first limit is used up later than the second. */
const isSlower = (a: Clause | undefined, b: Clause | undefined): boolean => {
  if (!a || !b || a.calendar !== b.calendar) return false;
  const start = a.hours.nextOpen(MONDAY);
  return Number.isFinite(start) && dueOf(a, start, [], start) > dueOf(b, start, [], start);
};

export const targetOrder = defineRule({
  id: 'sla/target-order',
  kinds: ['sla'],
  level: 'error',
  summary: 'A response is due before the resolution, a P1 before a P2, and every priority has a limit.',
  why: 'Limits out of order are a slip of the pen that nobody notices until the first breach.',
  bad: `versions:
  - from: 2026-01-01
    targets:
      - {id: response, measure: response, limit: 8h}
      - {id: resolution, measure: resolution, limit: 4h}
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  good: `versions:
  - from: 2026-01-01
    targets:
      - {id: response, measure: response, limit: 1h}
      - {id: resolution, measure: resolution, limits: {P1: 4h, P2: 8h, P3: 16h, P4: 24h, P5: 40h}}
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`,
  mend: 'Limits are compared where they are counted in one calendar.',
  clause: '8.3.3',
  reads: ['catalogue'],

  *check({ record }: { readonly record: Records['sla'] }, { catalogue }) {
    for (const [i, version] of record.versions.entries()) yield* orderIn(version, ['versions', i], catalogue);
  },
});

function* orderIn(version: Version, at: At, catalogue: Catalogue): Iterable<Remark> {
  const targets = (version.targets ?? []).map((target, j) => ({
    target,
    at: [...at, 'targets', j],
    clauses: clausesOf(version, target, undefined, catalogue),
  }));
  for (const { target, at: place, clauses } of targets) yield* orderOf(target, place, clauses);
  for (const response of targets.filter(({ target }) => target.measure === 'response'))
    for (const later of targets.filter(({ target }) => /^re(solution|store)$/.test(target.measure))) {
      const wrong = PRIORITIES.find((one) => isSlower(response.clauses.get(one), later.clauses.get(one)));
      if (wrong)
        yield {
          at: placeOf(response, wrong),
          message: `${response.target.id} of ${wrong} in ${response.clauses.get(wrong)?.text} is later than ${later.target.id} in ${later.clauses.get(wrong)?.text}`,
        };
    }
}

/** The limits of one target: each priority slower than the one before it, and none left out. */
function* orderOf(target: Target, at: At, clauses: Clauses): Iterable<Remark> {
  for (const [k, priority] of PRIORITIES.entries()) {
    const clause = clauses.get(priority);
    if (!clause) {
      if (target.limits)
        yield {
          at: [...at, 'limits'],
          key: true,
          level: 'warning',
          message: `${target.id} has no limit for ${priority}`,
        };
      continue;
    }
    const next = PRIORITIES.slice(k + 1).find((one) => clauses.has(one));
    if (next && isSlower(clause, clauses.get(next)))
      yield {
        at: placeOf({ target, at }, priority),
        message: `${target.id} of ${priority} in ${clause.text} is later than of ${next} in ${clauses.get(next)?.text}`,
      };
  }
}

const placeOf = (
  { target, at }: { readonly target: Target; readonly at: At },
  priority: 'P1' | string,
): At => (target.limits?.[priority as 'P1'] === undefined ? [...at, 'limit'] : [...at, 'limits', priority]);
