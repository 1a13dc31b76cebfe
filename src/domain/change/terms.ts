import type { Plan, Records, Risk } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';

type Change = Records['change'];

/** The risk of a change: its own; of a standard change that of its model, where it names none. */
export const riskOf = (record: Change, catalogue: Catalogue): Risk | undefined =>
  record.risk ?? modelOf(record, catalogue)?.risk;

/** The plan of a change: its own; of a standard change that of its model, where it has none. */
export const planOf = (record: Change, catalogue: Catalogue): Plan | undefined =>
  record.plan ?? modelOf(record, catalogue)?.plan;

const modelOf = ({ type, model }: Change, { models }: Catalogue): Records['model'] | undefined =>
  type === 'standard' && model !== undefined ? models.get(model) : undefined;
