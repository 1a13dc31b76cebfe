/**
 * What a store asks of the place where the files are: a folder of the machine, or memory. All paths are relative to
 * the workspace and written with `/`.
 */
export interface FileAccess {
  /** The workspace's folder, as it is shown. Throws a UserError outside any workspace. */
  readonly root: () => string;
  /** What a folder holds, sorted by name; nothing where there is no such folder. */
  readonly list: (folder: string) => readonly FolderEntry[];
  readonly read: (path: string) => Reading;
  readonly exists: (path: string) => boolean;
  /** Of a file or folder; undefined where there is none. */
  readonly stamp: (path: string) => Stamp | undefined;
  /** The path in the workspace of a path as somebody types it; undefined for one outside. */
  readonly locate: (typed: string) => string | undefined;
  /** Writes all of it or nothing. Returns remarks on what an earlier run left behind. Throws a `PlanConflict` or a UserError. */
  readonly write: (writes: readonly FileWrite[], watch?: Watch) => Promise<readonly string[]>;
  /** Writes new files, each whole, flushed once at the end. What was written stays when a later one fails. */
  readonly create: (files: Iterable<NewFile> | AsyncIterable<NewFile>) => Promise<Created>;
  /** Small texts that may be lost at any time; undefined where none are kept. */
  readonly cache: Cache | undefined;
}

export interface FolderEntry {
  readonly name: string;
  /** `other`: a device, a socket, a link that leads out of the workspace or to a folder. */
  readonly type: 'file' | 'folder' | 'other';
}

export type Reading = { readonly text: string } | Fault;

/** Why a file cannot be taken as text. */
export interface Fault {
  readonly fault: 'schema/file' | 'schema/too-large' | 'schema/encoding';
  readonly message: string;
  /** True where there is no file at all. */
  readonly missing?: boolean;
  readonly hint?: string;
}

/** Two equal keys mean the same content, unless it changed within the clock tick of the stamp. */
export interface Stamp {
  readonly key: string;
  /** Ms since the epoch, by the file system's clock. */
  readonly changed: number;
}

export interface FileWrite {
  readonly path: string;
  readonly text: string;
  /** What the file must read until then; undefined if there must be none. */
  readonly was: string | undefined;
}

/** Looks at the files right before a write and, where it succeeds, right after it; this tool writes nothing else meanwhile. */
export interface Watch {
  readonly before: () => void;
  readonly after: () => Promise<void>;
}

export type NewFile = Omit<FileWrite, 'was'>;

/** What became of new files: paths where one stood already count as `same` or `taken` by what it says. */
export interface Created {
  readonly written: number;
  readonly same: number;
  readonly taken: readonly string[];
}

export interface Cache {
  readonly read: (name: string) => Buffer | undefined;
  /** Failing to write is silent. */
  readonly write: (name: string, text: string) => void;
}
