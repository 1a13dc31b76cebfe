import type { UserError } from '../errors.ts';
import type { Screen } from '../host.ts';
import { codeOf, refusal } from './fault.ts';
import type { Sink } from './sink.ts';

/**
 * Opening a stream costs more than writing to it: one that nothing is asked of stays closed. `fault` makes of what keeps
 * a text from being written the error that is thrown, undefined where that is no matter.
 */
export const screenOf = (
  open: () => Sink,
  before: () => void,
  fault: (thrown: unknown) => UserError | undefined,
): Screen => {
  let opened: Sink | undefined;
  const sink = (): Sink => {
    opened ??= open();
    return opened;
  };
  return {
    get isTTY() {
      return sink().isTTY === true;
    },
    get columns() {
      return sink().columns;
    },
    write: (text) => {
      before();
      return new Promise<void>((done, fail) => {
        sink().write(text, (thrown) => {
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
