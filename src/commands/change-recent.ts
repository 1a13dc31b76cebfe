import { code, paragraph, table, text } from '../doc.ts';
import { effectiveOutcome } from '../domain/change/effective.ts';
import { type Suspect, suspectsOf } from '../domain/change/suspects.ts';
import { changesIn } from '../domain/check.ts';
import { feltAt } from '../domain/incident/felt.ts';
import { unknownName } from '../domain/name-book.ts';
import { dependenciesOf } from '../domain/service/dependencies.ts';
import { formatInstant, HOUR, parseInstant } from '../domain/time/instant.ts';
import type { Workspace } from '../domain/workspace.ts';
import { UserError } from '../errors.ts';
import type { Records } from '../generated/types.ts';
import type { Host } from '../host.ts';
import { defineCommand, flag } from './command.ts';
import { brokenRemarks } from './record/broken.ts';

/** A suspect as `--json` prints it. */
export interface SuspectData {
  readonly change: string;
  readonly title: string;
  readonly type: string;
  readonly services: readonly string[];
  readonly state: string;
  readonly outcome: string | null;
  readonly started: string;
  /** Null: it still ran. */
  readonly ended: string | null;
  /** Seconds from its start to what was felt. */
  readonly before: number;
  /** From the service that suffers to the one that was changed. */
  readonly way: readonly string[];
  /** The command that names it as the cause. */
  readonly link: string;
}

const HOURS = 12;

export const changeRecentCommand = defineCommand({
  name: 'recent',
  summary: 'What was changed before: suspects for an incident.',
  details: 'Changes on the service and on all that it depends on, the newest first.',
  examples: [
    'itil change recent --service checkout --before 03:07 --hours 12',
    'itil change recent --incident 7k3q',
  ],
  flags: {
    service: flag.lines('The service that suffers; may be repeated.', { letter: 's', meaning: 'service' }),
    before: flag.instant('When it was felt; now if left out.'),
    hours: flag.integer(`So far back; ${HOURS} if left out.`, { word: 'n' }),
    incident: flag.line('Takes service and time from this incident.', { meaning: 'incident' }),
  },

  async run(host, { flags: { service, before, hours = HOURS, incident } }) {
    const workspace = await host.store.workspace();
    const { catalogue, rows } = workspace;
    const { zone } = catalogue;
    const record = incident === undefined ? undefined : await incidentNamed(host, incident);
    const services = service ?? (record ? servicesOf(record) : []);
    refuseNone(services, record);
    refuseUnknown(service ?? [], workspace);
    const at = parseInstant(before ?? (record ? feltAt(record) : formatInstant(host.now(), zone))) as number;
    const from = at - hours * HOUR;
    const suspects = suspectsOf(changesIn(rows), services, from, at, catalogue);
    return {
      data: {
        incident: record?.id ?? null,
        services,
        depends_on: [
          ...new Set(services.flatMap((slug) => [...dependenciesOf(slug, catalogue).keys()])),
        ].filter((slug) => !services.includes(slug)),
        from: formatInstant(from, zone),
        before: formatInstant(at, zone),
        caused_by: record?.caused_by ?? null,
        changes: suspects.map((one) => suspectData(one, at, record?.id, workspace)),
      },
      remarks: brokenRemarks(workspace.findings, { folder: 'changes' }),
    };
  },

  view: ({ services, depends_on, from, before, caused_by, changes }) => [
    paragraph(
      changes.length === 0 ? 'No change was under way on ' : 'Under way on ',
      text(services.join(', '), 'strong'),
      depends_on.length === 0
        ? ''
        : ` or on what ${services.length === 1 ? 'it depends' : 'they depend'} on (${depends_on.join(', ')})`,
      ' from ',
      { instant: from },
      ' to ',
      { instant: before },
      changes.length === 0 ? '.' : ':',
    ),
    ...(changes.length === 0
      ? []
      : [
          table(
            ['Change', 'Started', '>Before', 'Done', 'By', 'Outcome', 'Title'],
            changes.map((one) => [
              { id: one.change },
              { instant: one.started, brief: true },
              { duration: one.before },
              one.ended === null ? text('running', 'warn') : { instant: one.ended, brief: true },
              one.way.join(' → '),
              one.outcome?.replaceAll('_', ' ') ?? null,
              one.title,
            ]),
          ),
          ...(caused_by === null
            ? [paragraph('If it was one of them:'), code(changes.map(({ link }) => link).join('\n'))]
            : [paragraph('It is said to be caused by ', { id: caused_by }, '.')]),
        ]),
  ],
});

const incidentNamed = async ({ store }: Host, name: string): Promise<Records['incident']> => {
  const file = await store.find(name, ['incident']);
  if (!file.sound)
    throw new UserError(
      `${file.path} cannot be read: ${file.findings[0]?.message}`,
      `itil check ${file.path}`,
    );
  return file.value as Records['incident'];
};

/** The services that an incident hits: its own, and those of its outages. */
const servicesOf = ({ service, outages = [] }: Records['incident']): readonly string[] => [
  ...new Set([service ?? [], ...outages.map(({ services = [] }) => services)].flat()),
];

const refuseNone = (services: readonly string[], record: Records['incident'] | undefined): void => {
  if (services.length === 0)
    throw new UserError(
      record
        ? `${record.id} names no service`
        : 'of which service? neither --service nor --incident is given',
      'itil change recent --service checkout --before 03:07',
    );
};

/** What is typed has to exist; an incident may name a service that nobody has written down yet. */
const refuseUnknown = (services: readonly string[], { catalogue }: Workspace): void => {
  for (const slug of services) {
    const unknown = unknownName(catalogue, 'service', slug);
    if (unknown)
      throw new UserError(
        `there is no service '${slug}'`,
        unknown.meant === undefined ? 'itil service list' : `did you mean ${unknown.meant}?`,
      );
  }
};

const suspectData = (
  { row, start, end, way }: Suspect,
  at: number,
  incident: string | undefined,
  { catalogue, pointing }: Workspace,
): SuspectData => ({
  change: row.id,
  title: row.record.title,
  type: row.record.type,
  services: row.record.services ?? [],
  state: row.record.state,
  outcome: effectiveOutcome(row, pointing(row.id), catalogue.policy).effective,
  started: formatInstant(start, catalogue.zone),
  ended: end === null ? null : formatInstant(end, catalogue.zone),
  before: (at - start) / 1000,
  way,
  link: `itil incident link ${incident ?? '<id>'} --caused-by ${row.id}`,
});
