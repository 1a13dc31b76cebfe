import { restoreZones, zoneTables } from '../domain/time/zone.ts';
import type { Cache } from './file-access.ts';

/** Offset changes of time zones, kept from run to run: to ask `Intl` for the first costs more than to read a record. */
export interface ZoneCache {
  /** Before any zone is asked for. */
  readonly restore: () => void;
  /** Adds what was asked for since. */
  readonly keep: () => void;
}

const NAME = 'zones';

/** What is kept holds for one version of the zone data. Without a cache nothing is kept. */
export const zoneCache = (cache: Cache | undefined): ZoneCache => {
  const version = `${process.versions.tz}\n`;
  let kept = '';
  return {
    restore: () => {
      kept = cache?.read(NAME)?.toString() ?? '';
      if (!kept.startsWith(version)) return;
      try {
        restoreZones(JSON.parse(kept.slice(version.length)));
      } catch {
        // What cannot be read is asked for again.
      }
    },
    keep: () => {
      const text = `${version}${JSON.stringify(zoneTables())}\n`;
      if (text !== kept) cache?.write(NAME, text);
      kept = text;
    },
  };
};
