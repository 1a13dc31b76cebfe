import { movingType } from '../../domain/record-types.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Zone } from '../../domain/time/zone.ts';
import { withoutAbsent } from '../../domain/without-absent.ts';
import type { Records } from '../../generated/types.ts';
import type { CsvRow } from './csv-rows.ts';
import type { Draft, History } from './events.ts';
import type { MappedField, Mapping } from './mapping.ts';
import type { Table } from './table.ts';
import type { Counter } from './tally.ts';

type Incident = Records['incident'];

/** What a record is made of beside its history. */
export interface Making {
  readonly table: Table;
  readonly mapping: Mapping;
  /** The zone whose offset the instants are written with. */
  readonly home: Zone;
  /** The id of the record that bears this number of the other tool; undefined where there is none. */
  readonly idOf: (number: string) => string | undefined;
}

const LONGEST_TITLE = 160;

/**
 * The record of an incident: its facts are those that its last rows state, its head is how its history ends. Final
 * values of the export (code and notes of the resolution) belong to the last resolve alone.
 */
export const recordOf = (
  id: string,
  number: string,
  rows: readonly CsvRow[],
  history: History,
  making: Making,
  count: Counter,
): Incident => {
  const { table, mapping, home } = making;
  const last = <T>(say: (cells: readonly string[]) => T | undefined): T | undefined => {
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const said = say((rows[at] as CsvRow).cells);
      if (said !== undefined) return said;
    }
    return undefined;
  };
  const line = (field: MappedField): string | undefined => last((cells) => table.text(cells, field));
  const word = (field: 'channel' | 'service'): string | undefined =>
    last((cells) => {
      const value = table.value(cells, field);
      if (value === null) count.unknown(field, table.text(cells, field) ?? '', number);
      return value ?? undefined;
    });
  const { state, hold, impact, urgency, priority, team, assignee } = history.standing;
  const links = (['problem', 'caused_by'] as const).map((field) =>
    linkOf(field, line(field), number, making, count),
  );
  const resolution = resolutionOf(history, last, making);
  const item = line('configuration_item');
  const custom: Record<string, string> = {};
  for (const { cells } of rows) Object.assign(custom, table.custom(cells));
  for (const link of links) Object.assign(custom, link.custom);
  return withoutAbsent({
    id,
    title: titleOf(last((cells) => table.filled(cells, mapping.title)) ?? number),
    description: last((cells) => table.lines(cells, 'description')),
    state,
    service: word('service') ?? mapping.defaults.service,
    impact,
    urgency,
    priority,
    opened_at: formatInstant((history.drafts[0] as Draft).at, home),
    reported_by: line('reported_by'),
    channel: word('channel'),
    category: line('category'),
    configuration_items: item === undefined ? undefined : [item],
    team,
    assignee,
    hold: hold === undefined ? undefined : { reason: hold },
    ...Object.assign({}, ...links.map((link) => link.field)),
    resolution,
    refs: [{ system: mapping.system, id: number }],
    custom: Object.keys(custom).length === 0 ? undefined : custom,
    timeline: timelineOf(history, resolution?.code, home),
  }) as Incident;
};

/** On one line, and no longer than a title may be, counted in code points. */
const titleOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_TITLE ? [...line].slice(0, LONGEST_TITLE).join('') : line;
};

type Last = <T>(say: (cells: readonly string[]) => T | undefined) => T | undefined;

const resolutionOf = (
  { standing }: History,
  last: Last,
  { table, mapping }: Making,
): Incident['resolution'] => {
  if (standing.state !== 'resolved' && standing.state !== 'closed') return undefined;
  const code = last((cells) => table.value(cells, 'code') ?? undefined) ?? mapping.defaults.code;
  const summary = last((cells) => table.filled(cells, mapping.summary));
  return withoutAbsent({ code, summary });
};

interface LinkParts {
  readonly field?: Readonly<Record<string, string>>;
  readonly custom?: Readonly<Record<string, string>>;
}

/** The kind of record that each link leads to. */
const LINKED = { problem: 'problem', caused_by: 'change' } as const;

/** A link where the other record is known here, else its number under `custom`. */
const linkOf = (
  field: 'problem' | 'caused_by',
  other: string | undefined,
  number: string,
  { idOf }: Making,
  count: Counter,
): LinkParts => {
  if (other === undefined) return {};
  const id = idOf(other);
  if (id?.startsWith(`${movingType(LINKED[field]).prefix}-`)) return { field: { [field]: id } };
  count.odd('unlinked', number);
  return { custom: { [field]: other } };
};

const timelineOf = ({ drafts }: History, code: string | undefined, home: Zone): Incident['timeline'] => {
  const resolve = code === undefined ? -1 : drafts.findLastIndex((draft) => draft.event === 'resolved');
  return drafts.map(({ at, ...rest }, index) => ({
    at: formatInstant(at, home),
    ...rest,
    ...(index === resolve ? { code: code as string } : {}),
  })) as Incident['timeline'];
};
