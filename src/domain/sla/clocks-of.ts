import type { Catalogue } from '../catalogue.ts';
import type { Span } from '../lifecycle.ts';
import type { Row } from '../row.ts';
import { agreementsOn, judges, versionAt } from './agreements.ts';
import type { Clock } from './clock.ts';
import { type Course, courseOf, type Round, restored, type Stop, stopAt } from './course.ts';
import { clockOfLives, type Life, lifeOf } from './life.ts';
import type { Terms } from './terms.ts';
import { updateClocks } from './update-clocks.ts';

/** The clocks of an incident, and how they count in reports. Instants are in ms since the epoch. */
export interface IncidentClocks {
  readonly incident: string;
  readonly clocks: readonly Clock[];
  /** Null for an incident that is not opened yet: it has no clocks. */
  readonly opened: number | null;
  readonly closed: number | null;
  readonly cancelled: boolean;
  /** No `sla` in force at the opening names its service and an affected customer (rule C1). */
  readonly uncovered: boolean;
  /** A further report of another incident, which policy leaves out of the figures (rule C8). */
  readonly linked_report: boolean;
}

/**
 * The service-level clocks of an incident, replayed up to and at now (rules C1 to C10), those of slas, olas and ucs
 * alike: one for each target of the agreements that judge it, of an update target one for each update that is due.
 */
export const clocksOf = (
  row: Row<'incident'>,
  catalogue: Catalogue,
  now: number,
  { explain = false }: { readonly explain?: boolean } = {},
): IncidentClocks => {
  const { record } = row;
  const course = courseOf(row, catalogue.people, now);
  const clocks: Clock[] = [];
  let uncovered = course !== undefined;
  if (course) {
    const opened = openingOf(course);
    for (const { agreement, versions } of agreementsOn(record.service, catalogue)) {
      const version = judges(agreement, record) ? versionAt(versions, opened) : undefined;
      if (!version) continue;
      if (agreement.agreement === 'sla') uncovered = false;
      for (const terms of version.terms) {
        if (terms.measure === 'update') clocks.push(...updateClocks(terms, course, explain));
        else {
          const clock = clockBy(terms, course, explain);
          if (clock) clocks.push(clock);
        }
      }
    }
  }
  return {
    incident: row.id,
    clocks,
    opened: course ? openingOf(course) : null,
    closed: (course && stopAt(course, course.closed)?.at) ?? null,
    cancelled: course?.cancelled !== undefined,
    uncovered,
    linked_report: record.parent !== undefined && !catalogue.policy.incident.count_children,
  };
};

const openingOf = ({ spans }: Course): number => (spans[0] as Span).from;

/** The clock of a target that judges an incident once; undefined where its priority has no limit. */
const clockBy = (terms: Terms, course: Course, explain: boolean): Clock | undefined => {
  const { rounds, cancelled } = course;
  const reopen = terms.measure === 'response' ? 'ignore' : terms.reopen;
  const last = reopen === 'ignore' ? 0 : rounds.length - 1;
  const stop = cancelled === undefined ? stopIn(course, terms, last) : stopAt(course, cancelled);
  const lives: Life[] = [];
  let begin = 0;
  if (reopen === 'restart') {
    // A breach is permanent (rule C5): with one, a clock goes on and begins no more anew.
    for (; begin < last; begin += 1) {
      const life = livedFrom(terms, course, begin, stopIn(course, terms, begin));
      if (life.verdict?.breach) break;
      lives.push(life);
    }
  }
  lives.push(livedFrom(terms, course, begin, stop));
  return clockOfLives(terms, course, openingOf(course), lives, explain);
};

/** Where a clock stops in a round (rule C1). */
const stopIn = (course: Course, { measure }: Terms, round: number): Stop | undefined => {
  if (measure === 'response') return stopAt(course, course.responded);
  if (measure === 'restore') return restored(course, round);
  return stopAt(course, course.rounds[round]?.resolved);
};

/** A clock that counts from the beginning of a round to its stop. */
const livedFrom = (terms: Terms, course: Course, round: number, stop: Stop | undefined): Life => {
  const { from } = course.rounds[round] as Round;
  return lifeOf(terms, course, from, (course.spans[from] as Span).from, stop);
};
