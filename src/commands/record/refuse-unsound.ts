import { schemaFindings } from '../../domain/schema-findings.ts';
import { UserError } from '../../errors.ts';
import type { Kind } from '../../generated/types.ts';
import { validators } from '../../generated/validators.ts';

/** Throws a UserError where a record, as a command would leave it, breaks its schema: no command writes what `check` calls broken. */
export const refuseUnsound = async (kind: Kind, name: string | undefined, record: unknown): Promise<void> => {
  const validate = await validators[kind]();
  if (validate(record)) return;
  const [first] = schemaFindings(kind, record, validate.errors ?? []);
  const prefix = name === undefined ? '' : `${name}: `;
  throw new UserError(
    `${prefix}${first?.message ?? 'it breaks its schema'}`,
    first?.hint ?? `itil schema ${kind}`,
  );
};
