import { type Doc, id, paragraph, text } from '../../doc.ts';
import { getAt, withAt } from '../../domain/path.ts';
import type { CatalogueType } from '../../domain/record-type.ts';
import { UserError } from '../../errors.ts';
import { fields } from '../../generated/fields.ts';
import type { Host } from '../../host.ts';
import { type Command, defineCommand, type Flags } from '../command.ts';
import { askField } from './ask-field.ts';
import { type FieldFlag, fieldFlags, fieldOf, settable } from './field-flags.ts';
import { strangerRemarks } from './known-words.ts';
import { isBlank, resolveLinks } from './move-input.ts';
import { refuseUnsound } from './refuse-unsound.ts';
import { typedText, typedValue } from './typed-text.ts';

export interface Made {
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

/** `model new`: a file of the catalogue from flags; a terminal asks for what must be there. */
export const newCommand = (type: CatalogueType<'model'>): Command<Flags, Made> => {
  const { kind, folder, title: called } = type;
  const flags = fieldFlags(
    kind,
    settable(kind, []).filter((path) => path !== 'title'),
  );
  return defineCommand<Flags, Made>({
    name: 'new',
    summary: `Put a new ${called} into the catalogue.`,
    details: `It is written to ${folder}/, as its id says; what flags cannot say is added with itil ${kind} edit.`,
    examples: [
      'itil model new rotate-tls-cert "Rotate a TLS certificate" -s checkout --valid-from 2026-01-01 --risk-level low',
    ],
    args: [
      { name: 'id', summary: 'Its id: lower-case letters, digits and dashes.' },
      { name: 'title', summary: 'What people call it.', optional: true },
    ],
    flags,

    async run(host, { args: [slug = '', typed], flags: values }) {
      const path = `${folder}/${slug}.yaml`;
      if (host.store.exists(path))
        throw new UserError(`${path} is there already`, `itil ${kind} show ${slug}`);
      const title = typed === undefined ? undefined : await typedText(host, typed);
      let record: Record<string, unknown> = { id: slug, ...(title === undefined ? {} : { title }) };
      for (const [name, made] of Object.entries(flags)) {
        if (values[name] === undefined) continue;
        const value = await resolveLinks(host.store, made, await typedValue(host, made, values[name]));
        if (!isBlank(value)) record = withAt(record, made.path, value);
      }
      record = await withNeeded(host, type, record, flags);
      await refuseUnsound(kind, undefined, record);
      const { value: catalogue } = await host.store.catalogue();
      const said = Object.values(flags).map((made) => [made.path, getAt(record, made.path)] as const);
      return {
        data: { id: slug, title: String(record.title), path },
        plan: [{ step: 'create', kind, path, value: record }],
        remarks: strangerRemarks(
          catalogue,
          kind,
          Object.fromEntries(said.filter(([, value]) => value !== undefined)),
        ),
      };
    },
    view: madeView,
  });
};

const madeView = ({ id: slug, title, path }: Made): Doc => [
  paragraph(id(slug, 'strong'), `  ${title}`),
  paragraph('  ', text(path, 'muted')),
];

/** What the schema asks for: on a terminal by prompts, elsewhere a UserError that names the flags. */
const withNeeded = async (
  host: Host,
  { kind }: CatalogueType<'model'>,
  record: Record<string, unknown>,
  flags: Readonly<Record<string, FieldFlag>>,
): Promise<Record<string, unknown>> => {
  const needed = fields[kind].filter(
    (field) => field.required && !/[.[*]/.test(field.path) && record[field.path] === undefined,
  );
  const nameOf = (path: string): string =>
    path === 'title' ? 'a title' : `--${Object.entries(flags).find(([, made]) => made.path === path)?.[0]}`;
  if (needed.length > 0 && !host.ask)
    throw new UserError(
      `new needs ${needed.map(({ path }) => nameOf(path)).join(', ')}`,
      `itil ${kind} new --help`,
    );
  let next = record;
  const { value: catalogue } = await host.store.catalogue();
  for (const { path } of needed) {
    const field = fieldOf(kind, path);
    if (host.ask && field) next = withAt(next, path, await askField(host, host.ask, catalogue, kind, field));
  }
  return next;
};
