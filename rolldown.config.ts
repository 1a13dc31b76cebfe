import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

/**
 * Two built-in modules take longer to load than commander itself. Importing `node:process` opens the three
 * standard streams, and the global is the same object. Commander wants `node:child_process` for subcommands
 * in files of their own, of which there are none.
 */
const lightBuiltins: Plugin = {
  name: 'light-builtins',
  resolveId(id, importer) {
    if (/^(node:)?process$/.test(id)) return '\0process';
    if (id === 'node:child_process' && importer?.includes('/commander/')) return '\0child-process';
    return null;
  },
  load(id) {
    if (id === '\0process') return 'module.exports = process;';
    if (id === '\0child-process')
      return `exports.spawn = (...args) => process.getBuiltinModule('node:child_process').spawn(...args);`;
    return null;
  },
};

/** Collects the licences of all packages with a module in the bundle. A package without the text is an error. */
const licences: Plugin = {
  name: 'licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
    const source = [...folders]
      .map(licence)
      .sort()
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
  },
};

const packageFolder = (module: string): string | undefined => {
  if (module.startsWith('\0rolldown/')) return 'node_modules/rolldown';
  return /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))?.[0];
};

const licence = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  if (files.length === 0)
    throw new Error(`${name} ${version} is in the bundle without the text of its licence`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
};

/** Modules whose path goes on like this below the project's folder, whatever separates its parts. */
const of = (...paths: readonly string[]): RegExp =>
  new RegExp(paths.map((path) => `/${path}`.replaceAll('/', '[\\\\/]')).join('|'));

/** What every command needs that acts on a workspace: its words, the records, the files. */
const everyCommand = [
  'node_modules/commander/',
  'src/cli/bind',
  'src/commands/(command|values)',
  'src/commands/record/(actor|broken|field-flags)',
  'src/doc',
  'src/domain/(?!.*(rule|reports)|check|explain|fix)',
  'src/generated/(?!validators/)',
  'src/node/(?!ask|create-files|editor)',
];

/** Nothing is installed beside the bundle, and what is imported late must stay late. */
const errors = new Set(['UNRESOLVED_IMPORT', 'INEFFECTIVE_DYNAMIC_IMPORT']);

export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  plugins: [lightBuiltins, licences],
  onLog: (level, log, handle) => handle(errors.has(log.code ?? '') ? 'error' : level, log),
  output: {
    dir: 'dist',
    cleanDir: true,
    chunkFileNames: '[name].js',
    // Each file costs half a per cent of a start, so what is needed together is one file, not thirty.
    // src/main.ts stays apart: it awaits what it imports late, and nothing of that may wait for it in turn.
    codeSplitting: {
      groups: [
        { name: 'start', test: of('src/(?!main.ts)'), tags: ['$initial'], priority: 3 },
        { name: 'command', test: of(...everyCommand), priority: 2 },
        {
          name: 'moves',
          test: of('src/commands/record/(open|move|gather|world)', 'src/domain/.*rule'),
          priority: 1,
        },
        { name: 'terminal', test: of('src/render/(terminal|table|cell|paint|visible)'), priority: 1 },
      ],
    },
    comments: false,
    // Names and lines stay, so that the stack of a bug can be read; leaving them out gains nothing at start.
    minify: { mangle: false, codegen: false },
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
});
