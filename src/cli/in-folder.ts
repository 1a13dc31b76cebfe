import { quoted } from '../commands/quoted.ts';
import type { Block, Cell, Doc } from '../doc.ts';

/** The folder that `-C` names among the words of a command line; they need not be right otherwise. */
export const folderIn = (words: readonly string[]): string | undefined => {
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const at = own.findLastIndex((word) => word.startsWith('-C'));
  return at < 0 ? undefined : own[at] === '-C' ? own[at + 1] : own[at]?.slice(2);
};

/** A command to paste, as it reaches the same folder as the one that was typed. */
export const inFolder = (command: string, folder: string | undefined): string =>
  folder === undefined || !command.startsWith('itil ') || command.startsWith('itil -C')
    ? command
    : `itil -C ${quoted(folder)}${command.slice('itil'.length)}`;

/** The same of all commands that a document names. */
export const docInFolder = (doc: Doc, folder: string | undefined): Doc =>
  folder === undefined ? doc : doc.map((block) => blockIn(block, folder));

const blockIn = (block: Block, folder: string): Block => {
  if (block.block === 'paragraph')
    return { ...block, cells: block.cells.map((cell) => cellIn(cell, folder)) };
  if (block.block !== 'findings') return block;
  const findings = block.findings.map((finding) =>
    finding.hint === undefined ? finding : { ...finding, hint: inFolder(finding.hint, folder) },
  );
  return { ...block, findings };
};

const cellIn = (cell: Cell, folder: string): Cell =>
  typeof cell === 'object' && cell !== null && 'command' in cell
    ? { ...cell, text: inFolder(cell.text, folder) }
    : cell;
