/** What to show, before any format: a command's `view` returns a Doc, a renderer turns it into text. */
export type Doc = readonly Block[];

export type Tone = 'good' | 'warn' | 'bad' | 'muted' | 'strong';

/**
 * One value with its meaning kept, so that a terminal can say `1h 30m` where CSV says `5400`.
 * `null` is "no data" and shows as `–`.
 */
export type Cell = string | number | null | TypedCell;

export type TypedCell =
  | { readonly text: string; readonly tone?: Tone }
  /** A command to paste. */
  | { readonly text: string; readonly tone: 'strong'; readonly command: true }
  | { readonly id: string; readonly tone?: Tone }
  | {
      /** Seconds. */
      readonly duration: number | null;
      readonly tone?: Tone;
      /** Service time, of which a day has no fixed length: told in hours. */
      readonly service?: true;
    }
  /** An unrounded ratio with the count it stands on. */
  | {
      readonly share: number | null;
      readonly n: number;
      readonly tone?: Tone;
      /** At most so many decimals of its percentage; absent = one. */
      readonly digits?: number;
    }
  /** RFC 3339 with the offset to show. */
  | {
      readonly instant: string | null;
      readonly tone?: Tone;
      /** Shown without its offset, in a list where all have one zone. */
      readonly brief?: true;
    }
  | { readonly number: number | null; readonly digits: number; readonly tone?: Tone };

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly cells: readonly Cell[] }
  | { readonly block: 'facts'; readonly facts: readonly (readonly [string, Cell])[] }
  | { readonly block: 'list'; readonly items: readonly Cell[] }
  | { readonly block: 'code'; readonly text: string; readonly language?: string }
  /** What a check found, with excerpts of the source where there are any. */
  | { readonly block: 'findings'; readonly findings: readonly FoundText[] }
  /** A unified diff. */
  | { readonly block: 'diff'; readonly text: string }
  | {
      readonly block: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** Said instead of an empty table. */
      readonly empty?: string;
    };

/** A finding as it is shown. */
export interface FoundText {
  readonly path: string;
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
  readonly range?: {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
  /** The line of the source that the range begins in. */
  readonly source?: string;
}

export const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ block: 'heading', level, text });

/** A sentence or line, its parts joined as they are (no space is added between cells). */
export const paragraph = (...cells: readonly Cell[]): Block => ({ block: 'paragraph', cells });

export const facts = (pairs: Readonly<Record<string, Cell>>): Block => ({
  block: 'facts',
  facts: Object.entries(pairs),
});

export const list = (items: readonly Cell[]): Block => ({ block: 'list', items });

export const code = (text: string, language?: string): Block =>
  language === undefined ? { block: 'code', text } : { block: 'code', text, language };

/** A column named `>n` is aligned to the right. */
export const table = (
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  empty?: string,
): Block => ({
  block: 'table',
  columns: columns.map((c) => (c.startsWith('>') ? { title: c.slice(1), align: 'right' } : { title: c })),
  rows,
  ...(empty === undefined ? {} : { empty }),
});

export const text = (value: string, tone?: Tone): Cell => (tone ? { text: value, tone } : { text: value });
export const command = (line: string): Cell => ({ text: line, tone: 'strong', command: true });
export const id = (value: string, tone?: Tone): Cell => (tone ? { id: value, tone } : { id: value });
export const duration = (seconds: number | null, tone?: Tone): Cell =>
  tone ? { duration: seconds, tone } : { duration: seconds };
export const share = (ratio: number | null, n: number, tone?: Tone): Cell =>
  tone ? { share: ratio, n, tone } : { share: ratio, n };
/** A figure that a promise is held against, told to three decimals (rule N4). */
export const achieved = (ratio: number | null, n: number, tone?: Tone): Cell =>
  tone ? { share: ratio, n, digits: 3, tone } : { share: ratio, n, digits: 3 };
export const instant = (value: string | null, tone?: Tone): Cell =>
  tone ? { instant: value, tone } : { instant: value };
export const decimal = (value: number | null, digits: number, tone?: Tone): Cell =>
  tone ? { number: value, digits, tone } : { number: value, digits };

/** Seconds of service time, told in hours and minutes. */
export const serviceTime = (seconds: number | null, tone?: Tone): Cell =>
  tone ? { duration: seconds, service: true, tone } : { duration: seconds, service: true };
