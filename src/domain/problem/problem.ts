import { defineMoving } from '../record-type.ts';

const LIVE = ['new', 'investigating', 'known_error', 'resolved'] as const;

/** The cause, or a possible cause, of one or more incidents (records.md, Problem). */
export const problem = defineMoving<'problem'>({
  kind: 'problem',
  title: 'problem',
  prefix: 'PRB',
  folder: 'problems',
  columns: ['id', 'priority', 'state', 'service', 'owner', 'title'],
  inverses: {},
  states: {
    new: { open: true, summary: 'Recorded.', needs: ['title'] },
    investigating: { open: true, summary: 'Its cause is looked for.', like: 'new' },
    known_error: {
      open: true,
      summary: 'Analysed, not yet removed.',
      like: 'new',
      needs: ['symptom', 'workaround'],
    },
    resolved: { open: false, summary: 'The cause is removed.', like: 'new' },
    closed: { open: false, summary: 'Final.', like: 'new' },
    cancelled: { open: false, summary: 'No problem after all.', like: 'new' },
  },
  folded: {},
  clears: {},
  belongs: {},
  commands: false,
  moves: {
    open: { event: 'opened', from: 'nothing', to: 'new', summary: 'Record a problem.' },
    investigate: {
      event: 'investigated',
      from: ['new'],
      to: 'investigating',
      summary: 'Begin to look for the cause.',
    },
    identify: {
      event: 'identified',
      from: ['new', 'investigating'],
      to: 'known_error',
      summary: 'Name the cause: a known error.',
    },
    resolve: {
      event: 'resolved',
      from: ['new', 'investigating', 'known_error'],
      to: 'resolved',
      summary: 'The cause is removed.',
    },
    reopen: {
      event: 'reopened',
      from: ['resolved'],
      to: 'investigating',
      summary: 'It is still there.',
      entry: ['reason'],
    },
    close: { event: 'closed', from: ['resolved'], to: 'closed', summary: 'End it.' },
    cancel: {
      event: 'cancelled',
      from: ['new', 'investigating', 'known_error'],
      to: 'cancelled',
      summary: 'No problem after all.',
      entry: ['reason'],
    },
    note: { event: 'noted', from: LIVE, to: 'same', summary: 'Write down what was found.', entry: ['note'] },
    link: { event: 'linked', from: LIVE, to: 'same', summary: 'Tie it to another record.' },
  },
});
