import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow } from '../schemas/codegen/nodes.mjs';
import { parseDate } from '../src/domain/time/date.ts';
import { parseDuration } from '../src/domain/time/duration.ts';
import { parseInstant } from '../src/domain/time/instant.ts';
import { date, instant } from '../src/generated/validators/runtime.js';
import { schemaCompiler, schemaFiles } from './support/schema-compiler.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Place {
  readonly file: string;
  readonly pointer: string;
  /** As it stands there. */
  readonly schema: Schema;
  /** With its references followed. */
  readonly whole: Schema;
}

const openKeys = ['properties', 'items', 'additionalProperties', 'anyOf'];

const entries = (of: unknown): [string, Schema][] => Object.entries((of ?? {}) as Record<string, Schema>);

/** Every schema of a file, the outermost first. */
function* placesIn(file: string, schema: Schema, pointer = ''): Generator<Place> {
  yield { file, pointer, schema, whole: follow({ schema, file, meaning: undefined }).schema };
  for (const key of ['$defs', 'properties', 'anyOf']) {
    for (const [name, inner] of entries(schema[key]))
      yield* placesIn(file, inner, `${pointer}/${key}/${name}`);
  }
  for (const key of ['items', 'additionalProperties']) {
    if (typeof schema[key] === 'object') yield* placesIn(file, schema[key] as Schema, `${pointer}/${key}`);
  }
}

const { $defs: common } = schemaFiles.get('common.schema.json') as {
  readonly $defs: Schema & { readonly duration: { readonly pattern: string } };
};

const places = [...schemaFiles].flatMap(([file, schema]) => [...placesIn(file, schema)]);
const nameOf = ({ file, pointer }: Place): string => `${file}#${pointer}`;
const inner = places.filter(({ pointer }) => pointer !== '');

describe('schemas', () => {
  it('compile in the strict mode of ajv', () => {
    const ajv = schemaCompiler();
    for (const file of schemaFiles.keys()) expect(ajv.getSchema(file), file).toBeTypeOf('function');
  });

  it('say in one sentence what everything is, and in a list what its words mean', () => {
    for (const place of inner) {
      const [sentence = '', list] = String(place.whole.description).split('\n\n');
      expect(sentence, nameOf(place)).toMatch(/^[A-Z][^\n]{3,120}\.$/);
      const values = (place.whole.enum ?? []) as readonly string[];
      const told = (list ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => /^- `(\w+)`: \S.*[^.]$/.exec(line)?.[1]);
      expect(told, nameOf(place)).toEqual(told.length > 0 ? values : []);
    }
  });

  it('give of every leaf an example, and none that they would refuse', () => {
    const ajv = schemaCompiler();
    for (const place of inner) {
      const { examples, default: standard } = place.whole as {
        examples?: readonly unknown[];
        default?: unknown;
      };
      if (!openKeys.some((key) => key in place.whole)) expect(examples, nameOf(place)).not.toHaveLength(0);
      const values = [...(examples ?? []), ...(standard === undefined ? [] : [standard])];
      if (values.length === 0) continue;
      const validate = ajv.compile({ $ref: `${place.file}#${place.pointer.replaceAll('$defs', '%24defs')}` });
      for (const value of values)
        expect(validate(value), `${nameOf(place)}: ${JSON.stringify(value)}`).toBe(true);
    }
  });

  it('close every object but those of own fields', () => {
    for (const place of inner.filter(({ schema }) => schema.type === 'object')) {
      const open = place.schema.additionalProperties;
      expect(
        open === false || typeof open === 'object' || /tree|json_schema/.test(place.pointer),
        nameOf(place),
      ).toBe(true);
    }
  });

  it('use no keyword that some reader does not know', () => {
    const known =
      /^(?:\$schema|\$id|\$defs|\$ref|title|description|examples|default|readOnly|type|enum|pattern|format|m(?:in|ax)Length|m(?:in|ax)imum|minItems|uniqueItems|required|properties|items|additionalProperties|anyOf)$/;
    for (const place of places)
      for (const key of Object.keys(place.schema)) expect(key, nameOf(place)).toMatch(known);
  });

  it('define a meaning in one file', () => {
    const shared = Object.keys(common);
    for (const [file, schema] of schemaFiles) {
      if (file === 'common.schema.json') continue;
      for (const name of Object.keys((schema.$defs ?? {}) as Schema))
        expect(shared, `${file} ${name}`).not.toContain(name);
    }
  });

  it('give a title to one shape only', () => {
    const titled = new Map<string, string>();
    for (const place of places.filter(({ schema }) => schema.title !== undefined)) {
      const title = String(place.schema.title);
      expect(titled.get(title), nameOf(place)).toBeUndefined();
      titled.set(title, nameOf(place));
    }
  });
});

describe('formats', () => {
  const cases = fc.oneof(
    fc.stringMatching(/^20[0-3]\d-[01]\d-[0-3]\d$/),
    fc.stringMatching(
      /^2\d[0-2]\d-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d(:[0-6]\d(\.\d{0,3})?)?([Zz]|[+-][0-2]\d:?[0-6]\d)?$/,
    ),
    fc.stringMatching(/^\d{0,2}bd( eod)?$/),
    fc.stringMatching(/^(\d{1,3}[hmsdb]){0,3}$/),
    fc.string(),
  );

  it('take the text that the domain reads', () => {
    const pattern = new RegExp(common.duration.pattern, 'u');
    fc.assert(
      fc.property(cases, (text) => {
        expect(instant(text), text).toBe(parseInstant(text) !== undefined);
        expect(date(text), text).toBe(parseDate(text) !== undefined);
        expect(pattern.test(text), text).toBe(parseDuration(text) !== undefined);
      }),
      {
        numRuns: 3000,
        examples: [
          ['2026-02-29'],
          ['2024-02-29'],
          ['2100-02-29'],
          ['2000-02-29'],
          ['2026-04-31'],
          ['2026-12-31'],
        ],
      },
    );
  });
});
