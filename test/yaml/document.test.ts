import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/yaml/document.ts';
import { lineColumn } from '../../src/yaml/line-column.ts';
import { loadParser, readRecord, type YamlRule } from '../../src/yaml/read.ts';

/** `rule line:column message` of each problem. */
const told = (text: string): readonly string[] => {
  const parsed = parseDocument(text);
  if ('value' in parsed) return [];
  return parsed.problems.map(({ rule, message, offset }) => {
    const { line, column } = lineColumn(text, offset);
    return `${rule.replace('schema/', '')} ${line}:${column} ${message}`;
  });
};

describe('what is read', () => {
  it.each([
    [
      'YAML 1.2',
      'a: no\nb: 0755\nc: 2026-11-24\nd: 0o17\ne: ~\n',
      { a: 'no', b: 755, c: '2026-11-24', d: 15, e: null },
    ],
    ['keys as text', '1: a\ntrue: b\nno: c\n', { 1: 'a', true: 'b', no: 'c' }],
    ['a byte order mark', '\ufeffa: 1\n', { a: 1 }],
    ['one document between marks', '%YAML 1.2\n---\na: 1\n...\n', { a: 1 }],
    ['aliases', 'a: &x {b: 1}\nc: [*x, *x]\n', { a: { b: 1 }, c: [{ b: 1 }, { b: 1 }] }],
    ['an anchor set anew', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 }],
    ['a merge key as any other', '<<: {a: 1}\n', { '<<': { a: 1 } }],
    ['names of every object', 'constructor: 1\ntoString: 2\n', { constructor: 1, toString: 2 }],
    ['a line of = in text', 'a: |\n  <<<<<<< x\n  =======\n', { a: '<<<<<<< x\n=======\n' }],
  ])('%s', (_, text, value) => {
    expect(parseDocument(text)).toEqual({ value });
  });
});

