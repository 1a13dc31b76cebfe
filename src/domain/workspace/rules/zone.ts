import { defineRule } from '../../rule.ts';
import { zoneFault } from '../../time/zone.ts';

export const zone = defineRule({
  id: 'workspace/zone',
  kinds: ['workspace'],
  level: 'error',
  summary: 'The zone of the workspace is one that exists.',
  why: 'Every local time is read and written in it; without one, all of them would silently be UTC.',
  bad: 'zone: Europe/Berln',
  good: 'zone: Europe/Berlin',
  clause: '7.5',
  reads: [],

  *check({ record }) {
    const fault = record.zone === undefined ? undefined : zoneFault(record.zone);
    if (fault) yield { at: ['zone'], ...fault };
  },
});
