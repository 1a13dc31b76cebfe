import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { UserError } from '../errors.ts';
import { refusal } from './fault.ts';

/**
 * Opens a text in `$VISUAL`, `$EDITOR` or vi, under the given name in a folder of its own, so that the editor knows
 * what it is. Returns the text as it was saved. Throws a UserError if the editor fails.
 */
export const editText = async (name: string, text: string, env: NodeJS.ProcessEnv): Promise<string> => {
  const path = await keepText(name, text);
  try {
    await runEditor(env.VISUAL || env.EDITOR || 'vi', path, env);
    return await readFile(path, 'utf8');
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw refusal(`cannot edit ${path}`, thrown);
  } finally {
    await rm(join(path, '..'), { recursive: true, force: true });
  }
};

/** Writes a text to a temporary file of the given name and says where that is. */
export const keepText = async (name: string, text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'itil-'));
  const path = join(folder, basename(name));
  await writeFile(path, text);
  return path;
};

/** The variable may hold a command with options (`code --wait`), which is a shell's to take apart, as git does. */
const runEditor = (editor: string, path: string, env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn('sh', ['-c', `${editor} "$@"`, editor, path], { stdio: 'inherit', env });
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      if (code === 0) done();
      else
        fail(
          new UserError(
            `the editor '${editor}' ended with ${signal ?? `status ${code}`}; nothing was changed`,
          ),
        );
    });
  });
