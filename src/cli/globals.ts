import { type Command, type Flags, flag } from '../commands/command.ts';

/** What `--format` takes of every command. */
const FORMATS = ['table', 'text', 'markdown', 'csv', 'html', 'json'] as const;

/** Flags that every command takes. */
export const globalFlags = {
  json: flag.boolean('The data as JSON.'),
  format: flag.choice(FORMATS, 'How to show it; text is another word for table.'),
  output: flag.line('Write to this file instead of the terminal.', { word: 'file' }),
  C: { ...flag.line('Act as if started in this folder.', { word: 'folder' }), letter: 'C' },
  as: flag.line('Who acts (else ITIL_USER, else git user.email).', { word: 'person' }),
  now: flag.line('Take this for the present moment (else ITIL_NOW).', { word: 'when' }),
  'dry-run': flag.boolean('Show the diff of what would be written; write nothing.'),
  input: { ...flag.boolean('Ask for nothing, even on a terminal.'), negative: true },
  color: flag.choice(
    ['always', 'never', 'auto'],
    'Whether to colour it (default: auto, on a terminal that can).',
  ),
  quiet: flag.boolean('No remarks on standard error.'),
  verbose: flag.boolean('The stack of an unexpected error.'),
} satisfies Flags & Readonly<Record<string, { negative?: boolean }>>;

/** The flags that a command takes beside its own: `--format` with the formats that it has alone. */
export const globalFlagsOf = ({ formats = {} }: Pick<Command, 'formats'>): Flags => ({
  ...globalFlags,
  format: { ...globalFlags.format, choices: [...FORMATS, ...Object.keys(formats)] },
});

/** Flags whose next word is their value: needed to find the command among the words. */
export const valued: ReadonlySet<string> = new Set(
  Object.entries(globalFlags)
    .filter(([, { type }]) => type !== 'boolean')
    .flatMap(([name, made]) => ['letter' in made ? `-${made.letter}` : `--${name}`, `--${name}`]),
);
