import { main } from '../../src/cli/main.ts';
import { judgeAlone } from '../../src/domain/check.ts';
import { type FakeOptions, fakeHost } from '../support/fake-host.ts';

export interface RunOptions extends Omit<FakeOptions, 'files' | 'now' | 'user'> {
  /** The workspace, read and written in place. */
  readonly files: Map<string, string>;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly asked: readonly string[];
}

/** When the runs of these tests take place. */
export const NOW = '2026-10-01T08:00+02:00';

/** Runs one command line in process, on files in memory, as mo. */
export const runItil = async (words: readonly string[], options: RunOptions): Promise<Ran> => {
  const { env, isTTY = true, files, answers, ...rest } = options;
  const asked: string[] = [];
  let out = '';
  let err = '';
  const status = await main({
    words,
    env: { ITIL_NOW: NOW, ITIL_USER: 'mo', NO_COLOR: '1', ...env },
    out: { isTTY, columns: 100, write: (text) => void (out += text) },
    err: { isTTY, columns: 100, write: (text) => void (err += text) },
    version: '0.1.0',
    host: ({ now, user, mayAsk }) => {
      const host = fakeHost({
        files,
        judge: async () => judgeAlone,
        ...rest,
        ...(now === undefined ? {} : { now }),
        user: user ?? env?.ITIL_USER ?? 'mo',
        onRemark: (text) => void (err += `note: ${text}\n`),
        ...(answers && mayAsk ? { answers } : {}),
      });
      return { ...host, ask: host.ask && { ...host.ask } , get asked() { return host.asked; } } as never;
    },
  });
  return { status, out, err, asked };
};
