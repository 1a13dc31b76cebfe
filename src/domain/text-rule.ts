import type { Remark } from './finding.ts';
import type { Rule } from './rule.ts';

/** What every rule says of itself, whoever does the checking. */
export type RuleFacts = Omit<Rule, 'reads' | 'guards' | 'check'>;

/** A rule on how a file is written rather than on what it says: only whoever has the text can ask it. */
export interface TextRule extends RuleFacts {
  /** `canonicalText` is what the writer makes of the same value. */
  check(text: string, canonicalText: string): Iterable<Remark>;
}
