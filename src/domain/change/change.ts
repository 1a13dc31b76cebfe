import { defineMoving } from '../record-type.ts';
import { digestOf } from './digest.ts';

const isEmergency = (r: { readonly type?: string }): boolean => r.type === 'emergency';
const isNormal = (r: { readonly type?: string }): boolean => r.type === 'normal';
const isStandard = (r: { readonly type?: string }): boolean => r.type === 'standard';

const EMERGENCY = (['draft', 'in_progress', 'implemented', 'rejected'] as const).map((state) => ({
  state,
  when: isEmergency,
}));
const BEFORE_START = ['draft', 'submitted', 'approved', 'rejected', 'scheduled'] as const;
const NOT_FINAL = [...BEFORE_START, 'in_progress', 'implemented'] as const;

/** Anything added, modified or removed that could affect a service (records.md, Change). */
export const change = defineMoving<'change'>({
  kind: 'change',
  title: 'change',
  prefix: 'CHG',
  folder: 'changes',
  summary: 'Change services safely: standard, normal and emergency changes.',
  columns: ['id', 'type', 'state', 'services', 'risk.level', 'window.from', 'title'],
  inverses: { model: 'runs', fixes: 'fixed_by' },
  states: {
    draft: { open: true, summary: 'Being written.', needs: ['title', 'services', 'type'] },
    submitted: {
      open: true,
      summary: 'Waits for its approvals.',
      like: 'draft',
      needs: [
        { path: 'reason', when: isNormal },
        { path: 'window', when: isNormal },
        { path: 'risk', when: isNormal },
        { path: 'plan.implementation', when: isNormal },
        { path: 'plan.test', when: isNormal },
        { path: 'plan.backout', when: isNormal },
      ],
    },
    approved: { open: true, summary: 'Authorised as policy asks.', like: 'submitted' },
    rejected: { open: false, summary: 'Refused; can be reworked.', like: 'draft' },
    scheduled: {
      open: true,
      summary: 'Has its place in the change schedule.',
      like: 'submitted',
      needs: ['window'],
    },
    in_progress: { open: true, summary: 'Being carried out.', like: 'submitted', needs: ['actual.from'] },
    implemented: {
      open: true,
      summary: 'Carried out, with its outcome.',
      like: 'in_progress',
      needs: ['actual.to', 'outcome.code'],
    },
    closed: { open: false, summary: 'Reviewed where policy asks, final.', like: 'implemented' },
    cancelled: { open: false, summary: 'Called off before it began.', like: 'draft' },
  },
  folded: {},
  clears: {},
  belongs: {},
  digest: digestOf,
  commands: false,
  moves: {
    open: { event: 'opened', from: 'nothing', to: 'draft', summary: 'Propose a change.' },
    submit: { event: 'submitted', from: ['draft'], to: 'submitted', summary: 'Ask for approval.' },
    approve: {
      event: ['approved', 'endorsed'],
      from: ['submitted', 'approved', 'scheduled', ...EMERGENCY],
      to: { approved: 'approved', endorsed: 'same' },
      stays: ['scheduled', 'in_progress', 'implemented'],
      summary: 'Authorise it.',
      appends: 'approvals',
    },
    reject: {
      event: 'rejected',
      from: ['submitted', ...EMERGENCY],
      to: 'rejected',
      stays: ['in_progress', 'implemented'],
      summary: 'Refuse it, with a note.',
      entry: ['note'],
    },
    schedule: {
      event: 'scheduled',
      from: ['approved', { state: 'draft', when: isStandard }],
      to: 'scheduled',
      summary: 'Give it its place in the change schedule.',
    },
    start: {
      event: 'started',
      from: [
        'scheduled',
        'approved',
        { state: 'draft', when: isEmergency },
        { state: 'submitted', when: isEmergency },
      ],
      to: 'in_progress',
      summary: 'Begin to carry it out.',
    },
    finish: {
      event: 'finished',
      from: ['in_progress'],
      to: 'implemented',
      summary: 'Say how it went.',
      entry: ['outcome'],
    },
    review: {
      event: 'reviewed',
      from: ['implemented'],
      to: 'same',
      summary: 'Hold the post-implementation review.',
    },
    close: { event: 'closed', from: ['implemented'], to: 'closed', summary: 'End it.' },
    cancel: {
      event: 'cancelled',
      from: BEFORE_START,
      to: 'cancelled',
      summary: 'Call it off.',
      entry: ['reason'],
    },
    rework: {
      event: 'reworked',
      from: ['submitted', 'approved', 'rejected', 'scheduled'],
      to: 'draft',
      summary: 'Take it back to draft; older approvals are void.',
      entry: ['reason'],
    },
    note: {
      event: 'noted',
      from: NOT_FINAL,
      to: 'same',
      summary: 'Write down what was done or seen.',
      entry: ['note'],
    },
    link: { event: 'linked', from: NOT_FINAL, to: 'same', summary: 'Tie it to what it fixes.' },
  },
});
