import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseWords } from '../../src/cli/bind.ts';
import { find } from '../../src/cli/find-command.ts';
import { commands, isGroup } from '../../src/commands/commands.ts';
import { allRules } from '../../src/domain/rules.ts';
import type { Kind } from '../../src/generated/types.ts';
import { findingsOf } from '../support/findings-of.ts';
import { leaves } from './command-tree.ts';
import { shellWords } from './shell-words.ts';

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.includes('generated'))
    .map((name) => join(folder, name));

const names: ReadonlySet<string> = new Set(commands.map(({ name }) => name));
const groups: ReadonlySet<string> = new Set(commands.filter(isGroup).map(({ name }) => name));
const paths: ReadonlySet<string> = new Set(
  leaves.flatMap(({ name, leaf }) => [
    name,
    ...(leaf.alias === undefined ? [] : [name.replace(leaf.name, leaf.alias)]),
  ]),
);

/** Commands that a text names and that there are not: `itil` and the words after it, as far as they are plain. */
const unknownIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w./@-])itil ([a-z][a-z-]*)(?: ([a-z][a-z-]*)(?![\w/$]|\.\w))?/g)]
    .filter(([, first = '', second]) => {
      if (first === 'help') return false;
      return (
        !names.has(first) || (groups.has(first) && second !== undefined && !paths.has(`${first} ${second}`))
      );
    })
    .map(([said]) => said);

describe('no text names a command that there is not', () => {
  const texts = [
    'README.md',
    'examples/acme/README.md',
    ...filesIn('src', /\.ts$/),
    ...filesIn('schemas', /\.(json|mjs)$/),
  ];

  it('in the sources, the schemas and the README', () => {
    const said = texts.flatMap((path) =>
      unknownIn(readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`),
    );
    expect(said).toEqual([]);
  });

  it('sees one', () => {
    expect(unknownIn('`itil incidnt open`, itil incident opn. itil incident open')).toEqual([
      'itil incidnt open',
      'itil incident opn',
    ]);
  });
});

/** Why a command line cannot be pasted; undefined where it can. */
const faultOf = async (line: string): Promise<string | undefined> => {
  try {
    const found = await find(shellWords(line).slice(1), '');
    if ('command' in found) parseWords(found.name, found.command, found.words);
    return undefined;
  } catch (error) {
    return `${line}: ${(error as Error).message}`;
  }
};

const faultsOf = async (lines: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all([...new Set(lines)].map(faultOf))).filter((fault) => fault !== undefined);

describe('what is told to be typed can be typed', () => {
  const scenarios = ['README.md', ...filesIn('test/scenarios', /\.md$/)];

  it.each(scenarios)('hints and next steps in %s', async (path) => {
    const told = [...readFileSync(path, 'utf8').matchAll(/^\s*(?:hint|next): (itil .*)$/gm)].map(
      (match) => match[1] as string,
    );
    expect(await faultsOf(told)).toEqual([]);
  });

  it('hints of rules, on their bad examples', async () => {
    const hints = allRules.flatMap((rule) =>
      findingsOf(rule.bad, rule.kinds[0] as Kind).map(({ hint }) => hint),
    );
    const lines = hints.filter((hint) => hint?.startsWith('itil ')) as string[];
    expect(lines.length).toBeGreaterThan(10);
    expect(await faultsOf(lines)).toEqual([]);
  });
});
