import { spawnSync } from 'node:child_process';

/** Runs a program to its end; returns its wall time in ms. Any other exit status than 0 is an error, with its output. */
export const timed = (args, options = {}) => {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    ...options,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return ms;
};

export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Floor and subject in turn, so that whatever else the machine does meets both. The ratio is the median of the pairs'
 * own ratios: of wall times, for a child's CPU time cannot be asked for everywhere. One pair before them is not counted.
 */
export const pairs = (count, floor, subject) => {
  floor();
  subject();
  const all = Array.from({ length: count }, () => ({ floor: floor(), subject: subject() }));
  const ratios = all.map((pair) => pair.subject / pair.floor);
  return {
    floor: median(all.map((pair) => pair.floor)),
    subject: median(all.map((pair) => pair.subject)),
    ratio: median(ratios),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
  };
};
