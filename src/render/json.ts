/** Controls and bidi overrides that JSON leaves as they are; they occur in strings alone. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Data as JSON, keys in the order given: what is undefined is left out, NaN and the infinities are `null`. Unseen
 * characters are written as escapes, which read back as the same text and do nothing to a terminal.
 */
export const renderJson = (data: unknown): string =>
  `${(JSON.stringify(data, null, 2) ?? 'null').replace(HIDDEN, escaped)}\n`;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
