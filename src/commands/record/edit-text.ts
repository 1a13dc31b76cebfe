import { judgeOne } from '../../domain/check.ts';
import type { Finding } from '../../domain/finding.ts';
import type { MovingKind } from '../../domain/record-type.ts';
import { isMovingKind, movingType } from '../../domain/record-types.ts';
import { type Item, type Row, wholeRow } from '../../domain/row.ts';
import { Cancelled, UserError } from '../../errors.ts';
import type { Records } from '../../generated/types.ts';
import type { Ask, Host, RecordFile } from '../../host.ts';
import type { Outcome } from '../command.ts';
import { type Edited, fieldChanges } from './edited.ts';
import { worldAround } from './world.ts';

/** Opens the file in the editor; what comes back is read and checked before it is kept, and a fault offers to go back in. */
export const byEditor = async (host: Host, file: RecordFile): Promise<Outcome<Edited>> => {
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
      return {
        // Of a file that could not be read nobody knows what it said.
        data: {
          path: file.path,
          changed: file.sound ? fieldChanges(file.value, typed.value) : [],
          written: true,
        },
        plan: [{ step: 'text', path: file.path, text, was: file.text }],
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

/** The errors that an edit brings: those that stood there before stand in nobody's way. */
export const newErrors = async (
  host: Host,
  before: RecordFile,
  after: RecordFile,
): Promise<readonly Finding[]> => {
  // What the rules had to say of a broken file is not known: one that can be read again is welcome.
  if (!before.sound && after.sound) return [];
  const known = new Set((await errorsIn(host, before)).map(({ rule, message }) => `${rule} ${message}`));
  return (await errorsIn(host, after)).filter(({ rule, message }) => !known.has(`${rule} ${message}`));
};

const errorsIn = async (
  host: Host,
  { kind, path, value, sound, findings }: RecordFile,
): Promise<readonly Finding[]> => {
  const { value: catalogue } = await host.store.catalogue();
  const subject: Row | Item | undefined = !sound
    ? undefined
    : isMovingKind(kind)
      ? wholeRow(movingType(kind), path, value as Records[MovingKind])
      : { kind, path, record: value as Item['record'] };
  const rows = subject !== undefined && 'spans' in subject ? [subject] : [];
  const judged = subject ? judgeOne(subject, await worldAround(host, catalogue, rows)) : [];
  return [...findings, ...judged].filter(({ level }) => level === 'error');
};

/** What was typed is kept even where the question is not answered. */
const goesBack = async (host: Host, ask: Ask, path: string, text: string): Promise<boolean> => {
  try {
    return await ask.confirm('Go back into the editor?', true);
  } catch (error) {
    if (error instanceof Cancelled) host.remark(`what you typed is kept in ${await host.keep(path, text)}`);
    throw error;
  }
};
