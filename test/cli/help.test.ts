import { afterEach, describe, expect, it } from 'vitest';
import { parseWords } from '../../src/cli/bind.ts';
import { groupHelp, topHelp } from '../../src/cli/help.ts';
import { commands, isGroup } from '../../src/commands/commands.ts';
import { summaries } from '../../src/commands/summaries.ts';
import { commandNamed, leaves, type Named } from './command-tree.ts';

const helpOf = async (named: Named): Promise<string> => {
  const parsed = parseWords(`itil ${named.name}`, await commandNamed(named), ['--help']);
  return 'help' in parsed ? parsed.help : '';
};

const leaf = (name: string): Named => leaves.find((one) => one.name === name) as Named;

/** The lines that are read: usage and examples are copied. */
const prose = (help: string): readonly string[] =>
  help
    .replace(/\nExamples:.*/s, '')
    .split('\n')
    .filter((line) => !line.startsWith('Usage: '));

const widest = (help: string): number => Math.max(...prose(help).map((line) => line.length));

const { isTTY, columns } = process.stdout;
const terminal = (settings: { readonly isTTY: boolean; readonly columns: number }): unknown =>
  Object.assign(process.stdout, settings);
afterEach(() => terminal({ isTTY, columns }));

describe('the help of the program and its groups', () => {
  it('sums up every command, in the order in which they stand', () => {
    expect(Object.entries(summaries)).toEqual(commands.map(({ name, summary }) => [name, summary]));
  });

  it('fits a window of 80 columns, and loses no word', () => {
    expect(widest(topHelp(summaries))).toBeLessThanOrEqual(80);
    for (const group of commands.filter(isGroup)) {
      const help = groupHelp(group);
      expect(widest(help)).toBeLessThanOrEqual(80);
      const flat = help.replace(/\s+/g, ' ');
      for (const { name, summary } of group.commands) {
        expect(flat).toContain(` ${name}`);
        expect(flat).toContain(` ${summary} `);
      }
    }
  });
});

describe('the help of a command', () => {
  it.each(leaves.map((named) => [named.name, named] as const))('%s fits its window', async (_name, named) => {
    expect(widest(await helpOf(named))).toBeLessThanOrEqual(80);
    terminal({ isTTY: true, columns: 50 });
    expect(widest(await helpOf(named))).toBeLessThanOrEqual(50);
    terminal({ isTTY: true, columns: 300 });
    expect(widest(await helpOf(named))).toBeLessThanOrEqual(100);
  });

  it('names its own options before those of every command, and no group of none', async () => {
    const groups = (help: string) => help.match(/^\w+ ?\w*:$/gm);
    expect(groups(await helpOf(leaf('check')))).toEqual([
      'Arguments:',
      'Options:',
      'Global options:',
      'Examples:',
    ]);
    for (const name of ['show', 'explain', 'schema'])
      expect(groups(await helpOf(leaf(name)))).toEqual(['Arguments:', 'Global options:', 'Examples:']);
  });

  it('shows short choices in place of the value, and longer ones after the summary', async () => {
    const help = (await helpOf(leaf('incident list'))).replace(/\s+/g, ' ');
    expect(help).toContain('--impact <high|medium|low> Only with');
    expect(help).toContain(
      '--state <state> Only with this state; may be repeated. One of new, in_progress, on_hold, resolved, closed, cancelled. ',
    );
  });

  it('puts what a flag means below it where there is no room beside', async () => {
    terminal({ isTTY: true, columns: 40 });
    expect(await helpOf(leaf('show'))).toContain(
      '  --output <file>\n      Write to this file instead of the\n      terminal.\n',
    );
  });
});
