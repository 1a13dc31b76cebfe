import fs from 'node:fs';
import type { Disk } from '../../src/node/journal.ts';
import { writeFiles } from '../../src/node/write-files.ts';

/** A process of its own: writes the plan in `argv[4]` and kills itself at the call to the disk that `argv[5]` counts. */
const [root = '', journalFolder = '', plan = '[]', last = '0'] = process.argv.slice(2);
let calls = 0;

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way; nothing more may be written.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
};

const disk = new Proxy(fs, {
  get: (target, name: keyof Disk) => {
    const real = target[name] as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => {
      calls += 1;
      if (calls < Number(last)) return real(...args);
      // Half a text is on the disk when a process dies within a write.
      if (name === 'writeSync')
        fs.writeSync(args[0] as number, args[1] as Buffer, 0, (args[1] as Buffer).length >> 1);
      return die();
    };
  },
}) as unknown as Disk;

await writeFiles(root, journalFolder, JSON.parse(plan), disk);
