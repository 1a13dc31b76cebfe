import { main } from '../../src/cli/main.ts';
import { judgeAlone } from '../../src/domain/check.ts';
import type { HostOptions } from '../../src/host.ts';
import { type FakeHost, type FakeOptions, fakeHost } from '../support/fake-host.ts';
import { shellWords } from './shell-words.ts';

export interface RunOptions extends Omit<FakeOptions, 'files' | 'now' | 'user' | 'onRemark' | 'judge'> {
  /** The workspace, by path: read, and written in place. */
  readonly files: Map<string, string>;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** Of the terminal; else 100. */
  readonly columns?: number;
}

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** The host of the run, and what its flags decided; undefined where none was needed. */
  readonly host: FakeHost | undefined;
  readonly options: HostOptions | undefined;
}

/** When the runs of these tests take place. */
const NOW = '2026-10-01T08:00+02:00';

/** Runs one command line in process, without its `itil`, on files in memory, as mo. */
export const runItil = async (line: string | readonly string[], options: RunOptions): Promise<Ran> => {
  const { env, isTTY = true, columns = 100, files, answers, ...rest } = options;
  let out = '';
  let err = '';
  let host: FakeHost | undefined;
  let decided: HostOptions | undefined;
  const status = await main({
    words: typeof line === 'string' ? shellWords(line) : line,
    env: { ITIL_NOW: NOW, NO_COLOR: '1', ...env },
    out: { isTTY, columns, write: (text) => void (out += text) },
    err: { isTTY, columns, write: (text) => void (err += text) },
    version: '0.1.0',
    host: (given) => {
      decided = given;
      host = fakeHost({
        ...rest,
        files,
        user: given.user ?? env?.ITIL_USER ?? 'mo',
        judge: async () => judgeAlone,
        onRemark: (text) => void (err += `note: ${text}\n`),
        ...(given.now === undefined ? {} : { now: given.now }),
        ...(answers && given.mayAsk ? { answers } : {}),
      });
      return host;
    },
  });
  return { status, out, err, host, options: decided };
};
