import { fields } from '../generated/fields.ts';
import type { Kind } from '../generated/types.ts';
import type { Layout } from '../yaml/layout.ts';

const layouts = new Map<Kind, Layout>();

/** How records of a kind are written: keys in the order of the schema, prose where its meaning is text. */
export const kindLayout = (kind: Kind): Layout => {
  let layout = layouts.get(kind);
  if (!layout) {
    layout = layoutOf(kind);
    layouts.set(kind, layout);
  }
  return layout;
};

const layoutOf = (kind: Kind): Layout => {
  const keys = new Map<string, string[]>();
  for (const { path } of fields[kind]) {
    const dot = path.lastIndexOf('.');
    const key = path.slice(dot + 1);
    if (key.endsWith('[]') || key === '*') continue;
    const parent = path.slice(0, Math.max(dot, 0));
    keys.set(parent, [...(keys.get(parent) ?? []), key]);
  }
  const texts = new Set(fields[kind].filter((field) => field.meaning === 'text').map((field) => field.path));
  return {
    keysAt: (path) => keys.get(path) ?? keys.get(path.replace(/\.[^.]+$/, '.*')) ?? [],
    isText: (path) => texts.has(path),
  };
};
