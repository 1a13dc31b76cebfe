import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** What some modules of the source export, all in one. */
export const bundled = async (input) => {
  const dir = mkdtempSync(join(tmpdir(), 'itil-bench-'));
  try {
    const bundle = await rolldown({ input, platform: 'neutral' });
    const { output } = await bundle.write({
      dir,
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name].mjs',
    });
    await bundle.close();
    const entries = output.filter((part) => part.isEntry);
    const urls = entries.map(({ fileName }) => pathToFileURL(join(dir, fileName)).href);
    const modules = await Promise.all(urls.map((url) => import(url)));
    return Object.assign({}, ...modules);
  } finally {
    rmSync(dir, { recursive: true });
  }
};
