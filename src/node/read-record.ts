import type { Finding } from '../domain/finding.ts';
import { schemaFindings } from '../domain/schema-findings.ts';
import { strayRemark } from '../domain/stray.ts';
import type { Kind } from '../generated/types.ts';
import { type Validate, validators } from '../generated/validators.ts';
import type { RecordFile } from '../host.ts';
import { DECLINED, readCanonical } from '../yaml/canonical.ts';
import { rangeOf } from '../yaml/line-column.ts';
import { loadParser, type Parsed, type YamlProblem } from '../yaml/read.ts';

export type ReadRecord = (kind: Kind, path: string, text: string) => Promise<RecordFile> | RecordFile;

/**
 * Makes records of text. It answers at once wherever it can, and with a promise where a validator or the YAML parser
 * has to be loaded first: awaiting nothing is what makes ten thousand records quick.
 */
export const recordReader = (): ReadRecord => {
  const loaded = new Map<Kind, Validate<unknown>>();
  let parse: ((text: string) => Parsed) | undefined;

  const judged = (kind: Kind, path: string, text: string, parsed: Parsed): RecordFile => {
    if ('problems' in parsed) {
      const findings = parsed.problems.map((problem) => yamlFinding(path, text, problem));
      return { kind, path, text, value: undefined, sound: false, findings };
    }
    const { value } = parsed;
    const validate = loaded.get(kind) as Validate<unknown>;
    if (validate(value)) return { kind, path, text, value, sound: true, findings: [] };
    const stray = strayRemark(kind, path, value);
    const remarks = stray ? [stray] : schemaFindings(kind, value, validate.errors ?? []);
    const findings = remarks.map((remark): Finding => ({ ...remark, level: 'error', path, ...idOf(value) }));
    return { kind, path, text, value, sound: false, findings };
  };

  const slowly = async (kind: Kind, path: string, text: string): Promise<RecordFile> => {
    if (!loaded.has(kind)) loaded.set(kind, await validators[kind]());
    const value = readCanonical(text);
    if (value !== DECLINED) return judged(kind, path, text, { value });
    parse ??= await loadParser();
    return judged(kind, path, text, parse(text));
  };

  return (kind, path, text) => {
    if (!loaded.has(kind)) return slowly(kind, path, text);
    const value = readCanonical(text);
    if (value !== DECLINED) return judged(kind, path, text, { value });
    return parse ? judged(kind, path, text, parse(text)) : slowly(kind, path, text);
  };
};

const yamlFinding = (
  path: string,
  text: string,
  { rule, message, hint, offset, length }: YamlProblem,
): Finding => ({
  rule,
  level: 'error',
  path,
  message,
  ...(hint === undefined ? {} : { hint }),
  range: rangeOf(text, offset, length),
});

const idOf = (value: unknown): { readonly id?: string } => {
  const id = (value as { readonly id?: unknown }).id;
  return typeof id === 'string' ? { id } : {};
};
