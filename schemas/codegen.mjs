// Writes src/generated, and the generated blocks of README.md, from the schemas beside this file.
//   node schemas/codegen.mjs           writes what is stale
//   node schemas/codegen.mjs --check   writes nothing, names what is stale and exits 1
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fieldsFile, fieldTables, pathsFile } from './codegen/fields.mjs';
import { kinds, root } from './codegen/nodes.mjs';
import { defaultsFile, typesFile } from './codegen/types.mjs';
import { runtimeFile, validatorFile, validatorsFile, validatorTypes } from './codegen/validators.mjs';

const folder = 'src/generated';
const blocks = { fields: fieldTables };

/** The text with what stands between `<!-- generated:name -->` and `<!-- /generated -->` made anew. */
export const withBlocks = (text) =>
  text.replace(/(<!-- generated:(\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g, (whole, start, name, end) =>
    name in blocks ? `${start}\n${blocks[name]()}\n\n${end}` : whole,
  );

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

/** Every generated file: its path from the root of the project, and its text. */
export const generate = async () => {
  const readme = read('README.md');
  return new Map([
    [`${folder}/types.ts`, await typesFile()],
    [`${folder}/fields.ts`, fieldsFile()],
    [`${folder}/paths.ts`, pathsFile()],
    [`${folder}/defaults.ts`, defaultsFile()],
    [`${folder}/validators.ts`, validatorsFile()],
    [`${folder}/validators/runtime.js`, runtimeFile()],
    ...kinds.map((kind) => [`${folder}/validators/${kind}.js`, validatorFile(kind)]),
    ...kinds.map((kind) => [`${folder}/validators/${kind}.d.ts`, validatorTypes(kind)]),
    ...(readme === undefined ? [] : [['README.md', withBlocks(readme)]]),
  ]);
};

const present = () =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        )
    : [];

/** The files whose text on disk is not what the schemas give; without a text those that nothing generates any more. */
export const stale = async () => {
  const files = await generate();
  const paths = new Set([...files.keys(), ...present()]);
  return new Map(
    [...paths].filter((path) => read(path) !== files.get(path)).map((path) => [path, files.get(path)]),
  );
};

const write = (path, text) => {
  if (text === undefined) return rmSync(join(root, path));
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  for (const [path, text] of await stale()) {
    console.log(check ? 'stale' : text === undefined ? 'removed' : 'written', path);
    if (check) process.exitCode = 1;
    else write(path, text);
  }
}
