import { fields } from '../../generated/fields.ts';
import type { Records } from '../../generated/types.ts';

type Incident = Records['incident'];

export type State = Incident['state'];

/** What a column of the export can hold. */
export const mappedFields = [
  'number',
  'state',
  'updated_at',
  'updated_by',
  'opened_at',
  'opened_by',
  'resolved_at',
  'resolved_by',
  'closed_at',
  'closed_by',
  'hold_reason',
  'impact',
  'urgency',
  'priority',
  'team',
  'assignee',
  'reported_by',
  'channel',
  'service',
  'category',
  'configuration_item',
  'description',
  'note',
  'code',
  'problem',
  'caused_by',
  'revision',
] as const;

export type MappedField = (typeof mappedFields)[number];

/** Without these there is no history. */
export const neededFields = [
  'number',
  'state',
  'updated_at',
  'opened_at',
] as const satisfies readonly MappedField[];

/** Fields whose values are written otherwise there than here. */
export const valueFields = [
  'state',
  'hold_reason',
  'impact',
  'urgency',
  'priority',
  'channel',
  'team',
  'service',
  'code',
] as const satisfies readonly MappedField[];

export type ValueField = (typeof valueFields)[number];

/** The words that each such value must be one of; fields that are not listed take any slug. */
export const targets: Readonly<Partial<Record<ValueField, readonly string[]>>> = Object.fromEntries(
  fields.incident
    .filter((field) => field.enum !== undefined && valueFields.some((name) => name === field.path))
    .map((field) => [field.path, field.enum]),
);

/** How an export is read: which column holds what, and what its values are called here. */
export interface Mapping {
  /** The `system` of the reference that each record keeps to its number there. */
  readonly system: string;
  /**
   * `rows`: each row is an update, and states are taken from it at its time alone. `stamps`: one row an incident, as
   * it stood last, so that its stamps (`resolved_at`, `closed_at`) hold. Left out, the file says which.
   */
  readonly history?: 'rows' | 'stamps';
  readonly zone?: string;
  readonly date_format?: string;
  /** Cells that say nothing; an empty one always does. */
  readonly missing: readonly string[];
  /** The column's name; of several the first that says something. */
  readonly columns: Readonly<Partial<Record<MappedField, readonly string[]>>>;
  /** A state may carry its hold reason: `on_hold/awaiting_customer`. A null value says nothing. */
  readonly values: Readonly<Partial<Record<ValueField, Readonly<Record<string, string | null>>>>>;
  /** Texts with columns in braces; the first whose columns all say something is taken, else the number. */
  readonly title: readonly string[];
  /** The same for the summary of the resolution. */
  readonly summary: readonly string[];
  /** Taken where the export names none. */
  readonly defaults: { readonly service?: string; readonly code?: string };
  /** Columns kept under `custom`: name here → name there. */
  readonly custom: Readonly<Record<string, string>>;
}
