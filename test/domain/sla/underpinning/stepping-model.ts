/** The time by which the model steps: whatever opens, closes or runs out does so on a step. */
export const STEP = 30 * 60_000;

const DAY = 86_400_000;
const DAY_STEPS = DAY / STEP;

/** Steps since midnight `[from, to)`, of each day from Monday on; up to 96, which is the midnight after the next. */
export type ModelWeek = readonly (readonly (readonly [from: number, to: number])[])[];

export interface ModelLeg {
  readonly week: ModelWeek;
  /** Steps east of UTC. */
  readonly offset: number;
  readonly limit:
    | { readonly unit: 'time'; readonly steps: number }
    | { readonly unit: 'bd'; readonly days: number; readonly eod: boolean };
}

/** When a limit is used up, by walking from step to step of a week that comes again and again. */
export const modelDue = ({ week, offset, limit }: ModelLeg): ((start: number) => number) => {
  const open = new Array<boolean>(7 * DAY_STEPS).fill(false);
  for (const [day, ranges] of week.entries())
    for (const [from, to] of ranges)
      for (let step = from; step < to; step += 1) open[(day * DAY_STEPS + step) % open.length] = true;
  // Day 0 of the epoch was a Thursday.
  const isOpen = (local: number): boolean =>
    open[(Math.floor(local / STEP) + 3 * DAY_STEPS) % open.length] as boolean;

  const walk = (start: number, ms: number): number => {
    let at = start;
    for (let left = ms; left > 0; ) {
      const end = (Math.floor(at / STEP) + 1) * STEP;
      const passed = isOpen(at) ? Math.min(left, end - at) : 0;
      left -= passed;
      at = left === 0 ? at + passed : end;
    }
    return at;
  };
  const openSteps = (midnight: number): readonly number[] =>
    Array.from({ length: DAY_STEPS }, (_, i) => midnight + i * STEP).filter(isOpen);
  const onDay = (start: number, days: number, eod: boolean): number => {
    const midnight = Math.floor(start / DAY) * DAY;
    let day = midnight;
    for (let left = days; left > 0; ) {
      day += DAY;
      if (openSteps(day).length > 0) left -= 1;
    }
    return eod ? (openSteps(day).at(-1) as number) + STEP : day + start - midnight;
  };

  const shift = offset * STEP;
  return limit.unit === 'time'
    ? (start) => walk(start + shift, limit.steps * STEP) - shift
    : (start) => onDay(start + shift, limit.days, limit.eod) - shift;
};
