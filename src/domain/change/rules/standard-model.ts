import { defineRule } from '../../rule.ts';
import { startOf } from '../carried-out.ts';
import { isStandard } from '../change-kinds.ts';
import { modelFaults } from '../model.ts';
import { modelRuns } from '../model-runs.ts';

export const standardModel = defineRule({
  id: 'change/standard-model',
  kinds: ['change'],
  level: 'error',
  summary:
    'A standard change follows a model that is approved, valid at its start, and made for its services and risk.',
  why: 'The approval of the model stands for that of the change; outside the model nobody has approved anything.',
  bad: `type: standard
model: rotate-tls-cert
window: {from: 2026-09-10T10:00+02:00, to: 2026-09-10T10:30+02:00}
timeline:
  - {at: 2026-09-07T15:00+02:00, by: mo, event: opened}
  - {at: 2026-09-07T15:05+02:00, by: mo, event: scheduled}
---
# models/rotate-tls-cert.yaml
title: Rotate a TLS certificate
services: [checkout]
valid: {from: 2026-01-01, until: 2026-09-09}
approved_by: {by: tb, at: 2025-12-12T10:00+01:00}`,
  good: `type: standard
model: rotate-tls-cert
window: {from: 2026-09-09T10:00+02:00, to: 2026-09-09T10:30+02:00}
timeline:
  - {at: 2026-09-07T15:00+02:00, by: mo, event: opened}
  - {at: 2026-09-07T15:05+02:00, by: mo, event: scheduled}
---
# models/rotate-tls-cert.yaml
title: Rotate a TLS certificate
services: [checkout]
valid: {from: 2026-01-01, until: 2026-09-09}
approved_by: {by: tb, at: 2025-12-12T10:00+01:00}`,
  mend: 'What the model does not cover is a normal change: itil change edit … --type normal, then submit.',
  clause: '8.5.1.2',
  reads: ['catalogue', 'changes', 'pointing'],
  guards: ['open', 'schedule', 'start'],

  *check({ id, record }, { catalogue, changes, pointing }) {
    if (!isStandard(record) || record.state === 'cancelled' || record.state === 'rejected') return;
    const at = record.model === undefined ? ['type'] : ['model'];
    const hint =
      record.model === undefined ? `itil change edit ${id} --model …` : `itil model show ${record.model}`;
    for (const message of modelFaults(record, catalogue)) yield { at, message, hint };
    if (record.model === undefined) return;
    const before = startOf(record) ?? Number.POSITIVE_INFINITY;
    const { runs, failures, suspended } = modelRuns(changes, record.model, { pointing, catalogue }, before);
    if (!suspended) return;
    const ids = failures.map((row) => row.id).join(', ');
    const message = `the model ${record.model} is suspended: ${failures.length} of its last ${runs.length} runs failed, ${ids}`;
    yield { at, message, hint };
  },
});