describe('what is refused, with its place', () => {
  it.each([
    ['an empty file', '', ['type 1:1 the file is empty']],
    ['only a comment', '# nothing\n', ['type 1:1 the file is empty']],
    ['a list', '- a\n', ['type 1:1 the file holds a list, not fields']],
    ['a word', 'hello\n', ['type 1:1 the file holds a string, not fields']],
    ['a colon too many', 'title: a: b\n', ['syntax 1:8 a second ": " in one line']],
    [
      'two things at once',
      'a: @x\nb: `y\n',
      [
        'syntax 1:4 plain value cannot start with reserved character @',
        'syntax 2:4 plain value cannot start with reserved character `',
      ],
    ],
    [
      'keys twice, all of them',
      'a: 1\na: 2\nb: {c: 1, c: 2}\n',
      ['duplicate-key 2:1 the key a stands twice', 'duplicate-key 3:11 the key c stands twice'],
    ],
    ['a tab', 'a:\n\tb: 1\n', ['tab 2:1 tabs are not allowed as indentation']],
    ['__proto__', 'a: {__proto__: {b: 1}}\n', ['proto-key 1:5 a key cannot be named __proto__']],
    ['two documents', 'a: 1\n---\nb: 1\n', ['many-documents 2:1 a second document begins in line 2']],
    [
      'tags',
      'a: !!int "1"\nb: !x y\n',
      ['tag 1:4 the tag !!int is not taken', 'tag 2:4 the tag !x is not taken'],
    ],
    ['YAML 1.1', '%YAML 1.1\n---\na: yes\n', ['tag 1:1 the directive %YAML 1.1 is not taken']],
    ['a key that is a list', '? [a]\n: 1\n', ['syntax 1:3 a key that is no text']],
    ['an alias of nothing', 'a: *x\n', ['syntax 1:4 the alias *x has no anchor before it']],
    ['an alias of itself', 'a: &x {b: *x}\n', ['alias-bomb 1:11 the alias *x stands for what it is in']],
    ['a NUL', 'a: \0\n', ['encoding 1:4 a NUL byte: this is no UTF-8 text']],
    ['bytes that were no UTF-8', 'a: caf\ufffd\n', ['encoding 1:7 bytes that are no UTF-8 text']],
    ['an open quote, CRLF', 'a: 1\r\nb: "x\r\n', ['syntax 3:1 the closing " is missing']],
  ])('%s', (_, text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  it('names each merge conflict once, and nothing that follows from it', () => {
    const text =
      'a: 1\n<<<<<<< HEAD\nb: 1\n||||||| base\nb: 0\n=======\nb: 2\n>>>>>>> other\nc: 1\n<<<<<<< HEAD\n=======\n>>>>>>> o\n';
    expect(told(text)).toEqual([
      'conflict-markers 2:1 line 2 has a marker of a merge conflict: <<<<<<< HEAD',
      'conflict-markers 10:1 line 10 has a marker of a merge conflict: <<<<<<< HEAD',
    ]);
    expect(told('a: 1\r\n>>>>>>> other\r\n')).toEqual([
      'conflict-markers 2:1 line 2 has a marker of a merge conflict: >>>>>>> other',
    ]);
  });
});

const many = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

describe('hostile text is refused and costs little', { timeout: 60_000 }, () => {
  it.each<[string, string, YamlRule]>([
    ['deep lists', '['.repeat(100_000), 'schema/too-deep'],
    ['deep maps', '{a: '.repeat(100_000), 'schema/too-deep'],
    ['deep blocks', '- '.repeat(100_000), 'schema/too-deep'],
    ['deep keys', '? '.repeat(100_000), 'schema/too-deep'],
    [
      'a bomb',
      `a0: &a0 [x, x]\n${many(40, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]\n`)}`,
      'schema/alias-bomb',
    ],
    [
      'a tower of aliases',
      `a0: &a0 {x: 1}\n${many(100, (i) => `a${i + 1}: &a${i + 1} {x: *a${i}}\n`)}`,
      'schema/too-deep',
    ],
    ['fifty megabytes', 'a: 1\n'.repeat(10_000_000), 'schema/too-large'],
    ['a million items', `a: [${'1,'.repeat(1_000_000)}]`, 'schema/too-large'],
    ['half a million escapes', `a: "${'\\x'.repeat(500_000)}"`, 'schema/too-large'],
    ['errors in every line', 'a: @x\n'.repeat(5_000), 'schema/syntax'],
  ])('%s', (_, text, rule) => {
    const parsed = parseDocument(text);
    const problems = 'problems' in parsed ? parsed.problems : [];
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(problems.length).toBeLessThanOrEqual(50);
    expect(({} as Record<string, unknown>).b).toBeUndefined();
  });

  it('a deep but lawful record is read', () => {
    expect('value' in parseDocument(`a: ${'['.repeat(63)}${']'.repeat(63)}\n`)).toBe(true);
  });
});

describe('readRecord', () => {
  it('asks the parser only for text that is not canonical', async () => {
    const none = (): never => {
      throw new Error('asked');
    };
    expect(readRecord('a: 1\n', none)).toEqual({ value: { a: 1 } });
    expect(() => readRecord('a:   1\n', none)).toThrow('asked');
    expect(readRecord('a:   1\n', await loadParser())).toEqual({ value: { a: 1 } });
  });

  it('reaches the library by one late import', () => {
    const folder = new URL('../../src/yaml/', import.meta.url);
    const importsOf = (file: string): readonly string[] =>
      [
        ...readFileSync(new URL(file, folder), 'utf8').matchAll(
          /^(?:import|export)(?! type)[^;]*? from '([^']+)'/gms,
        ),
      ].map(([, from]) => from as string);
    const reached = (file: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
      for (const from of importsOf(file)) {
        if (seen.has(from)) continue;
        seen.add(from);
        if (from.startsWith('./')) reached(from.slice(2), seen);
      }
      return seen;
    };
    expect(readdirSync(folder)).toContain('edit.ts');
    for (const file of ['read.ts', 'write.ts', 'edit.ts', 'changes.ts'])
      expect([...reached(file)]).not.toContain('yaml');
    expect([...reached('document.ts')]).toContain('yaml');
  });
});
