import type { Finding } from '../../domain/finding.ts';

/** One bad file never hides the good ones, and is never hidden: what a list or a report says of the files that it leaves out. */
export const brokenRemarks = (
  findings: readonly Finding[],
  type?: { readonly folder: string },
): readonly string[] => {
  const prefix = type === undefined ? '' : `${type.folder}/`;
  const paths = [
    ...new Set(
      findings
        .filter((f) => f.rule.startsWith('schema/') && f.level === 'error' && f.path.startsWith(prefix))
        .map((f) => f.path),
    ),
  ];
  if (paths.length === 0) return [];
  const first = findings.find((f) => f.path === paths[0]);
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
  return [`left out, as it cannot be read: ${paths[0]}${more} (${first?.message}); itil check says all`];
};
