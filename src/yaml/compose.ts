import { Composer, type CST, type Document, type ErrorCode, Lexer, Parser, type YAMLParseError } from 'yaml';
import { MAX_DEPTH, MAX_LENGTH, MAX_PROBLEMS, MAX_TOKENS } from './limits.ts';
import { lineColumn } from './line-column.ts';
import type { YamlProblem, YamlRule } from './read.ts';

export type Composed = { readonly doc: Document.Parsed } | { readonly problems: readonly YamlProblem[] };

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  uniqueKeys: false,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

/**
 * The nodes of a YAML file, each with its source range and tokens: one document of YAML 1.2 (core schema) without
 * tags, at most as long and deep as the limits allow. Everything that the syntax forbids comes out at once; duplicate
 * keys and aliases are left to `plainValue`.
 */
export const compose = (text: string): Composed => {
  const unreadable = beforeParsing(text);
  if (unreadable.length > 0) return { problems: unreadable };
  const tokens = tokenize(text);
  if ('problems' in tokens) return tokens;
  const problems = refusedTokens(text, tokens.tokens);
  const docs = [
    ...new Composer<never>(OPTIONS).compose(tokens.tokens, true, text.length),
  ] as unknown as Document.Parsed[];
  for (const error of docs.flatMap((doc) => doc.errors)) {
    if (error.code !== 'TAG_RESOLVE_FAILED') problems.push(syntaxProblem(error));
  }
  if (docs.length > 1) problems.push(secondDocument(text, docs[1] as Document.Parsed));
  if (problems.length > 0) return { problems: firstOnes(problems) };
  return { doc: docs[0] as Document.Parsed };
};

/** What needs no parser, and would only confuse it. */
const beforeParsing = (text: string): readonly YamlProblem[] => {
  if (text.length > MAX_LENGTH) {
    const message = `the file has ${text.length} characters, more than ${MAX_LENGTH}`;
    return [{ rule: 'schema/too-large', message, offset: 0, length: 0 }];
  }
  const nul = text.indexOf('\0');
  const replaced = text.indexOf('\ufffd');
  if (nul >= 0) {
    const message = 'a NUL byte: this is no UTF-8 text';
    return [{ rule: 'schema/encoding', message, offset: nul, length: 1 }];
  }
  if (replaced >= 0) {
    const message = 'bytes that are no UTF-8 text';
    const hint = 'save the file as UTF-8';
    return [{ rule: 'schema/encoding', message, offset: replaced, length: 1, hint }];
  }
  return conflicts(text);
};

const conflicts = (text: string): readonly YamlProblem[] =>
  [...text.matchAll(/^(?:<{7}|>{7})(?: .*)?\r?$/gm)]
    .filter(([marker], i, all) => marker.startsWith('<') || !all[i - 1]?.[0].startsWith('<'))
    .slice(0, MAX_PROBLEMS)
    .map(({ 0: marker, index }) => ({
      rule: 'schema/conflict-markers',
      message: `line ${lineColumn(text, index).line} has a marker of a merge conflict: ${marker.trimEnd()}`,
      offset: index,
      length: marker.trimEnd().length,
      hint: 'keep one side of the conflict, and take the markers out',
    }));

/** Runs the parser token by token, so that depth and number are known before any memory is spent on them. */
const tokenize = (
  text: string,
): { readonly tokens: readonly CST.Token[] } | { readonly problems: readonly YamlProblem[] } => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += lexeme.startsWith('"') ? lexeme.split('\\').length : 1;
    if (parser.stack.length > MAX_DEPTH + 2) {
      const message = `maps and lists inside each other, more than ${MAX_DEPTH} levels deep`;
      return { problems: [{ rule: 'schema/too-deep', message, offset: parser.offset, length: 1 }] };
    }
    if (count > MAX_TOKENS) {
      const message = `the file has more than ${MAX_TOKENS} YAML tokens`;
      return { problems: [{ rule: 'schema/too-large', message, offset: parser.offset, length: 1 }] };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
};

/** Tags and directives: they would let a file mean something else than it says. */
const refusedTokens = (text: string, tokens: readonly CST.Token[]): YamlProblem[] => {
  if (!text.includes('!') && !text.includes('%')) return [];
  return sourceTokens(tokens).flatMap((token): readonly YamlProblem[] => {
    const at = { offset: token.offset, length: token.source.length };
    if (token.type === 'tag')
      return [{ rule: 'schema/tag', message: `the tag ${token.source} is not taken`, ...at }];
    if (token.type !== 'directive' || /^%YAML +1\.2\s*$/.test(token.source)) return [];
    return [{ rule: 'schema/tag', message: `the directive ${token.source.trim()} is not taken`, ...at }];
  });
};

type Leaf = Extract<CST.Token, { readonly source: string }>;

/** All tokens with a source of their own, in no particular order; a loop, for text may be deep. */
const sourceTokens = (roots: readonly CST.Token[]): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  const open: unknown[] = [...roots];
  while (open.length > 0) {
    const token = open.pop() as Record<string, unknown>;
    if (typeof token.source === 'string') leaves.push(token as unknown as Leaf);
    for (const part of ['start', 'key', 'sep', 'value', 'items', 'props', 'end']) {
      const inner = token[part];
      if (Array.isArray(inner)) for (const one of inner) open.push(one);
      else if (typeof inner === 'object' && inner !== null) open.push(inner);
    }
  }
  return leaves;
};

const secondDocument = (text: string, doc: Document.Parsed): YamlProblem => {
  const offset = doc.range[0];
  const end = text.indexOf('\n', offset);
  const message = `a second document begins in line ${lineColumn(text, offset).line}`;
  return { rule: 'schema/many-documents', message, offset, length: (end < 0 ? text.length : end) - offset };
};

const RULES: Partial<Record<ErrorCode, YamlRule>> = {
  TAB_AS_INDENT: 'schema/tab',
  RESOURCE_EXHAUSTION: 'schema/too-deep',
};

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " in one line',
  NON_STRING_KEY: 'a key that is no text',
};

const HINTS: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put text that has ": " in it in quotes',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_SCALAR_START: 'put text that begins with @, ` or % in quotes',
  BAD_DQ_ESCAPE: 'double each backslash, or put the text in single quotes',
};

const syntaxProblem = ({ code, message, pos: [offset, end] }: YAMLParseError): YamlProblem => {
  const hint = HINTS[code];
  return {
    rule: RULES[code] ?? (/\btabs?\b/i.test(message) ? 'schema/tab' : 'schema/syntax'),
    message: MESSAGES[code] ?? sentence(message),
    offset,
    length: Math.max(1, end - offset),
    ...(hint && { hint }),
  };
};

/** The parser's `Missing closing "quote` reads as if its own quote were open. */
const sentence = (message: string): string =>
  (message.charAt(0).toLowerCase() + message.slice(1)).replace(
    /^missing closing (["'])quote$/,
    'the closing $1 is missing',
  );

/** In order of place, one for each place. */
const firstOnes = (problems: readonly YamlProblem[]): readonly YamlProblem[] =>
  [...problems]
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset }, i, all) => offset !== all[i - 1]?.offset)
    .slice(0, MAX_PROBLEMS);
