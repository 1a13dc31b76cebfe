import { createReadStream, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Files } from '../host.ts';
import { refusal } from './fault.ts';

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
    write: async (path, text) => {
      try {
        const { default: writeFileAtomic } = await import('write-file-atomic');
        await writeFileAtomic(path, text);
      } catch (thrown) {
        throw refusal(`cannot write ${path}`, thrown);
      }
    },
    size: (path) => (path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })?.size),
  };
};
