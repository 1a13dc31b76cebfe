import type { Span } from '../lifecycle.ts';
import type { Clock } from './clock.ts';
import { type Course, type Round, type Stop, stopAt } from './course.ts';
import { clockOfLives, type Life, lifeOf } from './life.ts';
import type { Terms } from './terms.ts';

/**
 * The clocks of an update target (rule C9): from opening, and from each reopening, the customer is due to hear of the
 * incident a limit after the last update or missed due. Each due is a clock of its own, which ends when it was met or
 * missed; what is pending at a resolve is judged no more.
 */
export const updateClocks = (terms: Terms, course: Course, explain: boolean): readonly Clock[] => {
  const { rounds, cancelled, spans } = course;
  const counted = terms.reopen === 'ignore' ? rounds.slice(0, 1) : rounds;
  const lives =
    cancelled === undefined
      ? counted.flatMap((round) => [...dues(terms, course, round)])
      : [lifeOf(terms, course, 0, (spans[0] as Span).from, stopAt(course, cancelled))];
  return lives.flatMap((life) => clockOfLives(terms, course, life.since, [life], explain) ?? []);
};

/** The lives of the dues of a round, in order. */
function* dues(terms: Terms, course: Course, { from, resolved }: Round): Iterable<Life> {
  const { spans } = course;
  let first = from;
  let since = (spans[from] as Span).from;
  for (;;) {
    const update = nextUpdate(course, first, resolved ?? spans.length);
    const life = lifeOf(terms, course, first, since, stopAt(course, update ?? resolved));
    const breach = life.verdict?.breach;
    if (breach) {
      // A due at its own beginning would come again and again.
      if (breach.at <= since) return;
      const stop = missedAt(course, first, breach.at);
      yield { ...lifeOf(terms, course, first, since, stop), verdict: life.verdict };
      first = stop.index - 1;
      since = stop.at;
    } else {
      if (update !== undefined || resolved === undefined) yield life;
      if (update === undefined) return;
      first = update;
      since = (spans[update] as Span).from;
    }
  }
}

/** The next entry after `first` by which the customer was informed. */
const nextUpdate = ({ spans, record }: Course, first: number, end: number): number | undefined => {
  for (let i = first + 1; i < end; i += 1) {
    const { event, entry } = spans[i] as Span;
    if (event === 'informed' && record.timeline[entry]?.audience === 'customer') return i;
  }
  return undefined;
};

/** The end of a due that was missed; what happened at that instant is still part of its life. */
const missedAt = ({ spans }: Course, first: number, at: number): Stop => {
  const index = spans.findIndex((span, i) => i > first && span.from > at);
  return { at, index: index < 0 ? spans.length : index, entry: null };
};
