// Generated from schemas/*.schema.json by schemas/codegen.mjs.
import type { Policy } from './types.ts';

/** What holds where `itil.yaml` says nothing. */
export const defaults: Policy = {
  zone: 'UTC',
  defaults: { impact: 'medium', urgency: 'medium', hours: 'always' },
  incident: { reopen_window: '10d', auto_close_after: '5bd', hold_reasons: ['awaiting_customer', 'scheduled_with_customer', 'awaiting_supplier', 'awaiting_change', 'awaiting_problem', 'awaiting_internal'], resolution_codes: ['fixed', 'workaround', 'fixed_by_change', 'fixed_by_problem', 'resolved_by_reporter', 'advice_given', 'no_fault_found', 'not_reproducible', 'external_recovered'], count_children: false, major: { inform_within: '30m', review_within: '5bd', update_every: '60m' } },
  priority: { high: { high: 'P1', medium: 'P2', low: 'P3' }, medium: { high: 'P2', medium: 'P3', low: 'P4' }, low: { high: 'P3', medium: 'P4', low: 'P5' } },
  change: { approvals: { normal: { low: 1, medium: 1, high: 2 }, emergency: { any: 1, retrospective_within: '3bd' } }, review_within: '10bd', failure_priorities: ['P1', 'P2'], risk: { high: { high: 'high', medium: 'high', low: 'medium' }, medium: { high: 'high', medium: 'medium', low: 'low' }, low: { high: 'medium', medium: 'low', low: 'low' } } },
  custom: {},
  checks: {},
};
