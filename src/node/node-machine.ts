import type { Machine } from '../host.ts';
import { progressLine } from './progress.ts';
import { errFault, outFault, screenOf } from './screen.ts';
import { shipped } from './shipped.ts';
import { type Sink, sinkOf } from './sink.ts';

/** The machine that this process runs on; what acts on it is loaded with the first command that does. */
export const nodeMachine = (): Machine => {
  const { env, argv } = process;
  const openErr = (): Sink => sinkOf(2, () => process.stderr);
  const progress = progressLine(screenOf(openErr, () => {}, errFault));
  const err = screenOf(openErr, progress.clear, errFault);
  return {
    words: argv.slice(2),
    env,
    out: screenOf(() => sinkOf(1, () => process.stdout), progress.clear, outFault),
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
        remark: (text) => void (quiet || err.write(`note: ${text}\n`)),
      });
    },
  };
};
