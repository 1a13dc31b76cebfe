/** Crockford's base 32, without the letters that are read as digits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const SHORTEST_TAIL = 4;
export const LONGEST_TAIL = 8;

/**
 * An id such as `INC-20261124-K7Q2`: prefix, date (`YYYY-MM-DD`) of opening, and a tail that the seed decides.
 * The same seed gives the same tail, a longer one begins with the shorter: a collision lengthens it.
 */
export const recordId = (prefix: string, date: string, seed: string, length = SHORTEST_TAIL): string =>
  `${prefix}-${date.replaceAll('-', '')}-${tail(seed, length)}`;

/** 40 bits of two FNV-1a hashes: enough for 8 characters, and the same everywhere. */
const tail = (seed: string, length: number): string => {
  let left = fnv(seed, 0x811c9dc5);
  let right = fnv(seed, left ^ 0x9e3779b9);
  let out = '';
  for (let i = 0; i < length; i += 1) {
    const half = i % 2 === 0 ? left : right;
    out += ALPHABET[half & 31];
    if (i % 2 === 0) left >>>= 5;
    else right >>>= 5;
  }
  return out;
};

const fnv = (text: string, basis: number): number => {
  let hash = basis >>> 0;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  // The last characters must reach the low bits that the tail is cut from.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 12)) >>> 0;
};

/** What every id looks like, its year and month taken out; which prefixes there are the record types say. */
export const ID_PATTERN = /^[A-Z]{3}-(\d{4})(\d{2})\d{2}-[0-9A-HJKMNP-TV-Z]{4,8}$/;

/**
 * The path of a record's file, which follows from its id: `incidents/2026/11/INC-20261124-K7Q2.yaml`.
 * Throws an Error for what is no id.
 */
export const recordPath = (folder: string, id: string): string => {
  const match = ID_PATTERN.exec(id);
  if (!match) throw new Error(`not a record id: ${id}`);
  return `${folder}/${match[1]}/${match[2]}/${id}.yaml`;
};
