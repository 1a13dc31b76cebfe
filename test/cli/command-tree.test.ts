import { describe, expect, it } from 'vitest';
import { parseWords } from '../../src/cli/bind.ts';
import { find } from '../../src/cli/find-command.ts';
import { globalFlags } from '../../src/cli/globals.ts';
import { commands, isGroup } from '../../src/commands/commands.ts';
import { commandNamed, leaves } from './command-tree.ts';
import { shellWords } from './shell-words.ts';

/** Flags that mean the same as the global one, and are the command's own on purpose. */
const onPurpose: Readonly<Record<string, readonly string[]>> = {
  // It creates records one by one, so it counts them instead of showing ten thousand diffs.
  'import servicenow': ['dry-run'],
};

const helpOf = async (name: string): Promise<string> => {
  const found = await find([...name.split(' '), '--help'], '0.1.0');
  if ('text' in found) throw new Error(`${name} is no command`);
  const parsed = parseWords(found.name, found.command, found.words);
  if (!('help' in parsed)) throw new Error(`${name} has no help`);
  return parsed.help;
};

describe('the command tree', () => {
  it('names each command once', () => {
    const names = leaves.flatMap(({ name, leaf }) => [
      name,
      ...(leaf.alias === undefined ? [] : [name.replace(leaf.name, leaf.alias)]),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('sums up every command and group in one line', () => {
    for (const { summary } of [...commands, ...leaves.map(({ leaf }) => leaf)]) {
      expect(summary).toMatch(/^[A-Z].*\.$/);
      expect(summary.length).toBeLessThanOrEqual(90);
    }
  });

  it('is found by its aliases', async () => {
    for (const { name, leaf } of leaves) {
      if (leaf.alias === undefined) continue;
      expect(await find(name.replace(leaf.name, leaf.alias).split(' '), '')).toMatchObject({
        name: `itil ${name}`,
      });
    }
  });
});

describe.each(leaves.map((named) => [named.name, named] as const))('itil %s', (name, named) => {
  it('is called what its module calls it, and has a summary and examples', async () => {
    const command = await commandNamed(named);
    expect(command.name).toBe(name.split(' ').at(-1));
    expect(command.summary).toMatch(/^[A-Z].*\.$/);
    expect(command.examples.length).toBeGreaterThan(0);
  });

  it('takes its own examples', async () => {
    const { examples } = await commandNamed(named);
    for (const example of examples) {
      const [itil, ...words] = shellWords(example);
      expect(itil).toBe('itil');
      const found = await find(words, '');
      expect([example, found]).toEqual([example, expect.objectContaining({ name: `itil ${name}` })]);
      if (!('command' in found)) continue;
      expect(() => parseWords(found.name, found.command, found.words)).not.toThrow();
    }
  });

  it('names every flag, argument and example in its help, and no hidden one', async () => {
    const { flags, args = [], examples } = await commandNamed(named);
    const help = await helpOf(name);
    const lines = help.split('\n');
    for (const [flag, { hidden }] of Object.entries({ ...flags, ...globalFlags } as typeof flags)) {
      const mention = new RegExp(`^ {2}(-\\w, )?(--(no-)?${flag}|-${flag})( |$)`);
      expect([flag, lines.some((line) => mention.test(line))]).toEqual([flag, hidden !== true]);
    }
    for (const arg of args) expect(help).toContain(arg.name);
    for (const example of examples) expect(lines).toContain(`  ${example}`);
  });

  it('has a summary for every flag', async () => {
    for (const [flag, { summary, hidden }] of Object.entries((await commandNamed(named)).flags)) {
      if (hidden !== true) expect([flag, summary]).toEqual([flag, expect.stringMatching(/^[^a-z].*[.…]$/s)]);
    }
  });

  it('keeps its flags apart from the global ones, and one letter from another', async () => {
    const { flags } = await commandNamed(named);
    expect(Object.keys(flags).filter((flag) => flag in globalFlags)).toEqual([...(onPurpose[name] ?? [])]);
    const letters = [...Object.values(flags).flatMap(({ letter }) => letter ?? []), 'C', 'h'];
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe('groups', () => {
  it.each(commands.filter(isGroup).map((group) => [group.name, group] as const))(
    'itil %s shows its verbs',
    async (name, group) => {
      for (const words of [[name], [name, '--help'], ['help', name]]) {
        const found = await find(words, '');
        const text = 'text' in found ? found.text : '';
        for (const verb of group.commands) expect(text).toContain(`${verb.name}`);
      }
    },
  );
});
