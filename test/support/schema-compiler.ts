import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parseDate } from '../../src/domain/time/date.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';

const folder = new URL('../../schemas/', import.meta.url);

/** The schemas by file name, as they are committed. */
export const schemaFiles = new Map<string, Record<string, unknown>>(
  readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
);

/** ajv in its strict mode with all schemas, the formats judged by the domain's own parsers. */
export const schemaCompiler = (): Ajv => {
  const formats = {
    instant: (text: string) => parseInstant(text) !== undefined,
    date: (text: string) => parseDate(text) !== undefined,
  };
  return new Ajv({ strict: true, allErrors: true, formats, schemas: [...schemaFiles.values()] });
};
