import { code } from '../doc.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { recordTypes } from '../domain/record-types.ts';
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import { defineCommand } from './command.ts';

const kinds: readonly string[] = Object.keys(recordTypes);

export const schemaCommand = defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of a kind.',
  details: 'The schema stands alone: definitions that kinds share are in it.',
  examples: ['itil schema incident', 'itil schema workspace > workspace.schema.json'],
  args: [{ name: 'kind', summary: `One of ${kinds.join(', ')}.` }],
  flags: {},

  async run(host, { args: [name] }) {
    if (!kinds.includes(name as string)) {
      const near = didYouMean(name as string, kinds);
      throw new UserError(`'${name}' is no kind: ${kinds.join(', ')}`, `itil schema ${near ?? 'incident'}`);
    }
    return { data: await wholeSchema(host, name as string) };
  },
  view: (schema) => [code(JSON.stringify(schema, null, 2), 'json')],
});

type Schema = Readonly<Record<string, unknown>>;

/** The schema of a kind with the shared definitions that it uses taken in. */
export const wholeSchema = async (
  { shipped: { schema } }: Pick<Host, 'shipped'>,
  kind: string,
): Promise<Schema> => {
  const own = JSON.parse(await schema(kind)) as Schema;
  const shared = (JSON.parse(await schema('common')) as { readonly $defs: Schema }).$defs;
  const used = new Map<string, unknown>();
  const take = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(
      /"\$ref":"(?:common\.schema\.json)?#\/\$defs\/([^"/]+)/g,
    )) {
      const definition = shared[name as string];
      if (definition === undefined || used.has(name as string)) continue;
      used.set(name as string, definition);
      take(definition);
    }
  };
  take(own);
  const sorted = Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
  const whole = { ...own, $defs: { ...(own.$defs as Schema | undefined), ...sorted } };
  return JSON.parse(JSON.stringify(whole).replaceAll('common.schema.json#', '#')) as Schema;
};
