import type { Paint, Style } from './paint.ts';
import { visible } from './visible.ts';

const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;

/**
 * The lines of a unified diff as they are, in colour. Those of a hunk are counted, as a removed `-- text` looks like
 * the head of the next file.
 */
export const drawDiff = (diff: string, paint: Paint): readonly string[] => {
  let old = 0;
  let fresh = 0;
  const style = (line: string): Style | undefined => {
    if (line.startsWith('\\')) return undefined;
    if (old > 0 || fresh > 0) {
      if (!line.startsWith('+')) old--;
      if (!line.startsWith('-')) fresh--;
      return line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : undefined;
    }
    const hunk = HUNK.exec(line);
    if (!hunk) return 'strong';
    old = Number(hunk[1] ?? 1);
    fresh = Number(hunk[2] ?? 1);
    return 'id';
  };
  return diff
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => paint(style(line), visible(line)));
};
