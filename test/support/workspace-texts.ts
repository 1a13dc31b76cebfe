/** A small workspace as texts by path: policy, one service, and an incident with the change that caused it. */
export const workspaceTexts: Readonly<Record<string, string>> = {
  'itil.yaml': 'schema: itil/1\nzone: Europe/Berlin\n',
  'people.yaml': 'people:\n  - {id: mo, name: M. Okafor, emails: [mo@acme.example]}\n',
  'services/checkout.yaml': 'id: checkout\ntitle: Checkout\nstatus: live\nowner: mo\n',
  'incidents/2026/09/INC-20260908-7K3Q.yaml': `id: INC-20260908-7K3Q
title: Checkout returns 502
description: |
  Every payment attempt ends in a 502 since 03:07.
  First seen by the synthetic check.
state: new
service: checkout
impact: high
urgency: high
priority: P1
opened_at: 2026-09-08T03:14+02:00
caused_by: CHG-20260907-P4XD
refs:
  - {system: servicenow, id: INC0010023}
timeline:
  - {at: 2026-09-08T03:14+02:00, by: mo, event: opened, impact: high, urgency: high, priority: P1}
`,
  'changes/2026/09/CHG-20260907-P4XD.yaml': `id: CHG-20260907-P4XD
title: Upgrade payment-lib to 5.2
state: draft
type: normal
services: [checkout]
timeline:
  - {at: 2026-09-07T10:00+02:00, by: bn, event: opened}
`,
};
