import { paragraph } from '../../doc.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { changesBetween } from '../../domain/changes.ts';
import { entryTime } from '../../domain/entry-time.ts';
import { isOpen, mayStart } from '../../domain/lifecycle.ts';
import { makeMove, moveOf } from '../../domain/move.ts';
import type { Plan } from '../../domain/plan.ts';
import type {
  Move,
  MoveContext,
  MoveInput,
  MovingKind,
  MovingRecord,
  MovingType,
} from '../../domain/record-type.ts';
import { type Row, wholeRow } from '../../domain/row.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { UserError } from '../../errors.ts';
import type { Meaning } from '../../generated/fields.ts';
import type { Records } from '../../generated/types.ts';
import type { Host, RecordFile } from '../../host.ts';
import { type Argument, type Command, defineCommand, type Flags, flag } from '../command.ts';
import { commandLine } from '../command-line.ts';
import { actor, strangerRemark } from './actor.ts';
import { ANSWERS, answersOf } from './answers.ts';
import { askRecord } from './ask-record.ts';
import { type Answers, gather } from './gather.ts';
import { judge } from './judge.ts';
import { checkWords, refuseStrangers, withIds } from './known-words.ts';
import { AT, isBlank, moveFlags, moveInput } from './move-input.ts';
import { type Moved, movedOf, movedView } from './moved.ts';
import { movedClocks } from './moved-clocks.ts';
import { movedDuties } from './moved-duties.ts';
import { refuseUnsound } from './refuse-unsound.ts';
import { typedText } from './typed-text.ts';

/** A record before and after a move. */
interface Step<K extends MovingKind> {
  readonly file: RecordFile;
  readonly before: Row<K>;
  readonly after: Row<K>;
}

/** The command of a move: the same for every kind and verb, from the move's own table. */
export const moveCommand = <K extends MovingKind>(
  type: MovingType<K>,
  verb: string,
): Command<Flags, readonly Moved[]> => {
  const move = moveOf(type, verb);
  const flags = moveFlags(type.kind, move);
  const says = move.says;
  const args: readonly Argument[] = says
    ? [
        { name: 'id', summary: 'The record.', optional: true, meaning: type.kind as Meaning },
        { name: says, summary: `The ${says}.`, optional: true },
      ]
    : [
        {
          name: 'ids',
          summary: 'One record or several: all or none.',
          many: true,
          optional: true,
          meaning: type.kind as Meaning,
        },
      ];
  const all: Flags = {
    ...flags.fields,
    ...flags.entry,
    ...flags.extra,
    ...flags.item,
    ...(move.answers === undefined ? {} : ANSWERS),
    ...(move.selects ? { [move.selects.flag]: flag.boolean(move.selects.summary) } : {}),
    at: AT,
  };

  return defineCommand({
    name: verb,
    summary: move.summary,
    examples: move.examples ?? [],
    args,
    flags: all,

    async run(host, { args: words, flags: values }) {
      const { value: catalogue } = await host.store.catalogue();
      const names = await namesOf(host, type, verb, says ? words.slice(0, 1) : words, values);
      const text = says && words[1] !== undefined ? await typedText(host, words[1]) : '';
      const said = says && !isBlank(text) ? { [says]: text } : {};
      const told = move.answers === undefined ? {} : await answersOf(host, type, move.answers, names, values);
      const input = await moveInput(host, flags, values, { fields: told, entry: said });
      checkWords(catalogue, type.kind, input.fields);
      refuseStrangers(catalogue, type.kind, { ...input.fields, ...placed(move.appends, input.item) });
      const given: MoveInput = { ...input, fields: withIds(catalogue, type.kind, input.fields) };
      const typed = commandLine(
        [type.kind, verb, ...names, ...(says && !isBlank(text) ? [words[1] as string] : [])],
        all,
        values,
      );

      const answers: Answers = new Map();
      const stepOn = async (file: RecordFile): Promise<Step<K>> => {
        const record = soundRecord<K>(file);
        const context = contextOf(host, catalogue, values.at as string | undefined, record.timeline);
        const attempt = (made: MoveInput): Records[K] => makeMove(type, record, verb, made, context);
        const moved = await gather(
          host,
          catalogue,
          { type, verb, typed, before: record },
          given,
          attempt,
          answers,
        );
        await refuseUnsound(type.kind, record.id, moved);
        return { file, before: wholeRow(type, file.path, record), after: wholeRow(type, file.path, moved) };
      };
      const files = new Map<string, RecordFile>();
      for (const name of names) {
        const file = await host.store.find(name, [type.kind]);
        files.set(file.path, file);
      }
      const steps: Step<K>[] = [];
      for (const file of files.values()) steps.push(await stepOn(file));
      if (await cascades(host, type, verb, input.extra.cascade, steps))
        steps.unshift(...(await cascade(host, type, steps, stepOn)));
      const remarks = await judge(host, catalogue, verb, steps);
      const data: Moved[] = [];
      for (const { after, before } of steps) {
        const clocks = movedClocks(catalogue, host.now(), after, before);
        const duties = await movedDuties(host, catalogue, after, before);
        data.push(movedOf(type, after, before, verb, clocks, duties));
      }
      return {
        data,
        plan: planOf(steps),
        remarks: [...remarks, ...strangerRemark(actor(host, catalogue), catalogue)],
      };
    },
    view: (moved) => (moved.length === 0 ? [paragraph(`nothing to ${verb}`)] : movedView(moved)),
  });
};

