import type { UserError } from '../errors.ts';
import type { Screen } from '../host.ts';
import { codeOf, refusal } from './fault.ts';

/**
 * Opening a stream costs more than writing to it: one that nothing is asked of stays closed. `fault` makes of what keeps
 * a text from being written the error that is thrown, undefined where that is no matter.
 */
export const screenOf = (
  open: () => NodeJS.WriteStream,
  before: () => void,
  fault: (thrown: unknown) => UserError | undefined,
): Screen => {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    // Whoever wrote is told; without a listener the stream would end the process as well.
    opened ??= open().on('error', () => {});
    return opened;
  };
  return {
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
    write: (text) => {
      before();
      return new Promise<void>((done, fail) => {
        stream().write(text, (thrown) => {
          const error = thrown ? fault(thrown) : undefined;
          if (error) fail(error);
          else done();
        });
      });
    },
  };
};

/** A reader that went away (`| head`) is no fault; the stream is closed from then on. */
export const outFault = (thrown: unknown): UserError | undefined =>
  ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(codeOf(thrown) ?? '')
    ? undefined
    : refusal('cannot write to standard output', thrown);

/** Where nothing can be told, nobody is told so. */
export const errFault = (): undefined => undefined;
