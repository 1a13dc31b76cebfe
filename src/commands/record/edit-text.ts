import type { Catalogue } from '../../domain/catalogue.ts';
import { changesBetween } from '../../domain/changes.ts';
import { judgeOne } from '../../domain/check.ts';
import type { Change, Finding } from '../../domain/finding.ts';
import type { MovingKind } from '../../domain/record-type.ts';
import { isMovingKind, movingType } from '../../domain/record-types.ts';
import { type Item, type Row, wholeRow } from '../../domain/row.ts';
import { UserError } from '../../errors.ts';
import type { Records } from '../../generated/types.ts';
import type { Ask, Host, RecordFile } from '../../host.ts';
import type { Outcome } from '../command.ts';
import { type Because, corrections } from './corrections.ts';
import { type Edited, type FieldChange, fieldChanges } from './edited.ts';
import { spoilt } from './spoilt.ts';
import { comparesChanges, worldAround } from './world.ts';

/** Opens the file in the editor; what comes back is read and checked before it is kept, and a fault offers to go back in. */
export const byEditor = async (host: Host, file: RecordFile, because: Because): Promise<Outcome<Edited>> => {
  if (!host.ask)
    throw new UserError(
      'the editor needs a terminal that may ask',
      'set what is to change by flags, or run it on a terminal',
    );
  let text = file.text;
  for (;;) {
    text = await host.edit(file.path, text);
    if (text === file.text) return { data: { path: file.path, changed: [], written: false } };
    const typed = await host.store.readText(file.path, text);
    const errors = await newErrors(host, file, typed);
    if (errors.length === 0) {
      // Of a file that could not be read nobody knows what it said.
      const changed = file.sound ? fieldChanges(file.value, typed.value) : [];
      const corrected = await keeping(host, file.path, text, () => owed(host, file, typed, changed, because));
      return {
        data: { path: file.path, changed, written: true },
        plan: [
          corrected.length === 0
            ? { step: 'text', path: file.path, text, was: file.text }
            : { step: 'edit', kind: file.kind, path: file.path, was: file.text, text, changes: corrected },
        ],
        typed: { path: file.path, text },
      };
    }
    await host.ask.show([{ block: 'findings', findings: errors }]);
    if (!(await goesBack(host, host.ask, file.path, text))) {
      const kept = await host.keep(file.path, text);
      throw new UserError(
        `${file.path} is as it was: ${errors[0]?.message}`,
        `what you typed is kept in ${kept}`,
      );
    }
  }
};

/** The errors that an edit brings, to the record and to those it links: those that stood there before stand in nobody's way. */
export const newErrors = async (
  host: Host,
  before: RecordFile,
  after: RecordFile,
): Promise<readonly Finding[]> => {
  // What the rules had to say of a broken file is not known: one that can be read again is welcome.
  if (!before.sound && after.sound) return [];
  const { value: catalogue } = await host.store.catalogue();
  const [old, now] = [subjectOf(before), subjectOf(after)];
  const known = new Set((await errorsIn(host, catalogue, before, old)).map(said));
  const own = (await errorsIn(host, catalogue, after, now)).filter((finding) => !known.has(said(finding)));
  return [...own, ...(await spoilt(host, catalogue, rowsOf(old), rowsOf(now), judgeOne))];
};

const said = ({ rule, message }: Finding): string => `${rule} ${message}`;

/** What the rules judge of a file; undefined of one that breaks its schema. */
const subjectOf = ({ kind, path, value, sound }: RecordFile): Row | Item | undefined => {
  if (!sound) return undefined;
  return isMovingKind(kind)
    ? wholeRow(movingType(kind), path, value as Records[MovingKind])
    : { kind, path, record: value as Item['record'] };
};

const rowsOf = (subject: Row | Item | undefined): readonly Row[] =>
  subject !== undefined && 'spans' in subject ? [subject] : [];

const errorsIn = async (
  host: Host,
  catalogue: Catalogue,
  { findings }: RecordFile,
  subject: Row | Item | undefined,
): Promise<readonly Finding[]> => {
  const rows = subject ? rowsOf(subject) : [];
  const world = await worldAround(host, catalogue, rows, comparesChanges(rows));
  const judged = subject ? judgeOne(subject, world) : [];
  return [...findings, ...judged].filter(({ level }) => level === 'error');
};

/** The corrections that a change to a closed record owes, but for those that were typed as well, at the timeline's end. */
const owed = async (
  host: Host,
  { kind, value }: RecordFile,
  typed: RecordFile,
  changed: readonly FieldChange[],
  because: Because,
): Promise<readonly Change[]> => {
  if (!isMovingKind(kind) || !typed.sound) return [];
  const [before, after] = [value as Records[MovingKind], typed.value as Records[MovingKind]];
  const own = after.timeline.slice(before?.timeline.length).map(({ field }) => field);
  const entries = await corrections(
    host,
    kind,
    before,
    changed.filter(({ field }) => !own.includes(field)),
    because,
  );
  return changesBetween(after, { ...after, timeline: [...after.timeline, ...entries] });
};

const goesBack = (host: Host, ask: Ask, path: string, text: string): Promise<boolean> =>
  keeping(host, path, text, () => ask.confirm('Go back into the editor?', true));

/** What was typed is kept even where a question about it is not answered. */
const keeping = async <T>(host: Host, path: string, text: string, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    host.remark(`what you typed is kept in ${await host.keep(path, text)}`);
    throw error;
  }
};
