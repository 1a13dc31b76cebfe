import { DAY } from './date.ts';

/** A stretch `[from, to)` of instants with one offset from UTC, all in milliseconds. */
export type Stretch = { readonly from: number; readonly to: number; readonly offset: number };

/** Number of a block of 52 weeks → instants of change, each followed by the offset from then on. */
export type Blocks = Record<number, readonly number[]>;

const SECOND = 1000;
const WEEK = 7 * DAY;
const BLOCK = 52 * WEEK;

/**
 * The stretch of an instant, from a table that grows by 52 weeks wherever it is asked: `known` is filled in, and
 * `offsetAt` is only called for what it does not hold yet.
 */
export const stretches = (
  known: Blocks,
  offsetAt: (instant: number) => number,
): ((instant: number) => Stretch) => {
  const table = new Map<number, readonly Stretch[]>();
  let last: Stretch = { from: 0, to: 0, offset: 0 };

  const ofBlock = (block: number): readonly Stretch[] => {
    let found = table.get(block);
    if (!found) {
      const to = (block + 1) * BLOCK;
      const changes = known[block] ?? findChanges(offsetAt, block * BLOCK, to);
      known[block] = changes;
      found = toStretches(changes, to);
      table.set(block, found);
    }
    return found;
  };

  return (instant) => {
    if (instant >= last.from && instant < last.to) return last;
    last = ofBlock(Math.floor(instant / BLOCK)).find(({ to }) => instant < to) ?? last;
    return last;
  };
};

/** Looks once a week and halves the weeks that hold a change: two changes back and forth within one are missed. */
const findChanges = (offsetAt: (instant: number) => number, from: number, to: number): readonly number[] => {
  let offset = offsetAt(from);
  const changes = [from, offset];
  for (let start = from; start < to; start += WEEK) {
    const next = offsetAt(start + WEEK);
    let at = start;
    while (offset !== next) {
      let after = start + WEEK;
      while (after - at > SECOND) {
        const middle = at + Math.floor((after - at) / (2 * SECOND)) * SECOND;
        if (offsetAt(middle) === offset) at = middle;
        else after = middle;
      }
      // A change on the boundary begins the next block.
      if (after === to) break;
      at = after;
      offset = offsetAt(at);
      changes.push(at, offset);
    }
    offset = next;
  }
  return changes;
};

const toStretches = (changes: readonly number[], end: number): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (let i = 0; i < changes.length; i += 2) {
    found.push({ from: changes[i] ?? end, offset: changes[i + 1] ?? 0, to: changes[i + 2] ?? end });
  }
  return found;
};
