import type { Plan, Step } from '../domain/plan.ts';
import { UserError } from '../errors.ts';
import { type Applied, PlanConflict } from '../host.ts';
import type { PlainMap } from '../yaml/plain-map.ts';
import { writeYaml } from '../yaml/write.ts';
import type { FileAccess, FileWrite, Watch } from './file-access.ts';
import { kindLayout } from './kind-layout.ts';

export type CreateStep = Extract<Step, { readonly step: 'create' }>;

/** Turns a plan into texts and writes them all or none; a dry run only compares, and says what would change. */
export const applyPlan = async (
  access: FileAccess,
  plan: Plan,
  dryRun: boolean,
  watch?: Watch,
): Promise<{ readonly applied: Applied; readonly remarks: readonly string[] }> => {
  const writes: FileWrite[] = [];
  for (const step of plan) writes.push(await writeOf(step));
  if (dryRun) {
    for (const write of writes) compare(access, write);
    return { applied: { diffs: await diffsOf(writes), written: [] }, remarks: [] };
  }
  const remarks = await access.write(writes, watch);
  return { applied: { diffs: [], written: writes.map((write) => write.path) }, remarks };
};

/** The canonical text of a new record. */
export const newText = ({ kind, value }: CreateStep): string =>
  writeYaml(value as PlainMap, kindLayout(kind));

const writeOf = async (step: Step): Promise<FileWrite> => {
  if (step.step === 'create') return { path: step.path, text: newText(step), was: undefined };
  if (step.step === 'text') return { path: step.path, text: step.text, was: step.was };
  const { editYaml } = await import('../yaml/edit.ts');
  const edited = await editYaml(step.text ?? step.was, step.changes, kindLayout(step.kind));
  if ('refused' in edited) throw new UserError(`${step.path} cannot be edited in place: ${edited.refused}`);
  return { path: step.path, text: edited.text, was: step.was };
};

const compare = (access: FileAccess, { path, was }: FileWrite): void => {
  if (was === undefined) {
    if (access.exists(path)) throw new PlanConflict(`${path} exists already`);
    return;
  }
  const now = access.read(path);
  if ('fault' in now)
    throw now.missing ? new PlanConflict(`${path} is gone since it was read`) : new UserError(now.message);
  if (now.text !== was) throw new PlanConflict(`${path} has changed since it was read`);
};

const diffsOf = async (writes: readonly FileWrite[]): Promise<readonly string[]> => {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return writes.map(({ path, text, was }) => {
    const before = was === undefined ? '/dev/null' : `a/${path}`;
    return createTwoFilesPatch(before, `b/${path}`, was ?? '', text, undefined, undefined, options);
  });
};
