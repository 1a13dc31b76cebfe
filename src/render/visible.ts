/** Text of one line in which every character is seen and takes one column: nothing to escape, nothing to measure. */
const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u0384-\u0386\u0388-\u03ff\u0400-\u0482\u2010-\u2027\u20ac\u2192\u2197\u2198\u2500\u2502\u25a0\u25b2\u25cb\u25cf]*$/;

/**
 * Controls, bidi overrides, zero-width characters, blank letters, odd line ends, lone surrogates: all that is unseen
 * or steers a terminal. Line breaks and tabs are layout, the two joiners belong to scripts and emoji.
 */
const HIDDEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u3164\uffa0\u{e0000}-\u{e00ff}]/gu;

const BREAKS = /\s*[\n\t]\s*/g;

/** True where text is shown as it is and is as wide as it is long: almost always, and told quickly. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/**
 * Record text as it may be shown: what would be unseen or would steer the terminal stands there spelled out
 * (`\x1b`, `\u202e`). Line breaks and tabs are kept.
 */
export const visible = (text: string): string => (isPlain(text) ? text : text.replace(HIDDEN, spell));

/** The same on one line: line breaks and tabs become a space. */
export const visibleLine = (text: string): string =>
  isPlain(text) ? text : visible(text.trim().replace(BREAKS, ' '));

const spell = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
};
