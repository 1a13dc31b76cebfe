import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.ts';
import type { Shipped } from '../host.ts';

/** The folder that this package is installed in: the nearest one above this code, bundled or not, with a package.json. */
const home = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

/** The files that come with the package. */
export const shipped: Shipped = {
  schema: async (name) => {
    const path = join(home(), 'schemas', `${name}.schema.json`);
    if (!/^[a-z]+$/.test(name) || !existsSync(path))
      throw new UserError(`there is no schema '${name}'`, 'itil schema incident');
    return readFileSync(path, 'utf8');
  },
  example: async () => {
    const root = join(home(), 'examples', 'acme');
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    return new Map(
      paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
    );
  },
  get version() {
    return (JSON.parse(readFileSync(join(home(), 'package.json'), 'utf8')) as { readonly version: string })
      .version;
  },
};
