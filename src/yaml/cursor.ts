/** What the canonical reader says of text that is not exactly as our writer writes. */
export const DECLINED: unique symbol = Symbol('not canonical text');

/** A place in a text that is being read. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Thrown from any depth and caught at the top: a symbol, since an Error would cost a stack trace for each file. */
export const decline = (): never => {
  throw DECLINED;
};

/** Spaces at the cursor, which stays. */
export const indentation = (c: Cursor): number => {
  let at = c.at;
  while (c.text.charCodeAt(at) === SPACE) at += 1;
  return at - c.at;
};

/** A copy, for V8 makes of a longer slice a view that keeps the whole text of the file in memory. */
export const own = (slice: string): string => (slice.length < 13 ? slice : ` ${slice}`.slice(1));

export const NEWLINE = 10;
export const SPACE = 32;
export const QUOTE = 34;
export const HASH = 35;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const COLON = 58;
export const LEFT_BRACKET = 91;
export const BACKSLASH = 92;
export const RIGHT_BRACKET = 93;
export const LEFT_BRACE = 123;
export const PIPE = 124;
export const RIGHT_BRACE = 125;
