/** Characters of a text, and bytes of a file. A record has some thousand, a register of ten thousand people about a million. */
export const MAX_LENGTH = 4_194_304;

/** Tokens of a file that is not canonical, escapes among them: each may cost the parser an error. */
export const MAX_TOKENS = 400_000;

/** Levels of maps and lists. A record needs six. */
export const MAX_DEPTH = 64;

/** Values that aliases may add to those that are written out. */
export const MAX_ALIASED = 10_000;

/** Problems told of one file; what follows is mostly the consequence of these. */
export const MAX_PROBLEMS = 50;
