import type { Span } from '../lifecycle.ts';

/** A time in which the major incident procedure ran. */
export interface MajorSpell {
  readonly declared: Span;
  /** The entry that ended it; undefined while it runs. */
  readonly ended: Span | undefined;
  /** The entries of the spell, the declaration and its end among them. */
  readonly spans: readonly Span[];
}

const ENDS: ReadonlySet<string> = new Set(['stood_down', 'resolved', 'cancelled']);

/** The spells of the major incident procedure: from each declaration to the stand-down, the resolve or a cancellation. */
export const majorSpells = (spans: readonly Span[]): readonly MajorSpell[] => {
  const spells: MajorSpell[] = [];
  for (let i = 0; i < spans.length; i += 1) {
    const declared = spans[i] as Span;
    if (declared.event !== 'declared_major') continue;
    const end = spans.findIndex((span, j) => j > i && ENDS.has(span.event));
    spells.push({ declared, ended: spans[end], spans: spans.slice(i, end < 0 ? spans.length : end + 1) });
    if (end < 0) break;
    i = end;
  }
  return spells;
};
