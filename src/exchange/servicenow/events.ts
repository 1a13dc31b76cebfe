import { isLower } from '../../domain/incident/priority.ts';
import type { EntryOf } from '../../domain/record-type.ts';
import type { State } from './mapping.ts';
import type { Snapshot, Standing } from './snapshot.ts';
import type { Oddity } from './tally.ts';

type Entry = EntryOf<'incident'>;
type Event = Entry['event'];

/** A timeline entry whose instant is still in ms since the epoch. */
export type Draft = Omit<Entry, 'at'> & { readonly at: number };

/** Who opened the incident, and when (ms since the epoch). */
export interface Opening {
  readonly at: number;
  readonly by: string;
}

export interface History {
  readonly drafts: readonly Draft[];
  /** How the incident stands after them. */
  readonly standing: Standing;
  readonly oddities: readonly Oddity[];
  /** Updates that changed nothing of what is kept. */
  readonly withoutNews: number;
}

/** The events that lead from one state to another; where our lifecycle has no single one, the two that it takes. */
const ways: Readonly<Record<State, Readonly<Partial<Record<State, readonly Event[]>>>>> = {
  new: {
    in_progress: ['acknowledged'],
    on_hold: ['held'],
    resolved: ['resolved'],
    closed: ['resolved', 'closed'],
    cancelled: ['cancelled'],
  },
  in_progress: {
    on_hold: ['held'],
    resolved: ['resolved'],
    closed: ['resolved', 'closed'],
    cancelled: ['cancelled'],
  },
  on_hold: {
    new: ['resumed'],
    in_progress: ['resumed'],
    resolved: ['resolved'],
    closed: ['resolved', 'closed'],
    cancelled: ['cancelled'],
  },
  resolved: {
    new: ['reopened'],
    in_progress: ['reopened'],
    on_hold: ['reopened', 'held'],
    closed: ['closed'],
    cancelled: ['reopened', 'cancelled'],
  },
  closed: {},
  cancelled: {},
};

const NO_REASON = 'The export gives no reason.';

/**
 * The timeline that the updates of an incident tell: each entry is what one row changed against the row before it.
 * Closed and cancelled are final here, so that only the last closing closes (or cancels): an earlier one, after which
 * work went on, is a note. Entries never go back in time.
 */
export const historyOf = (opening: Opening, snapshots: readonly Snapshot[]): History => {
  const drafts: Draft[] = [];
  const oddities: Oddity[] = [];
  const last = lastClosing(snapshots);
  const first = snapshots[0];
  let withoutNews = 0;
  let now = opened(first);
  drafts.push({ at: opening.at, by: opening.by, event: 'opened', ...folded(now) });

  snapshots.forEach((snapshot, index) => {
    const before = drafts.length;
    if (index <= last) {
      if (snapshot.at < opening.at) oddities.push('before_opening');
      else if (snapshot.at < (snapshots[index - 1]?.at ?? opening.at)) oddities.push('time_back');
      const stamp = { at: Math.max(snapshot.at, (drafts.at(-1) as Draft).at), by: snapshot.by };
      const ended = index < last && isFinal(snapshot.state);
      const next = ended ? reopenedLater(snapshot, now) : backToWork(snapshot, now, oddities);
      drafts.push(...changes(now, next, oddities).map((change) => ({ ...stamp, ...change })));
      if (ended && snapshots[index - 1]?.state !== snapshot.state) {
        oddities.push('closed_then_reopened');
        drafts.push({
          ...stamp,
          event: 'noted',
          note: `It was ${snapshot.state} here; the work went on later.`,
        });
      }
      now = standingOf(next);
    } else {
      oddities.push(...afterClosing(now, snapshot));
    }
    if (drafts.length === before) withoutNews += 1;
  });
  return { drafts, standing: now, oddities, withoutNews };
};

const isFinal = (state: State | undefined): boolean => state === 'closed' || state === 'cancelled';

/** Index of the update that closes or cancels for good; past the end where none does. */
const lastClosing = (snapshots: readonly Snapshot[]): number => {
  const end = snapshots.at(-1)?.state;
  if (!isFinal(end)) return snapshots.length;
  return snapshots.findLastIndex((snapshot) => snapshot.state !== end) + 1;
};

