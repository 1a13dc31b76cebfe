import type { Host, Screen } from '../host.ts';

const FIRST_MS = 500;
const BETWEEN_MS = 100;

export interface Progress {
  readonly report: Host['progress'];
  /** Takes the line away before anything else is written to the terminal. */
  readonly clear: () => void;
}

/** One line on a terminal that is rewritten in place; nothing before half a second has gone by, nothing off a terminal. */
export const progressLine = (stream: Pick<Screen, 'isTTY' | 'write'>): Progress => {
  let next: number | undefined;
  let shown = false;
  return {
    report: (done, total, what) => {
      if (!stream.isTTY) return;
      const now = Date.now();
      next ??= now + FIRST_MS;
      if (now < next) return;
      next = now + BETWEEN_MS;
      shown = true;
      stream.write(`\r\u001b[K${done}${total === undefined ? '' : ` of ${total}`} ${what}`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
};
