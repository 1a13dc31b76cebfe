import type { Doc } from './doc.ts';
import type { Catalogue } from './domain/catalogue.ts';
import type { Finding } from './domain/finding.ts';
import type { Plan, Step } from './domain/plan.ts';
import type { Row } from './domain/row.ts';
import type { Pointer, Workspace } from './domain/workspace.ts';
import type { Kind } from './generated/types.ts';

/** The outside world as a command sees it. A command destructures the few parts that it uses. */
export interface Host {
  /** Ms since the epoch: the clock, or what `--now` fixed. */
  readonly now: () => number;
  /** True where `--now` or `ITIL_NOW` fixed the clock. */
  readonly nowIsFixed: boolean;
  readonly store: Store;
  /** The person who acts: `--as`, `ITIL_USER`, git's user.email; undefined if nobody can be told. */
  readonly user: () => string | undefined;
  /** Asks on a terminal; undefined where nothing may be asked. */
  readonly ask: Ask | undefined;
  /** Opens the text in the person's editor, returns what came back. */
  readonly edit: (name: string, text: string) => Promise<string>;
  /** Keeps a text that could not be taken in a temporary file, and says where. */
  readonly keep: (name: string, text: string) => Promise<string>;
  readonly files: Files;
  /** The data of a YAML or JSON text that is no record. Throws a UserError with the place where it cannot be read. */
  readonly data: (name: string, text: string) => Promise<unknown>;
  /** Files that ship with the tool. */
  readonly shipped: Shipped;
  /** A store on another folder, which need not be a workspace yet. */
  readonly storeAt: (folder: string) => Store;
  /** Says how far a long run is; silent off a terminal. */
  readonly progress: (done: number, total: number | undefined, what: string) => void;
  /** A remark on standard error, as one line. */
  readonly remark: (text: string) => void;
  /** Fresh every time: for the tails of new ids. */
  readonly entropy: () => string;
}

/** Records on disk (or in memory), read as they are asked for. */
export interface Store {
  /** The workspace's folder, as it is shown. Throws a UserError outside any workspace. */
  readonly root: () => string;
  /** Policy, people, schedule, services, calendars, agreements, models, with what is wrong with them. */
  readonly catalogue: () => Promise<Loaded<Catalogue>>;
  /** The faults of the catalogue where a command has read it: what counts as if it were not there. Reads nothing itself. */
  readonly faults: () => Promise<readonly Finding[]>;
  /** Everything, read once. Whoever only looks at the records leaves the rules on each of them out: `judged` is false. */
  readonly workspace: (how?: { readonly judged: boolean }) => Promise<Workspace>;
  /**
   * The file that a name means: an id, a unique tail of one, an alias, a number of another tool, a path.
   * Throws a UserError with a did-you-mean or the candidates where that is no one file.
   */
  readonly find: (name: string, kinds?: readonly Kind[]) => Promise<RecordFile>;
  readonly read: (path: string) => Promise<RecordFile>;
  /** A text that is to stand at the path, read as if it stood there: with what its schemas say of it. */
  readonly readText: (path: string, text: string) => Promise<RecordFile>;
  /** The file as the writer would write it anew; undefined of one that cannot be read. */
  readonly canonical: (
    path: string,
  ) => Promise<{ readonly text: string; readonly canonical: string } | undefined>;
  /** True if a file stands at the path. */
  readonly exists: (path: string) => boolean;
  /** The records that a record links to or that point at it, from the index: never a scan of the workspace. */
  readonly linked: (ids: readonly string[]) => Promise<readonly Row[]>;
  readonly pointing: (id: string) => Promise<readonly Pointer[]>;
  /** Adds the source ranges that findings know only by place in the record. */
  readonly locate: (findings: readonly Finding[]) => Promise<readonly Finding[]>;
  /**
   * Writes all of the plan or nothing. With `dryRun` nothing is written and the diffs are returned.
   * Throws `PlanConflict` if a file is no longer as the plan read it, a UserError for records under a broken policy.
   */
  readonly apply: (plan: Plan, options?: { readonly dryRun?: boolean }) => Promise<Applied>;
  /** Writes new records as they come, each whole, and touches none that stands: a run that was cut off is run again. */
  readonly createMany: (steps: Iterable<CreateStep> | AsyncIterable<CreateStep>) => Promise<Created>;
}

type CreateStep = Extract<Step, { readonly step: 'create' }>;

export interface Loaded<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** One record file as it stands: `record` is undefined where it could not be read, and `findings` say why. */
export interface RecordFile {
  readonly kind: Kind;
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  /** True if the value passed its schema. */
  readonly sound: boolean;
  readonly findings: readonly Finding[];
}

export interface Applied {
  /** Unified diffs, one a file, in the order of the plan. */
  readonly diffs: readonly string[];
  readonly written: readonly string[];
}

/** What became of many new records. */
export interface Created {
  readonly written: number;
  /** Those that stood already and read the same. */
  readonly same: number;
  /** Paths where another text stands. */
  readonly taken: readonly string[];
}

/** A file changed, or an id was taken, between reading and writing: the command runs once more on fresh data. */
export class PlanConflict extends Error {}

export interface Shipped {
  /** The text of a JSON Schema: `incident`, `common`. */
  readonly schema: (name: string) => Promise<string>;
  /** The files of the example workspace, by path. */
  readonly example: () => Promise<ReadonlyMap<string, string>>;
  readonly version: string;
}

export interface Files {
  /** A text file outside the workspace, or standard input for `-`. Throws a UserError if it cannot be read. */
  readonly text: (path: string) => Promise<string>;
  /** The same in chunks of bytes, for large imports. */
  readonly bytes: (path: string) => AsyncIterable<Uint8Array>;
  readonly size: (path: string) => number | undefined;
  /** Throws a UserError for a path where no report may be written: a record, a setting of the workspace, a folder. */
  readonly refuse: (path: string) => void;
  /** Writes a report whole, or not at all, where `refuse` has nothing against it. */
  readonly write: (path: string, text: string) => Promise<void>;
}

export interface Choice {
  readonly value: string;
  readonly summary?: string;
}

/** Prompts: each returns what was typed, already trimmed. Throws `Cancelled` on Ctrl-C. */
export interface Ask {
  readonly line: (question: Question) => Promise<string>;
  readonly text: (question: Question) => Promise<string>;
  readonly choice: (question: Question, choices: readonly Choice[]) => Promise<string>;
  readonly confirm: (message: string, preset: boolean) => Promise<boolean>;
  readonly show: (doc: Doc) => Promise<void>;
}

export interface Question {
  readonly message: string;
  readonly hint?: string;
  readonly preset?: string;
  /** A sentence that says what is wrong with the answer, or undefined. */
  readonly check?: (answer: string) => string | undefined;
}

/** The machine that a run of the command line needs. */
export interface Machine {
  /** The words after the program's name. */
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Screen;
  readonly err: Screen;
  readonly version: string;
  readonly host: (options: HostOptions) => Host | Promise<Host>;
}

/** What the global flags decide about the host. */
export interface HostOptions {
  readonly folder: string | undefined;
  /** Ms since the epoch, where the clock is fixed. */
  readonly now: number | undefined;
  readonly user: string | undefined;
  readonly mayAsk: boolean;
  readonly quiet: boolean;
  /** Shows something between prompts. */
  readonly show: (doc: Doc) => Promise<void>;
}

/** Standard output or standard error. */
export interface Screen {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** A promise where it takes time; fails with a UserError where it cannot be done. A reader that went away is no fault. */
  readonly write: (text: string) => unknown;
}
