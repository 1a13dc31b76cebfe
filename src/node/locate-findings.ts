import type { Finding } from '../domain/finding.ts';
import type { FileAccess } from './file-access.ts';

/** The findings with the source ranges of those that know only their place in the record; each file is read once. */
export const locateFindings = async (
  access: FileAccess,
  findings: readonly Finding[],
): Promise<readonly Finding[]> => {
  if (findings.every((finding) => finding.range)) return findings;
  const { locate } = await import('../yaml/locate.ts');
  const texts = new Map<string, string | undefined>();
  const textOf = (path: string): string | undefined => {
    if (!texts.has(path)) {
      const reading = access.read(path);
      texts.set(path, 'text' in reading ? reading.text : undefined);
    }
    return texts.get(path);
  };
  return findings.map((finding) => {
    const text = finding.range ? undefined : textOf(finding.path);
    const found =
      text === undefined ? undefined : locate(text, finding.at ?? [], finding.key ? 'key' : 'value');
    if (!found) return finding;
    const { line, column, endLine, endColumn } = found;
    return { ...finding, range: { line, column, endLine, endColumn } };
  });
};
