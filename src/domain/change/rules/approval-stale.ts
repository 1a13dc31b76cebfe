import { mayStart } from '../../lifecycle.ts';
import type { Move, MovingKind } from '../../record-type.ts';
import { defineRule } from '../../rule.ts';
import { authorisationOf } from '../authorisation.ts';
import { changeMoves } from '../change-moves.ts';

const rework = changeMoves.rework as unknown as Move<MovingKind>;

export const approvalStale = defineRule({
  id: 'change/approval-stale',
  kinds: ['change'],
  level: 'error',
  summary: 'What was approved is what stands there now.',
  why: 'An approval holds for the plan, risk and window that the approver read, not for what was put in afterwards.',
  bad: `approvals:
  - {by: tb, at: 2026-09-07T15:20+02:00, decision: approved, digest: "sha256:0000000000000000000000000000000000000000000000000000000000000000"}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: endorsed}`,
  good: `approvals:
  - {by: tb, at: 2026-09-07T15:20+02:00, decision: approved, digest: "sha256:69094a78f25c2fd41472de35c1853641e25f09a88a04afff921f33c0c36f3329"}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}`,
  mend: 'Take back the edit, or have it approved anew (itil change rework, then submit).',
  clause: '8.5.1.3',
  reads: ['catalogue'],
  guards: ['schedule', 'start'],

  *check(row, { catalogue }) {
    const { met, decisions } = authorisationOf(row, catalogue);
    for (const { index, by, at, decision, standing, digest } of decisions) {
      if (standing === 'stale') {
        yield {
          at: ['approvals', index, 'digest'],
          // Who has approved what stands there now has seen to it.
          level: met ? 'warning' : 'error',
          message: `${by} approved it ${at}, and its risk, plan, window, outage, services or type reads otherwise now`,
          ...(mayStart(rework, row.record, row.record.state)
            ? { hint: `itil change rework ${row.id} --reason "…"` }
            : {}),
        };
      } else if (decision === 'approved' && standing !== 'void' && !digest) {
        const message = `${by} approved it ${at} without a digest: whether it still reads as then, nobody can tell`;
        yield { at: ['approvals', index], level: 'info', message };
      }
    }
  },
});
