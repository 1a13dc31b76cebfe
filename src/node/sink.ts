import fs from 'node:fs';
import { codeOf } from './fault.ts';

/** What takes text: a stream, or a file descriptor as it is. */
export interface Sink {
  readonly isTTY: boolean;
  /** Characters across; undefined where there is no window. */
  readonly columns: number | undefined;
  readonly write: (text: string | Uint8Array, done: (thrown?: Error | null) => void) => unknown;
}

/**
 * A standard stream. Opening one loads all that Node has of streams and sockets, a fifth of a short command: what is no
 * terminal (a pipe, a file) is written to without it.
 */
export const sinkOf = (fd: number, open: () => NodeJS.WriteStream): Sink =>
  mayBeTerminal(fd) ? streamSink(open()) : directSink(fd, open);

/** The same for asking whether somebody sits there. */
export const isTerminal = (fd: number, open: () => { readonly isTTY?: boolean }): boolean =>
  mayBeTerminal(fd) && open().isTTY === true;

const mayBeTerminal = (fd: number): boolean => fs.fstatSync(fd).isCharacterDevice();

/** Whoever wrote is told of a fault; without a listener the stream would end the process as well. */
export const streamSink = (stream: NodeJS.WriteStream): Sink => stream.on('error', () => {});

/** A pipe that is full and must not be waited for is left to its stream. */
const directSink = (fd: number, open: () => NodeJS.WriteStream): Sink => ({
  isTTY: false,
  columns: undefined,
  write: (text, done) => {
    const bytes = Buffer.from(text);
    let at = 0;
    try {
      while (at < bytes.length) at += fs.writeSync(fd, bytes, at);
    } catch (thrown) {
      if (codeOf(thrown) === 'EAGAIN') return streamSink(open()).write(bytes.subarray(at), done);
      return done(thrown as Error);
    }
    return done();
  },
});
