import { digest } from '../generated/validators.ts';
import type { FileAccess, Stamp } from './file-access.ts';
import { isSettled } from './settled.ts';
import { shipped } from './shipped.ts';

/** What the sound files of the catalogue say, as far as it is known from an earlier run. */
export interface KeptCatalogue {
  /** Undefined for a file that has to be read. */
  readonly valueAt: (path: string) => unknown;
  /** A file that was asked for here, had to be read and is sound. */
  readonly note: (path: string, value: unknown) => void;
  /** Keeps what is known by now for the next run. */
  readonly keep: () => void;
}

type Files = Readonly<Record<string, { readonly key: string; readonly value: unknown }>>;

interface Kept {
  /** Of the tool and its validators: by what the files were read and judged. */
  readonly version: string;
  /** Ms since the epoch, before the files were looked at. */
  readonly written: number;
  readonly files: Files;
}

const NAME = 'catalogue.json';

/**
 * The catalogue of the cache: a file of the same stamp need be neither read nor judged again, which spares a command on
 * one record most of its validators. It holds sound files alone, so that what is wrong is always found anew.
 */
export const keptCatalogue = ({ cache, stamp }: Pick<FileAccess, 'cache' | 'stamp'>): KeptCatalogue => {
  const written = Date.now();
  const old = keptIn(cache?.read(NAME));
  const stamps = new Map<string, Stamp>();
  const files = new Map<string, Files[string]>();
  let isNew = false;
  return {
    valueAt: (path) => {
      const now = cache && stamp(path);
      if (now === undefined) return undefined;
      stamps.set(path, now);
      const file = old?.files[path];
      if (!old || file?.key !== now.key || !isSettled(now, old.written)) return undefined;
      files.set(path, file);
      return file.value;
    },
    note: (path, value) => {
      const seen = stamps.get(path);
      if (seen === undefined) return;
      files.set(path, { key: seen.key, value });
      isNew = true;
    },
    keep: () => {
      if (!isNew) return;
      const kept: Kept = { version: version(), written, files: Object.fromEntries(files) };
      cache?.write(NAME, JSON.stringify(kept));
    },
  };
};

const version = (): string => `${shipped.version} ${digest}`;

/** Undefined for what is not whole, and for what another version has kept. */
const keptIn = (bytes: Buffer | undefined): Kept | undefined => {
  try {
    const kept = bytes && (JSON.parse(bytes.toString()) as Kept);
    return kept?.version === version() ? kept : undefined;
  } catch {
    return undefined;
  }
};