/** How it stood when it was opened: as the first row says, but that nobody was named if work had begun by then. */
const opened = (first: Snapshot | undefined): Standing => {
  const { state = 'new', hold: _, assignee, ...rest } = first ? standingOf(first) : {};
  return { ...rest, state: 'new', ...(state === 'new' && assignee !== undefined ? { assignee } : {}) };
};

const standingOf = ({ at: _at, by: _by, note: _note, ...standing }: Snapshot): Standing => standing;

/** Closed, though it went on: resolved, as far as states go. A cancelling leaves the state as it was. */
const reopenedLater = (snapshot: Snapshot, now: Standing): Snapshot => {
  const { hold: _, ...rest } = snapshot;
  if (snapshot.state === 'closed') return { ...rest, state: 'resolved' };
  return { ...rest, state: now.state, ...(now.hold === undefined ? {} : { hold: now.hold }) };
};

const backToWork = (snapshot: Snapshot, now: Standing, oddities: Oddity[]): Snapshot => {
  if (snapshot.state !== 'new' || now.state === 'new') return snapshot;
  if (now.state !== 'in_progress') oddities.push('back_to_new');
  return { ...snapshot, state: 'in_progress' };
};

type Change = Omit<Draft, 'at' | 'by'>;

/** What the step from one standing to the next is made of, in an order that the lifecycle allows. */
const changes = (now: Standing, next: Snapshot, oddities: Oddity[]): readonly Change[] => {
  const renewed = now.hold !== next.hold && now.state === next.state;
  const [first, ...others]: readonly Event[] = renewed ? ['held'] : (ways[now.state][next.state] ?? []);
  if (first === 'resolved' && others[0] === 'closed') oddities.push('never_resolved');
  if (first === 'reopened' && others[0] === 'held') oddities.push('held_after_resolved');
  const reopens = first === 'reopened';
  const moves = [...(first === undefined || reopens ? [] : [first]), ...others];
  const named = naming(now, next);
  const taken = first === 'acknowledged';
  return [
    ...prioritising(now, next),
    ...(reopens ? [{ event: 'reopened' as const, reason: NO_REASON }] : []),
    ...(named && !taken ? [{ event: 'assigned' as const, ...named }] : []),
    ...(next.note === undefined ? [] : [{ event: 'noted' as const, note: next.note }]),
    ...moves.map((event): Change => {
      if (event === 'acknowledged') return { event, ...named };
      if (event === 'held') return { event, hold: { reason: next.hold as string } };
      if (event === 'cancelled') return { event, reason: NO_REASON };
      if (event === 'resolved' && others[0] === 'closed')
        return { event, note: 'The export shows the closing only.' };
      return { event };
    }),
  ];
};

const prioritising = (now: Standing, next: Standing): readonly Change[] => {
  const changed = differing(now, next, ['impact', 'urgency', 'priority']);
  if (!changed) return [];
  return [
    {
      event: 'prioritised',
      ...changed,
      ...(isLower(next.priority, now.priority) ? { reason: NO_REASON } : {}),
    },
  ];
};

/** Who has it now. A new team clears the assignee, so that one who stays is named again. */
const naming = (now: Standing, next: Standing): Partial<Change> | undefined => {
  const { assignee } = next;
  if (now.team === next.team) return differing(now, next, ['assignee']);
  return { ...differing(now, next, ['team']), ...(assignee === undefined ? {} : { assignee }) };
};

const differing = (
  now: Standing,
  next: Standing,
  keys: readonly (keyof Standing)[],
): Partial<Change> | undefined => {
  const changed = keys.filter((key) => now[key] !== next[key]).map((key) => [key, next[key]]);
  return changed.length === 0 ? undefined : (Object.fromEntries(changed) as Partial<Change>);
};

const folded = ({ state: _, hold: __, ...fields }: Standing): Partial<Change> => fields as Partial<Change>;

const afterClosing = (now: Standing, snapshot: Snapshot): readonly Oddity[] =>
  differing(now, snapshot, ['impact', 'urgency', 'priority', 'team', 'assignee'])
    ? ['edited_after_closing', 'changed_after_closing']
    : ['edited_after_closing'];
