import type { At, Range } from '../domain/finding.ts';
import { compose } from './compose.ts';
import { rangeOf } from './line-column.ts';
import { contentEnd, isCollection, type Slot, slotsOf, startOf, trail } from './slots.ts';

export interface Located extends Range {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Where a field or item stands: its key (an item: its first line), or its value, which is the key's place if nothing
 * is there. Of a place that the text does not have, the key of the nearest thing around it. Undefined for text that
 * cannot be read. For more than one place in a text use `locator`, which reads it once.
 */
export const locate = (text: string, path: At, what: 'key' | 'value'): Located | undefined =>
  locator(text)(path, what);

/** `locate` for one text. */
export const locator = (text: string): ((path: At, what: 'key' | 'value') => Located | undefined) => {
  const composed = compose(text);
  if ('problems' in composed) return () => undefined;
  const root = composed.doc.contents;
  return (path, what) => {
    const found = trail(text, root, path);
    const slot = found.at(-1) ?? (isCollection(root) ? slotsOf(text, root)[0] : undefined);
    if (!slot) return undefined;
    const whole = what === 'value' && path.length > 0 && found.length === path.length;
    const [start, end] = (whole && valueSpan(text, slot)) || keySpan(text, slot);
    return { ...rangeOf(text, start, end - start), offset: start, length: end - start };
  };
};

type Span = readonly [start: number, end: number];

const valueSpan = (text: string, { value }: Slot): Span | undefined => {
  if (!value) return undefined;
  const start = startOf(value);
  const end = contentEnd(text, value);
  return end > start ? [start, end] : undefined;
};

const keySpan = (text: string, slot: Slot): Span => {
  if (slot.keyNode) return [startOf(slot.keyNode), (slot.keyNode.range as readonly number[])[1] as number];
  const [start, end] = valueSpan(text, slot) ?? [slot.start, slot.end];
  const line = text.slice(start, end).search(/\r?\n/);
  return [start, line < 0 ? end : start + line];
};
