/** What the index keeps of a record. */
export interface Facts {
  /** Former ids and numbers in other tools. */
  readonly names: readonly string[];
  readonly links: readonly { readonly path: string; readonly target: string }[];
}

/**
 * The part of the index for the files of one folder. Searched as bytes, never parsed as a whole: a line for each file,
 * `name TAB key TAB @alias TAB field=target TAB`, below a line that says of which folder, at which stamp, from when.
 */
export interface Section {
  readonly folder: string;
  readonly stamp: string;
  /** Ms since the epoch, before the files were looked at. */
  readonly written: number;
  /** The folder bears the stamp of our own write, and was known until then. */
  readonly ours: boolean;
  readonly bytes: Buffer;
}

const FORMAT = 'itil-index-2';
const OURS = 'ours';
const NEWLINE = 10;

export const sectionText = (section: Omit<Section, 'bytes'>, lines: readonly string[]): string =>
  `${[FORMAT, section.folder, section.stamp, section.written, section.ours ? OURS : ''].join('\t')}\n${lines.map((line) => `${line}\n`).join('')}`;

/** Undefined for bytes that are not (or no longer whole) a section of the folder. */
export const sectionOf = (folder: string, bytes: Buffer): Section | undefined => {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0 || bytes.at(-1) !== NEWLINE) return undefined;
  const [format, of, stamp = '', written, whose] = bytes.toString('utf8', 0, end).split('\t');
  if (format !== FORMAT || of !== folder) return undefined;
  return { folder, stamp, written: Number(written), ours: whose === OURS, bytes };
};

export const fileLine = (path: string, key: string, facts: Facts | undefined): string => {
  const names = facts?.names.map((name) => `@${name.toLowerCase()}`) ?? [];
  const links = facts?.links.map(({ path: field, target }) => `${field}=${target}`) ?? [];
  return [nameOf(path), key, ...[...names, ...links].map(plain), ''].join('\t');
};

/** What would break the line is a blank, and is not found by it. */
const plain = (text: string): string => text.replace(/[\t\r\n]/g, ' ');

/** The file's name without folder and ending, which is the record's id. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');

export interface Line {
  readonly text: string;
  readonly name: string;
  readonly key: string;
  /** `@alias` and `field=target`. */
  readonly facts: readonly string[];
}

/** The lines that contain the text. */
export const linesWith = function* ({ bytes }: Section, text: string): Generator<Line> {
  for (let at = bytes.indexOf(text); at >= 0; ) {
    const start = bytes.lastIndexOf(NEWLINE, at) + 1;
    const end = bytes.indexOf(NEWLINE, at);
    if (start > 0) yield lineOf(bytes.toString('utf8', start, end));
    at = bytes.indexOf(text, end);
  }
};

export const allLines = ({ bytes }: Section): readonly Line[] =>
  bytes.toString().split('\n').slice(1, -1).map(lineOf);

const lineOf = (text: string): Line => {
  const [name = '', key = '', ...facts] = text.split('\t');
  return { text, name, key, facts };
};

export const pathOf = ({ folder }: Section, { name }: Line): string => `${folder}/${name}.yaml`;
