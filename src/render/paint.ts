import type { Tone } from '../doc.ts';

export type Style = Tone | 'id' | 'title' | 'error';

/** Wraps visible text in the colours of a style. */
export type Paint = (style: Style | undefined, text: string) => string;

export const plainPaint: Paint = (_style, text) => text;

/** The sixteen colours only: the terminal's theme says what green is. chalk is loaded where there is colour. */
export const loadPaint = async (color: boolean): Promise<Paint> => {
  if (!color) return plainPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    muted: chalk.dim,
    strong: chalk.bold,
    id: chalk.cyan,
    title: chalk.bold,
    error: chalk.bold.red,
  };
  return (style, text) => (style === undefined || text === '' ? text : styles[style](text));
};
