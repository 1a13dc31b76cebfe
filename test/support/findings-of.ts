import { check, judgeAlone } from '../../src/domain/check.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { slimRow } from '../../src/domain/row.ts';
import type { Kind } from '../../src/generated/types.ts';
import { exampleWorkspace, NOW } from './example-workspace.ts';

/** What `itil check` says of an example, the way it is asked there: alone with its texts, then without them. */
export const findingsOf = (yaml: string, kind: Kind = 'incident', now = NOW): readonly Finding[] => {
  const workspace = exampleWorkspace(yaml, kind);
  const findings = workspace.rows.flatMap(judgeAlone);
  const rows = workspace.rows.map((row) => slimRow(row));
  return check({ ...workspace, rows, findings }, { now, nowFixed: true });
};

/** Place and sentence of what one rule says. */
export const saidBy = (rule: string, yaml: string, kind?: Kind, now?: number): readonly string[] =>
  findingsOf(yaml, kind, now)
    .filter((finding) => finding.rule === rule)
    .map(({ at = [], message }) => `${at.join('.')}: ${message}`);
