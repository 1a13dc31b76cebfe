import { defineMoving } from '../record-type.ts';
import { incidentMoves } from './incident-moves.ts';

/** An unplanned interruption of a service, or a reduction of its quality (records.md, Incident). */
export const incident = defineMoving<'incident'>({
  kind: 'incident',
  title: 'incident',
  prefix: 'INC',
  folder: 'incidents',
  columns: ['id', 'priority', 'state', 'service', 'assignee', 'due', 'title'],
  inverses: {
    parent: 'children',
    duplicate_of: 'duplicates',
    follows: 'followed_by',
    problem: 'incidents',
    caused_by: 'caused',
  },
  states: {
    new: { open: true, summary: 'Recorded, nobody has it in hand yet.', next: 'ack', needs: ['title'] },
    in_progress: { open: true, summary: 'Somebody works on it.', next: 'resolve', like: 'new' },
    on_hold: {
      open: true,
      summary: 'Waits for somebody or something, with the reason.',
      next: 'resume',
      like: 'new',
      needs: [
        'hold.reason',
        {
          path: 'hold.ref',
          when: (r) => r.hold?.reason === 'awaiting_change' || r.hold?.reason === 'awaiting_problem',
        },
        { path: 'hold.until', when: (r) => r.hold?.reason === 'scheduled_with_customer' },
      ],
    },
    resolved: {
      open: false,
      summary: 'Service is restored; the customer may still say no.',
      next: 'close',
      like: 'new',
      needs: ['service', 'resolution.code', 'resolution.summary'],
    },
    closed: { open: false, summary: 'Confirmed, final.', like: 'resolved' },
    cancelled: {
      open: false,
      summary: 'A duplicate, or no incident at all.',
      like: 'new',
      needs: [
        {
          path: 'duplicate_of',
          when: (r) => r.timeline.findLast((e) => e.event === 'cancelled')?.reason === 'duplicate',
        },
      ],
    },
  },
  folded: {
    opened_at: 'at',
    impact: 'impact',
    urgency: 'urgency',
    priority: 'priority',
    team: 'team',
    assignee: 'assignee',
    hold: 'hold',
    'major.manager': 'manager',
  },
  commands: true,
  clears: { team: 'assignee' },
  belongs: { hold: ['on_hold'], resolution: ['resolved', 'closed'] },
  moves: incidentMoves,
});
