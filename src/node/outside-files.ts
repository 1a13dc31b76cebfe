import { createReadStream, realpathSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { kindOfPath } from '../domain/record-types.ts';
import { UserError } from '../errors.ts';
import type { Files } from '../host.ts';
import { refusal } from './fault.ts';
import { rootAbove } from './find-root.ts';

/** Files that are no records: what is imported, messages, mappings. `-` is standard input. */
export const outsideFiles = (stdin: () => NodeJS.ReadableStream): Files => {
  const bytes = async function* (path: string): AsyncGenerator<Uint8Array> {
    try {
      yield* (path === '-' ? stdin() : createReadStream(path)) as AsyncIterable<Uint8Array>;
    } catch (thrown) {
      throw refusal(`cannot read ${path}`, thrown);
    }
  };
  return {
    bytes,
    text: async (path) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes(path)) chunks.push(chunk);
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
      } catch {
        throw new UserError(`${path === '-' ? 'standard input' : path} is not UTF-8 text`);
      }
    },
    refuse: refuseOutput,
    write: async (path, text) => {
      refuseOutput(path);
      try {
        // A device or a pipe is written to; to replace it by a file would be the end of it.
        if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) return await writeFile(path, text);
        const { default: writeFileAtomic } = await import('write-file-atomic');
        await writeFileAtomic(path, text);
      } catch (thrown) {
        throw refusal(`cannot write ${path}`, thrown);
      }
    },
    size: (path) => (path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })?.size),
  };
};

/** Throws a UserError for a folder, and for what is a record or a setting of the workspace that it lies in. */
const refuseOutput = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`${path} is a folder`);
  const full = realTarget(resolve(path));
  const root = rootAbove(dirname(full));
  if (root === undefined || !/\.ya?ml$/.test(full)) return;
  if (kindOfPath(relative(root, full).split(sep).join('/')) !== undefined)
    throw new UserError(`${path} is a place for records: no output is written there`);
};

/** The file that a path leads to, links resolved; of a file that is not there yet, those of its folder. */
const realTarget = (full: string): string => {
  try {
    return realpathSync(full);
  } catch {
    return dirname(full) === full ? full : join(realTarget(dirname(full)), basename(full));
  }
};
