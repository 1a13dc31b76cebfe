import { missing } from '../../lifecycle.ts';
import { words } from '../../move.ts';
import { defineRule } from '../../rule.ts';
import { change } from '../change.ts';
import { unsetVariables } from '../questions.ts';

export const needs = defineRule({
  id: 'change/needs',
  kinds: ['change'],
  level: 'error',
  summary: 'A change has what its state and type ask for.',
  why: 'Whoever approves a change decides on its reason, risk, plans and window: what is not written was not decided.',
  bad: `plan: {implementation: Rolling deploy., test: Contract tests.}
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}`,
  good: `timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-07T10:30+02:00, by: bn, event: submitted}`,
  mend: 'A standard change has the risk and the plan of its model; an emergency has them by its review.',
  clause: '8.5.1.2',
  reads: ['catalogue'],

  *check({ id, record }, { catalogue }) {
    for (const path of missing(change, record)) {
      const flag = path.replaceAll(/[._]/g, '-');
      yield {
        at: ['state'],
        message: `${words(record.state)} without ${path}`,
        hint: `itil change edit ${id} --${flag} …`,
      };
    }
    if (record.state === 'cancelled') return;
    for (const { pair } of unsetVariables(record, catalogue)) {
      yield { at: ['model'], message: `no value for ${pair?.name}, a variable of the model ${record.model}` };
    }
  },
});
