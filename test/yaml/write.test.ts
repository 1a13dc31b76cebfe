import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCanonical } from '../../src/yaml/canonical.ts';
import { isMap, type PlainMap } from '../../src/yaml/plain-map.ts';
import { writeYaml } from '../../src/yaml/write.ts';
import { record } from './arbitrary.ts';
import { examples, incidentLayout, plainLayout } from './layouts.ts';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isMap(value)) return value;
  const pairs = Object.entries(value).reverse();
  return Object.fromEntries(pairs.map(([key, field]) => [key, reversed(field)]));
};

describe('the examples', () => {
  it.each(examples)('$file is what the writer writes of it', ({ text, layout }) => {
    expect(readCanonical(text)).toEqual(parse(text));
    expect(writeYaml(readCanonical(text) as PlainMap, layout)).toBe(text);
  });

  it.each(examples.filter(({ file }) => /^(INC|CHG)/.test(file)))(
    '$file comes out the same in whatever order the fields are given',
    ({ text, layout }) => {
      expect(writeYaml(reversed(parse(text)) as PlainMap, layout)).toBe(text);
    },
  );
});

describe('one scalar', () => {
  it.each([
    'checkout',
    'Checkout returns 502',
    'Deployed; dashboards green.',
    'a:b',
    'https://ci.acme.example/runs/8812',
    'sha256:d0d4126a',
    'change.failure_rate{service=checkout}',
    'C# and F#',
    "it's",
    'say "so"',
    '2026-11-24',
    '2026-09-08T03:14+02:00',
    '2026-09-08T03:14:00Z',
    '2026-06..2026-08',
    '99.9%',
    '10 % of it',
    '4h',
    '1h30m',
    '2bd',
    'P1',
    '9f3c2d1',
    '5.1.2',
    '+49 30 901820',
    '~/records',
    '(none)',
    'Grüße, 中文 und 😀',
  ])('%s stands plain', (text) => {
    expect(writeYaml({ a: text }, plainLayout)).toBe(`a: ${text}\n`);
  });

  it.each([
    '',
    'no',
    'Yes',
    'ON',
    'off',
    'y',
    'true',
    'null',
    '~',
    '=',
    '<<',
    '12',
    '-3',
    '0755',
    '0x1F',
    '0o17',
    '0b101',
    '1e3',
    '1.0',
    '.5',
    '12_000',
    '.inf',
    '.NaN',
    '03:07',
    '08:00-18:00',
    '190:20:30',
    '2026-09-08 03:14:00',
    ' a',
    'a ',
    'a: b',
    'a:',
    'a #b',
    '- a',
    '-a',
    '? a',
    '#a',
    '%',
    '@a',
    '`a`',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    "'a'",
    '[a',
    '{a',
    ',a',
  ])('%j stands in quotes', (text) => {
    expect(writeYaml({ a: text }, plainLayout)).toBe(`a: "${text}"\n`);
    expect(writeYaml({ a: [text] }, plainLayout)).toBe(`a: ["${text}"]\n`);
  });

  it.each(['a, b', 'a]', 'x{y}', 'is it?'])('%j stands in quotes only on a line with others', (text) => {
    expect(writeYaml({ a: text }, plainLayout)).toBe(`a: ${text}\n`);
    expect(writeYaml({ a: [text] }, plainLayout)).toBe(`a: ["${text}"]\n`);
  });

  it.each([
    ['a\tb', '"a\\tb"'],
    ['a\rb', '"a\\rb"'],
    ['say "so":\t', '"say \\"so\\":\\t"'],
    ['\u001b[31m', '"\\u001b[31m"'],
    ['\u0085', '"\\u0085"'],
    ['\u2028', '"\\u2028"'],
    ['\ufeffa', '"\\ufeffa"'],
    ['\ud800', '"\\ud800"'],
    ['\n', '"\\n"'],
    ['a\r\nb\n', '"a\\r\\nb\\n"'],
    ['a\n  ', '"a\\n  "'],
  ])('%j is written %s', (text, written) => {
    expect(writeYaml({ a: text }, plainLayout)).toBe(`a: ${written}\n`);
  });

  it.each([
    ['a\nb\n', '|\n  a\n  b'],
    ['a\nb', '|-\n  a\n  b'],
    ['a\n\n\n', '|+\n  a\n\n'],
    ['\na\n', '|\n\n  a'],
    [' a\nb\n', '|2\n   a\n  b'],
    ['a  \n# b: c\n', '|\n  a  \n  # b: c'],
  ])('%j is written as a block', (text, written) => {
    expect(writeYaml({ a: text }, plainLayout)).toBe(`a: ${written}\n`);
  });

  it.each([
    [null, 'null'],
    [true, 'true'],
    [-12.5, '-12.5'],
    [-0, '-0'],
    [1e21, '1.0e+21'],
    [Number.NEGATIVE_INFINITY, '-.inf'],
    [[], '[]'],
    [{}, '{}'],
  ])('%j is written %s', (value, written) => {
    expect(writeYaml({ a: value }, plainLayout)).toBe(`a: ${written}\n`);
  });

  it.each([
    ['n', 'n'],
    ['record/personal-data', 'record/personal-data'],
    ['größe', 'größe'],
    ['on', '"on"'],
    ['12', '"12"'],
    ['a b', '"a b"'],
    ['', '""'],
  ])('the key %j is written %s', (key, written) => {
    expect(writeYaml({ [key]: 1 }, plainLayout)).toBe(`${written}: 1\n`);
  });
});

