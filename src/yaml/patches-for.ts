import type { At, Change } from '../domain/finding.ts';
import { type Layout, layoutPath } from './layout.ts';
import {
  below,
  columnOf,
  lineBreak,
  lineStart,
  linesBelow,
  nextLine,
  type Patch,
  padded,
  type Ways,
  withoutLines,
} from './patch.ts';
import { replaced } from './replaced.ts';
import { writeKey } from './scalar.ts';
import { type Collection, isCollection, type Slot, slotsOf, startOf, trail } from './slots.ts';
import { itemLines, pairLines, writeFlow } from './write.ts';

/** A collection that is to be changed. */
interface Place {
  readonly text: string;
  readonly layout: Layout;
  readonly collection: Collection;
  readonly slots: readonly Slot[];
  /** Where the collection stands: none for the root. */
  readonly holder: Slot | undefined;
  readonly inFlow: boolean;
  readonly path: At;
}

/**
 * The patches that make one change to a text with these nodes. The change must be one of `changesBetween`: its parent
 * is there, `set` makes or replaces a field or replaces an item.
 */
export const patchesFor = (text: string, root: unknown, change: Change, layout: Layout): Ways => {
  const step = change.path.at(-1);
  const path = change.path.slice(0, -1);
  const holders = trail(text, root, path);
  const collections = [root, ...holders.map(({ value }) => value)];
  const collection = collections[path.length];
  if (step === undefined || !isCollection(collection)) return [];
  const around = collections[path.length - 1];
  const place: Place = {
    text,
    layout,
    collection,
    slots: slotsOf(text, collection),
    holder: holders[path.length - 1],
    inFlow: isCollection(around) && around.flow === true,
    path,
  };
  const index = typeof step === 'number' ? step : place.slots.findIndex(({ key }) => key === step);
  const slot = place.slots[index];
  if (change.op === 'remove') return slot ? removed(place, index) : [];
  if (change.op === 'insert') return inserted(place, index, step, change.value);
  if (slot)
    return replaced(text, slot, change.value, layoutPath(change.path), collection.flow === true, layout);
  return typeof step === 'string' ? inserted(place, indexOfField(place, step), step, change.value) : [];
};

/** Behind the nearest field that comes before it in the layout, else ahead of the nearest after it, else last. */
const indexOfField = ({ slots, layout, path }: Place, key: string): number => {
  const order = layout.keysAt(layoutPath(path));
  const rank = order.indexOf(key);
  if (rank < 0) return slots.length;
  const ranks = slots.map((slot) => order.indexOf(slot.key ?? ''));
  const before = Math.max(...ranks.filter((other) => other >= 0 && other < rank), -1);
  if (before >= 0) return ranks.indexOf(before) + 1;
  const after = Math.min(...ranks.filter((other) => other > rank), order.length);
  return after < order.length ? ranks.indexOf(after) : slots.length;
};

const inserted = (place: Place, index: number, step: string | number, value: unknown): Ways => {
  const { text, layout, collection, slots, path } = place;
  const at = layoutPath([...path, step]);
  if (slots.length === 0 && place.holder && !place.inFlow) {
    const filled = typeof step === 'string' ? { [step]: value } : [value];
    return replaced(text, place.holder, filled, layoutPath(path), false, layout);
  }
  if (collection.flow) {
    const part = writeFlow(value, at, layout);
    return [[insertedInFlow(place, index, typeof step === 'string' ? `${writeKey(step)}: ${part}` : part)]];
  }
  const column = columnOf(text, (slots[0] as Slot).start);
  const flow = `${typeof step === 'string' ? `${writeKey(step)}:` : '-'} ${writeFlow(value, at, layout)}`;
  const lines =
    typeof step === 'string'
      ? pairLines(step, value, at, column, layout)
      : itemLines(value, at, column, layout);
  return [...insertedLines(place, index, column, lines), ...insertedLines(place, index, column, [flow])];
};

const insertedInFlow = ({ text, collection, slots }: Place, index: number, part: string): Patch => {
  const previous = slots[index - 1];
  const next = slots[index];
  if (previous) {
    const gap = next ? gapBetween(text, previous, next) : gapBetween(text, slots[index - 2], previous);
    return { from: previous.end, to: previous.end, text: gap + part };
  }
  if (next) return { from: next.start, to: next.start, text: part + gapBetween(text, next, slots[1]) };
  const inside = startOf(collection) + 1;
  return { from: inside, to: inside, text: part };
};

/** What stands between two neighbours, if it is a comma and white space: others are set apart likewise. */
const gapBetween = (text: string, one: Slot | undefined, other: Slot | undefined): string => {
  const gap = one && other ? text.slice(one.end, other.start) : '';
  return isPlainGap(gap) ? gap : ', ';
};

const isPlainGap = (gap: string): boolean => /^\s*,\s*$/.test(gap);

const insertedLines = (
  { text, slots }: Place,
  index: number,
  column: number,
  lines: readonly string[],
): Ways => {
  const previous = slots[index - 1];
  const next = slots[index];
  const eol = lineBreak(text);
  const ahead = next && { from: next.start, to: next.start, text: aheadOf(lines, column, eol) };
  const behind = previous && linesBelow(text, previous.end, column, padded(lines, column));
  return [behind, ahead].filter((patch) => patch !== undefined).map((patch) => [patch]);
};

const aheadOf = (lines: readonly string[], column: number, eol: string): string => {
  const [first = '', ...rest] = lines;
  return [first, ...padded(rest, column), ' '.repeat(column)].join(eol);
};

const removed = (place: Place, index: number): Ways => {
  const { text, layout, collection, slots, holder, path } = place;
  const slot = slots[index] as Slot;
  if (collection.flow) return [[removedFromFlow(text, slots, index)]];
  const next = slots[index + 1];
  if (slots.length > 1) return removedLines(text, slot, next);
  const empty = slot.key === undefined ? [] : {};
  if (holder) return replaced(text, holder, empty, layoutPath(path), place.inFlow, layout);
  return [[{ from: slot.start, to: slot.end, text: '{}' }]];
};

const removedFromFlow = (text: string, slots: readonly Slot[], index: number): Patch => {
  const { start, end } = slots[index] as Slot;
  const next = slots[index + 1];
  const previous = slots[index - 1];
  if (next && !(previous && isPlainGap(text.slice(previous.end, start)))) {
    return { from: start, to: next.start, text: '' };
  }
  if (previous) return { from: previous.end, to: end, text: '' };
  const comma = /^\s*,/.exec(text.slice(end))?.[0] ?? '';
  return { from: start, to: end + comma.length, text: '' };
};

const removedLines = (text: string, slot: Slot, next: Slot | undefined): Ways => {
  const column = columnOf(text, slot.start);
  const ahead = text.slice(lineStart(text, slot.start), slot.start);
  if (ahead.trim() === '') {
    const wide = next && { from: lineStart(text, slot.start), to: lineStart(text, next.start), text: '' };
    return [[withoutLines(text, slot.start, below(text, slot.end, column))], ...(wide ? [[wide]] : [])];
  }
  if (!next) return [];
  const upToNext = [{ from: slot.start, to: next.start, text: '' }];
  const between = nextLine(text, slot.end) < lineStart(text, next.start);
  if (!between) return [upToNext];
  const line = text.slice(slot.end).search(/\r?\n/);
  return [
    [{ from: slot.start - (ahead.length - ahead.trimEnd().length), to: slot.end + line, text: '' }],
    upToNext,
  ];
};
