import type { Records } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Row } from '../../row.ts';
import { parseInstant } from '../../time/instant.ts';
import { courseOf, stopAt } from '../course.ts';

/** Why no agreement counts an outage. */
export type Voided = 'cancelled' | 'linked_report';

/** How an outage ends: as it says, not yet, or with the resolve because it says nothing (rule A1). */
export type End = 'said' | 'open' | 'resolved';

/** A time in which services were down or degraded, as a record says it. Instants are in ms since the epoch. */
export interface Outage {
  /** The incident or change that says it, the file, and the place in the record. */
  readonly source: string;
  readonly title: string;
  readonly path: string;
  readonly at: readonly (string | number)[];
  readonly kind: 'down' | 'degraded';
  readonly from: number;
  /** Now, while it runs. */
  readonly to: number;
  readonly end: End;
  readonly services: readonly string[];
  /** The customers that it affects; none named = all (rule C2). */
  readonly customers: readonly string[] | undefined;
  readonly voided: Voided | null;
}

const NONE: readonly Outage[] = [];

/** The outages of an incident, up to now; none of one that was not opened by then. */
export const outagesOf = (row: Row<'incident'>, catalogue: Catalogue, now: number): readonly Outage[] => {
  const { record } = row;
  if (record.outages === undefined || record.outages.length === 0) return NONE;
  const course = courseOf(row, catalogue.people, now);
  if (!course) return NONE;
  const resolved = stopAt(course, course.rounds.at(-1)?.resolved)?.at;
  const linked = record.parent !== undefined && !catalogue.policy.incident.count_children;
  const voided = course.cancelled !== undefined ? 'cancelled' : linked ? 'linked_report' : null;
  return record.outages.flatMap((outage, i): readonly Outage[] => {
    const from = parseInstant(outage.from);
    const said = outage.to === undefined ? undefined : parseInstant(outage.to);
    if (from === undefined || from >= now) return NONE;
    const end = said !== undefined ? 'said' : resolved !== undefined ? 'resolved' : 'open';
    return [
      {
        source: row.id,
        title: record.title,
        path: row.path,
        at: ['outages', i],
        kind: outage.kind,
        from,
        to: Math.min(said ?? resolved ?? now, now),
        end: end === 'said' && (said as number) > now ? 'open' : end,
        services: outage.services ?? serviceOf(record),
        customers: record.customers,
        voided,
      },
    ];
  });
};

const serviceOf = ({ service }: Records['incident']): readonly string[] =>
  service === undefined ? [] : [service];
