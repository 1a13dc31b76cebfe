import type { Stamp } from './file-access.ts';

/** A change as near as this to the moment of looking may have been missed: clocks of file systems tick that slowly. */
const TICK_MS = 2_000;

/** True where what was seen at some moment (ms since the epoch) is all that led to the stamp. */
export const isSettled = ({ changed }: Stamp, seen: number): boolean => changed < seen - TICK_MS;
