import type { Meaning } from '../generated/fields.ts';
import type { Paths } from '../generated/paths.ts';
import type { Kind, Records } from '../generated/types.ts';
import type { Catalogue } from './catalogue.ts';
import type { Row } from './row.ts';

/** Kinds with a state, a timeline and moves; those that are looked up by their slug; and single files. */
export type MovingKind = 'incident' | 'change' | 'problem' | 'csi';
export type CatalogueKind = 'sla' | 'service' | 'calendar' | 'model';
export type FileKind = 'workspace' | 'people' | 'schedule';

export type MovingRecord = Records[MovingKind];
export type StateOf<K extends MovingKind> = Records[K]['state'];
export type EntryOf<K extends MovingKind> = Records[K]['timeline'][number];
export type EventOf<K extends MovingKind> = EntryOf<K>['event'];

/** A field that a record in some state must have, always or `when` the record says so. */
export type Need<K extends Kind> =
  | Paths[K]
  | { readonly path: Paths[K]; readonly when: (record: Records[K]) => boolean };

export interface State<K extends MovingKind> {
  /** Still to be worked on: lists show it without being asked, and it counts as backlog. */
  readonly open: boolean;
  readonly summary: string;
  /** The verb that usually comes next. */
  readonly next?: string | ((record: Records[K]) => string);
  /** All that this other state needs is needed here too. */
  readonly like?: StateOf<K>;
  readonly needs?: readonly Need<K>[];
}

/** What a move is given beyond the record: who, when, and the catalogue with its policy. */
export interface MoveContext {
  /** RFC 3339, as the entry will say it. */
  readonly at: string;
  readonly by: string;
  /** RFC 3339; later than `at` when the entry is made late. */
  readonly now: string;
  readonly catalogue: Catalogue;
}

/** Values that a person gave for a move: of fields by path, of the entry by key, and flags of the move itself. */
export interface MoveInput {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly entry: Readonly<Record<string, unknown>>;
  readonly extra: Readonly<Record<string, unknown>>;
  /** The leaves of the item that the move appends, by their path in it. */
  readonly item?: Readonly<Record<string, unknown>>;
}

/** What a move does beyond the generic: fields set (`undefined` removes), and keys of the entry. */
export interface Effect {
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly entry?: Readonly<Record<string, unknown>>;
  /** Which of the move's events this is, where it has several. */
  readonly event?: string;
}

/** A flag of a move that is not a field: `--since` begins an outage. */
export interface ExtraFlag {
  readonly name: string;
  /** `pairs`: `name=value`, given as often as there are names. */
  readonly type: 'instant' | 'boolean' | 'priority' | 'pairs';
  readonly summary: string;
}

/** What a move asks for beyond what its state needs: a field, or the value of a name in a flag of pairs. */
export interface Asked {
  readonly of: 'fields' | 'extra';
  /** The field's path, or the flag. */
  readonly path: string;
  /** The name in a flag of pairs, what to ask, and the values it takes; none: any text. */
  readonly pair?: { readonly name: string; readonly message: string; readonly values: readonly string[] };
  /** The need of the state that follows from it. */
  readonly gives?: string;
}

/** A state that a move may start from, always or `when` the record says so. */
export type From<K extends MovingKind> =
  | StateOf<K>
  | { readonly state: StateOf<K>; readonly when: (record: Records[K]) => boolean };

