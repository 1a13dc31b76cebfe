import type { Command } from '../commands/command.ts';
import type { Doc } from '../doc.ts';
import type { UserError } from '../errors.ts';
import type { Screen } from '../host.ts';
import { decideColor } from '../render/decide-color.ts';
import { docInFolder } from './in-folder.ts';

/** `plain` is a table that goes to no terminal; a command may have formats of its own. */
export type OutputFormat = 'table' | 'plain' | 'markdown' | 'csv' | 'html' | 'json' | (string & {});

interface Screens {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Screen;
  readonly err: Screen;
}

type Globals = Readonly<Record<string, unknown>>;

const colorOn = (screen: Screen, { env }: Screens, globals: Globals): boolean =>
  decideColor({ flag: globals.color as 'always' | 'never' | 'auto' | undefined, env, isTTY: screen.isTTY });

const DEFAULT_WIDTH = 100;

/** The formats, each loaded when it is asked for. */
export const render = {
  async data(
    command: Command,
    data: unknown,
    format: OutputFormat,
    screens: Screens,
    globals: Globals,
  ): Promise<string> {
    if (format === 'json') return (await import('../render/json.ts')).renderJson(data);
    const own = command.formats?.[format];
    return own ? own(data) : render.doc(command.view(data), format, screens, globals);
  },

  async doc(doc: Doc, format: OutputFormat, screens: Screens, globals: Globals): Promise<string> {
    switch (format) {
      case 'markdown':
        return (await import('../render/markdown.ts')).renderMarkdown(doc);
      case 'csv':
        return (await import('../render/csv.ts')).renderCsv(doc, { terminal: screens.out.isTTY });
      case 'html':
        return (await import('../render/html.ts')).renderHtml(doc);
      default: {
        const { renderTerminal } = await import('../render/terminal.ts');
        return renderTerminal(docInFolder(doc, globals.C as string | undefined), {
          color: colorOn(screens.out, screens, globals),
          width: screens.out.columns ?? DEFAULT_WIDTH,
          interactive: format === 'table',
        });
      }
    }
  },

  /** What a dry run would write; as JSON beside what the command would say. */
  async diffs(
    diffs: readonly string[],
    data: unknown,
    format: OutputFormat,
    screens: Screens,
    globals: Globals,
  ): Promise<string> {
    if (format === 'json') return (await import('../render/json.ts')).renderJson({ diffs, data });
    if (diffs.length === 0) return 'nothing would be written\n';
    const { renderTerminal } = await import('../render/terminal.ts');
    const color = colorOn(screens.out, screens, globals);
    return renderTerminal(
      diffs.map((text) => ({ block: 'diff', text })),
      { color, width: screens.out.columns ?? DEFAULT_WIDTH, interactive: true },
    );
  },

  async error(
    error: Pick<UserError, 'message' | 'hint'>,
    screens: Screens,
    globals: Globals,
  ): Promise<string> {
    const { renderError } = await import('../render/error.ts');
    return renderError(error, { color: colorOn(screens.err, screens, globals) });
  },

  async remark(text: string, screens: Screens, globals: Globals): Promise<string> {
    const [{ visible }, { loadPaint }] = await Promise.all([
      import('../render/visible.ts'),
      import('../render/paint.ts'),
    ]);
    const paint = await loadPaint(colorOn(screens.err, screens, globals));
    return `${paint('warn', 'note:')} ${visible(text)}\n`;
  },
};
