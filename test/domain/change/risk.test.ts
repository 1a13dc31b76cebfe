import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/domain/catalogue.ts';
import { assess } from '../../../src/domain/change/risk.ts';
import type { Policy, Records } from '../../../src/generated/types.ts';

type Risk = NonNullable<Records['change']['risk']>;

const { policy } = catalogueOf([]);
const questionnaire: Policy = {
  ...policy,
  change: {
    ...policy.change,
    risk: {
      questions: [
        { id: 'reversible', text: 'Can it be undone within ten minutes?', answers: { yes: 0, no: 3 } },
        { id: 'peak', text: 'Is it at peak hours?', answers: { no: 0, near: 1, yes: 4 } },
        { id: 'done-before', text: 'Was it done before?', answers: { often: 0, once: 1, never: 2 } },
      ],
      levels: { medium: 3, high: 6 },
      rules: [
        { question: 'reversible', answer: 'no', level: 'high' },
        { question: 'done-before', answer: 'never', level: 'medium' },
      ],
    },
  },
};
const answers = (...given: readonly string[]): Risk => ({
  answers: Object.fromEntries(given.map((one) => one.split('=') as [string, string])),
});

describe('the matrix', () => {
  it.each([
    ['high', 'high', 'high'],
    ['high', 'medium', 'high'],
    ['high', 'low', 'medium'],
    ['medium', 'high', 'high'],
    ['medium', 'medium', 'medium'],
    ['medium', 'low', 'low'],
    ['low', 'high', 'medium'],
    ['low', 'medium', 'low'],
    ['low', 'low', 'low'],
  ] as const)('impact %s, likelihood %s: %s', (impact, likelihood, level) => {
    expect(assess({ impact, likelihood }, policy)).toMatchObject({ basis: 'matrix', scored: level, level });
  });

  it.each([[undefined], [{ impact: 'high' }], [{ likelihood: 'low' }]] as const)(
    'knows no level of %j',
    (risk) => {
      expect(assess(risk, policy).level).toBeNull();
    },
  );
});

describe('the questionnaire', () => {
  it.each([
    ['0 points', answers('reversible=yes', 'peak=no', 'done-before=often'), 0, 'low', 'low'],
    ['2 points', answers('reversible=yes', 'peak=near', 'done-before=once'), 2, 'low', 'low'],
    [
      '3 points are medium',
      answers('reversible=yes', 'peak=near', 'done-before=never'),
      3,
      'medium',
      'medium',
    ],
    ['6 points are high', answers('reversible=yes', 'peak=yes', 'done-before=never'), 6, 'high', 'high'],
    ['a rule raises', answers('reversible=no', 'peak=no', 'done-before=often'), 3, 'medium', 'high'],
    [
      'a lower rule does not lower',
      answers('reversible=no', 'peak=yes', 'done-before=never'),
      9,
      'high',
      'high',
    ],
    ['a rule raises by one', answers('reversible=yes', 'peak=no', 'done-before=never'), 2, 'low', 'medium'],
  ])('%s', (_name, risk, points, scored, level) => {
    expect(assess(risk, questionnaire)).toMatchObject({ basis: 'questionnaire', points, scored, level });
  });

  it.each([
    ['an answer is missing', answers('reversible=yes', 'peak=no')],
    ['an answer is none of the question', answers('reversible=maybe', 'peak=no', 'done-before=often')],
    ['nothing is answered', undefined],
  ])('knows no level while %s', (_name, risk) => {
    expect(assess(risk, questionnaire)).toMatchObject({ points: null, level: null });
  });
});
