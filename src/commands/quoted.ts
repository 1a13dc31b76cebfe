/** A word as a shell takes it: in quotes where a shell would read more into it. */
export const quoted = (word: string): string =>
  /^[\w./:@%+,=…-]+$/.test(word) ? word : `"${word.replaceAll(/["\\$`]/g, '\\$&')}"`;
