import type { Kind } from '../generated/types.ts';
import type { Catalogue } from './catalogue.ts';
import type { Level, Remark } from './finding.ts';
import type { MovingKind } from './record-type.ts';
import type { Item, Row } from './row.ts';
import type { IncidentClocks } from './sla/clocks-of.ts';
import type { Pointer } from './workspace.ts';

/** The slices of the world that a rule may read beyond its record. */
export interface World {
  readonly catalogue: Catalogue;
  /** A record by id, where it exists; `known` also says yes to a file that could not be read. */
  readonly records: {
    readonly get: (id: string) => Row | undefined;
    readonly known: (id: string) => boolean;
  };
  readonly pointing: (id: string) => readonly Pointer[];
  /** The service-level clocks of an incident as of now, worked out once. */
  readonly clocks: (incident: Row<'incident'>) => IncidentClocks;
  /** Every change: of two that collide, or of the runs of a model, each sees the others. */
  readonly changes: readonly Row<'change'>[];
  /** The ids of the records that a move or an edit is about to change; none while a workspace is checked. */
  readonly touched: ReadonlySet<string>;
  /** The ids of all rules: those of the schemas among them. */
  readonly rules: ReadonlySet<string>;
  /** Every record: for rules that compare many. A move never has it, so a guard must not read it. */
  readonly rows: readonly Row[];
  /** Ms since the epoch. A rule that reads it depends on the time, and its errors are warnings unless asked otherwise. */
  readonly now: number;
}

export type Slice = keyof World;

/** What a rule judges. With `reads: []` the texts of the record are there, else only their presence. */
export type Subject<K extends Kind> = K extends MovingKind ? Row<K> : Item<K>;

export interface Rule<K extends Kind = Kind, R extends Slice = Slice> {
  /** Folder and file: `incident/time-order`. */
  readonly id: string;
  readonly kinds: readonly K[];
  readonly level: Level;
  /** A true sentence about good records. */
  readonly summary: string;
  readonly why: string;
  /** YAML; what is left out is taken from a plain record of the kind, further documents are other records. */
  readonly bad: string;
  readonly good: string;
  /** How to mend it, where the message does not say. */
  readonly mend?: string;
  /** Clause of ISO/IEC 20000-1:2018. */
  readonly clause?: string;
  readonly reads: readonly R[];
  /** Verbs that are refused with what this rule finds. */
  readonly guards?: readonly string[];
  /** An error only with `--strict`, else a warning. */
  readonly strict?: boolean;
  check(subject: Subject<K>, world: Pick<World, R>): Iterable<Remark>;
}

export const defineRule = <K extends Kind, const R extends Slice>(rule: Rule<K, R>): Rule<K, R> => rule;
