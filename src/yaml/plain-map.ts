export type PlainMap = Readonly<Record<string, unknown>>;

/** True for what YAML calls a mapping: an object that is no list. */
export const isMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
