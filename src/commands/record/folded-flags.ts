import { mayStart } from '../../domain/lifecycle.ts';
import { words } from '../../domain/move.ts';
import type { Move, MovingKind, MovingType } from '../../domain/record-type.ts';
import { UserError } from '../../errors.ts';
import { fields } from '../../generated/fields.ts';
import type { Records } from '../../generated/types.ts';
import type { RecordFile } from '../../host.ts';
import type { Flag } from '../command.ts';
import { fieldFlags } from './field-flags.ts';
import { soundRecord } from './move.ts';
import { tailOf } from './moved.ts';

/** A flag of a field that the timeline decides: `edit` takes it so that it can name the move to make instead. */
interface FoldedFlag extends Flag {
  readonly path: string;
}

export const foldedFlags = (type: MovingType): Readonly<Record<string, FoldedFlag>> => {
  const decided = ['state', ...Object.keys(type.folded)];
  const paths = fields[type.kind]
    .map((field) => field.path)
    .filter((path) => decided.some((one) => path === one || path.startsWith(`${one}.`)));
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll(/[._]/g, '-'), { path, type: 'line', summary: '', hidden: true }]),
  );
};

/** Throws a UserError that names the move to make where a value is given for what the timeline decides. */
export const refuseFolded = (
  type: MovingType,
  file: RecordFile,
  flags: Readonly<Record<string, FoldedFlag>>,
  values: Readonly<Record<string, unknown>>,
): void => {
  const [name, flag] = Object.entries(flags).find(([one]) => values[one] !== undefined) ?? [];
  if (name === undefined || flag === undefined) return;
  const record = soundRecord<MovingKind>(file);
  const value = String(values[name]);
  const found =
    flag.path === 'state' ? moveTo(type, record, value) : moveSetting(type, record, flag.path, value);
  const [verb = 'show', ...more] = found ?? [];
  throw new UserError(
    `${record.id}: ${words(flag.path).replace('.', ' ')} follows from the timeline, ${found ? `and a move changes it: ${verb}` : 'and no move sets it to that'}`,
    ['itil', type.kind, verb, tailOf(record.id), ...more].join(' '),
  );
};

/** A verb and the flags that it takes. */
type Instead = readonly [verb: string, ...flags: string[]];

/** The moves that a command can make on a record that is there, those first that may start from its state. */
const movesOn = (
  type: MovingType,
  record: Records[MovingKind],
): readonly (readonly [string, Move<MovingKind>])[] => {
  if (!type.commands) return [];
  const moves = Object.entries(type.moves).filter(([, { from }]) => from !== 'nothing');
  const may = moves.filter(([, move]) => mayStart(move, record, record.state));
  return [...may, ...moves.filter((move) => !may.includes(move))];
};

const moveTo = (type: MovingType, record: Records[MovingKind], state: string): Instead | undefined => {
  const verb = movesOn(type, record).find(([, { to }]) => to === state)?.[0];
  return verb === undefined ? undefined : [verb];
};

/** The move that sets a field; one that does no more than that comes before one that leads to another state. */
const moveSetting = (
  type: MovingType,
  record: Records[MovingKind],
  path: string,
  value: string,
): Instead | undefined => {
  const setting = movesOn(type, record).flatMap(([verb, move]) => {
    const name = nameIn(type, move, path);
    return name === undefined ? [] : [{ verb, name, only: move.to === 'same' }];
  });
  const found = setting.find(({ only }) => only) ?? setting[0];
  return found && [found.verb, `--${found.name}`, /\s/.test(value) || value === '' ? `"${value}"` : value];
};

const nameIn = (type: MovingType, move: Move<MovingKind>, path: string): string | undefined => {
  if (move.extra?.some(({ name }) => name === path)) return path;
  return (move.takes as readonly string[] | undefined)?.includes(path)
    ? Object.keys(fieldFlags(type.kind, [path], move.short))[0]
    : undefined;
};
