import { valid } from './calendar/rules/valid.ts';
import { approvalStale } from './change/rules/approval-stale.ts';
import { approvedLate } from './change/rules/approved-late.ts';
import { authority } from './change/rules/authority.ts';
import { conflict } from './change/rules/conflict.ts';
import { emergencyJustified } from './change/rules/emergency-justified.ts';
import { freeze } from './change/rules/freeze.ts';
import { leadTime } from './change/rules/lead-time.ts';
import { maintenanceWindow } from './change/rules/maintenance-window.ts';
import { needs } from './change/rules/needs.ts';
import { outcomeContradicted } from './change/rules/outcome-contradicted.ts';
import { outsideWindow } from './change/rules/outside-window.ts';
import { quorum } from './change/rules/quorum.ts';
import { retrospectiveApproval } from './change/rules/retrospective-approval.ts';
import { review } from './change/rules/review.ts';
import { riskLevel } from './change/rules/risk-level.ts';
import { selfApproval } from './change/rules/self-approval.ts';
import { standardModel } from './change/rules/standard-model.ts';
import { unauthorised } from './change/rules/unauthorised.ts';
import { window } from './change/rules/window.ts';
import { autoCloseDue } from './incident/rules/auto-close-due.ts';
import { breachExplained } from './incident/rules/breach-explained.ts';
import { causeConsistent } from './incident/rules/cause-consistent.ts';
import { duplicateTarget } from './incident/rules/duplicate-target.ts';
import { followsEnded } from './incident/rules/follows-ended.ts';
import { holdReason } from './incident/rules/hold-reason.ts';
import { holdReference } from './incident/rules/hold-reference.ts';
import { holdReferenceDone } from './incident/rules/hold-reference-done.ts';
import { holdStale } from './incident/rules/hold-stale.ts';
import { loweringNeedsReason } from './incident/rules/lowering-needs-reason.ts';
import { majorInformed } from './incident/rules/major-informed.ts';
import { majorManager } from './incident/rules/major-manager.ts';
import { majorReview } from './incident/rules/major-review.ts';
import { majorUpdates } from './incident/rules/major-updates.ts';
import { openChildren } from './incident/rules/open-children.ts';
import { overdue } from './incident/rules/overdue.ts';
import { priorityMatrix } from './incident/rules/priority-matrix.ts';
import { recurring } from './incident/rules/recurring.ts';
import { reopenWindow } from './incident/rules/reopen-window.ts';
import { reopenedAgain } from './incident/rules/reopened-again.ts';
import { resolutionComplete } from './incident/rules/resolution-complete.ts';
import { stale } from './incident/rules/stale.ts';
import { timeOrder } from './incident/rules/time-order.ts';
import { unassigned } from './incident/rules/unassigned.ts';
import { unique } from './people/rules/unique.ts';
import { canonical } from './record/rules/canonical.ts';
import { checks } from './record/rules/checks.ts';
import { cycle } from './record/rules/cycle.ts';
import { fileName } from './record/rules/file-name.ts';
import { headMatchesTimeline } from './record/rules/head-matches-timeline.ts';
import { idUnique } from './record/rules/id-unique.ts';
import { illegalMove } from './record/rules/illegal-move.ts';
import { personalData } from './record/rules/personal-data.ts';
import { reference } from './record/rules/reference.ts';
import { timelineOrder } from './record/rules/timeline-order.ts';
import type { Rule } from './rule.ts';
import { schemaRules } from './schema-rules.ts';
import { complete } from './sla/rules/complete.ts';
import { coverage } from './sla/rules/coverage.ts';
import { durationUnit } from './sla/rules/duration-unit.ts';
import { pausePattern } from './sla/rules/pause-pattern.ts';
import { reviewDue } from './sla/rules/review-due.ts';
import { targetOrder } from './sla/rules/target-order.ts';
import { underpins } from './sla/rules/underpins.ts';
import { unsigned } from './sla/rules/unsigned.ts';
import { versions } from './sla/rules/versions.ts';
import type { RuleFacts, TextRule } from './text-rule.ts';
import { zone } from './workspace/rules/zone.ts';

/** Every rule on what records say, in the order in which they are listed. */
export const allRules: readonly Rule[] = [
  idUnique,
  fileName,
  reference,
  cycle,
  timelineOrder,
  headMatchesTimeline,
  illegalMove,
  personalData,
  checks,
  priorityMatrix,
  loweringNeedsReason,
  resolutionComplete,
  holdReason,
  holdReference,
  holdStale,
  holdReferenceDone,
  timeOrder,
  reopenWindow,
  reopenedAgain,
  autoCloseDue,
  openChildren,
  duplicateTarget,
  followsEnded,
  unassigned,
  stale,
  majorManager,
  majorInformed,
  majorUpdates,
  majorReview,
  recurring,
  causeConsistent,
  overdue,
  breachExplained,
  needs,
  unauthorised,
  selfApproval,
  authority,
  quorum,
  approvedLate,
  approvalStale,
  standardModel,
  emergencyJustified,
  retrospectiveApproval,
  review,
  outcomeContradicted,
  riskLevel,
  window,
  freeze,
  maintenanceWindow,
  conflict,
  leadTime,
  outsideWindow,
  coverage,
  versions,
  complete,
  targetOrder,
  pausePattern,
  durationUnit,
  underpins,
  reviewDue,
  unsigned,
  valid,
  unique,
  zone,
];

/** The rules on how files are written. */
export const textRules: readonly TextRule[] = [canonical];

/** All that can be regraded, silenced and explained: those of the schemas, which the readers hold to, among them. */
export const knownRules: readonly RuleFacts[] = [...schemaRules, ...allRules, ...textRules];

/** The id of each of them. */
export const ruleIds: ReadonlySet<string> = new Set(knownRules.map((rule) => rule.id));
