import type { Silence } from '../generated/types.ts';
import type { Finding } from './finding.ts';
import { isFinal } from './lifecycle.ts';
import type { MovingType } from './record-type.ts';
import { movingType } from './record-types.ts';
import type { Item, Row } from './row.ts';
import { formatDate } from './time/date.ts';
import { dayAt } from './time/period.ts';
import type { Zone } from './time/zone.ts';

export interface Silences {
  /** True for a finding that its record silences. */
  readonly silent: (finding: Finding) => boolean;
}

/**
 * The findings that records silence by their `checks`: till the end of the day that `until` names, in the workspace's
 * zone. Without `until` only a record in a final state is excused, for good.
 */
export const silencesOf = (subjects: readonly (Row | Item)[], now: number, zone: Zone): Silences => {
  const today = formatDate(dayAt(now, zone));
  const holds = (silence: Silence, subject: Row | Item): boolean =>
    silence.until === undefined ? isExcused(subject) : silence.until >= today;
  const byPath = new Map<string, ReadonlySet<string>>();
  for (const subject of subjects) {
    const { path, record } = subject;
    const checks =
      'checks' in record && Array.isArray(record.checks) ? (record.checks as readonly Silence[]) : [];
    const rules = checks.filter((silence) => holds(silence, subject)).map((silence) => silence.rule);
    if (rules.length > 0) byPath.set(path, new Set(rules));
  }
  return { silent: ({ path, rule }) => byPath.get(path)?.has(rule) ?? false };
};

/** True for a record in a final state: what it silences needs no day. */
export const isExcused = (subject: Row | Item): boolean =>
  'spans' in subject && isFinal(movingType(subject.kind) as unknown as MovingType, subject.record.state);
