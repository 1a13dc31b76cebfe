import type { FoundText } from '../doc.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';
import { cut, cutStart, textWidth } from './width.ts';

type Range = NonNullable<FoundText['range']>;

/** Longer lines are hard to read, and a pipe has no width. */
const WIDEST = 120;

/**
 * The line that a range begins in, and carets under the range:
 *
 *     9 │   to: 2026-03-02T09:00:00Z
 *       │       ^^^^^^^^^^^^^^^^^^^^
 *
 * A line that is wider than `width` columns is cut on both sides of the range.
 */
export const excerpt = (line: string, range: Range, width: number, paint: Paint): readonly string[] => {
  const number = String(range.line).padStart(3);
  const room = Math.max(Math.min(width, WIDEST) - number.length - 3, 20);
  const { before, marked, after } = around(line.replace(/\r$/, ''), range, room);
  const gutter = paint('muted', `${number} │`);
  const blank = paint('muted', `${' '.repeat(number.length)} │`);
  const carets = '^'.repeat(Math.max(1, textWidth(marked)));
  return [
    `${gutter} ${before}${marked}${after}`.trimEnd(),
    `${blank} ${' '.repeat(textWidth(before))}${paint('bad', carets)}`,
  ];
};

/** What is shown before, in and after the range, in `room` columns altogether. */
const around = (line: string, { line: first, endLine, column, endColumn }: Range, room: number) => {
  const start = Math.min(column - 1, line.length);
  const end = endLine > first ? line.length : Math.max(start, Math.min(endColumn - 1, line.length));
  // A line may have megabytes: no more of it is looked at than could be shown.
  const near = Math.min(room * 4, line.length);
  const before = shown(line.slice(Math.max(0, start - near), start));
  const after = shown(line.slice(end, end + near));
  const marked = cut(shown(line.slice(start, Math.min(end, start + near))), Math.max(1, room - 2));
  const rest = room - textWidth(marked);
  const left = cutStart(before, rest - Math.min(textWidth(after), Math.floor(rest / 2)));
  return { before: left, marked, after: cut(after, rest - textWidth(left)) };
};

const shown = (text: string): string => visible(text).replaceAll('\t', '    ');
