import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const meter = fileURLToPath(new URL('cpu.cjs', import.meta.url));

/**
 * Runs a Node program to its end; returns its CPU time (user and system) and its wall time in ms. Any other exit status
 * than 0 is an error, with what was printed.
 */
export const timed = (args, { cwd, env = {} } = {}) => {
  const start = process.hrtime.bigint();
  const { status, output, error } = spawnSync(process.execPath, ['--require', meter, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  const [, stdout, stderr, cpu] = output.map(String);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return { cpu: Number(cpu) / 1000, wall };
};

/** Of an even number the mean of the middle two. */
const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/**
 * Floor and subject in turn, so that whatever else the machine does meets both. A ratio is the median of the ratios of
 * the pairs, by CPU time: a busy machine stretches wall time far more. One pair before them is not counted.
 */
export const pairs = (count, floor, subject) => {
  floor();
  subject();
  const all = Array.from({ length: count }, () => ({ floor: floor(), subject: subject() }));
  const ratios = all.map((pair) => pair.subject.cpu / pair.floor.cpu);
  return {
    floor: median(all.map((pair) => pair.floor.cpu)),
    subject: median(all.map((pair) => pair.subject.cpu)),
    ratio: median(ratios),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
    wall: median(all.map((pair) => pair.subject.wall / pair.floor.wall)),
  };
};
