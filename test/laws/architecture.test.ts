import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** File, its code, and the rule of biome.json that it breaks: none where the direction is allowed. */
const cases: readonly (readonly [file: string, code: string, rule?: string])[] = [
  ['src/doc.ts', `import './errors.ts';`, 'noRestrictedImports'],
  ['src/errors.ts', `import 'yaml';`, 'noRestrictedImports'],
  ['src/host.ts', `import './node/clock.ts';`, 'noRestrictedImports'],
  ['src/domain/to-ground.ts', `import '../doc.ts';\nimport '../errors.ts';\nimport '../generated/types.ts';`],
  ['src/domain/time/to-domain.ts', `import '../plan.ts';\nimport './zone.ts';`],
  ['src/domain/to-package.ts', `import 'yaml';`, 'noRestrictedImports'],
  ['src/domain/to-scoped-package.ts', `import '@inquirer/prompts';`, 'noRestrictedImports'],
  ['src/domain/to-node-module.ts', `import 'node:path';`, 'noNodejsModules'],
  ['src/domain/to-host.ts', `import type { Host } from '../host.ts';`, 'noRestrictedImports'],
  ['src/domain/time/to-yaml.ts', `import '../../yaml/read.ts';`, 'noRestrictedImports'],
  ['src/domain/to-render.ts', `await import('../render/table.ts');`, 'noRestrictedImports'],
  ['src/domain/to-exchange.ts', `export { a } from '../exchange/a.ts';`, 'noRestrictedImports'],
  ['src/domain/date.ts', 'export const now = Date.now();', 'noRestrictedGlobals'],
  ['src/domain/intl.ts', 'export const name = new Intl.Locale("en");', 'noRestrictedGlobals'],
  ['src/domain/process.ts', 'export const env = process.env;', 'noRestrictedGlobals'],
  ['src/domain/global.ts', 'export const now = globalThis.Date;', 'noRestrictedGlobals'],
  ['src/domain/console.ts', 'console.log(1);', 'noConsole'],
  ['src/domain/time/instant.ts', 'export const parse = Date.parse;'],
  ['src/domain/time/zone.ts', 'export const name = new Intl.Locale("en");'],
  ['src/domain/time/other.ts', 'export const parse = Date.parse;', 'noRestrictedGlobals'],
  ['src/yaml/to-yaml.ts', `import 'yaml';\nimport '../domain/plan.ts';`],
  ['src/yaml/to-render.ts', `import '../render/table.ts';`, 'noRestrictedImports'],
  ['src/yaml/to-fs.ts', `import 'node:fs';`, 'noNodejsModules'],
  ['src/render/to-chalk.ts', `import 'chalk';\nimport 'cli-table3';\nimport '../doc.ts';`],
  ['src/render/to-yaml.ts', `import 'yaml';`, 'noRestrictedImports'],
  ['src/render/to-command.ts', `import '../commands/check.ts';`, 'noRestrictedImports'],
  ['src/exchange/to-csv.ts', `import 'csv-parse/sync';\nimport '../domain/plan.ts';`],
  ['src/exchange/to-fs.ts', `import 'node:fs';`, 'noNodejsModules'],
  ['src/exchange/to-chalk.ts', `import 'chalk';`, 'noRestrictedImports'],
  [
    'src/commands/to-domain.ts',
    `import '../domain/plan.ts';\nimport '../exchange/a.ts';\nimport '../host.ts';`,
  ],
  ['src/commands/to-render.ts', `import '../render/table.ts';`, 'noRestrictedImports'],
  ['src/commands/record/to-yaml.ts', `import '../../yaml/read.ts';`, 'noRestrictedImports'],
  ['src/commands/to-node.ts', `import '../node/store.ts';`, 'noRestrictedImports'],
  ['src/commands/to-commander.ts', `import 'commander';`, 'noRestrictedImports'],
  ['src/commands/to-inquirer.ts', `await import('inquirer');`, 'noRestrictedImports'],
  ['src/commands/to-fs.ts', `import 'fs';`, 'noNodejsModules'],
  ['src/node/to-machine.ts', `import 'node:fs/promises';\nimport 'inquirer';\nimport '../yaml/read.ts';`],
  ['src/node/clock.ts', 'export const now = () => Date.now();'],
  ['src/node/to-command.ts', `import '../commands/check.ts';`, 'noRestrictedImports'],
  ['src/node/to-cli.ts', `import '../cli/main.ts';`, 'noRestrictedImports'],
  ['src/node/to-commander.ts', `import 'commander';`, 'noRestrictedImports'],
  [
    'src/cli/to-commander.ts',
    `import 'commander';\nimport '../commands/check.ts';\nimport '../render/table.ts';`,
  ],
  ['src/cli/to-node.ts', `import '../node/store.ts';`, 'noRestrictedImports'],
  ['src/cli/to-node-module.ts', `import 'node:path';`, 'noNodejsModules'],
  ['src/cli/process.ts', 'process.exit(1);', 'noRestrictedGlobals'],
  ['src/main.ts', `import 'node:process';\nimport './cli/to-node.ts';\nprocess.exitCode = 0;`],
  ['src/domain/default.ts', 'export default 1;', 'noDefaultExport'],
  ['src/domain/barrel.ts', `export * from './plan.ts';`, 'noBarrelFile'],
  ['src/domain/camelCase.ts', 'export const a = 1;', 'useFilenamingConvention'],
  [
    'src/domain/circle-a.ts',
    `import { b } from './circle-b.ts';\nexport const a = () => b;`,
    'noImportCycles',
  ],
  [
    'src/domain/circle-b.ts',
    `import { a } from './circle-a.ts';\nexport const b = () => a;`,
    'noImportCycles',
  ],
];

const guarded = new Set(cases.flatMap(([, , rule]) => (rule === undefined ? [] : [rule])));

/** Which of the guarded rules Biome finds broken in which file, under the project's own settings. */
const lint = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const folder = mkdtempSync(join(tmpdir(), 'itil-architecture-'));
  try {
    for (const file of ['biome.json', 'package.json', '.gitignore']) copyFileSync(file, join(folder, file));
    for (const [file, code] of cases) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    }
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(stderr);
    const broken = new Map<string, Set<string>>();
    for (const { category, location } of JSON.parse(stdout).diagnostics) {
      const rule = category.split('/').at(-1);
      if (guarded.has(rule)) broken.set(location.path, (broken.get(location.path) ?? new Set()).add(rule));
    }
    return broken;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('directions', () => {
  const broken = lint();

  it.each(cases.map(([file, , rule]) => ({ file, rule })))('$file', ({ file, rule }) => {
    if (rule === undefined) expect(broken.get(file)).toBeUndefined();
    else expect(broken.get(file)).toContain(rule);
  });
});

describe('what Biome cannot see', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const holding = (pattern: RegExp) =>
    sources.filter((file) => pattern.test(readFileSync(join('src', file), 'utf8')));

  it('draws random numbers only where a test can hand in others', () => {
    expect(holding(/\bMath\.random\b/)).toEqual([]);
  });

  it('ends the process nowhere, and sets its exit code in one place', () => {
    expect(holding(/\bprocess\.(exit|abort)\(/)).toEqual([]);
    expect(holding(/\bprocess\.exitCode\b/).filter((file) => file !== 'main.ts')).toEqual([]);
  });
});
