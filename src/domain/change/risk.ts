import type { Policy, Records } from '../../generated/types.ts';

type Risk = NonNullable<Records['change']['risk']>;
export type Level = NonNullable<Risk['level']>;

const LEVELS = ['low', 'medium', 'high'] as const satisfies readonly Level[];

/** An answer of the questionnaire, as it counts. */
export interface Answered {
  readonly question: string;
  readonly text: string;
  /** Null while nobody has answered. */
  readonly answer: string | null;
  /** Null for an answer that the question does not know. */
  readonly points: number | null;
  /** The answers there are. */
  readonly choices: readonly string[];
  /** The level that this answer makes at least. */
  readonly raises: Level | null;
}

/** How the level of a risk comes about. */
export interface Assessment {
  readonly basis: 'matrix' | 'questionnaire';
  readonly impact: Level | null;
  readonly likelihood: Level | null;
  readonly answers: readonly Answered[];
  /** The sum of the points; null for the matrix, and while an answer is missing. */
  readonly points: number | null;
  /** From how many points on a level is reached. */
  readonly from: { readonly medium: number; readonly high: number } | null;
  /** What matrix or points say, before rules raise it; null while something is missing. */
  readonly scored: Level | null;
  /** The level at least: what is scored, raised by rules. Null while something is missing. */
  readonly level: Level | null;
}

/** The level of a risk by policy: the matrix of impact and likelihood, or the points of a questionnaire, which rules raise. */
export const assess = (risk: Risk | undefined, { change: { risk: policy } }: Policy): Assessment => {
  const { impact = null, likelihood = null, answers: given = {} } = risk ?? {};
  if (!('questions' in policy)) {
    const level = impact === null || likelihood === null ? null : (policy[impact][likelihood] ?? null);
    return {
      basis: 'matrix',
      impact,
      likelihood,
      answers: [],
      points: null,
      from: null,
      scored: level,
      level,
    };
  }
  const answers = policy.questions.map(({ id, text, answers: known }): Answered => {
    const answer = given[id] ?? null;
    const raised = (policy.rules ?? []).filter((rule) => rule.question === id && rule.answer === answer);
    return {
      question: id,
      text,
      answer,
      points: answer === null ? null : (known[answer] ?? null),
      choices: Object.keys(known),
      raises: highest(raised.map((rule) => rule.level)),
    };
  });
  const points = answers.some((one) => one.points === null)
    ? null
    : answers.reduce((sum, one) => sum + (one.points ?? 0), 0);
  const { medium, high } = policy.levels;
  const scored = points === null ? null : points >= high ? 'high' : points >= medium ? 'medium' : 'low';
  const level = scored && highest([scored, ...answers.flatMap(({ raises }) => raises ?? [])]);
  return {
    basis: 'questionnaire',
    impact,
    likelihood,
    answers,
    points,
    from: { medium, high },
    scored,
    level,
  };
};

/** The highest of some levels; null of none. */
const highest = (levels: readonly Level[]): Level | null =>
  LEVELS.findLast((level) => levels.includes(level)) ?? null;

export const isBelow = (a: Level, b: Level): boolean => LEVELS.indexOf(a) < LEVELS.indexOf(b);
