import { defineRule } from '../../rule.ts';
import { assess, isBelow } from '../risk.ts';

export const riskLevel = defineRule({
  id: 'change/risk-level',
  kinds: ['change'],
  level: 'error',
  summary: 'The risk of a change is at least what matrix or questionnaire make it.',
  why: 'The level decides how many must approve: it may be raised by hand, never lowered.',
  bad: 'risk: {impact: high, likelihood: high, level: low}',
  good: 'risk: {impact: high, likelihood: low, level: high}',
  mend: 'itil change risk says how the level comes about.',
  clause: '8.5.1.2',
  reads: ['catalogue'],
  guards: ['open', 'submit'],

  *check({ id, record }, { catalogue }) {
    const { risk } = record;
    const { level, basis } = assess(risk, catalogue.policy);
    if (risk?.level === undefined || level === null || !isBelow(risk.level, level)) return;
    yield {
      at: ['risk', 'level'],
      message: `the risk is ${risk.level}, and the ${basis} makes it ${level}`,
      hint: `itil change edit ${id} --risk-level ${level}`,
    };
  },
});
