import { words } from '../../move.ts';
import { defineRule } from '../../rule.ts';
import { parseInstant } from '../../time/instant.ts';
import { windowOf } from '../planned.ts';

/** Before the outcome is known: a draft promises nothing yet. */
const WAITING: readonly string[] = ['submitted', 'approved', 'scheduled', 'in_progress'];

export const window = defineRule({
  id: 'change/window',
  kinds: ['change'],
  level: 'error',
  summary: 'A window ends after it begins, and by its end the outcome is known.',
  why: 'Others plan around the window: one that is over and open says neither that they may go on nor that they must wait.',
  bad: `window: {from: 2026-09-16T23:00+02:00, to: 2026-09-16T22:00+02:00}`,
  good: `window: {from: 2026-09-16T22:00+02:00, to: 2026-09-16T23:00+02:00}`,
  clause: '8.5.1',
  reads: ['now'],
  guards: ['submit', 'schedule'],

  *check({ id, record }, { now }) {
    const { window: planned, state } = record;
    if (planned === undefined) return;
    const at = ['window', 'to'];
    if (windowOf(record) === null) {
      yield {
        at,
        level: 'error',
        message: `the window ends ${planned.to}, and that is not after ${planned.from}, when it begins`,
      };
      return;
    }
    if (!WAITING.includes(state) || (parseInstant(planned.to) ?? now) >= now) return;
    yield {
      at,
      level: 'warning',
      message: `the window ended ${planned.to}, and the change is still ${words(state)}`,
      hint: state === 'in_progress' ? `itil change finish ${id}` : `itil change next-slot ${id}`,
    };
  },
});
