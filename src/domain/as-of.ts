import { replay } from './lifecycle.ts';
import type { MovingKind, MovingType } from './record-type.ts';
import { movingType } from './record-types.ts';
import type { Row } from './row.ts';

/** The row as it reads at an instant (ms since the epoch): what is dated later has not happened yet, a correction neither. */
export const asOf = <K extends MovingKind>(row: Row<K>, now: number): Row<K> => {
  const last = row.spans.at(-1);
  if (last === undefined || last.from <= now) return row;
  const correctedLater = row.spans.some(({ from, event }) => from > now && event === 'corrected');
  const { spans, illegal } = correctedLater
    ? replay(movingType(row.kind) as unknown as MovingType, row.record, now)
    : row;
  return { ...row, illegal, spans: spans.filter(({ from }) => from <= now) };
};
