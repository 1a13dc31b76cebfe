import { isPlain } from './visible.ts';

/** What a terminal draws as one: a flag, or a character with its marks and whatever joiners tie to it. */
const CLUSTER =
  /\p{Regional_Indicator}{2}|[^\p{Mn}\p{Me}\u200c\u200d](?:[\p{Mn}\p{Me}\u200c]|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}?)*|./gsu;

const EMPTY = /^[\p{Mn}\p{Me}\u200c\u200d]/u;

/** East Asian wide and fullwidth; flags; emoji that are pictures of themselves or are asked to be (U+FE0F). */
const WIDE =
  /^(?:[\u1100-\u115e\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3163\u3165-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Regional_Indicator}{2}|(?!\p{Regional_Indicator})\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u;

const clusterWidth = (cluster: string): number => (EMPTY.test(cluster) ? 0 : WIDE.test(cluster) ? 2 : 1);

const clusters = (text: string): readonly string[] => text.match(CLUSTER) ?? [];

/** Columns that one line of visible, unpainted text takes on a terminal. */
export const textWidth = (text: string): number => {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const cluster of clusters(text)) width += clusterWidth(cluster);
  return width;
};

/** The longest beginning of `text` that takes at most `width` columns. */
export const head = (text: string, width: number): string => {
  if (isPlain(text)) return text.slice(0, Math.max(0, width));
  let room = width;
  let end = 0;
  for (const cluster of clusters(text)) {
    room -= clusterWidth(cluster);
    if (room < 0) break;
    end += cluster.length;
  }
  return text.slice(0, end);
};

/** The longest end of `text` that takes at most `width` columns. */
export const tail = (text: string, width: number): string => {
  if (isPlain(text)) return text.slice(Math.max(0, text.length - Math.max(0, width)));
  let room = width;
  let start = text.length;
  for (const cluster of clusters(text).toReversed()) {
    room -= clusterWidth(cluster);
    if (room < 0) break;
    start -= cluster.length;
  }
  return text.slice(start);
};

/** `text`, its end replaced by `…` where it takes more than `width` columns. */
export const cut = (text: string, width: number): string =>
  textWidth(text) <= width ? text : `${head(text, width - 1)}…`;

/** `text`, its beginning replaced by `…` where it takes more than `width` columns. */
export const cutStart = (text: string, width: number): string =>
  textWidth(text) <= width ? text : `…${tail(text, width - 1)}`;
