import { isMap } from '../../domain/is-map.ts';

/** A value in one line: `kind down, from 2026-09-08T09:00+02:00` of a map, the items of a list with commas between them. */
export const inWords = (value: unknown): string => {
  if (value === undefined || value === null) return '–';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (isMap(value))
    return Object.entries(value)
      .map(([key, of]) => `${key.replaceAll('_', ' ')} ${inWords(of)}`)
      .join(', ');
  return String(value).trimEnd().replaceAll('\n', ' ');
};
