import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, links in its path resolved, that is removed when the test file is done. */
export const tempFolder = (): string => {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'itil-test-')));
  made.push(folder);
  return folder;
};
