import type { Machine, Screen } from '../host.ts';
import { progressLine } from './progress.ts';
import { shipped } from './shipped.ts';

/** Opening a stream costs more than writing to it: one that nothing is asked of stays closed. */
const screenOf = (stream: () => NodeJS.WriteStream, before: () => void): Screen => ({
  get isTTY() {
    return stream().isTTY === true;
  },
  get columns() {
    return stream().columns;
  },
  write: (text) => {
    before();
    stream().write(text);
  },
});

/** The machine that this process runs on; what acts on it is loaded with the first command that does. */
export const nodeMachine = (): Machine => {
  const { env, argv } = process;
  const progress = progressLine(
    screenOf(
      () => process.stderr,
      () => {},
    ),
  );
  const err = screenOf(() => process.stderr, progress.clear);
  // A reader that went away (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    words: argv.slice(2),
    env,
    out: screenOf(() => process.stdout, progress.clear),
    err,
    get version() {
      return shipped.version;
    },
    host: async ({ folder, now, user, mayAsk, quiet, show }) => {
      const { nodeHost } = await import('./node-host.ts');
      return nodeHost({
        ...(folder === undefined ? {} : { folder }),
        ...(now === undefined ? {} : { now }),
        ...(user === undefined ? {} : { as: user }),
        input: mayAsk,
        progress: progress.report,
        cache: true,
        show,
        remark: (text) => (quiet ? undefined : err.write(`note: ${text}\n`)),
      });
    },
  };
};
