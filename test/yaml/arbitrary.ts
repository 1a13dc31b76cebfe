import fc from 'fast-check';
import type { PlainMap } from '../../src/yaml/plain-map.ts';

/** What has a meaning somewhere in YAML, and what looks as if it had. */
const fragments = [
  ...': |:|, |,| #|#|- |-|? |?|[|]|{|}|&a|*a|!|!!str |\\|>|\'|"|%|@|`|~|=|<<|.|..|...|---|\n|\n\n| |  |\t|\r|_|/|+'.split(
    '|',
  ),
  ...'|no|yes|on|y|n|null|true|False|.inf|.nan|0|1|07|0x1f|0o7|0b1|1e3|1.0|12_000|03:07|08:00-18:00|99.9%'.split(
    '|',
  ),
  ...'2026-11-24|2026-09-08T03:14+02:00|2026-09-08 03:14:00|P1|4h|word|Some words|é|ß|中|😀|\u00a0|\u0085|\u2028'.split(
    '|',
  ),
  ...['\ufeff', '\ufffd', '\u0000', '\u001b', '\u007f', '\ud800', '|', '|-', '>-', '\n ', '\n  x'],
];

const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'a line',
          '  indented',
          '',
          '- item',
          '# no comment',
          'key: value',
          '   ',
          'end ',
          '\tx',
        ),
        { maxLength: 5 },
      )
      .map((lines) => lines.join('\n')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const key = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...'id title at by event note timeline plan backout t b a n y größe P1 x/y x.y x-y _'.split(' '),
    ),
  },
  { weight: 1, arbitrary: text },
);

const scalar = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);

/** Any record, names of every object left out: those the canonical reader leaves to the parser. */
export const record: fc.Arbitrary<PlainMap> = fc
  .letrec<{ value: unknown; map: PlainMap }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      { weight: 4, arbitrary: scalar },
      { weight: 1, arbitrary: fc.array(scalar, { maxLength: 4 }) },
      { weight: 1, arbitrary: fc.array(tie('map'), { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
      { weight: 2, arbitrary: tie('map') },
    ),
    map: fc.dictionary(key, tie('value'), { maxKeys: 6, noNullPrototype: true }) as fc.Arbitrary<PlainMap>,
  }))
  .map.filter((map) => !JSON.stringify(map).includes('__proto__'));

type Mutation = (text: string) => string;

const at = (text: string, place: number): number => Math.floor(place * (text.length + 1));

const onLine = (text: string, place: number, change: (line: string) => string): string => {
  const lines = text.split('\n');
  const index = Math.floor(place * lines.length);
  return lines.with(index, change(lines[index] as string)).join('\n');
};

const place = fc.double({ min: 0, max: 0.999999, noNaN: true });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...fragments)).map(
    ([p, part]): Mutation =>
      (text) =>
        text.slice(0, at(text, p)) + part + text.slice(at(text, p)),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 4 })).map(
    ([p, n]): Mutation =>
      (text) =>
        text.slice(0, at(text, p)) + text.slice(at(text, p) + n),
  ),
  place.map(
    (p): Mutation =>
      (text) =>
        onLine(text, p, (line) => `${line}\n${line}`),
  ),
  place.map(
    (p): Mutation =>
      (text) =>
        onLine(text, p, (line) => ` ${line}`),
  ),
  place.map(
    (p): Mutation =>
      (text) =>
        onLine(text, p, (line) => `  ${line}`),
  ),
  place.map(
    (p): Mutation =>
      (text) =>
        onLine(text, p, (line) => line.slice(1)),
  ),
  place.map(
    (p): Mutation =>
      (text) =>
        onLine(text, p, (line) => line.slice(2)),
  ),
  place.map(
    (p): Mutation =>
      (text) =>
        onLine(text, p, (line) => `${line}  # why`),
  ),
  place.map(
    (p): Mutation =>
      (text) =>
        onLine(text, p, () => ''),
  ),
  place.map(
    (p): Mutation =>
      (text) =>
        text.slice(0, at(text, p)),
  ),
);

/** One to three slips of the hand. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(mutation, { minLength: 1, maxLength: 3 })
  .map((steps) => (text) => steps.reduce((now, step) => step(now), text));
