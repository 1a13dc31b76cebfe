import { defineRule } from '../../rule.ts';

export const reopenedAgain = defineRule({
  id: 'incident/reopened-again',
  kinds: ['incident'],
  level: 'warning',
  summary: 'An incident that was reopened twice has a problem linked.',
  why: 'What comes back twice has a cause that nobody removed.',
  bad: `timeline:
  - {at: 2026-09-07T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-07T10:00+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-07T11:00+02:00, by: mo, event: reopened, reason: The error is back}
  - {at: 2026-09-07T12:00+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-08T09:00+02:00, by: mo, event: reopened, reason: The error is back}`,
  good: `problem: PRB-20260908-H2MW
timeline:
  - {at: 2026-09-07T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-07T10:00+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-07T11:00+02:00, by: mo, event: reopened, reason: The error is back}
  - {at: 2026-09-07T12:00+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-08T09:00+02:00, by: mo, event: reopened, reason: The error is back}
---
# problems/2026/09/PRB-20260908-H2MW.yaml
title: Connection pool runs dry at load peaks`,
  clause: '8.6.3',
  reads: [],

  *check({ id, record, spans }) {
    if (record.problem !== undefined) return;
    const times = spans.filter((span) => span.event === 'reopened').length;
    if (times < 2) return;
    yield {
      at: ['timeline', spans.findLastIndex((span) => span.event === 'reopened')],
      message: `reopened ${times} times, and no problem is linked`,
      hint: `itil incident link ${id} --problem …`,
    };
  },
});
