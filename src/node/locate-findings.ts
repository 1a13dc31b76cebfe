import type { Finding, Range } from '../domain/finding.ts';
import type { FileAccess } from './file-access.ts';

/** The findings with their source ranges, and the line that each begins in; each file is read once. */
export const locateFindings = async (
  access: FileAccess,
  findings: readonly Finding[],
): Promise<readonly Finding[]> => {
  if (findings.length === 0) return findings;
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
    const text = textOf(finding.path);
    if (text === undefined) return finding;
    const range = finding.range ?? rangeOf(locate(text, finding.at ?? [], finding.key ? 'key' : 'value'));
    return range ? { ...finding, range, source: lineOf(text, range.line) } : finding;
  });
};

const rangeOf = (found: Range | undefined): Range | undefined =>
  found && { line: found.line, column: found.column, endLine: found.endLine, endColumn: found.endColumn };

/** A line of the text, from 1, without its end. */
const lineOf = (text: string, line: number): string => {
  let from = 0;
  for (let i = 1; i < line; i += 1) from = text.indexOf('\n', from) + 1;
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? undefined : end).replace(/\r$/, '');
};
