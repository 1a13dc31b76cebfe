import type { Records } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Asked } from '../record-type.ts';
import { assess } from './risk.ts';

type Change = Records['change'];

/** What has to be known before the risk of a normal change has a level: impact and likelihood, or answers of the questionnaire. */
export const unassessed = (record: Change, { policy }: Catalogue): readonly Asked[] => {
  const { type, risk } = record;
  if (type !== 'normal' || risk?.level !== undefined) return [];
  const { basis, answers } = assess(risk, policy);
  if (basis === 'matrix') {
    const lacking = (['impact', 'likelihood'] as const).filter((part) => risk?.[part] === undefined);
    return lacking.map((part) => ({ of: 'fields', path: `risk.${part}`, gives: 'risk.level' }));
  }
  return answers
    .filter(({ points }) => points === null)
    .map(({ question, text, choices }) => ({
      of: 'extra',
      path: 'answer',
      pair: { name: question, message: text, values: choices },
      gives: 'risk.level',
    }));
};

/** The variables of its model that a standard change gives no value. */
export const unsetVariables = ({ model, variables = {} }: Change, { models }: Catalogue): readonly Asked[] =>
  Object.entries(models.get(model ?? '')?.variables ?? {})
    .filter(([name]) => variables[name] === undefined)
    .map(([name, message]) => ({ of: 'extra', path: 'set', pair: { name, message, values: [] } }));
