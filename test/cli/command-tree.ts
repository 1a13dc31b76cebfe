import type { Command } from '../../src/commands/command.ts';
import { commands, isGroup, type Leaf } from '../../src/commands/commands.ts';

export interface Named {
  /** `incident open`, `check`. */
  readonly name: string;
  readonly leaf: Leaf;
}

/** Every command that can be called, by its words. */
export const leaves: readonly Named[] = commands.flatMap((entry) =>
  isGroup(entry)
    ? entry.commands.map((leaf) => ({ name: `${entry.name} ${leaf.name}`, leaf }))
    : [{ name: entry.name, leaf: entry }],
);

const loaded = new Map<string, Promise<Command>>();

export const commandNamed = ({ name, leaf }: Named): Promise<Command> => {
  let command = loaded.get(name);
  if (!command) loaded.set(name, (command = leaf.load()));
  return command;
};
