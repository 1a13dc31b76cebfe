import type { Document } from 'yaml';
import { changesBetween } from '../domain/changes.ts';
import { equal } from '../domain/equal.ts';
import type { Change } from '../domain/finding.ts';
import { applyChanges, type Edited, type Refused, tryChanges } from './changes.ts';
import { compose } from './compose.ts';
import type { Layout } from './layout.ts';
import { patched } from './patch.ts';
import { patchesFor } from './patches-for.ts';
import { plainValue } from './plain-value.ts';

interface State {
  readonly text: string;
  readonly doc: Document.Parsed;
  readonly value: unknown;
}

/**
 * Changes a record in place: comments, quotes, order, indentation, line breaks, a missing last one stay as they are.
 * After each splice the text is read again and must hold exactly what was meant; else the edit is refused.
 */
export const spliceYaml = (text: string, changes: readonly Change[], layout: Layout): Edited => {
  let state = read(text);
  if ('refused' in state) return state;
  for (const change of changes) {
    const next = spliced(state, change, layout);
    if ('refused' in next) return next;
    state = next;
  }
  return { text: state.text };
};

const read = (text: string): State | Refused => {
  const composed = compose(text);
  const problems = 'problems' in composed ? composed.problems : [];
  if (!('doc' in composed)) return { refused: problems[0]?.message ?? 'the text cannot be read', at: [] };
  const { value, problems: others } = plainValue(composed.doc);
  return others[0] ? { refused: others[0].message, at: [] } : { text, doc: composed.doc, value };
};

/** One change, as the smallest steps that make it. */
const spliced = (state: State, change: Change, layout: Layout): State | Refused => {
  const wanted = tryChanges(state.value, [change]);
  if ('refused' in wanted) return wanted;
  let now = state;
  for (const step of changesBetween(state.value, wanted.value)) {
    const meant = applyChanges(now.value, [step]);
    const next = patchesFor(now.text, now.doc.contents, step, layout)
      .map((patches) => read(patched(now.text, patches)))
      .find((read) => 'value' in read && equal(read.value, meant));
    if (!next || 'refused' in next)
      return { refused: 'nothing there can be changed without changing more', at: change.path };
    now = next;
  }
  return now;
};
