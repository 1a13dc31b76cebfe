/**
 * What the writer has to know of a kind of record. Paths are dotted, a list's items end in `[]`, the root is `''`:
 * `plan.backout`, `outages[]`, `versions[].targets[].limits`.
 */
export interface Layout {
  /** Names of the fields of the map at `path`, in the order in which they are written; others follow as given. */
  keysAt(path: string): readonly string[];
  /** Prose, which never stands in a one-line map. */
  isText(path: string): boolean;
}

/** The path of a field of the map at `path`. */
export const fieldPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The path of the items of the list at `path`. */
export const itemPath = (path: string): string => `${path}[]`;

/** The layout path of a place in a record: every index is `[]`. */
export const layoutPath = (at: readonly (string | number)[]): string => {
  let path = '';
  for (const step of at) path = typeof step === 'number' ? itemPath(path) : fieldPath(path, step);
  return path;
};
