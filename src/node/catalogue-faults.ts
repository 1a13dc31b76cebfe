import type { Catalogue } from '../domain/catalogue.ts';
import type { Finding } from '../domain/finding.ts';
import { recordTypes } from '../domain/record-types.ts';
import { zone } from '../domain/workspace/rules/zone.ts';
import { UserError } from '../errors.ts';
import type { Loaded, Store } from '../host.ts';

/** Where the policy stands. */
export const POLICY = recordTypes.workspace.file;

/** What no command may pass over in silence: files of the catalogue that count as if they were not there, the policy's first. */
export const catalogueFaults = ({ value, findings }: Loaded<Catalogue>): readonly Finding[] => {
  const errors = findings.filter(({ level }) => level === 'error');
  return [
    ...errors.filter(({ path }) => path === POLICY),
    ...zoneFaults(value),
    ...errors.filter(({ path }) => path !== POLICY),
  ];
};

const zoneFaults = ({ items }: Catalogue): readonly Finding[] =>
  items
    .filter((item) => item.kind === 'workspace')
    .flatMap((item) =>
      [...zone.check(item as Parameters<typeof zone.check>[0], {})].map(
        (remark): Finding => ({ ...remark, rule: zone.id, level: 'error', path: item.path }),
      ),
    );

/** Throws a UserError where the policy has a fault: by the built-in one and in UTC, wrong facts would be written. */
export const refuseWithoutPolicy = async (
  loaded: Loaded<Catalogue>,
  locate: Store['locate'],
): Promise<void> => {
  const [fault] = await locate(catalogueFaults(loaded).filter(({ path }) => path === POLICY));
  if (!fault) return;
  const place = [POLICY, ...(fault.range ? [fault.range.line, fault.range.column] : [])].join(':');
  throw new UserError(
    `${place}: ${fault.message}; no record is written before that is mended`,
    `itil check ${POLICY}`,
  );
};
