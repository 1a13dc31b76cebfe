/** Indicators that cannot begin a plain scalar. A dash could, but reads too much like an item. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@` ]/;
/** What ends a plain scalar early: a colon before a space, a hash after one, the last space or colon of a line. */
const BROKEN = /: | #|[ :]$/;
/** The same in a one-line collection; PyYAML ends a plain scalar there at a question mark too. */
const BROKEN_IN_FLOW = /[,[\]{}?]/;
/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const WORD = /^(?:true|false|yes|no|on|off|y|n|null|~|=|<<|\.\.\.)$/i;
/**
 * Numbers of YAML 1.1 and 1.2: decimal with `_`, float, hexadecimal, octal, binary, infinity; whatever begins like a
 * clock (`03:07` counts in sixties); a date and a time with a space between. Dates and instants stay plain.
 */
const NUMBER =
  /^(?:[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|[-+]?0[xob][0-9a-f_]+|[-+]?\.(?:inf|nan)|[-+]?[0-9][0-9_]*:[0-9].*|\d{4}-\d\d?-\d\d?(?:[Tt][\d:.]*)? +[-+\dZ].*)$/i;
/** Controls, line separators, byte order marks, the replacement character, halves of pairs: shown as escapes. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffd-\uffff]/u;
const UNPRINTABLE_IN_BLOCK = /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffd-\uffff]/u;
/** Those that `JSON.stringify` leaves as they are. */
const LEFT_BY_JSON = /[\x7f-\x9f\u2028\u2029\ufeff\ufffd-\uffff]/g;

const PLAIN_KEY = /^[A-Za-z_\u00c0-\u1fff][\w./\u00c0-\u1fff-]*$/;
/** `n` counts a sample and `y` is a coordinate: no reader in use takes them for booleans where a key is expected. */
const KEY_WORD = /^(?:true|false|yes|no|on|off|null)$/i;

/** Whether `text` may stand without quotes and be read as itself by YAML 1.1 and 1.2. */
const isPlain = (text: string, inFlow: boolean): boolean =>
  text !== '' &&
  !INDICATOR.test(text) &&
  !BROKEN.test(text) &&
  !(inFlow && BROKEN_IN_FLOW.test(text)) &&
  !WORD.test(text) &&
  !NUMBER.test(text) &&
  !UNPRINTABLE.test(text);

/** No control, no line break, nothing that an editor would not show. */
export const isPrintable = (text: string): boolean => !UNPRINTABLE.test(text);

/** `text` in double quotes, on one line, whatever is in it. */
export const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(LEFT_BY_JSON, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One scalar on one line. `inFlow`: inside `[…]` or `{…}`, where commas and brackets end it. */
export const writeScalar = (value: unknown, inFlow: boolean): string => {
  if (typeof value === 'string') return isPlain(value, inFlow) ? value : doubleQuoted(value);
  if (typeof value !== 'number') return String(value ?? null);
  // YAML 1.1 knows an exponent only behind a decimal point.
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value).replace(/^(-?\d)e/, '$1.0e');
  return Number.isNaN(value) ? '.nan' : value < 0 ? '-.inf' : '.inf';
};

export const writeKey = (key: string): string =>
  PLAIN_KEY.test(key) && !KEY_WORD.test(key) ? key : doubleQuoted(key);

/**
 * Text of several lines as a literal block, content indented by two, or undefined where a block cannot carry it
 * visibly: controls, nothing but white space, a last line of spaces.
 */
export const writeBlockScalar = (text: string): readonly [header: string, ...lines: string[]] | undefined => {
  if (!text.includes('\n') || UNPRINTABLE_IN_BLOCK.test(text)) return undefined;
  const all = text.split('\n');
  const lines = all.slice(0, all.findLastIndex((line) => line !== '') + 1);
  if (lines.at(-1)?.trim() === '' || lines.length === 0) return undefined;
  const ends = all.length - lines.length;
  const indent = lines.find((line) => line !== '')?.startsWith(' ') ? '2' : '';
  const chomp = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const blank = Array.from({ length: Math.max(0, ends - 1) }, () => '');
  return [`|${indent}${chomp}`, ...[...lines, ...blank].map((line) => (line === '' ? '' : `  ${line}`))];
};
