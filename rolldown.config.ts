import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

const RUNTIME = '\0rolldown/runtime.js';

/**
 * Imported as a module, a built-in shows all its exports, and so loads what it would load late: `node:fs` its streams,
 * `node:process` the three standard ones. Asked for by name it stays as it is. Commander wants `node:child_process` for
 * subcommands in files of their own, of which there are none.
 */
const lateBuiltins: Plugin = {
  name: 'late-builtins',
  resolveId(id, importer) {
    if (!isBuiltin(id) || importer === RUNTIME) return null;
    const late = id === 'node:child_process' && importer?.includes('/commander/');
    return late ? '\0child-process' : `\0builtin:${id}`;
  },
  load(id) {
    if (id === '\0child-process')
      return `exports.spawn = (...args) => process.getBuiltinModule('node:child_process').spawn(...args);`;
    if (id.startsWith('\0builtin:'))
      return `module.exports = process.getBuiltinModule('${id.slice('\0builtin:'.length)}');`;
    return null;
  },
};

/** A text in ASCII alone takes the engine half the room, and less time to read. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = escaped(part.code);
  },
};

const escaped = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

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
  plugins: [lateBuiltins, asciiOnly, licences],
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
        { name: 'start', test: /^\0/, priority: 3 },
        { name: 'summaries', test: of('src/commands/summaries.ts'), priority: 4 },
        { name: 'commands', test: of('src/commands/commands.ts'), priority: 3 },
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
