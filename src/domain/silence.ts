import type { Silence } from '../generated/types.ts';
import type { Finding } from './finding.ts';
import type { Item, Row } from './row.ts';
import { formatDate } from './time/date.ts';
import { dayAt } from './time/period.ts';
import type { Zone } from './time/zone.ts';

export interface Silences {
  readonly silent: (finding: Finding) => boolean;
}

const FINAL: ReadonlySet<string> = new Set(['closed', 'cancelled']);

/**
 * The findings that records silence by their `checks`: till the end of the day that `until` names, in the workspace's
 * zone. Without `until` only a closed or cancelled record is excused, for good.
 */
export const silencesOf = (subjects: readonly (Row | Item)[], now: number, zone: Zone): Silences => {
  const today = formatDate(dayAt(now, zone));
  const holds = (silence: Silence, record: object): boolean =>
    silence.until === undefined
      ? 'state' in record && FINAL.has(String(record.state))
      : silence.until >= today;
  const byPath = new Map<string, ReadonlySet<string>>();
  for (const { path, record } of subjects) {
    const checks =
      'checks' in record && Array.isArray(record.checks) ? (record.checks as readonly Silence[]) : [];
    const rules = checks.filter((silence) => holds(silence, record)).map((silence) => silence.rule);
    if (rules.length > 0) byPath.set(path, new Set(rules));
  }
  return { silent: ({ path, rule }) => byPath.get(path)?.has(rule) ?? false };
};
