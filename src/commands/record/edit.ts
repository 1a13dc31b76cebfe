import { changesBetween } from '../../domain/changes.ts';
import { getAt, withAt } from '../../domain/path.ts';
import type { Plan } from '../../domain/plan.ts';
import type { MovingKind, MovingType } from '../../domain/record-type.ts';
import { isFileKind, isMovingKind, movingType, recordTypes } from '../../domain/record-types.ts';
import { UserError } from '../../errors.ts';
import type { Kind, Records } from '../../generated/types.ts';
import type { Host } from '../../host.ts';
import { type Command, defineCommand, type Flags, flag } from '../command.ts';
import { commandLine } from '../command-line.ts';
import { askRecord } from './ask-record.ts';
import { corrections } from './corrections.ts';
import { byEditor, newErrors } from './edit-text.ts';
import { type Edited, editedView } from './edited.ts';
import { type FieldFlag, fieldFlags, settable } from './field-flags.ts';
import { foldedFlags, refuseFolded } from './folded-flags.ts';
import { soundRecord } from './move.ts';
import { isBlank, resolveLinks } from './move-input.ts';
import { refuseUnsound } from './refuse-unsound.ts';
import { typedValue } from './typed-text.ts';

/** `edit` of a kind: with flags it sets facts, without any it opens the editor. */
export const editCommand = (kind: Kind): Command<Flags, Edited> => {
  const moving = isMovingKind(kind) ? (movingType(kind) as unknown as MovingType) : undefined;
  const flags = fieldFlags(kind, settable(kind, moving ? Object.keys(moving.folded) : []));
  const folded = moving ? foldedFlags(moving) : {};
  const all: Flags = {
    ...flags,
    ...folded,
    ...(moving ? { because: flag.line('Why a closed record is corrected.') } : {}),
  };

  return defineCommand<Flags, Edited>({
    name: 'edit',
    summary: 'Change facts: by flags, or in your editor.',
    details: moving
      ? `What the timeline decides (${['state', ...Object.keys(moving.folded)].join(', ')}) is changed by a move.`
      : '',
    examples: moving
      ? [`itil ${kind} edit k7q2`, `itil ${kind} edit k7q2 --title "…"`]
      : [`itil ${kind} edit …`],
    args: isFileKind(kind)
      ? []
      : [{ name: 'id', summary: 'The record.', meaning: kind as never, optional: moving !== undefined }],
    flags: all,

    async run(host, { args: [name], flags: values }) {
      const type = recordTypes[kind];
      const file =
        type.shape === 'file'
          ? await host.store.read(type.file)
          : await host.store.find(name ?? (await whichOf(host, moving)), [kind]);
      if (moving) refuseFolded(moving, file, folded, values);
      const given = Object.entries(flags).filter(([flagName]) => values[flagName] !== undefined);
      const because = {
        reason: values.because as string | undefined,
        typed: commandLine([kind, 'edit', name ?? file.path], all, values),
      };
      if (given.length === 0) return byEditor(host, file, because);

      let next: unknown = soundRecord(file);
      for (const [flagName, made] of given) {
        const typed = await typedValue(host, made, values[flagName]);
        const value = await resolveLinks(host.store, made, typed);
        next = withAt(
          next,
          made.path,
          isBlank(value) ? undefined : grown(getAt(next, made.path), made, value),
        );
      }
      await refuseUnsound(kind, file.path, next);
      const [refusal] = await newErrors(host, file, { ...file, value: next, findings: [] });
      if (refusal)
        throw new UserError(
          `${refusal.path === file.path ? file.path : refusal.id}: ${refusal.message}`,
          refusal.hint ?? `itil explain ${refusal.rule}`,
        );
      const changed = given
        .map(([, { path }]) => ({ field: path, was: getAt(file.value, path), now: getAt(next, path) }))
        .filter(({ was, now }) => JSON.stringify(was) !== JSON.stringify(now));
      if (isMovingKind(kind)) {
        const record = next as Records[MovingKind];
        const owed = await corrections(host, kind, soundRecord(file), changed, because);
        if (owed.length > 0) next = withAt(record, 'timeline', [...record.timeline, ...owed]);
      }
      const plan: Plan =
        changed.length === 0
          ? []
          : [
              {
                step: 'edit',
                kind,
                path: file.path,
                was: file.text,
                changes: changesBetween(file.value, next),
              },
            ];
      return { data: { path: file.path, changed, written: changed.length > 0 }, plan };
    },

    view: editedView,
  });
};

const whichOf = (host: Host, type: MovingType | undefined): Promise<string> =>
  askRecord(host, [type as MovingType], 'edit', () => true);

/** A list of objects grows by what is given; anything else is replaced. */
const grown = (before: unknown, { list, type }: FieldFlag, value: unknown): unknown =>
  list && type === 'object'
    ? [...((before ?? []) as readonly unknown[]), ...(value as readonly unknown[])]
    : value;
