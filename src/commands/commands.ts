import type { CatalogueType, MovingType } from '../domain/record-type.ts';
import { catalogueTypes, movingTypes } from '../domain/record-types.ts';
import type { Kind } from '../generated/types.ts';
import type { Command } from './command.ts';
import { editOf, listOf, moveOrOpen, newModel, showOf } from './record/record-commands.ts';
import { summaries } from './summaries.ts';

/** A command by name and summary; the rest is loaded when it is called. */
export interface Leaf {
  readonly name: string;
  readonly summary: string;
  readonly alias?: string;
  readonly load: () => Promise<Command>;
}

export interface Group {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly Leaf[];
}

const leaf = <N extends string>(
  name: string,
  summary: string,
  module: () => Promise<Record<N, unknown>>,
  key: N,
): Leaf => ({
  name,
  summary,
  load: async () => (await module())[key] as Command,
});

/** Commands of one kind beyond those that every kind has. */
const own: Readonly<Partial<Record<Kind, readonly Leaf[]>>> = {
  change: [
    leaf(
      'approvals',
      'What policy asks for, who has given it, what is missing and who could give it.',
      () => import('./change-approvals.ts'),
      'changeApprovalsCommand',
    ),
    leaf(
      'risk',
      'How the risk of a change comes about, and what it asks for.',
      () => import('./change-risk.ts'),
      'changeRiskCommand',
    ),
    leaf(
      'recent',
      'What was changed before: suspects for an incident.',
      () => import('./change-recent.ts'),
      'changeRecentCommand',
    ),
    leaf(
      'conflicts',
      'Changes that are planned at the same time and touch each other.',
      () => import('./change-conflicts.ts'),
      'changeConflictsCommand',
    ),
    leaf(
      'next-slot',
      'The next times at which a change could be made.',
      () => import('./change-next-slot.ts'),
      'changeNextSlotCommand',
    ),
    leaf(
      'calendar',
      'A week or a month of changes, freezes and maintenance windows.',
      () => import('./change-calendar.ts'),
      'changeCalendarCommand',
    ),
  ],
  sla: [
    leaf('status', 'Running clocks, most urgent first.', () => import('./sla-status.ts'), 'slaStatusCommand'),
    leaf(
      'explain',
      'Why something is due, was kept or missed.',
      () => import('./sla-explain.ts'),
      'slaExplainCommand',
    ),
    leaf(
      'check-underpinning',
      'Whether what agreements rest on fits inside them, from the worst start.',
      () => import('./sla-check-underpinning.ts'),
      'slaCheckUnderpinningCommand',
    ),
  ],
  model: [{ name: 'new', summary: 'Put a new change model into the catalogue.', load: newModel }],
  calendar: [
    leaf(
      'show',
      'Hours and holidays as they count; open or closed now.',
      () => import('./calendar-show.ts'),
      'calendarShowCommand',
    ),
    leaf(
      'due',
      'When something is due: start plus service time.',
      () => import('./calendar-due.ts'),
      'calendarDueCommand',
    ),
    leaf(
      'between',
      'Service time between two instants.',
      () => import('./calendar-between.ts'),
      'calendarBetweenCommand',
    ),
  ],
};

const moves = (type: MovingType): readonly Leaf[] => {
  if (!type.commands) return [];
  return Object.entries(type.moves).map(([name, move]) => ({
    name,
    summary: move.summary,
    ...(move.alias === undefined ? {} : { alias: move.alias }),
    load: () => moveOrOpen(type, name),
  }));
};

const group = (type: MovingType | CatalogueType): Group => {
  const special = own[type.kind] ?? [];
  const common: readonly Leaf[] = [
    { name: 'list', summary: 'List them.', load: () => listOf(type) },
    { name: 'show', summary: 'Show one, whole.', load: () => showOf(type.kind) },
    {
      name: 'edit',
      summary: 'Change facts: by flags, or in your editor.',
      load: () => editOf(type.kind),
    },
  ];
  return {
    name: type.kind,
    summary: summaries[type.kind],
    commands: [
      ...(type.shape === 'moving' ? moves(type) : []),
      ...common.filter(({ name }) => !special.some((command) => command.name === name)),
      ...special,
    ],
  };
};

const reports: readonly Leaf[] = [
  leaf(
    'incidents',
    'Volume, backlog, times and rates of incidents in a period.',
    () => import('./report-incidents.ts'),
    'reportIncidentsCommand',
  ),
  leaf(
    'changes',
    'Success, failure rate, authorisation, reviews and lead times of changes in a period.',
    () => import('./report-changes.ts'),
    'reportChangesCommand',
  ),
  leaf(
    'pir',
    'Reviews of changes: of one whole, or which were held, are due and overdue in a period.',
    () => import('./report-pir.ts'),
    'reportPirCommand',
  ),
  leaf(
    'cab',
    'The agenda of a change advisory board: failures, emergencies, decisions, outlook.',
    () => import('./report-cab.ts'),
    'reportCabCommand',
  ),
  leaf(
    'sla',
    'Attainment of every agreement and target, and what was missed.',
    () => import('./report-sla.ts'),
    'reportSlaCommand',
  ),
  leaf(
    'schedule',
    'The change schedule, with the outage it projects and what stands in its way.',
    () => import('./report-schedule.ts'),
    'reportScheduleCommand',
  ),
  leaf(
    'availability',
    'Availability under every agreement: outages merged, budget used, maintenance left out.',
    () => import('./report-availability.ts'),
    'reportAvailabilityCommand',
  ),
];

const imports: readonly Leaf[] = [
  leaf(
    'servicenow',
    'Incidents from a ServiceNow CSV export.',
    () => import('./import-servicenow.ts'),
    'importServicenowCommand',
  ),
];

/** Every command there is, in the order of the help. */
export const commands: readonly (Leaf | Group)[] = [
  leaf('init', summaries.init, () => import('./init.ts'), 'initCommand'),
  ...movingTypes.map(group),
  ...catalogueTypes.map(group),
  leaf('status', summaries.status, () => import('./status.ts'), 'statusCommand'),
  leaf('show', summaries.show, () => import('./show.ts'), 'showCommand'),
  leaf('check', summaries.check, () => import('./check.ts'), 'checkCommand'),
  leaf('explain', summaries.explain, () => import('./explain.ts'), 'explainCommand'),
  { name: 'report', summary: summaries.report, commands: reports },
  { name: 'import', summary: summaries.import, commands: imports },
  leaf('schema', summaries.schema, () => import('./schema.ts'), 'schemaCommand'),
];

export const isGroup = (entry: Leaf | Group): entry is Group => 'commands' in entry;
