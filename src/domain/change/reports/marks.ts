import { type Cell, text } from '../../../doc.ts';
import type { InFreeze, Scheduled } from './scheduled.ts';

/** What stands in the way of a change, or was let through: conflicts that nobody has accepted, and freezes. */
export const marks = ({ conflicts, freezes }: Scheduled): Cell => {
  const said = [
    ...conflicts.map((id) => `conflict ${id}`),
    ...freezes.map(({ freeze, leave }) => `freeze ${freeze}${leave === null ? '' : LEAVES[leave]}`),
  ];
  const bad = freezes.some(({ mode, leave }) => mode === 'hard' && leave === null);
  return said.length === 0 ? null : text(said.join(', '), bad ? 'bad' : 'warn');
};

const LEAVES: Readonly<Record<NonNullable<InFreeze['leave']>, string>> = {
  type: ' (not bound)',
  model: ' (model exempt)',
  exemption: ' (exempted)',
};
