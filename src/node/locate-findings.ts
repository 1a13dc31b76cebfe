import type { At, Finding, Range } from '../domain/finding.ts';
import type { FileAccess } from './file-access.ts';

/** The findings with their source ranges, and the line that each begins in; each file is read once. */
export const locateFindings = async (
  access: FileAccess,
  findings: readonly Finding[],
): Promise<readonly Finding[]> => {
  if (findings.length === 0) return findings;
  const { locator } = await import('../yaml/locate.ts');
  const files = new Map<string, Source | undefined>();
  const sourceOf = (path: string): Source | undefined => {
    if (!files.has(path)) {
      const reading = access.read(path);
      files.set(path, 'text' in reading ? { text: reading.text, locate: locator(reading.text) } : undefined);
    }
    return files.get(path);
  };
  return findings.map((finding) => {
    const file = sourceOf(finding.path);
    if (!file) return finding;
    const range = finding.range ?? rangeOf(file.locate(finding.at ?? [], finding.key ? 'key' : 'value'));
    return range ? { ...finding, range, source: lineOf(file.text, range.line) } : finding;
  });
};

/** A file that findings are of, read once. */
interface Source {
  readonly text: string;
  readonly locate: (at: At, what: 'key' | 'value') => Range | undefined;
}

const rangeOf = (found: Range | undefined): Range | undefined =>
  found && { line: found.line, column: found.column, endLine: found.endLine, endColumn: found.endColumn };

/** A line of the text, from 1, without its end. */
const lineOf = (text: string, line: number): string => {
  let from = 0;
  for (let i = 1; i < line; i += 1) from = text.indexOf('\n', from) + 1;
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? undefined : end).replace(/\r$/, '');
};
