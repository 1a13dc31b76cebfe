import type { Finding } from '../../domain/finding.ts';
import { isMovingKind, kindOfPath } from '../../domain/record-types.ts';

/**
 * One bad file never hides the good ones, and is never hidden: what a list or a report says of the records that it
 * leaves out. What is wrong with the catalogue every command says that reads it.
 */
export const brokenRemarks = (
  findings: readonly Finding[],
  type?: { readonly folder: string },
): readonly string[] => {
  const paths = [
    ...new Set(
      findings
        .filter((f) => f.rule.startsWith('schema/') && f.level === 'error' && isRecord(f.path, type))
        .map((f) => f.path),
    ),
  ];
  if (paths.length === 0) return [];
  const first = findings.find((f) => f.path === paths[0]);
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
  return [`left out, as it cannot be read: ${paths[0]}${more} (${first?.message}); itil check says all`];
};

const isRecord = (path: string, type: { readonly folder: string } | undefined): boolean => {
  const kind = kindOfPath(path);
  return (
    kind !== undefined && isMovingKind(kind) && path.startsWith(type === undefined ? '' : `${type.folder}/`)
  );
};
