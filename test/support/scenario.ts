import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { judgeAlone } from '../../src/domain/check.ts';
import type { Machine, Screen } from '../../src/host.ts';
import { fakeHost } from './fake-host.ts';

/** Where a scenario stands: folders of files in memory, the present folder, and what `export` set. */
interface Stage {
  readonly folders: Map<string, Map<string, string>>;
  readonly outside: Map<string, string>;
  folder: string;
  readonly env: Record<string, string>;
  seed: number;
}

/**
 * Replays a Markdown scenario and returns it with the output that the commands have now. Blocks: ` ```yaml path ` puts
 * a file into the workspace; ` ```console ` runs its `$ itil …` lines. `$ export NAME=value` sets a variable,
 * `$ cd folder` goes to a workspace of its own (one of `examples/` is read from the disk), `$ cat path` shows a file,
 * `$ answers a | b` says what is typed at the prompts of the next command. A status other than 0 is written `? 1`.
 */
export const replayScenario = async (markdown: string): Promise<string> => {
  const stage: Stage = { folders: new Map(), outside: new Map(), folder: '', env: {}, seed: 0 };
  const out: string[] = [];
  const lines = markdown.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    out.push(line);
    const fence = /^```(\w+)(?: (\S+))?$/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf('```', i + 1);
    const body = lines.slice(i + 1, end);
    const [, language, path] = fence;
    if (language === 'console') out.push(...(await replayBlock(stage, body)));
    else {
      if (path !== undefined) filesOf(stage, stage.folder).set(path, `${body.join('\n')}\n`);
      out.push(...body);
    }
    out.push('```');
    i = end;
  }
  return out.join('\n');
};

const filesOf = (stage: Stage, folder: string): Map<string, string> => {
  let files = stage.folders.get(folder);
  if (!files)
    stage.folders.set(folder, (files = folder.startsWith('examples/') ? fromDisk(folder) : new Map()));
  return files;
};

const fromDisk = (folder: string): Map<string, string> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
};

const replayBlock = async (stage: Stage, body: readonly string[]): Promise<readonly string[]> => {
  const out: string[] = [];
  let answers: readonly string[] | undefined;
  for (let i = 0; i < body.length; i += 1) {
    const line = body[i] as string;
    if (!line.startsWith('$ ')) continue;
    out.push(line);
    let command = line.slice(2);
    while (command.endsWith('\\')) {
      i += 1;
      out.push(body[i] as string);
      command = `${command.slice(0, -1)} ${(body[i] as string).replace(/^> ?/, '').trim()}`;
    }
    if (command.startsWith('answers '))
      answers = command
        .slice('answers '.length)
        .split('|')
        .map((a) => a.trim());
    else {
      out.push(...(await replayCommand(stage, command, answers)));
      answers = undefined;
    }
  }
  return out;
};

const replayCommand = async (
  stage: Stage,
  command: string,
  answers: readonly string[] | undefined,
): Promise<readonly string[]> => {
  const [name, ...words] = wordsOf(command);
  if (name === 'export') {
    const [key = '', ...value] = (words[0] ?? '').split('=');
    stage.env[key] = value.join('=');
    return [];
  }
  if (name === 'cd') {
    stage.folder = words[0] === '..' ? '' : (words[0] ?? '');
    return [];
  }
  if (name === 'cat')
    return (filesOf(stage, stage.folder).get(words[0] ?? '') ?? `cat: ${words[0]}: no such file\n`)
      .trimEnd()
      .split('\n');
  if (name !== 'itil') throw new Error(`a scenario cannot run: ${command}`);
  return runItil(stage, words, answers);
};

/** What the command printed, standard error after standard output, and its status where it is not 0. */
const runItil = async (
  stage: Stage,
  words: readonly string[],
  answers: readonly string[] | undefined,
): Promise<readonly string[]> => {
  let out = '';
  let err = '';
  const screen = (write: (text: string) => void): Screen => ({ isTTY: true, columns: 100, write });
  const machine: Machine = {
    words,
    env: { ...stage.env, NO_COLOR: '1' },
    out: screen((text) => (out += text)),
    err: screen((text) => (err += text)),
    version: '0.1.0',
    host: ({ folder = stage.folder, now, user, mayAsk }) =>
      fakeHost({
        files: filesOf(stage, folder),
        filesAt: (name) => filesOf(stage, name === '.' ? folder : name),
        outside: stage.outside,
        judge: async () => judgeAlone,
        seed: () => `seed-${(stage.seed += 1)}`,
        onRemark: (text) => (err += `note: ${text}\n`),
        ...(now === undefined ? {} : { now }),
        ...((user ?? stage.env.ITIL_USER) === undefined
          ? {}
          : { user: (user ?? stage.env.ITIL_USER) as string }),
        ...(answers && mayAsk ? { answers } : {}),
      }),
  };
  readOutside(stage, words);
  const status = await main(machine);
  const printed = `${out}${err}`.replace(/\n+$/, '');
  return [
    ...(printed === '' ? [] : printed.split('\n').map((l) => l.trimEnd())),
    ...(status === 0 ? [] : [`? ${status}`]),
  ];
};

/** Files of the project that a command names (an export to import) are there to be read. */
const readOutside = (stage: Stage, words: readonly string[]): void => {
  for (const word of words) {
    if (/^(test|examples)\/.*\.\w+$/.test(word) && existsSync(word))
      stage.outside.set(word, readFileSync(word, 'utf8'));
  }
};

/** Words as a shell splits them: quotes group, nothing is expanded. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single),
  );
