import { resolve } from 'node:path';
import type { Ask, Host } from '../host.ts';
import { terminalAsk } from './ask.ts';
import { type FolderOptions, folderAccess } from './folder-access.ts';
import { gitEmail } from './git-email.ts';
import { outsideFiles } from './outside-files.ts';
import { type RecordStore, recordStore } from './record-store.ts';
import { shipped } from './shipped.ts';
import { isTerminal } from './sink.ts';

export interface NodeOptions {
  /** `-C`: the folder to act in. */
  readonly folder?: string;
  /** `--now` or `ITIL_NOW`, in ms since the epoch. */
  readonly now?: number;
  /** `--as`. */
  readonly as?: string;
  /** `--no-input` is false. */
  readonly input: boolean;
  /** `--no-cache` is false. */
  readonly cache: boolean;
  /** Shows something between prompts. */
  readonly show: Ask['show'];
  readonly progress: Host['progress'];
  /** Prints one line on standard error. */
  readonly remark: Host['remark'];
}

/** The real machine. Nothing is read, spawned or loaded before a command asks for it. */
export const nodeHost = (options: NodeOptions): Host => {
  const { env } = process;
  const cwd = resolve(options.folder ?? '.');
  const { progress, remark } = options;
  const storeOf = (folder: FolderOptions): RecordStore =>
    recordStore({
      access: folderAccess(folder),
      progress,
      remark,
      judge: async () => (await import('../domain/check.ts')).judgeAlone,
    });
  const mayAsk =
    options.input && !env.CI && isTerminal(1, () => process.stdout) && isTerminal(0, () => process.stdin);
  return {
    now: () => options.now ?? Date.now(),
    nowIsFixed: options.now !== undefined,
    store: storeOf({ cwd, cache: options.cache }),
    user: () => options.as || env.ITIL_USER || gitEmail(cwd, env),
    ask: mayAsk ? terminalAsk(options.show) : undefined,
    edit: async (name, text) => (await import('./editor.ts')).editText(name, text, env),
    keep: async (name, text) => (await import('./editor.ts')).keepText(name, text),
    files: outsideFiles(() => process.stdin),
    data: async (name, text) => (await import('./read-data.ts')).readData(name, text),
    shipped,
    storeAt: (folder) => storeOf({ cwd, root: resolve(cwd, folder), cache: false }),
    progress,
    remark,
    // No two processes agree on all three; loading node:crypto for it would cost more than the rest of the id.
    entropy: () => [process.hrtime.bigint(), process.pid, Date.now()].join(' '),
  };
};
