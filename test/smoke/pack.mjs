/** Packs the package, installs it into an empty folder without a network, and runs what a user would run first. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Words after `itil`, run inside the example workspace: the exit code, and what is printed. */
const commands = [
  { words: ['--version'], prints: /^\d+\.\d+\.\d+$/m },
  { words: ['--help'], prints: /incident/ },
  { words: ['incident', 'open', '--help'], prints: /--impact/ },
  { words: ['check'], exit: 0 },
  { words: ['incident', 'list', '--state', 'closed'], prints: /INC-/ },
  { words: ['change', 'list', '--json'], prints: /^[[{]/ },
  { words: ['no-such-command'], exit: 2 },
];

const checkout = process.cwd();
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'itil-smoke-'));

const run = (cwd, command, ...args) => {
  const env = { ...process.env, NO_COLOR: '1', CI: '1' };
  const result = spawnSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.error) throw result.error;
  return result;
};

const npm = (cwd, ...args) => {
  const { status, stdout, stderr } = run(cwd, 'npm', ...args);
  assert.equal(status, 0, `npm ${args.join(' ')}\n${stdout}${stderr}`);
};

const pack = () => {
  npm(checkout, 'pack', '--pack-destination', folder);
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  return join(folder, tarball);
};

const install = (tarball) => {
  const home = join(folder, 'home');
  mkdirSync(home);
  npm(home, 'init', '--yes');
  npm(home, 'install', '--offline', '--no-audit', '--no-fund', tarball);
  const installed = readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(installed, [manifest.name], 'the package brings nothing but itself');
  return home;
};

const holdsEverything = (installed) => {
  const schemas = readdirSync('schemas').filter((file) => file.endsWith('.schema.json'));
  const files = ['README.md', 'CHANGELOG.md', 'LICENSE', 'dist/licenses.txt', 'examples/acme/itil.yaml'];
  for (const file of [...files, ...schemas.map((schema) => `schemas/${schema}`)])
    assert.ok(existsSync(join(installed, file)), `${file} is not in the package`);
  for (const file of ['src', 'test', 'schemas/codegen.mjs', 'biome.json'])
    assert.ok(!existsSync(join(installed, file)), `${file} is in the package`);
};

const namesNoMachine = (installed) => {
  const dist = join(installed, 'dist');
  for (const file of readdirSync(dist)) {
    const text = readFileSync(join(dist, file), 'utf8');
    assert.ok(!text.includes(checkout), `dist/${file} names the folder in which it was built`);
    if (!file.endsWith('.map')) continue;
    for (const source of JSON.parse(text).sources)
      assert.match(source, /^(\.\.\/(src|node_modules)\/|\.\.\/package\.json$|\0|\.\.\/\0)/, `dist/${file}`);
  }
};

const publishes = async (installed) => {
  const { messages } = await publint({ pkgDir: installed, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
    'publint',
  );
};

const runs = (home) => {
  const workspace = join(folder, 'acme');
  cpSync(join(home, 'node_modules', manifest.name, 'examples/acme'), workspace, { recursive: true });
  const itil = join(home, 'node_modules/.bin/itil');
  for (const { words, exit = 0, prints = /(?:)/ } of commands) {
    const { status, stdout, stderr } = run(workspace, itil, ...words);
    const shown = `itil ${words.join(' ')}\n${stdout}${stderr}`;
    assert.equal(status, exit, shown);
    assert.match(stdout, prints, shown);
    console.log(`ok itil ${words.join(' ')}`);
  }
};

try {
  const tarball = pack();
  const home = install(tarball);
  const installed = join(home, 'node_modules', manifest.name);
  holdsEverything(installed);
  namesNoMachine(installed);
  await publishes(installed);
  runs(home);
  console.log(
    `ok ${manifest.name} ${manifest.version}: ${Math.round(statSync(tarball).size / 1024)} KiB packed`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
