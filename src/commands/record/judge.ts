import type { Catalogue } from '../../domain/catalogue.ts';
import { guardFindings } from '../../domain/check.ts';
import type { MovingKind } from '../../domain/record-type.ts';
import type { Row } from '../../domain/row.ts';
import { UserError } from '../../errors.ts';
import type { Host } from '../../host.ts';
import { spoilt } from './spoilt.ts';
import { comparesChanges, worldAround } from './world.ts';

/** Runs the rules that guard the verb over the records as they would be: errors refuse, the rest are remarks. */
export const judge = async <K extends MovingKind>(
  host: Pick<Host, 'store' | 'now'>,
  catalogue: Catalogue,
  verb: string,
  steps: readonly { readonly before?: Row<K>; readonly after: Row<K> }[],
): Promise<readonly string[]> => {
  const before = steps.flatMap((step) => step.before ?? []) as unknown as readonly Row[];
  const after = steps.map((step) => step.after) as unknown as readonly Row[];
  const world = await worldAround(host, catalogue, after, comparesChanges(after, verb));
  const findings = [
    ...after.flatMap((row) => guardFindings(row, verb, world)),
    ...(await spoilt(host, catalogue, before, after, (row, around) => guardFindings(row, verb, around))),
  ];
  const refusal = findings.find((f) => f.level === 'error');
  if (refusal)
    throw new UserError(
      `${refusal.id ?? refusal.path}: ${refusal.message}`,
      refusal.hint ?? `itil explain ${refusal.rule}`,
    );
  return findings.map((f) => `${f.id ?? f.path}: ${f.message}`);
};
