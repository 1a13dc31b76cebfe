import { type Block, table, text } from '../../../doc.ts';
import type { Freeze } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/service-hours.ts';
import { spanOf } from '../freezes.ts';

/** A freeze as it is listed; instants RFC 3339 in the workspace's zone. */
export interface FreezeLine {
  readonly freeze: string;
  readonly title: string;
  readonly mode: Freeze['mode'];
  readonly from: string;
  readonly to: string;
  readonly services: 'all' | readonly string[];
  readonly exempt: readonly string[];
  readonly exemption: string | null;
}

/** The freezes that `[from, to)` meets, in order of their beginning, of one service or of any. */
export const freezeLines = (
  { from, to }: Interval,
  { schedule, zone }: Catalogue,
  services?: readonly string[],
): readonly FreezeLine[] =>
  (schedule.freezes ?? [])
    .map((freeze) => ({ freeze, span: spanOf(freeze) }))
    .filter(({ span }) => span.from < to && span.to > from)
    .filter(
      ({ freeze }) =>
        services === undefined ||
        freeze.services === 'all' ||
        freeze.services.some((slug) => services.includes(slug)),
    )
    .sort((a, b) => a.span.from - b.span.from)
    .map(({ freeze, span }) => ({
      freeze: freeze.id,
      title: freeze.title ?? freeze.id,
      mode: freeze.mode,
      from: formatInstant(span.from, zone),
      to: formatInstant(span.to, zone),
      services: freeze.services,
      exempt: freeze.exempt ?? ['emergency'],
      exemption: freeze.exemption ?? null,
    }));

export const freezeTable = (lines: readonly FreezeLine[]): Block =>
  table(
    ['Freeze', 'Mode', 'From', 'To', 'Services', 'May exempt', 'Title'],
    lines.map((line) => [
      { id: line.freeze },
      text(line.mode, line.mode === 'hard' ? 'bad' : 'warn'),
      { instant: line.from, brief: true },
      { instant: line.to, brief: true },
      line.services === 'all' ? 'all' : line.services.join(', '),
      line.exemption,
      line.title,
    ]),
    'no freeze',
  );
