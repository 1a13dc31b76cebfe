import type { FoundText } from '../doc.ts';
import type { Finding, Level } from '../domain/finding.ts';
import { excerpt } from './excerpt.ts';
import { renderJson } from './json.ts';
import { loadPaint, type Paint, type Style } from './paint.ts';
import { visible, visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

export interface FindingsOptions {
  /** The text of a file, by its path as the findings have it; undefined where it is not to be had. */
  readonly sources: (path: string) => string | undefined;
  /** How many records were looked at, if the last line is to say so. */
  readonly records?: number;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export const LEVEL_STYLES: Readonly<Record<Level, Style>> = { error: 'bad', warning: 'warn', info: 'muted' };

/** Findings for people, in the order given, told as in `drawFindings`; the last line counts them. */
export const renderFindings = async (
  findings: readonly Finding[],
  { sources, records, color, width }: FindingsOptions,
): Promise<string> => {
  const paint = await loadPaint(color);
  const lineOf = lineFinder(sources);
  const found = findings.map((finding): FoundText => {
    const source = finding.range && lineOf(finding.path, finding.range.line);
    return source === undefined ? finding : { ...finding, source };
  });
  const told = drawFindings(found, width, paint);
  return [...told, ...(told.length > 0 ? [''] : []), summary(findings, records, paint), ''].join('\n');
};

/** The same as data, for programs. */
export const renderFindingsJson = (findings: readonly Finding[]): string =>
  renderJson(
    findings.map(({ path, range, rule, level, id, at, message, hint }) => ({
      path,
      line: range?.line,
      column: range?.column,
      endLine: range?.endLine,
      endColumn: range?.endColumn,
      rule,
      level,
      id,
      at,
      message,
      hint,
    })),
  );

/** Place, excerpt, sentence and hint of each, an empty line between two. */
export const drawFindings = (
  findings: readonly FoundText[],
  width: number,
  paint: Paint,
): readonly string[] =>
  findings.flatMap((finding, i) =>
    i === 0 ? told(finding, width, paint) : ['', ...told(finding, width, paint)],
  );

/** `path:line:column`, as editors and terminals make a link of it. */
export const placeOf = ({ path, range }: FoundText): string =>
  visibleLine(range ? `${path}:${range.line}:${range.column}` : path);

const told = (finding: FoundText, width: number, paint: Paint): readonly string[] => {
  const { range, source, level, rule, message, hint } = finding;
  return [
    `${paint('strong', placeOf(finding))}  ${paint(LEVEL_STYLES[level], level)}  ${paint('muted', visibleLine(rule))}`,
    ...(range && source !== undefined ? excerpt(source, range, width, paint) : []),
    ...indented(visible(message), width),
    ...(hint === undefined ? [] : indented(`${paint('muted', 'hint:')} ${visible(hint)}`, width)),
  ];
};

const indented = (text: string, width: number): readonly string[] =>
  wrap(text, width - 2).map((line) => `  ${line}`);

/** Findings come file by file, so the lines of one file are kept. */
const lineFinder = (sources: FindingsOptions['sources']) => {
  let path: string | undefined;
  let lines: readonly string[] = [];
  return (wanted: string, line: number): string | undefined => {
    if (wanted !== path) {
      path = wanted;
      lines = sources(wanted)?.split('\n') ?? [];
    }
    return lines[line - 1];
  };
};

const LEVELS: readonly Level[] = ['error', 'warning', 'info'];

const summary = (findings: readonly Finding[], records: number | undefined, paint: Paint): string => {
  const parts = LEVELS.flatMap((level) => {
    const n = findings.filter((finding) => finding.level === level).length;
    return n === 0 ? [] : [paint(LEVEL_STYLES[level], level === 'info' ? `${n} info` : counted(n, level))];
  });
  const among = records === undefined ? '' : ` in ${counted(records, 'record')}`;
  return `${parts.length === 0 ? 'no findings' : parts.join(', ')}${among}`;
};

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
