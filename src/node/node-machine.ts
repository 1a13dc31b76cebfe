import { parseInstant } from '../domain/time/instant.ts';
import { UserError } from '../errors.ts';
import type { Machine, Screen } from '../host.ts';
import { nodeHost } from './node-host.ts';
import { type Progress, progressLine } from './progress.ts';
import { shipped } from './shipped.ts';

const screenOf = (stream: NodeJS.WriteStream, progress: Progress): Screen => ({
  isTTY: stream.isTTY === true,
  columns: stream.columns,
  write: (text) => {
    progress.clear();
    stream.write(text);
  },
});

/** The machine that this process runs on. */
export const nodeMachine = (): Machine => {
  const { env, argv, stdout, stderr } = process;
  const progress = progressLine(stderr);
  const err = screenOf(stderr, progress);
  // A reader that went away (`| head`) is no fault.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    words: argv.slice(2),
    env,
    out: screenOf(stdout, progress),
    err,
    get version() {
      return shipped.version;
    },
    host: ({ folder, now, user, mayAsk, quiet, show }) => {
      return nodeHost({
        ...(folder === undefined ? {} : { folder }),
        ...(now === undefined ? {} : { now: fixedClock(now) }),
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

/** The instant that `--now` or `ITIL_NOW` names. Throws a UserError for anything but RFC 3339: no zone is known yet. */
const fixedClock = (text: string): number => {
  const at = parseInstant(text);
  if (at === undefined)
    throw new UserError(`--now ${text}: it is an instant with its offset`, '--now 2026-11-24T03:14+01:00');
  return at;
};
