import type { CatalogueType, MovingType } from '../../domain/record-type.ts';
import { recordTypes } from '../../domain/record-types.ts';
import type { Kind } from '../../generated/types.ts';
import type { Command } from '../command.ts';

/** The commands that every kind has, made from its record type; each is loaded by itself. */
export const moveOrOpen = async (type: MovingType, verb: string): Promise<Command> =>
  (type.moves[verb]?.from === 'nothing'
    ? (await import('./open.ts')).openCommand(type, verb)
    : (await import('./move.ts')).moveCommand(type, verb)) as unknown as Command;

export const listOf = async (type: MovingType | CatalogueType): Promise<Command> =>
  (await import('./list.ts')).listCommand(type) as unknown as Command;

export const showOf = async (kind: Kind): Promise<Command> =>
  (await import('./show-record.ts')).showRecordCommand([kind]) as unknown as Command;

export const newModel = async (): Promise<Command> =>
  (await import('./new.ts')).newCommand(recordTypes.model) as unknown as Command;

export const editOf = async (kind: Kind): Promise<Command> =>
  (await import('./edit.ts')).editCommand(kind) as unknown as Command;
