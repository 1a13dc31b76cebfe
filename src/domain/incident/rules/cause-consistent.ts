import type { Records } from '../../../generated/types.ts';
import { defineRule } from '../../rule.ts';
import { parseInstant } from '../../time/instant.ts';
import { feltAt } from '../felt.ts';

export const causeConsistent = defineRule({
  id: 'incident/cause-consistent',
  kinds: ['incident'],
  level: 'error',
  summary: 'The change that caused an incident was started before the incident was felt.',
  why: 'The failure rate of changes counts on these links; a cause that came later is none.',
  bad: `caused_by: CHG-20260907-P4XD
---
# changes/2026/09/CHG-20260907-P4XD.yaml
actual: {from: 2026-09-08T10:00+02:00}`,
  good: `caused_by: CHG-20260907-P4XD
---
# changes/2026/09/CHG-20260907-P4XD.yaml
actual: {from: 2026-09-07T23:10+02:00}
approvals: [{by: tb, at: 2026-09-07T15:20+02:00, decision: approved}]
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}
  - {at: 2026-09-07T23:10+02:00, by: bn, event: started}`,
  clause: '8.5.1',
  reads: ['records'],
  guards: ['open', 'link', 'resolve'],

  *check({ record }, { records }) {
    const id = record.caused_by;
    const cause = id === undefined ? undefined : records.get(id);
    if (cause?.kind !== 'change') return;
    const { actual, timeline } = cause.record as Records['change'];
    const started = actual?.from ?? timeline.find((entry) => entry.event === 'started')?.at;
    const at = ['caused_by'];
    const impact = feltAt(record);
    if (started === undefined) yield { at, message: `caused by ${id}, which was never started` };
    else if ((parseInstant(started) ?? 0) > (parseInstant(impact) ?? 0)) {
      yield {
        at,
        message: `caused by ${id}, which was started ${started}, after the incident was felt ${impact}`,
      };
    }
  },
});
