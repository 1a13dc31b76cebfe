import { kinds } from '../../record-types.ts';
import type { TextRule } from '../../text-rule.ts';

export const canonical: TextRule = {
  id: 'record/canonical',
  kinds,
  level: 'info',
  summary: 'A file is written as the toolkit itself writes it.',
  why: 'One way to write means small diffs, and files in it are read many times faster.',
  bad: `title:    'Checkout returns 502'`,
  good: 'title: Checkout returns 502',
  mend: 'itil check --format-check --fix writes it anew; a comment is never dropped for it.',

  *check(text, canonicalText) {
    if (text === canonicalText) return;
    const [is, should] = [text.split('\n'), canonicalText.split('\n')];
    const line = is.findIndex((content, i) => content !== should[i]);
    yield { message: `line ${line < 0 ? is.length : line + 1} is not in canonical form` };
  },
};
