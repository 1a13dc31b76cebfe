import type { Records } from '../../../generated/types.ts';
import { defineRule } from '../../rule.ts';
import { parseInstant } from '../../time/instant.ts';
import { effectiveOutcome } from '../effective.ts';

export const outcomeContradicted = defineRule({
  id: 'change/outcome-contradicted',
  kinds: ['change'],
  level: 'warning',
  summary: 'A change that counts as successful caused no serious incident, or was reviewed since.',
  why: 'Success is said by those who carried it out; the incidents say what it was like for everybody else.',
  bad: `approvals: [{by: tb, at: 2026-09-07T15:20+02:00, decision: approved}]
outcome: {code: successful, summary: Deployed; dashboards green.}
actual: {from: 2026-09-07T23:10+02:00, to: 2026-09-07T23:25+02:00}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}
  - {at: 2026-09-07T23:10+02:00, by: bn, event: started}
  - {at: 2026-09-07T23:25+02:00, by: bn, event: finished, outcome: successful}
---
# incidents/2026/09/INC-20260908-7K3Q.yaml
caused_by: CHG-20260907-P4XD
timeline:
  - {at: 2026-09-08T03:14+02:00, by: mo, event: opened, impact: high, urgency: high, priority: P1, team: payments}`,
  good: `approvals: [{by: tb, at: 2026-09-07T15:20+02:00, decision: approved}]
outcome: {code: successful, summary: Deployed; dashboards green.}
actual: {from: 2026-09-07T23:10+02:00, to: 2026-09-07T23:25+02:00}
review: {held_at: 2026-09-09T10:00+02:00, by: sl, objectives_met: true, side_effects: The checkout was down., lessons: Staging lacks the peak.}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}
  - {at: 2026-09-07T23:10+02:00, by: bn, event: started}
  - {at: 2026-09-07T23:25+02:00, by: bn, event: finished, outcome: successful}
  - {at: 2026-09-09T10:00+02:00, by: sl, event: reviewed}
---
# incidents/2026/09/INC-20260908-7K3Q.yaml
caused_by: CHG-20260907-P4XD
timeline:
  - {at: 2026-09-08T03:14+02:00, by: mo, event: opened, impact: high, urgency: high, priority: P1, team: payments}`,
  mend: 'Hold the review; in reports it counts as a change that caused an incident either way.',
  clause: '8.5.1.3',
  reads: ['catalogue', 'pointing'],

  *check(row, { catalogue, pointing }) {
    const { id, record } = row;
    const pointers = pointing(id);
    const { recorded, effective, incidents } = effectiveOutcome(row, pointers, catalogue.policy);
    if (effective !== 'caused_incident') return;
    const held = parseInstant(record.review?.held_at ?? '') ?? Number.NEGATIVE_INFINITY;
    const since = pointers
      .filter((pointer) => incidents.includes(pointer.row.id))
      .map((pointer) => pointer.row.record as Records['incident'])
      .filter(({ opened_at }) => (parseInstant(opened_at) ?? 0) > held)
      .map((incident) => `${incident.id} (${incident.priority})`);
    if (since.length === 0) return;
    yield {
      at: ['outcome', 'code'],
      message: `${recorded}, and it caused ${since.join(', ')}: no review was held since`,
      hint: `itil change review ${id}`,
    };
  },
});
