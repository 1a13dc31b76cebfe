import { defineRule } from '../../rule.ts';
import { formatInstant, parseInstant } from '../../time/instant.ts';
import { noticeEnds, noticeOf } from '../notice.ts';
import { isOff, windowOf } from '../planned.ts';

/** From here on those affected must have been told. */
const FIXED: readonly string[] = ['scheduled', 'in_progress', 'implemented', 'closed'];

export const leadTime = defineRule({
  id: 'change/lead-time',
  kinds: ['change'],
  level: 'warning',
  summary: 'A change is announced as long before its window as policy asks for its risk.',
  why: 'Whoever hears of an outage too late cannot plan for it.',
  bad: `risk: {level: medium}
window: {from: 2026-09-16T22:00+02:00, to: 2026-09-16T23:00+02:00}
announced_at: 2026-09-14T10:00+02:00
---
# itil.yaml
change: {notice: {medium: 5bd}}`,
  good: `risk: {level: medium}
window: {from: 2026-09-16T22:00+02:00, to: 2026-09-16T23:00+02:00}
announced_at: 2026-09-09T10:00+02:00
---
# itil.yaml
change: {notice: {medium: 5bd}}`,
  clause: '8.5.1',
  reads: ['catalogue', 'now'],
  guards: ['schedule'],

  *check({ record }, { catalogue, now }) {
    const { announced_at, state } = record;
    const window = isOff(record) ? null : windowOf(record);
    const notice = window === null ? null : noticeOf(record, catalogue);
    if (window === null || notice === null) return;
    const asked = `policy asks ${notice.length} at ${notice.risk} risk`;
    const begins = `the window begins ${record.window?.from}`;
    const announced = parseInstant(announced_at ?? '');
    if (announced !== undefined) {
      const first = noticeEnds(announced, notice, catalogue);
      if (first > window.from)
        yield {
          at: ['announced_at'],
          message: `announced ${announced_at}: ${asked}, so it may begin ${told(first, catalogue.zone)}, and ${begins}`,
        };
    } else if (FIXED.includes(state) && noticeEnds(now, notice, catalogue) > window.from)
      yield { at: ['window', 'from'], message: `not announced: ${asked}, and ${begins}` };
  },
});

const told = (at: number, zone: Parameters<typeof formatInstant>[1]): string =>
  Number.isFinite(at) ? `from ${formatInstant(at, zone)} on` : 'never';
