import { defineRule } from '../../rule.ts';
import { humanDuration } from '../../time/duration.ts';
import { endOf, startOf } from '../carried-out.ts';
import { windowOf } from '../planned.ts';

export const outsideWindow = defineRule({
  id: 'change/outside-window',
  kinds: ['change'],
  level: 'warning',
  summary: 'A change is carried out within its window.',
  why: 'Outside it nobody was told, and nobody has looked for what it meets.',
  bad: `window: {from: 2026-09-07T23:00+02:00, to: 2026-09-08T00:00+02:00}
actual: {from: 2026-09-07T23:10+02:00, to: 2026-09-08T00:25+02:00}`,
  good: `approvals: [{by: tb, at: 2026-09-07T15:20+02:00, decision: approved}]
window: {from: 2026-09-07T23:00+02:00, to: 2026-09-08T00:00+02:00}
actual: {from: 2026-09-07T23:10+02:00, to: 2026-09-07T23:25+02:00}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}
  - {at: 2026-09-07T15:20+02:00, by: tb, event: approved}
  - {at: 2026-09-07T23:10+02:00, by: bn, event: started}`,
  clause: '8.5.1',
  reads: [],

  *check({ record }) {
    const window = windowOf(record);
    const start = startOf(record);
    if (window === null || start === null) return;
    const early = window.from - start;
    const late = (endOf(record) ?? window.to) - window.to;
    const said = [
      ...(start >= window.to ? [`begun ${humanDuration(start - window.to)} after its window ended`] : []),
      ...(early > 0 ? [`begun ${humanDuration(early)} before its window`] : []),
      ...(late > 0 && start < window.to
        ? [`ended ${humanDuration(late)} after ${early > 0 ? 'it' : 'its window'}`]
        : []),
    ];
    if (said.length > 0)
      yield {
        at: [record.actual ? 'actual' : 'timeline'],
        message: `${said.join(' and ')}, which was planned ${record.window?.from} to ${record.window?.to}`,
      };
  },
});