export interface Move<K extends MovingKind> {
  readonly event: EventOf<K> | readonly EventOf<K>[];
  /** `nothing` opens a record. */
  readonly from: 'nothing' | readonly From<K>[];
  readonly to: StateOf<K> | 'same' | Readonly<Partial<Record<EventOf<K>, StateOf<K> | 'same'>>>;
  /** States that the move leaves as they are, though it leads elsewhere from others. */
  readonly stays?: readonly StateOf<K>[];
  /** What to do instead, by the state that forbids the move; `{id}` stands for the record. */
  readonly instead?: Readonly<Partial<Record<StateOf<K>, string>>>;
  readonly summary: string;
  /** Another word for the verb. */
  readonly alias?: string;
  /** Fields of the record that this move may set. */
  readonly takes?: readonly Paths[K][];
  /** Keys that its entry must have. */
  readonly entry?: readonly (keyof EntryOf<K> & string)[];
  /** Keys that its entry must have in some cases: why, read from the record as the move leaves it, or undefined. */
  readonly entryWhen?: Readonly<
    Partial<
      Record<keyof EntryOf<K> & string, (record: Records[K], catalogue: Catalogue) => string | undefined>
    >
  >;
  /** The words that a key of its entry takes, where the schema takes any text. */
  readonly choices?: Readonly<Partial<Record<keyof EntryOf<K> & string, readonly string[]>>>;
  /** Fields and extra flags of which at least one must be given. */
  readonly anyOf?: readonly string[];
  /** Keys that its entry may have (`note` always). */
  readonly carries?: readonly (keyof EntryOf<K> & string)[];
  /** The key of the entry that the word after the id gives: `note K7Q2 "…"`. */
  readonly says?: keyof EntryOf<K> & string;
  /** Fields that must be given with this move, though the state alone does not need them. */
  readonly wants?: readonly Paths[K][];
  readonly extra?: readonly ExtraFlag[];
  /** What is still to be asked, read from the record as the move leaves it. */
  readonly asks?: (record: Records[K], catalogue: Catalogue) => readonly Asked[];
  /** A map of the record whose fields a file (`--answers`) or the editor (`--editor`) can give. */
  readonly answers?: Paths[K];
  /** A flag that names the records instead of ids: all that the test picks. Instants in ms since the epoch. */
  readonly selects?: {
    readonly flag: string;
    readonly summary: string;
    readonly test: (row: Row<K>, catalogue: Catalogue, now: number) => boolean;
  };
  /** Flags named otherwise than by their path. */
  readonly short?: Readonly<Record<string, string>>;
  /** Names that nobody knows stand in nobody's way: they are taken, with a remark. */
  readonly lenient?: boolean;
  /** One item is added to this list of objects; the flags are the item's leaves. */
  readonly appends?: Paths[K];
  readonly effect?: (record: Records[K], input: MoveInput, context: MoveContext) => Effect;
  readonly examples?: readonly string[];
}

/** Columns of a list that are computed from the record. */
export type Derived = 'due' | 'used' | 'left';

export interface MovingType<K extends MovingKind = MovingKind> {
  readonly shape: 'moving';
  readonly kind: K;
  /** What one of them is called in a sentence. */
  readonly title: string;
  /** What its ids begin with. */
  readonly prefix: string;
  /** Where its records lie, in folders by year and month. */
  readonly folder: string;
  readonly columns: readonly (Paths[K] | Derived)[];
  /** What a link is called from its other end. */
  readonly inverses: Readonly<Partial<Record<Paths[K], string>>>;
  readonly states: { readonly [S in StateOf<K>]: State<K> };
  readonly moves: Readonly<Record<string, Move<K>>>;
  /** The moves can be made by command; else they are only replayed. */
  readonly commands: boolean;
  /** Fields that follow from the timeline: path in the head → key in the entry. */
  readonly folded: Readonly<Partial<Record<Paths[K], keyof EntryOf<K> & string>>>;
  /** Folded fields that a new value of another clears, unless the same entry sets them: a new team has no assignee yet. */
  readonly clears: Readonly<Partial<Record<Paths[K], Paths[K]>>>;
  /** Fields that leave the head with the states they belong to. */
  readonly belongs: Readonly<Partial<Record<Paths[K], readonly StateOf<K>[]>>>;
  /** A fingerprint of the texts and facts that an approval is given on; rows keep it, without the texts. */
  readonly digest?: (record: Records[K]) => string;
}

export interface CatalogueType<K extends CatalogueKind = CatalogueKind> {
  readonly shape: 'catalogue';
  readonly kind: K;
  /** The meaning of the fields that name one of them. */
  readonly meaning: Meaning;
  /** What one of them is called in a sentence. */
  readonly title: string;
  readonly folder: string;
  readonly columns: readonly Paths[K][];
}

export interface FileType<K extends FileKind = FileKind> {
  readonly shape: 'file';
  readonly kind: K;
  readonly title: string;
  readonly file: string;
}

export type RecordType<K extends Kind = Kind> = K extends MovingKind
  ? MovingType<K>
  : K extends CatalogueKind
    ? CatalogueType<K>
    : K extends FileKind
      ? FileType<K>
      : never;

/** What a kind is, with the types of its own fields, states and events checked. */
export const defineMoving = <K extends MovingKind>(type: Omit<MovingType<K>, 'shape'>): MovingType<K> => ({
  shape: 'moving',
  ...type,
});
export const defineCatalogue = <K extends CatalogueKind>(
  type: Omit<CatalogueType<K>, 'shape'>,
): CatalogueType<K> => ({ shape: 'catalogue', ...type });
export const defineFile = <K extends FileKind>(type: Omit<FileType<K>, 'shape'>): FileType<K> => ({
  shape: 'file',
  ...type,
});
