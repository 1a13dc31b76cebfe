import { workspaceTexts } from '../../support/workspace-texts.ts';

/** The incident that the small workspace has. */
export const K3Q = 'incidents/2026/09/INC-20260908-7K3Q.yaml';

/** The small workspace, and more files in it. */
export const filesWith = (more: Readonly<Record<string, string>> = {}): Map<string, string> =>
  new Map(Object.entries({ ...workspaceTexts, ...more }));

interface Incident {
  readonly state: string;
  /** Lines of the head beyond what every incident has. */
  readonly head?: string;
  /** Lines of the timeline after `opened`. */
  readonly timeline?: string;
}

/** An incident of 8 September in the given state, as [path, text]. */
export const incidentText = (
  tail: string,
  { state, head = '', timeline = '' }: Incident,
): [string, string] => [
  `incidents/2026/09/INC-20260908-${tail}.yaml`,
  `id: INC-20260908-${tail}
title: Basket is slow
state: ${state}
service: checkout
impact: medium
urgency: medium
priority: P3
opened_at: 2026-09-08T09:00+02:00
${head}timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, impact: medium, urgency: medium, priority: P3}
${timeline}`,
];

const RESOLVED = '  - {at: 2026-09-08T10:00+02:00, by: mo, event: resolved, code: fixed}\n';
const RESOLUTION = 'resolution:\n  code: fixed\n  summary: Cache restarted\n';

export const resolvedText = (tail: string): [string, string] =>
  incidentText(tail, { state: 'resolved', head: RESOLUTION, timeline: RESOLVED });

export const closedText = (tail: string): [string, string] =>
  incidentText(tail, {
    state: 'closed',
    head: RESOLUTION,
    timeline: `${RESOLVED}  - {at: 2026-09-08T11:00+02:00, by: mo, event: closed, confirmed_by: Store 12}\n`,
  });
