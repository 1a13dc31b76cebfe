import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const ROOT = 'examples/acme';

const texts: readonly (readonly [string, string])[] = readdirSync(ROOT, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => [relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')]);

/** The example workspace in memory, a fresh copy. */
export const acme = (): Map<string, string> => new Map(texts);
