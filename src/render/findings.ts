import type { FoundText } from '../doc.ts';
import type { Level } from '../domain/finding.ts';
import { excerpt } from './excerpt.ts';
import type { Paint, Style } from './paint.ts';
import { visible, visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

/** How each level is coloured, wherever findings are shown. */
export const LEVEL_STYLES: Readonly<Record<Level, Style>> = { error: 'bad', warning: 'warn', info: 'muted' };

/** Place, excerpt, sentence and hint of each in the order given, an empty line between two; `width` in columns. */
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
