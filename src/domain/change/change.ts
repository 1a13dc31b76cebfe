import type { Records } from '../../generated/types.ts';
import { defineMoving } from '../record-type.ts';
import { isEmergency, isNormal, isStandard } from './change-kinds.ts';
import { changeMoves } from './change-moves.ts';
import { digestOf } from './digest.ts';

/** A standard change needs no approval, and an emergency may have it later. */
const afterDraft = (r: Records['change']): string =>
  isStandard(r) ? 'schedule' : isEmergency(r) ? 'start' : 'submit';

const reviewedEmergency = (r: Records['change']): boolean =>
  isEmergency(r) && r.review?.held_at !== undefined;

/** Anything added, modified or removed that could affect a service (records.md, Change). */
export const change = defineMoving<'change'>({
  kind: 'change',
  title: 'change',
  prefix: 'CHG',
  folder: 'changes',
  columns: ['id', 'type', 'state', 'services', 'risk.level', 'window.from', 'title'],
  inverses: { model: 'runs', fixes: 'fixed_by' },
  states: {
    draft: { open: true, summary: 'Being written.', next: afterDraft, needs: ['title', 'services', 'type'] },
    submitted: {
      open: true,
      summary: 'Waits for its approvals.',
      next: 'approve',
      like: 'draft',
      needs: [
        { path: 'reason', when: isNormal },
        { path: 'window', when: isNormal },
        { path: 'risk.level', when: isNormal },
        { path: 'plan.implementation', when: isNormal },
        { path: 'plan.test', when: isNormal },
        { path: 'plan.backout', when: isNormal },
      ],
    },
    approved: { open: true, summary: 'Authorised as policy asks.', next: 'schedule', like: 'submitted' },
    rejected: { open: false, summary: 'Refused; can be reworked.', next: 'rework', like: 'draft' },
    scheduled: {
      open: true,
      summary: 'Has its place in the change schedule.',
      next: 'start',
      like: 'submitted',
      needs: ['window'],
    },
    in_progress: {
      open: true,
      summary: 'Being carried out.',
      next: 'finish',
      like: 'submitted',
      needs: ['actual.from'],
    },
    implemented: {
      open: true,
      summary: 'Carried out, with its outcome.',
      next: 'close',
      like: 'in_progress',
      needs: [
        'actual.to',
        'outcome.code',
        // An emergency has its risk and plans by its review.
        { path: 'risk.level', when: reviewedEmergency },
        { path: 'plan.implementation', when: reviewedEmergency },
        { path: 'plan.test', when: reviewedEmergency },
        { path: 'plan.backout', when: reviewedEmergency },
      ],
    },
    closed: { open: false, summary: 'Reviewed where policy asks, final.', like: 'implemented' },
    cancelled: { open: false, summary: 'Called off before it began.', like: 'draft' },
  },
  folded: {},
  clears: {},
  belongs: {},
  digest: digestOf,
  commands: true,
  moves: changeMoves,
});
