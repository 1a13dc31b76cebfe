import { type Block, code, facts, heading, list, paragraph, table } from '../doc.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { equal } from '../domain/equal.ts';
import { priorityOf } from '../domain/incident/priority.ts';
import type { Step } from '../domain/plan.ts';
import { findZone, type Zone } from '../domain/time/zone.ts';
import type { Workspace } from '../domain/workspace.ts';
import { UserError } from '../errors.ts';
import { defaultMapping } from '../exchange/servicenow/default-mapping.ts';
import { importIncidents, type Settings } from '../exchange/servicenow/import-incidents.ts';
import type { Mapping } from '../exchange/servicenow/mapping.ts';
import { parseMapping } from '../exchange/servicenow/mapping-text.ts';
import { suggestMapping } from '../exchange/servicenow/suggest-mapping.ts';
import { type Source, survey } from '../exchange/servicenow/survey.ts';
import { counter, oddities, type Tally } from '../exchange/servicenow/tally.ts';
import type { Created, Host } from '../host.ts';
import { defineCommand, flag } from './command.ts';

type CreateStep = Extract<Step, { readonly step: 'create' }>;

/** What the import came to; `taken` are records that stand already and read otherwise: they are left as they are. */
export interface Imported extends Tally, Created {
  readonly dry_run: boolean;
  readonly zone: string;
  readonly date_format: string;
}

interface Suggested {
  readonly mapping: string;
}

/** So many are named in a view; the data names all. */
const NAMED = 10;

export const importServicenowCommand = defineCommand({
  name: 'servicenow',
  summary: 'Incidents from a ServiceNow CSV export.',
  details: [
    'One row an update (an audit export) or one row an incident (a list export). The timeline is told by state and',
    'update time; the same file gives the same records again, and a record that stands already is never touched.',
    'Exit status 1 where rows could not be taken; a file with times of another form is not taken at all.',
  ].join(' '),
  examples: [
    'itil import servicenow incident.csv --zone Europe/Berlin --date-format "yyyy-MM-dd HH:mm:ss" --dry-run',
    'itil import servicenow incident.csv --suggest-mapping > servicenow.yaml',
    'itil import servicenow incident.csv --mapping servicenow.yaml --zone Europe/Berlin',
  ],
  args: [{ name: 'file', summary: 'The export; - is standard input.' }],
  flags: {
    mapping: flag.line('What the columns hold and their values mean: a YAML or JSON file.', { word: 'file' }),
    zone: flag.line('The zone of the times in the file, which does not say.', { word: 'zone' }),
    'date-format': flag.line('How times are written: d/M/yyyy HH:mm.', { word: 'format' }),
    'suggest-mapping': flag.boolean('Print a mapping for this file; import nothing.'),
    'dry-run': flag.boolean('Count what would be written; write nothing.'),
  },

  async run(host, { args: [file = '-'], flags }): Promise<{ readonly data: Imported | Suggested }> {
    const source = await sourceOf(host, file);
    if (flags['suggest-mapping']) return { data: { mapping: await suggestMapping(source) } };

    const mapping =
      flags.mapping === undefined ? defaultMapping : parseMapping(await host.files.text(flags.mapping));
    const zone = zoneOf(flags.zone ?? mapping.zone);
    const dateFormat = flags['date-format'] ?? mapping.date_format;
    if (dateFormat === undefined)
      throw new UserError('the form of the times is not given', '--date-format "d/M/yyyy HH:mm"');

    const surveyed = await survey(source, mapping, dateFormat);
    const workspace = await host.store.workspace({ judged: false });
    const progress = (rows: number): void => host.progress(rows, surveyed.rows, 'rows');
    const settings = settingsOf(mapping, dateFormat, zone, workspace, progress);
    const count = counter();
    const steps = importIncidents(source, surveyed, settings, count);
    const dryRun = flags['dry-run'] ?? false;
    const created = dryRun ? await compare(host, steps) : await host.store.createMany(steps);
    return {
      data: { dry_run: dryRun, zone: zone.name, date_format: dateFormat, ...created, ...count.result() },
    };
  },

  view: (data) => ('mapping' in data ? [code(data.mapping, 'yaml')] : importView(data)),
  failed: (data) => 'not_taken' in data && data.not_taken.length > 0,
});

/** The file from its beginning at each call; standard input, which can be read but once, is kept. */
const sourceOf = async ({ files }: Pick<Host, 'files'>, file: string): Promise<Source> => {
  if (file !== '-') return () => files.bytes(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.bytes(file)) chunks.push(chunk);
  return () => chunks;
};

const zoneOf = (name: string | undefined): Zone => {
  if (name === undefined) throw new UserError('the zone of the times is not given', '--zone Europe/Berlin');
  const found = findZone(name);
  if (!found) throw new UserError(`there is no time zone ${name}`, '--zone Europe/Berlin');
  return found;
};

const settingsOf = (
  mapping: Mapping,
  dateFormat: string,
  zone: Zone,
  { catalogue, byId, broken }: Workspace,
  progress: Settings['progress'],
): Settings => ({
  mapping,
  dateFormat,
  zone,
  home: catalogue.zone,
  idOf: (number) => {
    const row = byId(number);
    return row?.record.refs?.some((ref) => ref.id === number && ref.system === mapping.system)
      ? row.id
      : undefined;
  },
  isTaken: (id) => byId(id) !== undefined || broken.has(id),
  priorityOf: (impact, urgency) => priorityOf(catalogue.policy as Catalogue['policy'], impact, urgency),
  progress,
});

/** What writing would find, without writing. */
const compare = async (
  { store }: Pick<Host, 'store'>,
  steps: AsyncIterable<CreateStep>,
): Promise<Created> => {
  let [written, same] = [0, 0];
  const taken: string[] = [];
  for await (const { path, value } of steps) {
    if (!store.exists(path)) written += 1;
    else if (equal((await store.read(path)).value, value)) same += 1;
    else taken.push(path);
  }
  return { written, same, taken };
};

const importView = (data: Imported): readonly Block[] => [
  facts({
    Rows: data.rows,
    Incidents: data.incidents,
    [data.dry_run ? 'Would be written' : 'Written']: data.written,
    'As they stand': data.same,
    'Read otherwise, left as they are': data.taken.length,
    'Rows not taken': data.not_taken.length,
    'Rows without news': data.rows_without_news,
  }),
  heading('Events'),
  table(['Event', '>Times'], Object.entries(data.events)),
  heading('What was unusual'),
  table(
    ['>Incidents', '>Times', 'What, and how it was taken', 'Among them'],
    data.oddities.map((odd) => [
      odd.incidents,
      odd.times,
      oddities[odd.kind],
      odd.numbers.slice(0, 3).join(' '),
    ]),
    'Nothing.',
  ),
  ...named(
    'Values that the mapping does not know',
    Object.entries(data.unknown_values).map(([value, times]) => `${value} (${times})`),
  ),
  ...named('Read otherwise, left as they are', data.taken),
  ...named(
    'Rows not taken',
    data.not_taken.map(
      ({ line, number, reason }) => `line ${line}${number === undefined ? '' : `, ${number}`}: ${reason}`,
    ),
  ),
];

const named = (title: string, items: readonly string[]): readonly Block[] => {
  if (items.length === 0) return [];
  const more = items.length - NAMED;
  return [
    heading(title),
    list(items.slice(0, NAMED)),
    ...(more > 0 ? [paragraph(`and ${more} more: --json names all`)] : []),
  ];
};
