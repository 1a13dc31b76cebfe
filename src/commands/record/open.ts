import type { Catalogue } from '../../domain/catalogue.ts';
import { isOpen } from '../../domain/lifecycle.ts';
import { moveOf, openRecord } from '../../domain/move.ts';
import { LONGEST_TAIL, recordId, recordPath, SHORTEST_TAIL } from '../../domain/record-id.ts';
import type { MovingKind, MovingType } from '../../domain/record-type.ts';
import { type Row, wholeRow } from '../../domain/row.ts';
import { formatDate } from '../../domain/time/date.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import type { Host } from '../../host.ts';
import { type Command, defineCommand, type Flags } from '../command.ts';
import { commandLine } from '../command-line.ts';
import { oneLine } from '../one-line.ts';
import { strangerRemark } from './actor.ts';
import { gather } from './gather.ts';
import { judge } from './judge.ts';
import { checkWords, refuseStrangers, strangerRemarks, withIds } from './known-words.ts';
import { contextOf } from './move.ts';
import { AT, isBlank, moveFlags, moveInput } from './move-input.ts';
import { type Moved, movedOf, movedView } from './moved.ts';
import { movedClocks } from './moved-clocks.ts';
import { movedDuties } from './moved-duties.ts';
import { refuseUnsound } from './refuse-unsound.ts';
import { typedText } from './typed-text.ts';

/** The command of an opening move: `incident open`, `change open`, `csi raise`. */
export const openCommand = <K extends MovingKind>(
  type: MovingType<K>,
  verb: string,
): Command<Flags, readonly Moved[]> => {
  const move = moveOf(type, verb);
  const flags = moveFlags(type.kind, move);
  const all: Flags = { ...flags.fields, ...flags.entry, ...flags.extra, at: AT };

  return defineCommand({
    name: verb,
    summary: move.summary,
    examples: move.examples ?? [],
    args: [{ name: 'title', summary: 'What is wrong, in one line.', optional: true }],
    flags: all,

    async run(host, { args, flags: values }) {
      const { value: catalogue } = await host.store.catalogue();
      const context = contextOf(host, catalogue, values.at as string | undefined);
      const title = args[0] === undefined ? '' : oneLine('the title', await typedText(host, args[0]));
      const input = await moveInput(host, flags, values, {
        fields: isBlank(title) ? {} : { title },
        entry: {},
      });
      checkWords(catalogue, type.kind, input.fields);
      if (!move.lenient) refuseStrangers(catalogue, type.kind, input.fields);
      const same = await openWithKey(host, type, input.fields.dedupe_key);
      if (same)
        return {
          data: [{ ...movedOf(type, same, same, verb, []), created: false }],
          remarks: [`${same.id} is open with the same dedupe key: nothing was opened`],
        };

      const id = freeId(host, type, catalogue, context.at);
      const given = { ...input, fields: withIds(catalogue, type.kind, input.fields) };
      const typed = commandLine([type.kind, verb, ...(isBlank(title) ? [] : args)], all, values);
      const record = await gather(host, catalogue, { type, verb, typed }, given, (made) =>
        openRecord(type, id, verb, made, context),
      );
      await refuseUnsound(type.kind, undefined, record);
      const after = wholeRow(type, recordPath(type.folder, id), record);
      const remarks = await judge(host, catalogue, verb, [{ after }]);
      const clocks = movedClocks(catalogue, host.now(), after, undefined);
      const duties = await movedDuties(host, catalogue, after, undefined);
      return {
        data: [{ ...movedOf(type, after, undefined, verb, clocks, duties), created: true }],
        plan: [{ step: 'create', kind: type.kind, path: after.path, value: record }],
        remarks: [
          ...remarks,
          ...strangerRemarks(catalogue, type.kind, given.fields),
          ...strangerRemark(context.by, catalogue),
        ],
      };
    },
    view: movedView,
  });
};

/** An id that no file bears yet: a tail that is taken is lengthened. */
const freeId = <K extends MovingKind>(
  host: Host,
  type: MovingType<K>,
  catalogue: Catalogue,
  at: string,
): string => {
  const local = catalogue.zone.toLocal(parseInstant(at) ?? host.now());
  const date = formatDate(Math.floor(local / 86_400_000));
  const seed = host.entropy();
  for (let length = SHORTEST_TAIL; length <= LONGEST_TAIL; length += 1) {
    const id = recordId(type.prefix, date, seed, length);
    if (!host.store.exists(recordPath(type.folder, id))) return id;
  }
  return freeId(host, type, catalogue, at);
};

/** An alert that fires twice opens one incident: the open one with the same key. */
const openWithKey = async <K extends MovingKind>(
  { store }: Host,
  type: MovingType<K>,
  key: unknown,
): Promise<Row<K> | undefined> => {
  if (key === undefined) return undefined;
  const { rows } = await store.workspace({ judged: false });
  const hit = rows.find(
    (row) =>
      row.kind === type.kind &&
      'dedupe_key' in row.record &&
      row.record.dedupe_key === key &&
      isOpen(type as unknown as MovingType, row.record.state),
  );
  return hit as Row<K> | undefined;
};
