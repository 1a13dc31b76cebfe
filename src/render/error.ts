import { loadPaint } from './paint.ts';
import { visible } from './visible.ts';

interface Told {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What a UserError says: the fact, and the command that helps. */
export const renderError = async (
  { message, hint }: Told,
  { color }: { readonly color: boolean },
): Promise<string> => {
  const paint = await loadPaint(color);
  const fact = `${paint('error', 'error:')} ${visible(message)}\n`;
  return hint === undefined ? fact : `${fact}${paint('muted', 'hint:')} ${visible(hint)}\n`;
};
