import { defineMoving } from '../record-type.ts';

const OPEN = ['proposed', 'assessed', 'approved', 'in_progress', 'on_hold', 'implemented'] as const;

/** An opportunity to improve, with its baseline, target and measured result (records.md, CSI item). */
export const csi = defineMoving<'csi'>({
  kind: 'csi',
  title: 'improvement',
  prefix: 'CSI',
  folder: 'csi',
  columns: ['id', 'state', 'service', 'owner', 'value', 'effort', 'title'],
  inverses: { 'source.ref': 'improvements' },
  states: {
    proposed: { open: true, summary: 'Raised.', needs: ['title', 'source'] },
    assessed: {
      open: true,
      summary: 'Weighed: owner, justification, what is measured.',
      like: 'proposed',
      needs: ['owner', 'justification', 'measures'],
    },
    approved: { open: true, summary: 'Decided, with baseline and target.', like: 'assessed' },
    rejected: { open: false, summary: 'Decided against, with the reason.', like: 'proposed' },
    in_progress: { open: true, summary: 'Being carried out.', like: 'approved' },
    on_hold: { open: true, summary: 'Waits.', like: 'approved' },
    implemented: {
      open: true,
      summary: 'Done, not yet proven.',
      like: 'approved',
      needs: ['implemented_at'],
    },
    closed: {
      open: false,
      summary: 'Measured against its target.',
      like: 'implemented',
      needs: ['outcome.code'],
    },
    cancelled: { open: false, summary: 'Given up, with the reason.', like: 'proposed' },
  },
  folded: {},
  clears: {},
  belongs: {},
  commands: false,
  moves: {
    raise: { event: 'raised', from: 'nothing', to: 'proposed', summary: 'Note an opportunity to improve.' },
    assess: { event: 'assessed', from: ['proposed'], to: 'assessed', summary: 'Weigh it.' },
    approve: {
      event: 'approved',
      from: ['assessed', 'approved', 'in_progress', 'on_hold', 'implemented'],
      to: 'approved',
      stays: ['in_progress', 'on_hold', 'implemented'],
      summary: 'Decide for it, with baseline and target.',
    },
    reject: {
      event: 'rejected',
      from: ['proposed', 'assessed'],
      to: 'rejected',
      summary: 'Decide against it.',
      entry: ['reason'],
    },
    start: { event: 'started', from: ['approved'], to: 'in_progress', summary: 'Begin to carry it out.' },
    hold: {
      event: 'held',
      from: ['approved', 'in_progress'],
      to: 'on_hold',
      summary: 'Let it wait.',
      entry: ['reason'],
    },
    resume: { event: 'resumed', from: ['on_hold'], to: 'in_progress', summary: 'Go on.' },
    implement: {
      event: 'implemented',
      from: ['in_progress'],
      to: 'implemented',
      summary: 'It is done; now it must prove itself.',
    },
    measure: { event: 'measured', from: OPEN, to: 'same', summary: 'Take a reading.' },
    close: {
      event: 'closed',
      from: ['implemented'],
      to: 'closed',
      summary: 'Say whether the target was reached.',
      entry: ['outcome'],
    },
    cancel: { event: 'cancelled', from: OPEN, to: 'cancelled', summary: 'Give it up.', entry: ['reason'] },
    note: { event: 'noted', from: OPEN, to: 'same', summary: 'Write down what was done.', entry: ['note'] },
    link: { event: 'linked', from: OPEN, to: 'same', summary: 'Tie it to another record.' },
  },
});
