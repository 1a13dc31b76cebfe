/** Longer words are compared by their beginnings: nobody mistypes the 65th letter alone. */
const LONGEST = 64;

/**
 * The candidate that was most likely meant: at most a third of its letters are wrong, missing, too many or swapped
 * with their neighbour. Case does not count; of equally near ones the first wins.
 */
export const didYouMean = (word: string, candidates: Iterable<string>): string | undefined => {
  const typed = word.slice(0, LONGEST).toLowerCase();
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const name = candidate.slice(0, LONGEST).toLowerCase();
    const allowed = Math.min(least - 1, Math.max(1, Math.floor(Math.max(name.length, typed.length) / 3)));
    if (Math.abs(name.length - typed.length) > allowed) continue;
    const steps = distance(typed, name);
    if (steps > allowed || steps >= name.length) continue;
    nearest = candidate;
    least = steps;
    if (least === 0) break;
  }
  return nearest;
};

/** Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, swap neighbours. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let steps = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) steps = Math.min(steps, (before[j - 2] as number) + 1);
      row.push(steps);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
};
