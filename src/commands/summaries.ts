import type { CatalogueKind, MovingKind } from '../domain/record-type.ts';

const kinds: Readonly<Record<MovingKind | CatalogueKind, string>> = {
  incident: 'Restore service: open, own, resolve and close incidents.',
  change: 'Change services safely: standard, normal and emergency changes.',
  problem: 'Find causes: problems and known errors.',
  csi: 'Improve on purpose: the continual improvement register.',
  sla: 'What was agreed: SLAs, OLAs and underpinning contracts.',
  service: 'The service catalogue.',
  calendar: 'Service hours and holidays: what is due when.',
  model: 'Standard-change models: pre-authorised ways to change.',
};

/** What each command and group is for, in the order of the help: the help of the program needs no more than this. */
export const summaries = {
  init: 'Make a workspace.',
  ...kinds,
  status: 'The morning view: open, due soon, breached, waiting.',
  show: 'Show any record.',
  check: 'Check every record against its schema and the rules.',
  explain: 'What a rule, a field or a term means.',
  report: 'Reports: one definition each, in every format.',
  import: 'Take over records of another tool.',
  schema: 'Print the JSON Schema of a kind.',
} as const;
