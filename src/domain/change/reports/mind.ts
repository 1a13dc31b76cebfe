import { type Cell, text } from '../../../doc.ts';
import type { Scheduled } from './scheduled.ts';

/** What stands in the way of a change, or was let through: conflicts that nobody has accepted, and freezes. */
export const mind = ({ conflicts, freezes }: Scheduled): Cell => {
  const said = [
    ...conflicts.map((id) => `conflict ${id}`),
    ...freezes.map(({ freeze, leave }) => `freeze ${freeze}${leave === null ? '' : ` (exempt: ${leave})`}`),
  ];
  const bad = freezes.some(({ mode, leave }) => mode === 'hard' && leave === null);
  return said.length === 0 ? null : text(said.join(', '), bad ? 'bad' : 'warn');
};
