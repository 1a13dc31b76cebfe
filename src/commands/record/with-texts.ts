import { movingType } from '../../domain/record-types.ts';
import { type Row, wholeRow } from '../../domain/row.ts';
import { type Workspace, workspaceOf } from '../../domain/workspace.ts';
import type { Records } from '../../generated/types.ts';
import type { Host } from '../../host.ts';

/** The workspace with the texts of some records, which rows leave out: their files are read again. */
export const withTexts = async (
  { store }: Pick<Host, 'store'>,
  workspace: Workspace,
  ids: readonly string[],
): Promise<Workspace> => {
  const whole = new Map<string, Row>();
  for (const row of new Set(ids.flatMap((id) => workspace.byId(id) ?? []))) {
    const { sound, value } = await store.read(row.path);
    if (sound)
      whole.set(row.path, wholeRow(movingType(row.kind), row.path, value as Records[typeof row.kind]) as Row);
  }
  return workspaceOf({ ...workspace, rows: workspace.rows.map((row) => whole.get(row.path) ?? row) });
};
