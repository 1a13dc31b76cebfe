import type { Records } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { DAY, parseDate } from '../time/date.ts';
import { parseInstant } from '../time/instant.ts';
import { startOf } from './carried-out.ts';
import { isBelow } from './risk.ts';

type Change = Records['change'];

/** Why a standard change is not covered by its model, one sentence each; none if it is (records.md, Models). */
export const modelFaults = (record: Change, catalogue: Catalogue): readonly string[] => {
  const { model: slug, services = [], risk } = record;
  if (slug === undefined) return ['a standard change without a model'];
  const model = catalogue.models.get(slug);
  if (!model) return [`the model ${slug} does not exist`];
  const faults: string[] = [];
  const start = startOf(record) ?? parseInstant(record.window?.from ?? '') ?? null;
  if (model.approved_by === undefined) faults.push(`nobody has approved the model ${slug}`);
  else if (start !== null && (parseInstant(model.approved_by.at) ?? 0) > start)
    faults.push(`the model ${slug} was approved ${model.approved_by.at}, after the start`);
  const outside = services.filter((service) => !model.services?.includes(service));
  if (outside.length > 0)
    faults.push(
      `the model ${slug} is for ${(model.services ?? []).join(', ')}, not for ${outside.join(', ')}`,
    );
  if (start !== null) faults.push(...validity(slug, model, Math.floor(catalogue.zone.toLocal(start) / DAY)));
  if (isBelow(model.risk?.level ?? 'high', risk?.level ?? 'low'))
    faults.push(`its risk is ${risk?.level}, and that of the model ${slug} ${model.risk?.level}`);
  return faults;
};

/** Both days are included, and are local days of the workspace. */
const validity = (slug: string, { valid }: Records['model'], day: number): readonly string[] => {
  const from = parseDate(valid?.from ?? '');
  const until = parseDate(valid?.until ?? '');
  if (from !== undefined && day < from) return [`the model ${slug} is valid only from ${valid?.from} on`];
  if (until !== undefined && day > until) return [`the model ${slug} was valid until ${valid?.until}`];
  return [];
};
