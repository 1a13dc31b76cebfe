import { incident } from '../../domain/incident/incident.ts';
import type { Step } from '../../domain/plan.ts';
import { recordPath } from '../../domain/record-id.ts';
import { DAY, formatDate } from '../../domain/time/date.ts';
import type { Zone } from '../../domain/time/zone.ts';
import type { CsvRow } from './csv-rows.ts';
import { historyOf, type Opening } from './events.ts';
import { idsFor, type Numbered } from './ids.ts';
import { clockReading, localTimeReader } from './local-time.ts';
import type { Mapping } from './mapping.ts';
import { recordOf } from './record.ts';
import { instantOf, person, type Reading, snapshotsOf } from './snapshot.ts';
import { incidentRows, type Source, type Survey } from './survey.ts';
import type { Counter } from './tally.ts';

type CreateStep = Extract<Step, { readonly step: 'create' }>;

/** The surroundings of an import. */
export interface Settings {
  readonly mapping: Mapping;
  readonly dateFormat: string;
  /** The zone of the export's local times. */
  readonly zone: Zone;
  /** The workspace's zone: that of the instants and of the dates in ids. */
  readonly home: Zone;
  /** The id of the record that bears a number of the other tool; undefined where there is none. */
  readonly idOf: (number: string) => string | undefined;
  /** True if a record has the id. */
  readonly isTaken: (id: string) => boolean;
  readonly priorityOf: (impact: string | undefined, urgency: string | undefined) => string | undefined;
  readonly progress: (rows: number) => void;
}

/**
 * Turns an export that was surveyed into new records, one after the other, and counts what it saw. The same file
 * gives the same records, whatever the order of its incidents.
 * Throws a UserError for a date format that is none.
 */
export async function* importIncidents(
  source: Source,
  survey: Survey,
  settings: Settings,
  count: Counter,
): AsyncGenerator<CreateStep> {
  const { mapping, zone, home, priorityOf } = settings;
  const time = localTimeReader(settings.dateFormat);
  const { table } = survey;
  const stamps =
    (mapping.history ?? (survey.rows === survey.incidents.size ? 'stamps' : 'rows')) === 'stamps';
  const reading: Reading = { table, time, zone, stamps, priorityOf };
  const making = { table, mapping, home, idOf: settings.idOf };
  for (const row of survey.notTaken) {
    count.row();
    count.notTaken(row);
  }

  const numbered = [...survey.incidents].flatMap(([number, { opened }]): readonly Numbered[] => {
    const local = opened === undefined ? undefined : time(opened);
    if (local === undefined) return [];
    return [{ number, date: formatDate(Math.floor(home.toLocal(clockReading(local, zone).at) / DAY)) }];
  });
  const { ids, lengthened } = idsFor(mapping.system, numbered, settings.idOf, settings.isTaken);
  for (const number of lengthened) count.odd('long_id', number);

  let done = 0;
  for await (const { number, rows: unordered } of incidentRows(source, survey)) {
    done += unordered.length;
    settings.progress(done);
    for (const _ of unordered) count.row();
    const id = ids.get(number);
    if (id === undefined) {
      for (const { line } of unordered)
        count.notTaken({ line, number, reason: 'no row says when it was opened' });
      continue;
    }
    const rows = inOrder(number, unordered, reading, count);
    const snapshots = snapshotsOf(number, rows, reading, count);
    if (snapshots.length === 0) continue;
    const opening = openingOf(number, survey.incidents.get(number)?.opened as string, rows, reading, count);

    const history = historyOf(opening, snapshots);
    const record = recordOf(id, number, rows, history, making, count);
    count.incident();
    for (const { event } of history.drafts) count.event(event);
    for (const kind of history.oddities) count.odd(kind, number);
    for (let i = 0; i < history.withoutNews; i += 1) count.withoutNews();
    const due = priorityOf(record.impact, record.urgency);
    if (due !== undefined && record.priority !== due) count.odd('off_matrix', number);
    yield { step: 'create', kind: 'incident', path: recordPath(incident.folder, id), value: record };
  }
}

/** The rows as they follow one another: as they stand, or backwards where the last is older than the first. */
const inOrder = (
  number: string,
  rows: readonly CsvRow[],
  { table, time }: Reading,
  count: Counter,
): readonly CsvRow[] => {
  const local = (row: CsvRow | undefined): number =>
    time((row && table.text(row.cells, 'updated_at')) ?? '') ?? Number.NaN;
  const backwards = local(rows.at(-1)) < local(rows[0]);
  if (backwards) count.odd('newest_first', number);
  const ordered = backwards ? rows.toReversed() : rows;
  let revision = Number.NEGATIVE_INFINITY;
  for (const { cells } of ordered) {
    const next = Number(table.text(cells, 'revision') ?? Number.NaN);
    if (next < revision) count.odd('revision_back', number);
    if (!Number.isNaN(next)) revision = next;
  }
  return ordered;
};

const openingOf = (
  number: string,
  opened: string,
  rows: readonly CsvRow[],
  reading: Reading,
  count: Counter,
): Opening => {
  const { table } = reading;
  const varies = rows.some(({ cells }) => (table.text(cells, 'opened_at') ?? opened) !== opened);
  if (varies) count.odd('opening_varies', number);
  const at = instantOf(opened, number, reading, count) as number;
  return { at, by: person((rows[0] as CsvRow).cells, 'opened_by', table) };
};
