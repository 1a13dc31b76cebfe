import type { Kind, Silence } from '../../../generated/types.ts';
import { didYouMean } from '../../did-you-mean.ts';
import type { At, Remark } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { isExcused } from '../../silence.ts';

/** What is said of a name that no rule has; the name without its folder is understood too. */
const unknown = (name: string, rules: ReadonlySet<string>, at: At, key = false): readonly Remark[] => {
  if (rules.has(name)) return [];
  const meant = [...rules].find((id) => id.endsWith(`/${name}`)) ?? didYouMean(name, rules);
  return [
    {
      at,
      ...(key ? { key } : {}),
      level: 'error',
      message: `there is no rule ${name}${meant === undefined ? '' : `, did you mean ${meant}?`}`,
      hint: meant === undefined ? 'itil explain' : `itil explain ${meant}`,
    },
  ];
};

const kinds: readonly Kind[] = [
  'incident',
  'change',
  'problem',
  'csi',
  'sla',
  'service',
  'calendar',
  'model',
  'workspace',
];

export const checks = defineRule({
  id: 'record/checks',
  kinds,
  level: 'error',
  summary:
    'What checks grades or silences are rules that there are, and an open record is excused until a day.',
  why: 'A rule under a misspelt name is neither graded nor silenced, and whoever wrote it believes that it is.',
  bad: `checks:
  - {rule: incident/stael, reason: The supplier answers once a month., until: 2026-12-31}`,
  good: `checks:
  - {rule: incident/stale, reason: The supplier answers once a month., until: 2026-12-31}`,
  clause: '7.5',
  reads: ['rules'],

  *check(subject, { rules }) {
    const { record } = subject;
    const said = 'checks' in record ? record.checks : undefined;
    if (said === undefined) return;
    if (!Array.isArray(said)) {
      for (const name of Object.keys(said)) yield* unknown(name, rules, ['checks', name], true);
      return;
    }
    for (const [i, { rule, until }] of (said as readonly Silence[]).entries()) {
      yield* unknown(rule, rules, ['checks', i, 'rule']);
      if (until === undefined && rules.has(rule) && !isExcused(subject)) {
        yield {
          at: ['checks', i],
          level: 'warning',
          message: `${rule} is not silenced: until is missing, and only a closed record does without`,
        };
      }
    }
  },
});
