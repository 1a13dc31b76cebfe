import fs from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { errFault, outFault, screenOf } from '../../src/node/screen.ts';
import { type Sink, sinkOf, streamSink } from '../../src/node/sink.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A stream that takes texts, or fails with a code of the system. */
const stream = (taken: string[], code?: string): Sink =>
  streamSink(
    new Writable({
      write: (chunk, _, done) => {
        taken.push(String(chunk));
        done(code === undefined ? null : Object.assign(new Error(code), { code }));
      },
    }) as NodeJS.WriteStream,
  );

describe('a screen', () => {
  it('opens its stream when it is first asked for something', async () => {
    const taken: string[] = [];
    let opened = 0;
    let cleared = 0;
    const screen = screenOf(
      () => {
        opened += 1;
        return stream(taken);
      },
      () => (cleared += 1),
      outFault,
    );
    expect(opened).toBe(0);
    await screen.write('a');
    await screen.write('b');
    expect([taken, opened, cleared, screen.isTTY]).toEqual([['a', 'b'], 1, 2, false]);
  });

  it('says why standard output takes nothing', async () => {
    const screen = screenOf(
      () => stream([], 'ENOSPC'),
      () => {},
      outFault,
    );
    await expect(screen.write('a')).rejects.toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: 'cannot write to standard output: the disk is full',
      }),
    );
  });

  it.each([
    ['a reader that went away', 'EPIPE', outFault],
    ['a standard error that is full', 'ENOSPC', errFault],
  ] as const)('minds no %s, now or later', async (_, code, fault) => {
    const screen = screenOf(
      () => stream([], code),
      () => {},
      fault,
    );
    await expect(screen.write('a')).resolves.toBeUndefined();
    await expect(screen.write('b')).resolves.toBeUndefined();
  });
});

describe('a sink that is a file', () => {
  const opened = (path: string, flags: string, act: (sink: Sink) => void): void => {
    const fd = fs.openSync(path, flags);
    try {
      act(
        sinkOf(fd, () => {
          throw new Error('the stream was opened');
        }),
      );
    } finally {
      fs.closeSync(fd);
    }
  };

  it('takes text without a stream', () => {
    const path = join(tempFolder(), 'out');
    opened(path, 'w', (sink) => {
      sink.write('naïve ', (thrown) => expect(thrown).toBeUndefined());
      sink.write('text', (thrown) => expect(thrown).toBeUndefined());
      expect([sink.isTTY, sink.columns]).toEqual([false, undefined]);
    });
    expect(fs.readFileSync(path, 'utf8')).toBe('naïve text');
  });

  it('tells what keeps it from taking text', () => {
    const path = join(tempFolder(), 'out');
    fs.writeFileSync(path, '');
    let code: unknown;
    opened(path, 'r', (sink) =>
      sink.write('text', (thrown) => {
        code = (thrown as NodeJS.ErrnoException).code;
      }),
    );
    expect(code).toBe('EBADF');
  });
});
