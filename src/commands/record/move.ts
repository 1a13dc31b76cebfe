import { paragraph } from '../../doc.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { changesBetween } from '../../domain/changes.ts';
import { guardFindings } from '../../domain/check.ts';
import type { Finding } from '../../domain/finding.ts';
import { isOpen } from '../../domain/lifecycle.ts';
import { makeMove, moveOf } from '../../domain/move.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Move, MoveContext, MoveInput, MovingKind, MovingType } from '../../domain/record-type.ts';
import { type Row, wholeRow } from '../../domain/row.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { UserError } from '../../errors.ts';
import type { Meaning } from '../../generated/fields.ts';
import type { Records } from '../../generated/types.ts';
import type { Host, RecordFile } from '../../host.ts';
import { type Argument, type Command, defineCommand, type Flags, flag } from '../command.ts';
import { actor, strangerRemark } from './actor.ts';
import { type Answers, checkWords, gather } from './gather.ts';
import { AT, moveFlags, moveInput } from './move-input.ts';
import { type Moved, movedOf, movedView } from './moved.ts';
import { movedClocks } from './moved-clocks.ts';
import { refuseUnsound } from './refuse-unsound.ts';
import { neighboursOf, worldAround } from './world.ts';

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
        { name: 'id', summary: 'The record.', meaning: type.kind as Meaning },
        { name: says, summary: `The ${says}.`, optional: true },
      ]
    : [
        {
          name: 'ids',
          summary: 'One record or several: all or none.',
          many: true,
          optional: move.selects !== undefined,
          meaning: type.kind as Meaning,
        },
      ];

  return defineCommand({
    name: verb,
    summary: move.summary,
    examples: move.examples ?? [],
    args,
    flags: {
      ...flags.fields,
      ...flags.entry,
      ...flags.extra,
      ...(move.selects ? { [move.selects.flag]: flag.boolean(move.selects.summary) } : {}),
      at: AT,
    } as Flags,

    async run(host, { args: words, flags: values }) {
      const { value: catalogue } = await host.store.catalogue();
      const selected = move.selects !== undefined && values[move.selects.flag] === true;
      const names = selected ? await select(host, type, verb, words) : says ? words.slice(0, 1) : words;
      if (names.length === 0 && !selected)
        throw new UserError(`${verb} needs an id`, `itil ${type.kind} ${verb} …`);
      const said = says && words[1] !== undefined ? { [says]: words[1] } : {};
      const context = contextOf(host, catalogue, values.at as string | undefined);
      const input = await moveInput(host, flags, values, { fields: {}, entry: said });
      checkWords(catalogue, input.fields);

      const answers: Answers = new Map();
      const stepOn = async (file: RecordFile): Promise<Step<K>> => {
        const record = soundRecord<K>(file);
        const attempt = (given: MoveInput): Records[K] => makeMove(type, record, verb, given, context);
        const moved = await gather(host, catalogue, type, verb, input, attempt, { before: record, answers });
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
      const all = input.extra.cascade ? [...(await cascade(host, type, steps, stepOn)), ...steps] : steps;
      const remarks = await judge(host, catalogue, verb, all);
      return {
        data: all.map(({ after, before }) =>
          movedOf(type, after, before, verb, movedClocks(catalogue, host.now(), after, before)),
        ),
        plan: planOf(all),
        remarks: [...remarks, ...strangerRemark(context.by, catalogue)],
      };
    },
    view: (moved) => (moved.length === 0 ? [paragraph(`nothing to ${verb}`)] : movedView(moved)),
  });
};

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
  const { rows, catalogue } = await store.workspace();
  return rows
    .filter((row) => row.kind === type.kind && test(row as unknown as Row<K>, catalogue, now()))
    .map((row) => row.path);
};

/** The instant, the actor and the policy of a move. */
export const contextOf = (
  host: Pick<Host, 'now' | 'user'>,
  catalogue: Catalogue,
  at: string | undefined,
): MoveContext => {
  // Entries are written to the minute, as people say it.
  const now = formatInstant(Math.floor(host.now() / 60_000) * 60_000, catalogue.zone);
  return {
    at: at ?? now,
    now: formatInstant(host.now(), catalogue.zone),
    by: actor(host, catalogue),
    policy: catalogue.policy,
    services: catalogue.services,
  };
};

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

/** `--cascade`: the same move for all open descendants, each before its parent. */
const cascade = async <K extends MovingKind>(
  { store }: Pick<Host, 'store'>,
  type: MovingType<K>,
  steps: readonly Step<K>[],
  stepOn: (file: RecordFile) => Promise<Step<K>>,
): Promise<readonly Step<K>[]> => {
  const taken = new Set(steps.map(({ file }) => file.path));
  const below = async (id: string): Promise<readonly Step<K>[]> => {
    const done: Step<K>[] = [];
    for (const { row, path } of await store.pointing(id)) {
      if (path !== 'parent' || taken.has(row.path)) continue;
      if (!isOpen(type as unknown as MovingType, row.record.state)) continue;
      taken.add(row.path);
      done.push(...(await below(row.id)), await stepOn(await store.read(row.path)));
    }
    return done;
  };
  const done: Step<K>[] = [];
  for (const { after } of steps) done.push(...(await below(after.id)));
  return done;
};

/** Runs the rules that guard the verb over the records as they would be: errors refuse, the rest are remarks. */
export const judge = async <K extends MovingKind>(
  host: Pick<Host, 'store' | 'now'>,
  catalogue: Catalogue,
  verb: string,
  steps: readonly { readonly before?: Row<K>; readonly after: Row<K> }[],
): Promise<readonly string[]> => {
  const before = steps.flatMap((step) => step.before ?? []) as unknown as readonly Row[];
  const after = steps.map((step) => step.after) as unknown as readonly Row[];
  const world = await worldAround(host, catalogue, after);
  const findings = [
    ...after.flatMap((row) => guardFindings(row, verb, world)),
    ...(await spoilt(host, catalogue, verb, before, after)),
  ];
  const refusal = findings.find((f) => f.level === 'error');
  if (refusal)
    throw new UserError(
      `${refusal.id ?? refusal.path}: ${refusal.message}`,
      refusal.hint ?? `itil explain ${refusal.rule}`,
    );
  return findings.map((f) => `${f.id ?? f.path}: ${f.message}`);
};

/** The errors that a move brings to records which it does not touch: a resolved parent gets an open child. */
const spoilt = async (
  host: Pick<Host, 'store' | 'now'>,
  catalogue: Catalogue,
  verb: string,
  before: readonly Row[],
  after: readonly Row[],
): Promise<readonly Finding[]> => {
  const neighbours = await neighboursOf(host, after);
  const errors = async (moved: readonly Row[]): Promise<readonly Finding[]> => {
    const world = await worldAround(host, catalogue, [...moved, ...neighbours]);
    return neighbours.flatMap((row) => guardFindings(row, verb, world)).filter((f) => f.level === 'error');
  };
  if (neighbours.length === 0) return [];
  const old = new Set((await errors(before)).map((f) => `${f.path} ${f.rule} ${f.message}`));
  return (await errors(after))
    .filter((f) => !old.has(`${f.path} ${f.rule} ${f.message}`))
    .map((f) => ({ ...f, hint: `itil show ${f.id}` }));
};

const planOf = <K extends MovingKind>(steps: readonly Step<K>[]): Plan =>
  steps.map(({ file, before, after }) => ({
    step: 'edit',
    kind: file.kind,
    path: file.path,
    was: file.text,
    changes: changesBetween(before.record, after.record),
  }));
