import type { Records } from '../../../generated/types.ts';
import type { At, Remark } from '../../finding.ts';
import { lapse } from '../../lapse.ts';
import { eventsOf, missing } from '../../lifecycle.ts';
import { words } from '../../move.ts';
import { once } from '../../once.ts';
import { getAt, isAbsent } from '../../path.ts';
import type { MovingKind, MovingType } from '../../record-type.ts';
import { movingKinds, movingType } from '../../record-types.ts';
import type { Row } from '../../row.ts';
import { defineRule, type World } from '../../rule.ts';

/** Needs of a state or move that a rule of their own grades. */
const GRADED_ELSEWHERE: ReadonlySet<string> = new Set([
  'hold.reason',
  'hold.ref',
  'hold.until',
  'resolution.code',
  'resolution.summary',
  'major.manager',
  'symptom',
  'workaround',
  'measures',
  'duplicate_of',
]);

interface Demand {
  /** Keys of the entry, and fields of the record. */
  readonly keys: readonly string[];
  readonly paths: readonly string[];
  /** The words that keys take. */
  readonly choices: readonly (readonly [key: string, words: readonly string[]])[];
}

/** What entries must have, by event; events that ask for nothing are left out. */
const demandsOf = once((type: MovingType): ReadonlyMap<string, Demand> => {
  const demands = [...eventsOf(type)].map(([event, { move }]): [string, Demand] => [
    event,
    {
      keys: move.entry ?? [],
      paths: (move.wants ?? []).filter((path) => !GRADED_ELSEWHERE.has(path)),
      choices: Object.entries(move.choices ?? {}),
    },
  ]);
  const asking = demands.filter(([, { keys, paths }]) => keys.length + paths.length > 0);
  return new Map([...asking, ['corrected', { keys: ['field', 'reason'], paths: [], choices: [] }]]);
});

/** Closing needs a word from whoever was affected, or their silence for as long as policy says; judged at the closing. */
function* closings(row: Row<'incident'>, { catalogue }: Pick<World, 'catalogue'>): Iterable<Remark> {
  const wait = catalogue.policy.incident.auto_close_after;
  for (const { event, entry, from } of row.spans) {
    if (event !== 'closed' || !isAbsent(row.record.timeline[entry]?.confirmed_by)) continue;
    const resolved = row.spans.findLast((span) => span.entry < entry && span.event === 'resolved');
    if (!resolved || from >= lapse(catalogue.policyHours(), resolved.from, wait)) continue;
    yield {
      at: ['timeline', entry],
      message: `closed before ${wait} had passed since the resolve, and nobody confirmed it`,
    };
  }
}

/** What the state and the entries ask for beyond the order of moves. */
const needs = (type: MovingType, { kind, record }: Row): readonly Remark[] => {
  const found: Remark[] = [];
  const lacks = (at: At, what: string, path: string): void => {
    found.push({ at, message: `${words(what)} without ${path}` });
  };
  // What a change needs is graded by a rule of its own.
  for (const path of kind === 'change' ? [] : missing(type, record)) {
    if (!GRADED_ELSEWHERE.has(path)) lacks(['state'], record.state, path);
  }
  const demands = demandsOf(type);
  for (let i = 0; i < record.timeline.length; i += 1) {
    const entry = record.timeline[i] as Records[MovingKind]['timeline'][number];
    const demand = demands.get(entry.event);
    if (!demand) continue;
    for (const key of demand.keys) if (isAbsent(getAt(entry, key))) lacks(['timeline', i], entry.event, key);
    for (const path of demand.paths)
      if (isAbsent(getAt(record, path))) lacks(['timeline', i], entry.event, path);
    for (const [key, taken] of demand.choices) {
      const said = getAt(entry, key);
      if (!isWord(said) || taken.includes(said)) continue;
      const message = `${words(entry.event)} with the ${key} ${said}: it is one of ${taken.join(', ')}`;
      found.push({ at: ['timeline', i, key], message });
    }
  }
  return found;
};

/** A code, not the sentence in which another tool may have said it. */
const isWord = (value: unknown): value is string => typeof value === 'string' && /^\w+$/.test(value);

export const illegalMove = defineRule({
  id: 'record/illegal-move',
  kinds: movingKinds,
  level: 'error',
  summary: 'Every move was possible where it stands, and had what it needs.',
  why: 'A history that could not happen has no meaning: clocks and counts read from it are fiction.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:30+02:00, by: mo, event: closed, confirmed_by: Store 12}`,
  good: `resolution: {code: fixed, summary: Rolled back to 5.1}
timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: resolved, code: fixed}
  - {at: 2026-09-08T09:30+02:00, by: mo, event: closed, confirmed_by: Store 12}`,
  mend: 'Add the move that is missing with --at; git log shows how the timeline came to be.',
  clause: '7.5',
  reads: ['catalogue'],
  guards: ['close'],

  *check(row, world) {
    const type = movingType(row.kind) as unknown as MovingType;
    for (const { entry, event, state } of row.illegal) {
      // A reopened closed incident is what incident/reopen-window speaks of.
      if (row.kind === 'incident' && event === 'reopened' && state === 'closed') continue;
      yield {
        at: ['timeline', entry, 'event'],
        message: `${words(event)} at ${row.record.timeline[entry]?.at} is impossible: ${place(row.kind, state)}`,
      };
    }
    yield* needs(type, row as Row);
    if (row.kind === 'incident' && row.record.state === 'closed')
      yield* closings(row as Row<'incident'>, world);
  },
});

const place = (kind: keyof Records, state: string | undefined): string =>
  state === undefined ? `the ${kind} was not open yet` : `the ${kind} was ${words(state)}`;
