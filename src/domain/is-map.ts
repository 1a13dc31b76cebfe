/** True for a plain map of fields, as YAML and JSON have them: no list, no null. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