describe('the layout', () => {
  const wide = 'x'.repeat(100);
  it.each([
    ['a short map is one line', { a: { b: 1, c: [2, 3] } }, 'a: {b: 1, c: [2, 3]}\n'],
    ['a wide one is not', { a: { b: wide, c: 'yyyyyyyyyyyy' } }, `a:\n  b: ${wide}\n  c: yyyyyyyyyyyy\n`],
    ['nor one with a map in it', { a: { b: { c: 1 } } }, 'a:\n  b: {c: 1}\n'],
    ['nor one with several lines in it', { a: { b: 'c\nd' } }, 'a:\n  b: |-\n    c\n    d\n'],
    ['nor one with prose in it', { resolution: { summary: 'b' } }, 'resolution:\n  summary: b\n'],
    ['a list of plain values is one line, however wide', { a: [wide, wide] }, `a: [${wide}, ${wide}]\n`],
    ['a list of maps is a block', { a: [{ b: 1 }, { c: { d: 1 } }] }, 'a:\n  - {b: 1}\n  - c: {d: 1}\n'],
    ['a list in a short map is not', { a: { b: [{ c: 1 }], d: 2 } }, 'a: {b: [{c: 1}], d: 2}\n'],
    ['a table of lists is a block at the root', { a: { b: [1], c: [] } }, 'a:\n  b: [1]\n  c: []\n'],
    ['and a line below', { x: { y: 1, a: { b: [1] } } }, 'x:\n  y: 1\n  a: {b: [1]}\n'],
    [
      'an entry is one line',
      { timeline: [{ a: { b: wide, c: wide } }] },
      `timeline:\n  - {a: {b: ${wide}, c: ${wide}}}\n`,
    ],
    [
      'unless it has several',
      { timeline: [{ note: 'b\nc\n', at: 1 }] },
      'timeline:\n  - at: 1\n    note: |\n      b\n      c\n',
    ],
    ['fields in order, others after them', { z: 1, state: 'new', id: 'x' }, 'id: x\nstate: new\nz: 1\n'],
    ['what is undefined is left out', { a: undefined, b: { c: undefined } }, 'b: {}\n'],
    ['nothing is an empty map', { a: undefined }, '{}\n'],
  ])('%s', (_, value, text) => {
    expect(writeYaml(value as PlainMap, incidentLayout)).toBe(text);
  });
});

it('says the same to a reader of YAML 1.1, but for dates and instants', { timeout: 300_000 }, () => {
  const undated = record.filter((value) => !/\d{4}-\d\d-\d\d/.test(JSON.stringify(value)));
  fc.assert(
    fc.property(undated, (value) => {
      const text = writeYaml(value, plainLayout);
      expect(parse(text, { version: '1.1', stringKeys: true, merge: false })).toEqual(
        parse(text, { stringKeys: true }),
      );
    }),
    { numRuns: Number(process.env.ITIL_RUNS ?? 300) },
  );
});
