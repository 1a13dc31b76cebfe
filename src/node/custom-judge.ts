import type { Finding } from '../domain/finding.ts';
import type { Row } from '../domain/row.ts';
import { schemaFindings } from '../domain/schema-findings.ts';
import type { Records } from '../generated/types.ts';
import type { Fault } from '../generated/validators.ts';
import type { Judge } from './load-workspace.ts';

type Custom = NonNullable<Records['workspace']['custom']>;

/**
 * The judge that also holds `custom` to the schemas of `itil.yaml`. Only where there are any is the compiler of
 * schemas loaded. A schema that cannot be compiled is found, and holds nothing.
 */
export const customJudge = async (
  judge: Judge,
  custom: Custom = {},
): Promise<{ readonly judge: Judge; readonly findings: readonly Finding[] }> => {
  const schemas = Object.entries(custom);
  if (schemas.length === 0) return { judge, findings: [] };
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, logger: false });
  const findings: Finding[] = [];
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  for (const [kind, schema] of schemas) {
    try {
      validators.set(kind, ajv.compile(schema as object));
    } catch (error) {
      const message = `the schema of custom ${kind} fields does not hold: ${(error as Error).message}`;
      findings.push({
        rule: 'schema/other',
        level: 'error',
        path: 'itil.yaml',
        at: ['custom', kind],
        message,
      });
    }
  }
  return { judge: (row) => [...judge(row), ...customFindings(row, validators.get(row.kind))], findings };
};

interface Validate {
  (value: unknown): unknown;
  readonly errors?: readonly Omit<Fault, 'message'>[] | null;
}

const customFindings = (
  { kind, id, path, record }: Row,
  validate: Validate | undefined,
): readonly Finding[] => {
  const fields: unknown = record.custom;
  if (!validate || fields === undefined || validate(fields)) return [];
  const faults = (validate.errors ?? []).map((fault) => ({
    ...fault,
    instancePath: `/custom${fault.instancePath}`,
  }));
  return schemaFindings(kind, record, faults).map((remark) => ({ ...remark, level: 'error', path, id }));
};
