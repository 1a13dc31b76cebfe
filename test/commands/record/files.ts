import { workspaceTexts } from '../../support/workspace-texts.ts';

export const K7Q2 = 'incidents/2026/09/INC-20260908-K7Q2.yaml';

/** A workspace with people and an incident by hand, to which texts are added. */
export const filesWith = (more: Readonly<Record<string, string>> = {}): Map<string, string> =>
  new Map(Object.entries({ ...workspaceTexts, ...more }));
