import { type Block, id, table } from '../../../doc.ts';
import { lackText, listed, outcomeCell, reviewCell } from './change-cells.ts';
import type { ChangeLine, Lack } from './change-line.ts';

/** Changes that failed, were backed out or caused incidents. */
export const failureTable = (all: readonly ChangeLine[]): Block =>
  table(
    ['Change', 'Type', 'Services', 'Done', 'Recorded', 'Incidents', 'Review', 'Title'],
    all.map((one) => [
      id(one.change),
      one.type,
      listed(one.services),
      { instant: one.ended, brief: true },
      outcomeCell(one),
      listed(one.incidents),
      reviewCell(one.review),
      one.title,
    ]),
    'none',
  );

/** Changes that were begun without authorisation, and what they lack. */
export const unauthorisedTable = (all: readonly (ChangeLine & Lack)[]): Block =>
  table(
    ['Change', 'Type', 'Services', 'Started', 'Required', 'Lacks', 'Title'],
    all.map((one) => [
      id(one.change),
      one.type,
      listed(one.services),
      { instant: one.started, brief: true },
      { instant: one.required_at, brief: true },
      lackText(one),
      one.title,
    ]),
    'none',
  );