/** The leaves of an appended item by their path in the record. */
const placed = (list: string | undefined, item: MoveInput['item'] = {}): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(item).map(([path, value]) => [`${list}[].${path}`, value]));

/** The records that are meant: those named, those that the move selects, or the one that is chosen on a terminal. */
const namesOf = async <K extends MovingKind>(
  host: Host,
  type: MovingType<K>,
  verb: string,
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> => {
  const move = moveOf(type, verb);
  if (move.selects !== undefined && values[move.selects.flag] === true)
    return select(host, type, verb, names);
  if (names.length > 0) return names;
  return [await askRecord(host, [type as unknown as MovingType], verb, (row) => startsFrom(move, row))];
};

const startsFrom = <K extends MovingKind>(move: Move<K>, { record }: Row): boolean =>
  mayStart(move as unknown as Move<MovingKind>, record, record.state);

/** The paths of all records that the move's own test picks. Throws a UserError where ids are given as well. */
const select = async <K extends MovingKind>(
  { store, now }: Host,
  type: MovingType<K>,
  verb: string,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const { flag: name, test } = moveOf(type, verb).selects as NonNullable<Move<K>['selects']>;
  if (ids.length > 0)
    throw new UserError(`--${name} and ids cannot be given together`, `itil ${type.kind} ${verb} --${name}`);
  const { rows, catalogue } = await store.workspace({ judged: false });
  return rows
    .filter((row) => row.kind === type.kind && test(row as unknown as Row<K>, catalogue, now()))
    .map((row) => row.path);
};

/** The instant, the actor and the catalogue of a move on a record with this timeline. */
export const contextOf = (
  host: Pick<Host, 'now' | 'user'>,
  catalogue: Catalogue,
  at: string | undefined,
  timeline: MovingRecord['timeline'] = [],
): MoveContext => ({
  at: at ?? entryTime(host.now(), catalogue.zone, timeline),
  now: formatInstant(host.now(), catalogue.zone),
  by: actor(host, catalogue),
  catalogue,
});

/** Throws a UserError for a file that cannot be taken as a record: a move on it would be a guess. */
export const soundRecord = <K extends MovingKind>(file: RecordFile): Records[K] => {
  const first = file.findings[0];
  if (!file.sound)
    throw new UserError(
      `${file.path} cannot be changed by a move: ${first?.message ?? 'it is not sound'}`,
      `itil check ${file.path}`,
    );
  return file.value as Records[K];
};

/** The open children of a record that a row stands for, as files, those already taken left out. */
const openChildren = async (
  { store }: Pick<Host, 'store'>,
  type: MovingType,
  id: string,
  taken: ReadonlySet<string>,
): Promise<readonly Row[]> =>
  (await store.pointing(id))
    .filter(({ row, path }) => path === 'parent' && !taken.has(row.path) && isOpen(type, row.record.state))
    .map(({ row }) => row);

/** True where the children are to go the same way: said by `--cascade`, else asked on a terminal where some are open. */
const cascades = async <K extends MovingKind>(
  host: Pick<Host, 'ask' | 'store'>,
  type: MovingType<K>,
  verb: string,
  said: unknown,
  steps: readonly Step<K>[],
): Promise<boolean> => {
  const may = moveOf(type, verb).extra?.some(({ name }) => name === 'cascade');
  if (!may || said !== undefined || !host.ask) return said === true;
  const taken = new Set(steps.map(({ file }) => file.path));
  const children = await Promise.all(
    steps.map(({ after }) => openChildren(host, type as unknown as MovingType, after.id, taken)),
  );
  const ids = [...new Set(children.flat().map(({ id }) => id))].sort();
  return ids.length > 0 && host.ask.confirm(`${ids.join(', ')} below it: ${verb} too?`, true);
};

/** The same move for all open descendants, each before its parent. */
const cascade = async <K extends MovingKind>(
  host: Pick<Host, 'store'>,
  type: MovingType<K>,
  steps: readonly Step<K>[],
  stepOn: (file: RecordFile) => Promise<Step<K>>,
): Promise<readonly Step<K>[]> => {
  const taken = new Set(steps.map(({ file }) => file.path));
  const below = async (id: string): Promise<readonly Step<K>[]> => {
    const done: Step<K>[] = [];
    for (const row of await openChildren(host, type as unknown as MovingType, id, taken)) {
      if (taken.has(row.path)) continue;
      taken.add(row.path);
      done.push(...(await below(row.id)), await stepOn(await host.store.read(row.path)));
    }
    return done;
  };
  const done: Step<K>[] = [];
  for (const { after } of steps) done.push(...(await below(after.id)));
  return done;
};

const planOf = <K extends MovingKind>(steps: readonly Step<K>[]): Plan =>
  steps.map(({ file, before, after }) => ({
    step: 'edit',
    kind: file.kind,
    path: file.path,
    was: file.text,
    changes: changesBetween(before.record, after.record),
  }));
