import { didYouMean } from '../did-you-mean.ts';
import { DAY } from './date.ts';
import { HOUR, MINUTE, parseOffset, SECOND } from './instant.ts';
import { type Blocks, type Stretch, stretches } from './stretches.ts';

/** A time zone; local times are milliseconds of the wall clock, counted as if it stood in UTC. */
export type Zone = {
  readonly name: string;
  /** Written `Z` rather than `+00:00`. */
  readonly utc: boolean;
  /** Milliseconds east of UTC at an instant. */
  offsetAt(instant: number): number;
  toLocal(instant: number): number;
  /** When the wall clock shows `local`: never (spring gap), once, or twice (repeated hour), earliest first. */
  toInstants(local: number): readonly number[];
  /** The one instant of `local`: in a gap shifted forward by the gap's length, of two the first (rule T4). */
  gapShifted(local: number): number;
  /** An opening edge at `local`: in a gap the instant of the change, of two the first (rule T2). */
  opening(local: number): number;
  /** A closing edge at `local`: in a gap the instant of the change, of two the last (rule T2). */
  closing(local: number): number;
};

type Resolved = { readonly instants: readonly number[]; readonly change: number; readonly shifted: number };

// No clock is set by more than a day, and none stands further than 16 h from UTC.
const REACH = 2 * DAY;

const zones = new Map<string, Zone | undefined>();
const tables: Record<string, Blocks> = Object.create(null);

/**
 * The offset changes that `Intl` was asked for so far. Its first object costs a process about 20 ms: whoever keeps
 * a cache may keep these with it (under the version of the machine's zone data) and give them to `restoreZones`.
 */
export const zoneTables = (): Readonly<Record<string, Readonly<Blocks>>> => tables;

/** Takes what `zoneTables` gave to an earlier process, before any of these zones is asked for. */
export const restoreZones = (earlier: Readonly<Record<string, Readonly<Blocks>>>): void => {
  for (const [name, blocks] of Object.entries(earlier)) tables[name] ??= { ...blocks };
};

/** The zone of an IANA name, or of an offset `±HH:MM`; undefined where this machine knows no such zone. */
export const findZone = (name: string): Zone | undefined => {
  const known = zones.get(name);
  if (known || zones.has(name)) return known;
  const made = makeZone(name);
  zones.set(name, made);
  return made;
};

/** The zone of a name that was found before; an Error for any other. */
export const zone = (name: string): Zone => {
  const found = findZone(name);
  if (!found) throw new Error(`there is no time zone ${name}`);
  return found;
};

/** What is said of a name that is no zone; undefined of one that is. */
export const zoneFault = (name: string): { readonly message: string; readonly hint: string } | undefined => {
  if (findZone(name)) return undefined;
  const meant = didYouMean(name, ['UTC', ...Intl.supportedValuesOf('timeZone')]);
  return {
    message: `there is no time zone '${name}'`,
    hint: meant === undefined ? 'a name such as Europe/Berlin or UTC' : `did you mean ${meant}?`,
  };
};

const makeZone = (name: string): Zone | undefined => {
  if (/^(Etc\/)?(UTC|GMT)$/.test(name)) return fixedZone(name, 0);
  if (/^[-+]/.test(name)) {
    const offset = parseOffset(name);
    return offset === undefined ? undefined : fixedZone(name, offset);
  }
  const table = tables[name];
  if (table) return changingZone(name, stretches(table, lazyReader(name)));
  const reader = offsetReader(name);
  if (!reader) return undefined;
  const blocks = {};
  tables[name] = blocks;
  return changingZone(name, stretches(blocks, reader));
};

const lazyReader = (name: string): ((instant: number) => number) => {
  let reader: ((instant: number) => number) | undefined;
  return (instant) => {
    reader ??= offsetReader(name);
    return reader?.(instant) ?? 0;
  };
};

/** Asks `Intl` for the offset; it writes `GMT`, `GMT+02:00`, for local mean times `GMT+00:53:28`. */
const offsetReader = (timeZone: string): ((instant: number) => number) | undefined => {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    return (instant) => {
      const [, sign, hours = 0, minutes = 0, seconds = 0] =
        /GMT(?:([-+])(\d+):(\d+):?(\d+)?)?$/.exec(format.format(instant)) ?? [];
      const offset = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
      return sign === '-' ? -offset : offset;
    };
  } catch {
    return undefined;
  }
};

const fixedZone = (name: string, offset: number): Zone => {
  const toInstant = (local: number): number => local - offset;
  return {
    name,
    utc: offset === 0,
    offsetAt: () => offset,
    toLocal: (instant) => instant + offset,
    toInstants: (local) => [local - offset],
    gapShifted: toInstant,
    opening: toInstant,
    closing: toInstant,
  };
};

const changingZone = (name: string, stretchAt: (instant: number) => Stretch): Zone => {
  /** The offset around a local time if no clock is set for days before and after, as on nearly all days. */
  const steady = (local: number): number | undefined => {
    const { from, to, offset } = stretchAt(local);
    return local - REACH >= from && local + REACH < to ? offset : undefined;
  };
  /** The instant of a local time; where there are none or two, what `choose` makes of that. */
  const instantOf = (local: number, choose: (resolved: Resolved) => number): number => {
    const offset = steady(local);
    return offset === undefined ? choose(resolve(local, stretchAt)) : local - offset;
  };
  return {
    name,
    utc: false,
    offsetAt: (instant) => stretchAt(instant).offset,
    toLocal: (instant) => instant + stretchAt(instant).offset,
    toInstants: (local) => resolve(local, stretchAt).instants,
    gapShifted: (local) => instantOf(local, ({ instants, shifted }) => instants[0] ?? shifted),
    opening: (local) => instantOf(local, ({ instants, change }) => instants[0] ?? change),
    closing: (local) => instantOf(local, ({ instants, change }) => instants.at(-1) ?? change),
  };
};

/** All that a local time can mean: its instants or, where there are none, the change of the clock that skips it. */
const resolve = (local: number, stretchAt: (instant: number) => Stretch): Resolved => {
  const instants: number[] = [];
  let change = local;
  let shifted = local;
  let before: Stretch | undefined;
  for (let at = local - REACH; at < local + REACH; at = before.to) {
    const stretch = stretchAt(at);
    const instant = local - stretch.offset;
    if (instant >= stretch.from && instant < stretch.to) instants.push(instant);
    if (before && instant < before.to && local - before.offset >= before.to) {
      change = before.to;
      shifted = local - before.offset;
    }
    before = stretch;
  }
  return { instants, change, shifted };
};
