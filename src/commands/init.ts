import { list, paragraph } from '../doc.ts';
import type { Step } from '../domain/plan.ts';
import { recordTypes } from '../domain/record-types.ts';
import { weekdays } from '../domain/time/date.ts';
import { zoneFault } from '../domain/time/zone.ts';
import { UserError } from '../errors.ts';
import type { Kind } from '../generated/types.ts';
import type { Host } from '../host.ts';
import { defineCommand, flag } from './command.ts';
import { quoted } from './quoted.ts';

/** The present of the example workspace. */
const EXAMPLE_NOW = '2026-10-01T08:00+02:00';

export const initCommand = defineCommand({
  name: 'init',
  summary: 'Make a workspace.',
  details:
    'Writes itil.yaml, people.yaml, an office calendar, the schemas for editors, .gitattributes and .gitignore. A file that is there stays as it is.',
  examples: ['itil init', 'itil init records', 'itil init demo --example'],
  args: [{ name: 'folder', summary: 'Where (default: here).', optional: true }],
  flags: {
    example: flag.boolean('With the records of a small company, three months of life, to try things on.'),
    zone: flag.line('The time zone of the workspace (default: Europe/Berlin, to be changed).', {
      word: 'zone',
    }),
    organisation: flag.line('Whose workspace it is.'),
  },

  async run(host, { args: [folder = '.'], flags }) {
    const fault = flags.zone === undefined ? undefined : zoneFault(flags.zone);
    if (fault) throw new UserError(`--zone ${flags.zone}: ${fault.message}`, fault.hint);
    const store = host.storeAt(folder);
    if (flags.example && store.exists('itil.yaml'))
      throw new UserError(`${folder} is a workspace already`, `${itilIn(folder)} incident list`);
    const zone = flags.zone ?? 'Europe/Berlin';
    const records = flags.example ? texts(await host.shipped.example()) : starter(zone, flags.organisation);
    const all = [...records, ...texts(await editorFiles(host))];
    const kept = all.map((step) => step.path).filter((path) => store.exists(path));
    const plan = all.filter((step) => !kept.includes(step.path));
    const itil = itilIn(folder);
    const settled = kept.includes('itil.yaml');
    const unused = (['zone', 'organisation'] as const).filter((name) => flags[name] !== undefined);
    return {
      data: {
        folder,
        created: plan.map((step) => step.path),
        kept,
        /** The zone that was written; null where the settings were there, or are those of the example. */
        zone: settled || flags.example ? null : zone,
        next: flags.example ? `${itil} report incidents --now ${EXAMPLE_NOW}` : `${itil} incident open "…"`,
      },
      plan,
      folder,
      remarks:
        unused.length > 0 && (settled || flags.example)
          ? [
              `the settings stay as they are: ${unused.map((name) => `--${name} ${flags[name]}`).join(' and ')} is not written`,
            ]
          : [],
    };
  },
  view: ({ folder, created, kept, zone, next }) => [
    paragraph(
      `${folder}: ${created.length} files written${kept.length > 0 ? `, ${kept.length} left as they are` : ''}`,
    ),
    list(created.filter((path) => !path.startsWith('.') && !path.includes('/20'))),
    ...(zone === null ? [] : [paragraph(`zone: ${zone}, as itil.yaml says`)]),
    paragraph('next: ', { text: next, tone: 'strong' }),
  ],
});

/** How the tool is called for a folder. */
const itilIn = (folder: string): string => (folder === '.' ? 'itil' : `itil -C ${quoted(folder)}`);

/** The least that a workspace needs, with the words that people change first. */
const starter = (zone: string, organisation: string | undefined): readonly Step[] => [
  {
    step: 'create',
    kind: 'workspace',
    path: 'itil.yaml',
    value: {
      schema: 'itil/1',
      organisation,
      zone,
      defaults: { impact: 'medium', urgency: 'medium', hours: 'office' },
    },
  },
  { step: 'create', kind: 'people', path: 'people.yaml', value: { people: [], teams: {}, authorities: {} } },
  {
    step: 'create',
    kind: 'calendar',
    path: 'calendars/office.yaml',
    value: {
      id: 'office',
      title: 'Office hours',
      zone,
      hours: Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, ['09:00-17:00']])),
      holidays: [],
    },
  },
];

const texts = (files: ReadonlyMap<string, string>): readonly Step[] =>
  [...files].map(([path, text]) => ({ step: 'text', path, text }));

const SCHEMAS = '.schemas';

/** Schemas beside the records and the settings that tie them to folders: completion and hover in any editor, offline. */
const editorFiles = async ({ shipped }: Host): Promise<ReadonlyMap<string, string>> => {
  const kinds = Object.keys(recordTypes) as readonly Kind[];
  const files = new Map<string, string>();
  for (const name of ['common', ...kinds])
    files.set(`${SCHEMAS}/${name}.schema.json`, await shipped.schema(name));
  const globs = Object.fromEntries(
    kinds.map((kind) => {
      const type = recordTypes[kind];
      return [
        `./${SCHEMAS}/${kind}.schema.json`,
        type.shape === 'file' ? type.file : `${type.folder}/**/*.yaml`,
      ];
    }),
  );
  files.set('.vscode/settings.json', `${JSON.stringify({ 'yaml.schemas': globs }, null, 2)}\n`);
  files.set('.gitattributes', '*.yaml text eol=lf\n');
  files.set('.gitignore', '.itil/\n');
  return files;
};
