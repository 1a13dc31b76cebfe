import type { CatalogueType, MovingType } from '../../domain/record-type.ts';
import type { Kind } from '../../generated/types.ts';
import type { Command } from '../command.ts';
import { editCommand } from './edit.ts';
import { listCommand } from './list.ts';
import { moveCommand } from './move.ts';
import { openCommand } from './open.ts';
import { showRecordCommand } from './show-record.ts';

/** The commands that every kind has, made from its record type. */
export const moveOrOpen = (type: MovingType, verb: string): Command =>
  (type.moves[verb]?.from === 'nothing'
    ? openCommand(type, verb)
    : moveCommand(type, verb)) as unknown as Command;

export const listOf = (type: MovingType | CatalogueType): Command => listCommand(type) as unknown as Command;
export const showOf = (kind: Kind): Command => showRecordCommand([kind]) as unknown as Command;
export const editOf = (kind: Kind): Command => editCommand(kind) as unknown as Command;
