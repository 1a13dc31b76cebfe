import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gitFolder } from './cache-folder.ts';

/**
 * git's `user.email` as it holds in a folder. Looked up in the repository's settings and the person's own; git itself
 * is asked only where those include other files, quote, or say nothing, for starting it costs more than all the rest.
 */
export const gitEmail = (folder: string, env: NodeJS.ProcessEnv): string | undefined => {
  const git = gitFolder(folder);
  // The settings of a worktree are those of the repository that it belongs to.
  if (git !== undefined && existsSync(join(git, 'commondir'))) return askGit(folder, env);
  const files = [
    ...(git === undefined ? [] : [join(git, 'config')]),
    join(env.HOME ?? homedir(), '.gitconfig'),
  ];
  for (const text of files.map(textOf)) {
    if (text === undefined) continue;
    if (/^\s*\[include/im.test(text)) return askGit(folder, env);
    const email = emailIn(text);
    if (email !== undefined) return /^[^\s"#;\\]+$/.test(email) ? email : askGit(folder, env);
  }
  return askGit(folder, env);
};

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** What stands after the last `email =` of the sections `[user]`. */
const emailIn = (text: string): string | undefined => {
  const sections = text.split(/^\s*(?=\[)/m).filter((section) => /^\[user\]/i.test(section));
  return sections
    .flatMap((section) => [...section.matchAll(/^\s*email\s*=(.*)$/gim)])
    .at(-1)?.[1]
    ?.trim();
};

const askGit = (cwd: string, env: NodeJS.ProcessEnv): string | undefined => {
  // Where the settings can be read this is never needed, and loading it is not free.
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return (
      execFileSync('git', ['config', 'user.email'], {
        cwd,
        env,
        encoding: 'utf8',
        stdio: [...stdio],
      }).trim() || undefined
    );
  } catch {
    return undefined;
  }
};
