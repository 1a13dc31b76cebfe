/**
 * A month of changes to count by hand, in Europe/Berlin. What each is for:
 *
 *   AAA1 a plain success                           BBB1 done as October begins
 *   AAA2 a success that caused a P2; reviewed      BBB2 submitted, one of two approvals
 *   AAA3 failed, overran its window, no review     BBB3 rejected
 *   AAA4 backed out; reviewed too late             BBB4 called off
 *   AAA5 standard, by its model                    BBB5 approved by who asked for it
 *   AAA6 standard, its model expired; caused a P3
 *   AAA7 emergency, approved the same morning
 *   AAA8 emergency, approved a day after its deadline; no review
 *   AAA9 emergency of the last evening, approval and review to come
 */
export const september = `# changes/2026/09/CHG-20260901-AAA1.yaml
title: Plain
risk: {level: low}
window: {from: 2026-09-02T20:00+02:00, to: 2026-09-02T21:00+02:00}
approvals: [{by: tb, at: 2026-09-01T12:00+02:00, decision: approved, evidence: {kind: pr_review}}]
actual: {from: 2026-09-02T20:05+02:00, to: 2026-09-02T20:30+02:00}
outcome: {code: successful}
timeline:
  - {at: 2026-09-01T09:00+02:00, by: bn, event: opened}
  - {at: 2026-09-01T10:00+02:00, by: bn, event: submitted}
  - {at: 2026-09-01T12:00+02:00, by: tb, event: approved}
  - {at: 2026-09-02T20:05+02:00, by: bn, event: started}
  - {at: 2026-09-02T20:30+02:00, by: bn, event: finished, outcome: successful}
---
# changes/2026/09/CHG-20260902-AAA2.yaml
title: Causes an incident
risk: {level: medium}
window: {from: 2026-09-03T20:00+02:00, to: 2026-09-03T21:00+02:00}
approvals: [{by: tb, at: 2026-09-02T13:00+02:00, decision: approved, evidence: {kind: minutes}}]
actual: {from: 2026-09-03T20:00+02:00, to: 2026-09-03T21:00+02:00}
outcome: {code: successful}
review: {held_at: 2026-09-10T10:00+02:00, by: sl}
timeline:
  - {at: 2026-09-02T09:00+02:00, by: bn, event: opened}
  - {at: 2026-09-02T09:00+02:00, by: bn, event: submitted}
  - {at: 2026-09-02T13:00+02:00, by: tb, event: approved}
  - {at: 2026-09-03T20:00+02:00, by: bn, event: started}
  - {at: 2026-09-03T21:00+02:00, by: bn, event: finished, outcome: successful}
---
# changes/2026/09/CHG-20260903-AAA3.yaml
title: Fails
risk: {level: high}
window: {from: 2026-09-07T22:00+02:00, to: 2026-09-07T23:00+02:00}
approvals:
  - {by: tb, at: 2026-09-04T10:00+02:00, decision: approved, evidence: {kind: pr_review}}
  - {by: sl, at: 2026-09-04T15:00+02:00, decision: approved, evidence: {kind: verbal}}
actual: {from: 2026-09-07T22:00+02:00, to: 2026-09-07T23:30+02:00}
outcome: {code: failed}
timeline:
  - {at: 2026-09-03T12:00+02:00, by: bn, event: opened}
  - {at: 2026-09-03T15:00+02:00, by: bn, event: submitted}
  - {at: 2026-09-04T10:00+02:00, by: tb, event: endorsed}
  - {at: 2026-09-04T15:00+02:00, by: sl, event: approved}
  - {at: 2026-09-07T22:00+02:00, by: bn, event: started}
  - {at: 2026-09-07T23:30+02:00, by: bn, event: finished, outcome: failed}
---
# changes/2026/09/CHG-20260908-AAA4.yaml
title: Backed out
services: [portal]
requested_by: mo
risk: {level: low}
window: {from: 2026-09-08T10:00+02:00, to: 2026-09-08T12:00+02:00}
approvals: [{by: bn, at: 2026-09-08T09:30+02:00, decision: approved}]
actual: {from: 2026-09-08T10:00+02:00, to: 2026-09-08T11:00+02:00}
outcome: {code: backed_out}
review: {held_at: 2026-09-30T10:00+02:00, by: sl}
timeline:
  - {at: 2026-09-08T08:00+02:00, by: mo, event: opened}
  - {at: 2026-09-08T08:30+02:00, by: mo, event: submitted}
  - {at: 2026-09-08T09:30+02:00, by: bn, event: approved}
  - {at: 2026-09-08T10:00+02:00, by: mo, event: started}
  - {at: 2026-09-08T11:00+02:00, by: mo, event: finished, outcome: backed_out}
---
# changes/2026/09/CHG-20260909-AAA5.yaml
title: By its model
type: standard
model: rotate
window: {from: 2026-09-09T11:00+02:00, to: 2026-09-09T12:00+02:00}
actual: {from: 2026-09-09T11:00+02:00, to: 2026-09-09T11:10+02:00}
outcome: {code: successful}
timeline:
  - {at: 2026-09-09T10:00+02:00, by: bn, event: opened}
  - {at: 2026-09-09T10:05+02:00, by: bn, event: scheduled}
  - {at: 2026-09-09T11:00+02:00, by: bn, event: started}
  - {at: 2026-09-09T11:10+02:00, by: bn, event: finished, outcome: successful}
---
# changes/2026/09/CHG-20260910-AAA6.yaml
title: Its model expired
type: standard
model: old
window: {from: 2026-09-10T11:00+02:00, to: 2026-09-10T11:15+02:00}
actual: {from: 2026-09-10T11:00+02:00, to: 2026-09-10T11:30+02:00}
outcome: {code: successful_with_issues}
timeline:
  - {at: 2026-09-10T10:30+02:00, by: bn, event: opened}
  - {at: 2026-09-10T10:35+02:00, by: bn, event: scheduled}
  - {at: 2026-09-10T11:00+02:00, by: bn, event: started}
  - {at: 2026-09-10T11:30+02:00, by: bn, event: finished, outcome: successful_with_issues}
---
# changes/2026/09/CHG-20260911-AAA7.yaml
title: Emergency
type: emergency
approvals: [{by: tb, at: 2026-09-11T10:00+02:00, decision: approved, evidence: {kind: pr_review}}]
actual: {from: 2026-09-11T03:05+02:00, to: 2026-09-11T03:30+02:00}
outcome: {code: successful}
review: {held_at: 2026-09-15T10:00+02:00, by: sl}
timeline:
  - {at: 2026-09-11T03:00+02:00, by: mo, event: opened}
  - {at: 2026-09-11T03:05+02:00, by: mo, event: started}
  - {at: 2026-09-11T03:30+02:00, by: mo, event: finished, outcome: successful}
  - {at: 2026-09-11T10:00+02:00, by: tb, event: approved}
---
# changes/2026/09/CHG-20260914-AAA8.yaml
title: Emergency, approved late
type: emergency
approvals: [{by: tb, at: 2026-09-18T09:00+02:00, decision: approved, evidence: {kind: pr_review}}]
actual: {from: 2026-09-14T02:00+02:00, to: 2026-09-14T02:20+02:00}
outcome: {code: successful}
timeline:
  - {at: 2026-09-14T01:50+02:00, by: mo, event: opened}
  - {at: 2026-09-14T02:00+02:00, by: mo, event: started}
  - {at: 2026-09-14T02:20+02:00, by: mo, event: finished, outcome: successful}
  - {at: 2026-09-18T09:00+02:00, by: tb, event: approved}
---
# changes/2026/09/CHG-20260930-AAA9.yaml
title: Emergency of last night
type: emergency
requested_by: mo
actual: {from: 2026-09-30T23:00+02:00, to: 2026-09-30T23:30+02:00}
outcome: {code: successful}
timeline:
  - {at: 2026-09-30T22:50+02:00, by: mo, event: opened}
  - {at: 2026-09-30T23:00+02:00, by: mo, event: started}
  - {at: 2026-09-30T23:30+02:00, by: mo, event: finished, outcome: successful}
---
# changes/2026/09/CHG-20260930-BBB1.yaml
title: Done at midnight
services: [portal]
requested_by: mo
risk: {level: low}
window: {from: 2026-09-30T23:00+02:00, to: 2026-10-01T01:00+02:00}
approvals: [{by: bn, at: 2026-09-30T21:00+02:00, decision: approved, evidence: {kind: pr_review}}]
actual: {from: 2026-09-30T23:00+02:00, to: 2026-10-01T00:00+02:00}
outcome: {code: successful}
timeline:
  - {at: 2026-09-30T20:00+02:00, by: mo, event: opened}
  - {at: 2026-09-30T20:00+02:00, by: mo, event: submitted}
  - {at: 2026-09-30T21:00+02:00, by: bn, event: approved}
  - {at: 2026-09-30T23:00+02:00, by: mo, event: started}
  - {at: 2026-10-01T00:00+02:00, by: mo, event: finished, outcome: successful}
---
# changes/2026/09/CHG-20260924-BBB2.yaml
title: Waits for the second
risk: {level: high}
approvals: [{by: tb, at: 2026-09-28T10:00+02:00, decision: approved, evidence: {kind: signed_commit}}]
timeline:
  - {at: 2026-09-24T09:00+02:00, by: bn, event: opened}
  - {at: 2026-09-25T08:00+02:00, by: bn, event: submitted}
  - {at: 2026-09-28T10:00+02:00, by: tb, event: endorsed}
---
# changes/2026/09/CHG-20260920-BBB3.yaml
title: Refused
risk: {level: low}
approvals: [{by: tb, at: 2026-09-21T10:00+02:00, decision: rejected, evidence: {kind: pr_review}}]
timeline:
  - {at: 2026-09-20T09:00+02:00, by: bn, event: opened}
  - {at: 2026-09-20T10:00+02:00, by: bn, event: submitted}
  - {at: 2026-09-21T10:00+02:00, by: tb, event: rejected, note: Not on a Monday}
---
# changes/2026/09/CHG-20260922-BBB4.yaml
title: Called off
timeline:
  - {at: 2026-09-22T09:00+02:00, by: bn, event: opened}
  - {at: 2026-09-22T10:00+02:00, by: bn, event: cancelled, reason: No longer wanted}
---
# changes/2026/09/CHG-20260915-BBB5.yaml
title: Approved by who asked
services: [portal]
requested_by: mo
risk: {level: low}
window: {from: 2026-09-16T10:00+02:00, to: 2026-09-16T11:00+02:00}
approvals: [{by: mo@acme.example, at: 2026-09-16T09:00+02:00, decision: approved, evidence: {kind: pr_review}}]
actual: {from: 2026-09-16T10:00+02:00, to: 2026-09-16T10:30+02:00}
outcome: {code: successful}
timeline:
  - {at: 2026-09-15T10:00+02:00, by: mo, event: opened}
  - {at: 2026-09-15T10:00+02:00, by: mo, event: submitted}
  - {at: 2026-09-16T09:00+02:00, by: mo, event: approved}
  - {at: 2026-09-16T10:00+02:00, by: mo, event: started}
  - {at: 2026-09-16T10:30+02:00, by: mo, event: finished, outcome: successful}
---
# incidents/2026/09/INC-20260904-PPP2.yaml
caused_by: CHG-20260902-AAA2
timeline:
  - {at: 2026-09-04T09:00+02:00, by: mo, event: opened, impact: high, urgency: medium, priority: P2}
---
# incidents/2026/09/INC-20260910-PPP3.yaml
caused_by: CHG-20260910-AAA6
timeline:
  - {at: 2026-09-10T12:00+02:00, by: mo, event: opened, impact: medium, urgency: medium, priority: P3}
---
# models/rotate.yaml
services: [checkout]
valid: {from: 2026-01-01, until: 2026-12-31}
risk: {level: low}
approved_by: {by: tb, at: 2025-12-12T10:00+01:00}
---
# models/old.yaml
services: [checkout]
valid: {from: 2025-01-01, until: 2026-09-09}
risk: {level: low}
approved_by: {by: tb, at: 2024-12-12T10:00+01:00}
---
# services/checkout.yaml
change_authority: checkout-owners
customers: [retail]
---
# services/portal.yaml
customers: [online]
`;
