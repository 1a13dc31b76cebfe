import type { Group, Leaf } from '../commands/commands.ts';

/** The help of the whole program: names and summaries, written by hand so that nothing need be loaded for it. */
export const topHelp = (summaries: Readonly<Record<string, string>>): string =>
  [
    'itil: ITIL on local files. Incidents, changes, service levels and improvements',
    'as YAML records in git.',
    '',
    'Usage: itil <command> [flags]',
    '       itil <kind> <verb> [id] [flags]',
    '',
    'Commands:',
    ...rows(Object.entries(summaries).map(([name, summary]) => ({ name, summary }))),
    '',
    'Every command has --help, --json, --format, --output, --now, --as, -C <folder>,',
    '--dry-run, --quiet.',
    'Start with: itil init, then itil incident open "…".',
    'What a word means: itil explain <word>.',
    '',
  ].join('\n');

export const groupHelp = (group: Group): string =>
  [
    `itil ${group.name}: ${group.summary}`,
    '',
    `Usage: itil ${group.name} <verb> [id] [flags]`,
    '',
    'Verbs:',
    ...rows(group.commands),
    '',
    `See itil ${group.name} <verb> --help.`,
    '',
  ].join('\n');

/** Columns: the help needs no window to be asked for. */
const WIDTH = 80;

/** Names, and beside them their summaries, folded at spaces. */
const rows = (entries: readonly Pick<Leaf, 'name' | 'summary' | 'alias'>[]): readonly string[] => {
  const names = entries.map((entry) =>
    entry.alias !== undefined ? `${entry.name}, ${entry.alias}` : entry.name,
  );
  const indent = Math.max(...names.map((name) => name.length)) + 4;
  const fold = new RegExp(`\\S.{0,${WIDTH - indent - 1}}(?= |$)`, 'g');
  return entries.flatMap((entry, i) =>
    (entry.summary.match(fold) ?? []).map(
      (part, n) => (n === 0 ? `  ${names[i]}` : '').padEnd(indent) + part,
    ),
  );
};
