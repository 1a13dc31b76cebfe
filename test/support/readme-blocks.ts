import { commands, isGroup } from '../../src/commands/commands.ts';
import { incident } from '../../src/domain/incident/incident.ts';
import { knownRules } from '../../src/domain/rules.ts';

/** The parts of README that are made from what they describe. */
const blocks: Readonly<Record<string, () => string>> = {
  commands: () =>
    table(
      ['command', 'what it does'],
      commands.flatMap((entry) =>
        isGroup(entry)
          ? [
              [
                `\`itil ${entry.name}\` ${entry.commands.map((c) => `\`${c.name}\``).join(' ')}`,
                entry.summary,
              ],
            ]
          : [[`\`itil ${entry.name}\``, entry.summary]],
      ),
    ),

  lifecycle: () => {
    const arrows = Object.entries(incident.moves).flatMap(([verb, { from, to }]) => {
      if (to === 'same' || typeof to !== 'string') return [];
      if (from === 'nothing') return [`  [*] --> ${to}: ${verb}`];
      return from.map((state) => `  ${typeof state === 'string' ? state : state.state} --> ${to}: ${verb}`);
    });
    return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n');
  },

  rules: () =>
    table(
      ['rule', 'level', 'good records'],
      knownRules.map(({ id, level, summary }) => [`\`${id}\``, level, summary]),
    ),
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** Fills every `<!-- generated:name -->` block of a text that is known here. */
export const fillBlocks = (text: string): string =>
  text.replace(/<!-- generated:(\w+) -->\n[\s\S]*?<!-- \/generated -->/g, (whole, name: string) => {
    const block = blocks[name];
    return block ? `<!-- generated:${name} -->\n${block()}\n<!-- /generated -->` : whole;
  });
