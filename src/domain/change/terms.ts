import type { Plan, Records, Risk } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';

type Change = Records['change'];

/** The risk of a change: its own; of a standard change that of its model. */
export const riskOf = (record: Change, catalogue: Catalogue): Risk | undefined =>
  modelOf(record, catalogue)?.risk ?? record.risk;

/** The plan of a change: its own; of a standard change that of its model. */
export const planOf = (record: Change, catalogue: Catalogue): Plan | undefined =>
  modelOf(record, catalogue)?.plan ?? record.plan;

const modelOf = ({ type, model }: Change, { models }: Catalogue): Records['model'] | undefined =>
  type === 'standard' && model !== undefined ? models.get(model) : undefined;
