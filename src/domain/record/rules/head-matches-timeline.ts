import type { Change } from '../../finding.ts';
import { type HeadDifference, headDifferences } from '../../lifecycle.ts';
import type { MovingType } from '../../record-type.ts';
import { movingKinds, movingType } from '../../record-types.ts';
import { defineRule } from '../../rule.ts';

const said = (value: unknown): string =>
  value === undefined ? 'nothing' : typeof value === 'object' ? JSON.stringify(value) : String(value);

const mend = ({ path, folded }: HeadDifference): Change => {
  const at = path.split('.');
  return folded === undefined ? { op: 'remove', path: at } : { op: 'set', path: at, value: folded };
};

const DECIDED: Readonly<Record<string, readonly string[]>> = {
  approved: ['approved', 'endorsed'],
  abstained: ['approved', 'endorsed'],
  rejected: ['rejected'],
};

export const headMatchesTimeline = defineRule({
  id: 'record/head-matches-timeline',
  kinds: movingKinds,
  level: 'error',
  summary: 'The head of a record says what its timeline comes to.',
  why: 'Readers trust the head, clocks and reports the timeline; where they differ, one of them is wrong.',
  bad: `state: resolved
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}`,
  good: `state: in_progress
assignee: mo
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:12+02:00, by: mo, event: acknowledged, assignee: mo}`,
  mend: 'itil check --fix --prefer timeline mends the head; --prefer head adds the event that is missing.',
  clause: '7.5',
  reads: [],

  *check({ kind, record, spans }) {
    const type = movingType(kind) as unknown as MovingType;
    for (const difference of headDifferences(type, record, spans)) {
      const { path, head, folded } = difference;
      const at = path.split('.');
      yield {
        ...(head === undefined ? {} : { at }),
        message: `${path} is ${said(head)} in the head, and ${said(folded)} by the timeline`,
        hint: `itil check --fix ${record.id}`,
        fix: [mend(difference)],
      };
    }
    if (!('approvals' in record)) return;
    for (const [i, { by, at, decision }] of (record.approvals ?? []).entries()) {
      const events = DECIDED[decision] ?? [];
      if (record.timeline.some((entry) => entry.at === at && events.includes(entry.event))) continue;
      yield {
        at: ['approvals', i],
        message: `${by} ${decision} it at ${at}, and the timeline has no such event`,
      };
    }
  },
});
