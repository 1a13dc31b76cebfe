import type { Remark } from '../../finding.ts';
import { words } from '../../move.ts';
import type { Row } from '../../row.ts';
import { defineRule } from '../../rule.ts';
import { parseInstant } from '../../time/instant.ts';

/** First response, last resolve, last close: each no earlier than what comes before it. */
function* moves({ record, spans }: Row<'incident'>): Iterable<Remark> {
  const steps = [
    spans[0],
    spans.find((span) => span.event === 'acknowledged'),
    spans.findLast((span) => span.event === 'resolved'),
    spans.findLast((span) => span.event === 'closed'),
  ].filter((span) => span !== undefined);
  for (const [i, span] of steps.entries()) {
    const before = steps[i - 1];
    if (!before || span.from >= before.from) continue;
    const [at, then] = [record.timeline[span.entry]?.at, record.timeline[before.entry]?.at];
    yield {
      at: ['timeline', span.entry, 'at'],
      message: `${span.event} ${at}, before it was ${words(before.event)} ${then}`,
    };
  }
}

function* outages({ record, spans }: Row<'incident'>): Iterable<Remark> {
  for (const [i, { from, to }] of (record.outages ?? []).entries()) {
    const start = parseInstant(from) ?? Number.NaN;
    const end = to === undefined ? Number.POSITIVE_INFINITY : (parseInstant(to) ?? Number.NaN);
    const resolved = spans.find((span) => span.event === 'resolved' && span.from >= start);
    const resolvedAt = resolved && record.timeline[resolved.entry]?.at;
    if (end < start) {
      yield { at: ['outages', i, 'to'], message: `the outage ends ${to}, before it starts ${from}` };
    } else if (resolved && end > resolved.from) {
      yield to === undefined
        ? {
            at: ['outages', i],
            message: `the outage since ${from} still runs, though the incident was resolved ${resolvedAt}`,
          }
        : {
            at: ['outages', i, 'to'],
            message: `the outage ends ${to}, after the incident was resolved ${resolvedAt}`,
          };
    }
  }
}

export const timeOrder = defineRule({
  id: 'incident/time-order',
  kinds: ['incident'],
  level: 'error',
  summary:
    'An incident is opened, answered, resolved and closed in this order, and its outages end by the resolve.',
  why: 'Response, resolution and availability are computed from these instants; a wrong one is a wrong figure.',
  bad: `outages:
  - {kind: down, from: 2026-09-08T08:50+02:00, to: 2026-09-08T07:50+02:00}`,
  good: `outages:
  - {kind: down, from: 2026-09-08T08:50+02:00, to: 2026-09-08T09:18+02:00}
resolution: {code: fixed, summary: Rolled back to 5.1}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:05+02:00, by: mo, event: acknowledged, assignee: mo}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: resolved, code: fixed}`,
  mend: 'The impact and its detection may come before the opening. A later outage of a reopened incident is one of its own.',
  clause: '8.6.1',
  reads: [],
  guards: ['ack', 'resolve', 'close'],

  *check(row) {
    yield* moves(row);
    yield* outages(row);
  },
});
